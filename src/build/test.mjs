/**
 * `npm test`: install what is missing, then types, lint, build and tests, one after another.
 *
 * Out:      each stage's own output under its name; last, `N passed, N failed`.
 * Reports:  the first stage that failed, and stops there.
 * Ignores:  what is tested. Runs on Node 20 until the installed Node takes over.
 */

import { installWhatIsMissing, runInstalled } from "./install.mjs";

/** The last stage prints its own count of tests; the others fail or are silent. */
const stages = [
  { name: "node", command: ["node", "src/build/preflight.mjs"] },
  { name: "types", command: ["astro", "check", "--minimumSeverity", "warning"] },
  { name: "lint", command: ["biome", "check", "--error-on-warnings", "."] },
  { name: "build", command: ["astro", "build", "--silent"] },
  { name: "tests", command: ["vitest", "run", "--config", "test/vitest.config.ts"] },
];

installWhatIsMissing();

for (const { name, command } of stages) {
  console.log(`\n== ${name}`);
  const [program = "", ...options] = command;
  const status = runInstalled(program, options);
  if (status === 0) continue;
  // The tests have said so themselves, and their count is to be the last line.
  if (name !== "tests") console.log(`\nStage "${name}" failed.\n0 passed, 1 failed`);
  process.exit(status);
}
