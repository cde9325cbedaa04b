/**
 * The tests that mutants have to survive: the engine's own and the scenarios, in Node.
 *
 * Out:      nothing; Stryker reports (`npm run mutate`).
 * Ignores:  views, the site, the command line, benchmarks; the map of the folders, for mutated files are longer.
 */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    environment: "node",
    // Two run beside each other, and instrumented.
    testTimeout: 60_000,
    include: ["test/engine/**/*.test.ts", "test/policy-specs.test.ts", "test/scenarios.test.ts"],
    // What takes seconds would be paid for each mutant anew; samples in the other tests hold the same lines.
    exclude: [
      "test/engine/hostile.test.ts",
      "test/engine/properties.test.ts",
      "test/engine/compare/**",
      "test/engine/spec/feel/lezer-feel.test.ts",
      "test/engine/spec/yaml/yaml-test-suite.test.ts",
    ],
  },
});
