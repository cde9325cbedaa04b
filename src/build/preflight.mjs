/**
 * Stop early, with a sentence, where Node is too old to run TypeScript files.
 *
 * In:       the version of the Node that runs this.
 * Out:      nothing, or exit code 2.
 * Ignores:  everything else; runs on Node 20 without dependencies.
 */

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} is too old: 22.18 or later is needed. ` +
      "On Linux x64, `npm install` brings one along; elsewhere, install it first.",
  );
  process.exit(2);
}
