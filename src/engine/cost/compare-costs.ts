/**
 * What a proposal costs over a population, held against the policy as it stands.
 *
 * In:       a population; plan and simulation of the baseline and of the proposal; which values the proposal sets.
 * Out:      costs by programme on either side, the exact make-up of the difference, who gains and who loses, and which
 *           rows each figure is made of. All sums are exact.
 * Ignores:  who pays: no policy says so in figures yet. What is not known is counted, and is in no sum.
 */
import { textFromRational } from "../base/decimal.ts";
import { divide, isZero, type Rational, rational } from "../base/rational.ts";
import { exactFigure } from "../compare/exact-figure.ts";
import type { Plan } from "../plan/plan.ts";
import { withoutOpenChoices } from "../simulate/open-choices.ts";
import type { Population } from "../simulate/population.ts";
import { finish, type InSteps } from "../simulate/run-stretches.ts";
import type { Simulation } from "../simulate/simulation.ts";
import { type ChangedRows, changesByRow } from "./changes-by-row.ts";
import {
  type CostsByColumns,
  costOfProgrammes,
  type ProgrammeCost,
  yearlyOf,
} from "./cost-of-programmes.ts";
import { type Decomposition, decompose, type PartKind } from "./decompose.ts";
import { weightScale } from "./exact-sum.ts";
import { type HeadCounts, type Heads, headCounts, tally } from "./head-counts.ts";
import { type HouseholdGroups, householdGroups } from "./household-groups.ts";
import { programmesNaming } from "./offered-figures.ts";
import { openIn } from "./open-missing.ts";
import { programmesTouched } from "./rule-prints.ts";
import type { Setting } from "./set-values.ts";
import { toTheFen } from "./to-the-fen.ts";
import {
  type ChangeBand,
  changeBands,
  type GainDecile,
  gainDeciles,
  type HeadsByClass,
  headsByClass,
  type RowChanges,
  rowChangesInSteps,
} from "./winners.ts";

export interface CostSide {
  readonly plan: Plan;
  readonly simulation: Simulation;
}

export interface CostsAsked {
  readonly population: Population;
  readonly baseline: CostSide;
  readonly proposal: CostSide;
  /** What the proposal sets; empty for one that is written as rules. */
  readonly settings: readonly Setting[];
  /** Costs of the baseline where they were worked out before. */
  readonly baselineCosts?: CostsByColumns;
}

export interface CostedPart {
  readonly kind: PartKind;
  readonly programme: string;
  readonly amount: string;
  /** To the fen, so that the parts sum to the total to the fen. */
  readonly shown: string;
  readonly heads: Heads;
  readonly moves?: Readonly<Record<Exclude<PartKind, "linked">, Heads>>;
}

export interface CostComparison {
  /** All rows. */
  readonly heads: Heads;
  readonly baseline: readonly ProgrammeCost[];
  readonly proposal: readonly ProgrammeCost[];
  /** Sums over a year of what is paid regularly and known, of all programmes. */
  readonly yearly: { readonly before: string; readonly after: string };
  /** What the proposal adds to a year's regular payments, where the change is known; exactly the sum of the parts. */
  readonly difference: string;
  /** The difference to the fen. */
  readonly shown: string;
  /** The difference as a share of what is paid before; absent where nothing is. */
  readonly share?: string;
  /** The same for once-only amounts; absent where none of them can change. */
  readonly once?: string;
  readonly touched: readonly string[];
  readonly main?: string;
  readonly parts: readonly CostedPart[];
  readonly classes: HeadsByClass;
  readonly groups: readonly HouseholdGroups[];
  readonly deciles: readonly GainDecile[];
  readonly bands: readonly ChangeBand[];
  /** Of programmes that can change: rows whose change is not known, and so in no sum. */
  readonly notCounted: readonly NotCounted[];
}

export interface NotCounted {
  readonly programme: string;
  /** Open for everybody like them; or for lack of a fact that other households state. */
  readonly why: "open" | "unknown";
  readonly heads: Heads;
}

/** A comparison with the rows behind it, which stay where it was worked out. */
export interface ComparedCosts {
  readonly comparison: CostComparison;
  readonly changes: RowChanges;
  readonly changed: ChangedRows;
  readonly decomposition: Decomposition;
  readonly headCounts: HeadCounts;
  readonly baselineCosts: CostsByColumns;
}

export function compareCosts(asked: CostsAsked): ComparedCosts {
  return finish(compareCostsInSteps(asked));
}

