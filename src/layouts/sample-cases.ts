/**
 * Which scenario households rest on a clause in a region: what a reader of the clause is led to.
 *
 * In:       a region's policy, the households, a date.
 * Out:      by the id of a clause, the first few results that rest on it, at most one for each household; those that get
 *           something come first.
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

export function sampleCases(
  policy: LinkedPolicy,
  households: readonly CatalogueHousehold[],
  date: number,
): ReadonlyMap<string, readonly SampleCase[]> {
  const plan = planOn(policy, date);
  const found = new Map<string, SampleCase[]>();
  for (const household of households) {
    const result = evaluateHousehold(plan, household.facts);
    for (const [clause, sample] of samplesOf(household, result, plan))
      found.set(clause, [...(found.get(clause) ?? []), sample]);
  }
  const rank = ({ outcome }: SampleCase) => order.indexOf(outcome);
  return new Map(
    [...found].map(([clause, samples]) => [
      clause,
      samples.toSorted((a, b) => rank(a) - rank(b)).slice(0, most),
    ]),
  );
}

/** For each clause the programme by which the household comes to it first, in the order of outcomes. */
function samplesOf(
  household: CatalogueHousehold,
  result: HouseholdResult,
  plan: Plan,
): ReadonlyMap<string, SampleCase> {
  const samples = new Map<string, SampleCase>();
  for (const outcome of order)
    for (const { name, rule, outcome: own, instances } of result.programmes) {
      const hasOccasion = own !== "no" || instances?.length !== 0;
      if (own !== outcome || rule === undefined || !hasOccasion) continue;
      const sample = { household, programme: name, en: rule.en, outcome };
      for (const clause of touchedBy(result, [name], plan).cites)
        if (!samples.has(clause)) samples.set(clause, sample);
    }
  return samples;
}
