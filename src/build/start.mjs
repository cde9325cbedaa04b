/**
 * `npm start`: install what is missing, build the site, serve it.
 *
 * Out:      the site at http://localhost:4321/ until the process is stopped.
 * Reports:  the step that failed, by its exit code.
 * Ignores:  what the site holds. Runs on Node 20 until the installed Node takes over.
 */

import { becomeInstalled, installWhatIsMissing, runInstalled } from "./install.mjs";

installWhatIsMissing();

const steps = [
  ["node", "src/build/preflight.mjs"],
  ["astro", "build"],
];

for (const [program = "", ...options] of steps) {
  const status = runInstalled(program, options);
  if (status !== 0) process.exit(status);
}

becomeInstalled("node", ["src/build/serve.ts"]);
