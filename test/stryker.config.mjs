/**
 * What is mutated, and how much of it (`npm run mutate`).
 *
 * In:       `--mutate <files>` measures all mutants of these files; without it a sample of the whole scope is drawn
 *           (mutation-sample.ts), one mutant in `MUTANTS_ONE_IN`, after the seed `MUTANTS_SEED`.
 * Out:      the survivors, and a score for each stage with its 95% interval.
 * Ignores:  messages, for no test holds their wording; what runs once at import (tables of words).
 */
const isWhole = process.argv.includes("--mutate");

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner", "./test/mutation-sample.ts"],
  vitest: { configFile: "test/mutation.vitest.config.ts", related: false },
  mutate: [
    "src/engine/spec/feel/**/*.ts",
    "src/engine/check/**/*.ts",
    "src/engine/compile/**/*.ts",
    "src/engine/evaluate/**/*.ts",
    "!src/engine/**/*messages.ts",
  ],
  ignorePatterns: ["dist", ".astro"],
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: Number(process.env.MUTANTS_AT_ONCE ?? 2),
  checkers: isWhole ? [] : ["sample"],
  reporters: ["clear-text", "progress", "stages"],
  clearTextReporter: {
    allowColor: false,
    allowEmojis: false,
    logTests: false,
    reportScoreTable: isWhole,
  },
  // On a busy machine a slow test is no endless one.
  timeoutMS: 30_000,
  tempDirName: "node_modules/.cache/stryker",
  cleanTempDir: "always",
};
