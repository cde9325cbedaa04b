/**
 * The tests that mutants have to survive: the engine's own and the scenarios, in Node.
 *
 * Out:      nothing; Stryker reports (`npm run mutate`).
 * Ignores:  views, the site, the command line, benchmarks; the map of the folders, for mutated files are longer; folders
 *           that reach no mutated line, or only by way of others.
 */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

// What takes longest comes last, so that a mutant is noticed by what is quick, if anything notices it.
const last = ["scenarios", "check-spec", "exactness", "print-formula"];

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const rank = ({ moduleId }: TestSpecification) =>
      last.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
    return files.toSorted((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    environment: "node",
    // A mutant has a worker of its own; its tests share it, so the engine is imported once a mutant.
    isolate: false,
    // Stryker's hooks stand below node_modules and belong to each file of tests, not to the worker.
    server: { deps: { inline: [/stryker-setup/] } },
    setupFiles: ["test/mutation.setup.ts"],
    sequence: { sequencer: QuickFirst },
    testTimeout: 60_000,
    include: ["test/engine/**/*.test.ts", "test/{feature-matrix,policy-specs,scenarios}.test.ts"],
    // What takes seconds would be paid for each mutant anew; samples in the other tests hold the same lines.
    exclude: [
      "test/engine/{hostile,open-policy}.test.ts",
      "test/engine/properties.test.ts",
      "test/engine/{base,compare,counterfactual,dmn,receipt}/**",
      "test/engine/spec/feel/lezer-feel.test.ts",
      "test/engine/spec/format/layouts.test.ts",
      "test/engine/spec/cut-policies.test.ts",
      "test/engine/spec/propose/proposal-faults.test.ts",
      "test/engine/spec/yaml/**",
    ],
  },
});
