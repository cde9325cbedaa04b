/**
 * One last line for readers who are not people: `12 passed, 0 failed`.
 *
 * In:       vitest's finished files.
 * Out:      the line on stdout, after vitest's own summary.
 * Ignores:  what the tests are about.
 */

import type { Reporter, TestModule } from "vitest/node";

/** Counts each test once; a file that cannot be loaded counts as one failure. */
export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const passed = states.filter((state) => state === "passed").length;
    const failed = states.filter((state) => state === "failed").length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    process.stdout.write(`${passed} passed, ${failed + broken + errors.length} failed\n`);
  }
}
