/**
 * Which scenario households rest on a clause in a region: what a reader of the clause is led to.
 *
 * In:       a region's policy, the households, a date; which rules cite a clause themselves.
 * Out:      by the id of a clause, the first few results that rest on it, at most one for each household: first those
 *           whose programme cites the clause itself, and of them those that get something.
 * Ignores:  programmes that a region is silent about, and those that a household has no occasion for.
 */
import {
  evaluateHousehold,
  type HouseholdResult,
  type LinkedPolicy,
  type Outcome,
  type Plan,
  planOn,
  touchedBy,
} from "../engine/index.ts";
import type { CatalogueHousehold } from "../ui/compare/compare-state.ts";

export interface SampleCase {
  readonly household: CatalogueHousehold;
  readonly programme: string;
  readonly en: string;
  readonly outcome: Outcome;
}

/** As many as a reader looks through. */
const most = 5;
const order: readonly Outcome[] = ["yes", "depends", "discretion", "no", "needs"];

interface Asked {
  readonly policy: LinkedPolicy;
  readonly households: readonly CatalogueHousehold[];
  readonly date: number;
  /** By the id of a clause: names of rules. */
  readonly citing: ReadonlyMap<string, readonly { readonly name: string }[]>;
}

export function sampleCases({
  policy,
  households,
  date,
  citing,
}: Asked): ReadonlyMap<string, readonly SampleCase[]> {
  const plan = planOn(policy, date);
  const found = new Map<string, SampleCase[]>();
  const isDirect = (clause: string, programme: string) =>
    citing.get(clause)?.some(({ name }) => name === programme) === true;
  for (const household of households) {
    const result = evaluateHousehold(plan, household.facts);
    for (const [clause, sample] of samplesOf(household, result, { plan, isDirect }))
      found.set(clause, [...(found.get(clause) ?? []), sample]);
  }
  const rank = (clause: string, { outcome, programme }: SampleCase) =>
    order.indexOf(outcome) + (isDirect(clause, programme) ? 0 : order.length);
  return new Map(
    [...found].map(([clause, samples]) => [
      clause,
      samples.toSorted((a, b) => rank(clause, a) - rank(clause, b)).slice(0, most),
    ]),
  );
}

interface Walk {
  readonly plan: Plan;
  readonly isDirect: (clause: string, programme: string) => boolean;
}

/** For each clause the first programme that cites it itself, in the order of outcomes; else the first that comes to it. */
function samplesOf(
  household: CatalogueHousehold,
  result: HouseholdResult,
  { plan, isDirect }: Walk,
): ReadonlyMap<string, SampleCase> {
  const samples = new Map<string, SampleCase>();
  const isBetter = (clause: string, { programme }: SampleCase) => {
    const held = samples.get(clause);
    return held === undefined || (isDirect(clause, programme) && !isDirect(clause, held.programme));
  };
  for (const outcome of order)
    for (const { name, rule, outcome: own, instances } of result.programmes) {
      const hasOccasion = own !== "no" || instances?.length !== 0;
      if (own !== outcome || rule === undefined || !hasOccasion) continue;
      const sample = { household, programme: name, en: rule.en, outcome };
      for (const clause of touchedBy(result, [name], plan).cites)
        if (isBetter(clause, sample)) samples.set(clause, sample);
    }
  return samples;
}
