/**
 * How much of the policies the cases reach: encoded clauses, and conditions seen both ways.
 *
 * A clause or a condition that several jurisdictions share counts once in the total.
 */
import {
  type BranchCoverage,
  branchCoverage,
  branchesOf,
  clausesNotReached,
  type PlanBranch,
} from "../engine/index.ts";
import type { CliText } from "../text/cli.ts";
import type { ReachByRegion } from "./case-tests.ts";
import type { PolicyShelf } from "./policy-shelf.ts";
import type { JsonMap } from "./result-json.ts";
import { tableLines } from "./table.ts";

export interface RegionCoverage {
  /** Undefined for the total. */
  readonly region: string | undefined;
  readonly clauses: { readonly all: number; readonly missed: readonly string[] };
  /** Two branches a condition. */
  readonly branches: BranchCoverage;
}

/** One row for each region that has cases, then the total. */
export function coverageOf(shelf: PolicyShelf, reach: ReachByRegion): readonly RegionCoverage[] {
  const regions = [...reach.cites.keys()].sort();
  const rows = regions.flatMap((region) => coverageOfRegion(region, shelf, reach) ?? []);
  const clauses = new Set<string>();
  const missedClauses = new Set<string>();
  const branches = new Map<string, PlanBranch>();
  const seen = new Map<string, Set<boolean>>();
  for (const region of regions) {
    const { policy, spec } = shelf.load(region) ?? {};
    for (const { id, disposition } of spec?.clauses.values() ?? [])
      if (disposition === "encoded") clauses.add(id);
    for (const branch of policy === undefined ? [] : branchesOf(policy))
      branches.set(branch.key, branch);
    for (const [key, values] of reach.branches.get(region) ?? [])
      seen.set(key, (seen.get(key) ?? new Set()).union(values));
  }
  for (const id of clauses)
    if (!regions.some((region) => reach.cites.get(region)?.has(id))) missedClauses.add(id);
  const total = {
    region: undefined,
    clauses: { all: clauses.size, missed: [...missedClauses] },
    branches: branchCoverage([...branches.values()], seen),
  };
  return [...rows, total];
}

function coverageOfRegion(
  region: string,
  shelf: PolicyShelf,
  reach: ReachByRegion,
): RegionCoverage | undefined {
  const { spec, policy } = shelf.load(region) ?? {};
  if (spec === undefined || policy === undefined) return undefined;
  const clauses = clausesNotReached(spec, reach.cites.get(region) ?? new Set());
  return {
    region,
    clauses,
    branches: branchCoverage(branchesOf(policy), reach.branches.get(region) ?? new Map()),
  };
}

export function coverageLines(
  rows: readonly RegionCoverage[],
  text: CliText,
  isVerbose: boolean,
): readonly string[] {
  const { test } = text;
  const cells = rows.map(({ region, clauses, branches }) => [
    region ?? test.all,
    share(clauses.all - clauses.missed.length, clauses.all),
    share(branches.reached, branches.all),
  ]);
  const table = tableLines([[test.region, test.clauses, test.branches], ...cells]);
  return [
    test.coverage,
    ...table,
    ...(isVerbose ? rows.flatMap((row) => missedLines(row, text)) : []),
  ];
}

function missedLines(
  { region, clauses, branches }: RegionCoverage,
  { test, run }: CliText,
): readonly string[] {
  if (region === undefined) return [];
  const words: Readonly<Record<string, string>> = { scope: test.scope, duration: test.duration };
  const named = branches.missed.map(({ programme, condition, missed }) => {
    const sides = missed.map((side) => (side ? test.neverTrue : test.neverFalse)).join(run.list);
    return `  ${programme}.${words[condition] ?? condition}  ${sides}`;
  });
  return [
    "",
    ...(clauses.missed.length === 0
      ? []
      : [test.uncoveredClauses(region), `  ${clauses.missed.join(" ")}`]),
    ...(named.length === 0 ? [] : [test.uncoveredBranches(region), ...named]),
  ];
}

export function jsonFromCoverage(rows: readonly RegionCoverage[]): readonly JsonMap[] {
  return rows.map(({ region, clauses, branches }) => ({
    region: region ?? null,
    clauses: {
      covered: clauses.all - clauses.missed.length,
      all: clauses.all,
      missed: clauses.missed,
    },
    branches: {
      covered: branches.reached,
      all: branches.all,
      missed: branches.missed.map(({ programme, condition, missed }) => ({
        programme,
        condition,
        never: missed,
      })),
    },
  }));
}

function share(part: number, all: number): string {
  return `${part}/${all}`;
}
