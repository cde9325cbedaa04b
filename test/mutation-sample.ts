/**
 * A sample of the mutants, and the score of each stage.
 *
 * In:       Stryker's mutants; `MUTANTS_ONE_IN` (8) and `MUTANTS_SEED` (1) from the environment.
 * Out:      a checker that lets the drawn mutants through, so that only they are run; a reporter that tells for each
 *           stage how many were drawn, how many some test noticed, and between which scores all of them lie (Wilson's
 *           interval at 95%).
 * Ignores:  what Stryker leaves out of every score: mutants that cannot run, and those of what runs once at import.
 */
import { createHash } from "node:crypto";
import type { Checker, CheckResult } from "@stryker-mutator/api/check";
import type { Reporter } from "@stryker-mutator/api/report";

const isSampled = !process.argv.includes("--mutate");
const oneIn = isSampled ? Number(process.env.MUTANTS_ONE_IN ?? 8) : 1;
const seed = process.env.MUTANTS_SEED ?? "1";

/** A mutant's number says where it stands among all of this version, so the same seed draws the same mutants. */
function isDrawn(id: string): boolean {
  const digest = createHash("sha256").update(`${seed} ${id}`).digest();
  return digest.readUInt32BE() * oneIn < 2 ** 32;
}

// Stryker's own names of the two verdicts; its API package is no dependency of ours beyond its types.
const passed = { status: "passed" } as CheckResult;
const left = { status: "compileError", reason: "not drawn" } as CheckResult;

const checker: Checker = {
  init: async () => undefined,
  group: async (mutants) => [mutants.map(({ id }) => id)],
  check: async (mutants) =>
    Object.fromEntries(mutants.map(({ id }) => [id, isDrawn(id) ? passed : left])),
};

const stages: readonly (readonly [string, RegExp])[] = [
  ["parser", /engine\/spec\/feel\//],
  ["checks", /engine\/check\//],
  ["compiler", /engine\/compile\//],
  ["checker (checks and compiler)", /engine\/(check|compile)\//],
  ["evaluator", /engine\/evaluate\//],
  ["all", /./],
];

const reporter: Reporter = {
  onMutationTestReportReady({ files }) {
    console.log(`\nOne mutant in ${oneIn}, seed ${seed}:`);
    for (const [name, folder] of stages) {
      const drawn = Object.entries(files)
        .filter(([file]) => folder.test(file))
        .flatMap(([, { mutants }]) => mutants.filter(({ id }) => isDrawn(id)));
      const count = (...states: string[]) =>
        drawn.filter(({ status }) => states.includes(status)).length;
      const noticed = count("Killed", "Timeout");
      const all = noticed + count("Survived", "NoCoverage");
      if (all > 0) console.log(told(name, noticed, all), `(${count("NoCoverage")} never reached)`);
    }
  },
};

function told(name: string, noticed: number, all: number): string {
  const [from, to] = wilson(noticed / all, all);
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
  return `${name}: ${noticed} of ${all}, ${percent(noticed / all)}, between ${percent(from)} and ${percent(to)}`;
}

/** The shares that lie within two-sided 95% of the one that was drawn. */
function wilson(share: number, size: number): readonly [number, number] {
  const z = 1.96;
  const middle = share + z ** 2 / (2 * size);
  const reach = z * Math.sqrt((share * (1 - share)) / size + z ** 2 / (4 * size ** 2));
  const scale = 1 + z ** 2 / size;
  return [(middle - reach) / scale, (middle + reach) / scale];
}

export const strykerPlugins = [
  { kind: "Checker", name: "sample", value: checker },
  { kind: "Reporter", name: "stages", value: reporter },
];