/** The same, that can be left between two of its tables; it yields the rows. */
export function* compareCostsInSteps(asked: CostsAsked): InSteps<ComparedCosts> {
  const { population, baseline, proposal, settings } = asked;
  const { size } = population;
  const heads = headCounts(population, baseline.plan);
  const touched = programmesTouched(baseline.plan, proposal.plan);
  const runs = { before: addable(baseline), after: addable(proposal) };
  const changed = changesByRow(runs, touched, openIn(population, baseline.plan));
  yield size;
  const decomposition = decompose(changed, heads, programmesNaming(proposal.plan, settings));
  yield size;
  const changes = yield* rowChangesInSteps(changed);
  const once = onceDifference(changed, heads);
  const costs = asked.baselineCosts ?? costOfProgrammes(runs.before, heads);
  yield size;
  const before = [...costs.values()];
  const after = [...costOfProgrammes(runs.after, heads, costs).values()];
  yield size;
  const shown = toTheFen(decomposition.parts.map(({ amount }) => amount));
  const all = tally(heads);
  for (let row = 0; row < size; row += 1) all.add(row);
  const groups = householdGroups({ population, plan: baseline.plan, changes, heads });
  yield size;
  const comparison: CostComparison = {
    heads: all.heads(),
    baseline: before,
    proposal: after,
    yearly: { before: yearlyOf(before), after: yearlyOf(after) },
    difference: textFromRational(decomposition.total),
    shown: shown.total,
    ...shareOf(decomposition.total, exactFigure(yearlyOf(before))),
    ...(once === undefined ? {} : { once: textFromRational(once) }),
    touched: [...touched],
    ...(decomposition.main === undefined ? {} : { main: decomposition.main }),
    parts: decomposition.parts.map(({ rows: _, amount, ...part }, index) => ({
      ...part,
      amount: textFromRational(amount),
      shown: shown.parts[index] ?? "",
    })),
    classes: headsByClass(changes, heads),
    groups,
    deciles: gainDeciles(changes, heads),
    bands: changeBands(changes, heads),
    notCounted: notCounted(changed, heads),
  };
  return { comparison, changes, changed, decomposition, headCounts: heads, baselineCosts: costs };
}

/** What a proposal adds to a year's regular payments, and the changes of its rows: the comparison without its tables. */
export interface YearlyDifference extends Pick<ComparedCosts, "changes" | "headCounts"> {
  readonly total: Rational;
}

/** It can be left between two steps, and yields the rows. */
export function* yearlyDifference({
  population,
  baseline,
  proposal,
}: Omit<CostsAsked, "settings">): InSteps<YearlyDifference> {
  const heads = headCounts(population, baseline.plan);
  const touched = programmesTouched(baseline.plan, proposal.plan);
  const runs = { before: addable(baseline), after: addable(proposal) };
  const changed = changesByRow(runs, touched, openIn(population, baseline.plan));
  yield population.size;
  const total = changeTogether(changed, heads, "regular");
  yield population.size;
  return { total, changes: yield* rowChangesInSteps(changed), headCounts: heads };
}

/** Nothing of it is paid beside what excludes it. */
function addable({ plan, simulation }: CostSide): Simulation {
  return withoutOpenChoices(plan, simulation);
}

/** Of rows whose change is known. */
function changeTogether(
  { programmes, size, denominator }: ChangedRows,
  { weightOf }: HeadCounts,
  kind: "regular" | "once",
): Rational {
  let sum = 0n;
  for (const { rhythm, changeOf } of programmes) {
    if (rhythm.kind !== kind) continue;
    for (let row = 0; row < size; row += 1) {
      const change = changeOf(row) ?? 0n;
      if (change !== 0n) sum += change * BigInt(weightOf(row));
    }
  }
  return rational(sum, denominator * weightScale);
}

function shareOf(difference: Rational, before: Rational): Pick<CostComparison, "share"> {
  return isZero(before) ? {} : { share: textFromRational(divide(difference, before)) };
}

function notCounted({ programmes, size }: ChangedRows, heads: HeadCounts): readonly NotCounted[] {
  return programmes.flatMap(({ name, rhythm, changeOf, isOpenAt }) => {
    if (rhythm.kind === "unpriced") return [];
    const tallies = { open: tally(heads), unknown: tally(heads) };
    for (let row = 0; row < size; row += 1)
      if (changeOf(row) === undefined) tallies[isOpenAt(row) ? "open" : "unknown"].add(row);
    return (["open", "unknown"] as const).flatMap((why) => {
      const counted = tallies[why].heads();
      return counted.rows === 0 ? [] : [{ programme: name, why, heads: counted }];
    });
  });
}

/** Undefined where the proposal can change no once-only amount. */
function onceDifference(changed: ChangedRows, heads: HeadCounts): Rational | undefined {
  const isTouched = changed.programmes.some(({ rhythm }) => rhythm.kind === "once");
  return isTouched ? changeTogether(changed, heads, "once") : undefined;
}
