/**
 * How far the extra cost rests on what is assumed: each assumption at either end of its range, one at a time.
 *
 * In:       a proposal over a described population.
 * Out:      the extra cost at both ends of each range, the widest first. The population is drawn and weighted anew for
 *           each; what the range does not touch stays as it was drawn.
 * Ignores:  what several assumptions do together.
 */
import {
  fittedPopulation,
  openSimulation,
  type PopulationModel,
  planOn,
  planWithValues,
  type Rational,
  rational,
  readPopulation,
  subtract,
  textFromRational,
  uncertainties,
  yearlyDifference,
} from "../engine/index.ts";
import { type CostSurroundings, planOf } from "./cost-of-proposal.ts";
import type { CostRange, CostRanges, CostRangesAsked } from "./cost-protocol.ts";
import { linkPolicy } from "./link-policy.ts";

export async function costRanges(
  asked: CostRangesAsked,
  date: number,
  { policyCache, advance }: CostSurroundings,
): Promise<CostRanges | undefined> {
  const { policy } = linkPolicy(asked.policy, policyCache);
  const { population } = asked;
  if (policy === undefined || population.kind !== "model") return undefined;
  const model = readPopulation(population.source, () => undefined);
  if (model === undefined) return undefined;
  const { plan: bare } = planWithValues(planOn(policy, date), asked.shared);
  const costOf = (supposed: PopulationModel): Rational | undefined => {
    const fitted = fittedPopulation(supposed, bare, population);
    const before = fitted.plan;
    const under = { bare, shared: asked.shared, model: supposed };
    const base = { plan: before, under };
    const { plan } = planOf(asked.proposal, asked.policy, { base, date, policyCache });
    if (plan === undefined) return undefined;
    const simulator = openSimulation(before, fitted.population);
    return yearlyDifference({
      population: fitted.population,
      baseline: { plan: before, simulation: simulator.simulation },
      proposal: { plan, simulation: simulator.under(plan) },
    }).total;
  };
  const all = uncertainties(model);
  const middle = costOf(model);
  if (middle === undefined) return undefined;
  const found: Wide[] = [];
  let [lowest, highest] = [middle, middle];
  for (const [index, { title, low, high }] of all.entries()) {
    const least = costOf(low);
    await advance(2 * index + 1, 2 * all.length);
    const most = costOf(high);
    await advance(2 * index + 2, 2 * all.length);
    if (least === undefined || most === undefined) continue;
    for (const end of [least, most]) {
      if (isBelow(end, lowest)) lowest = end;
      if (isBelow(highest, end)) highest = end;
    }
    const width = sizeOf(subtract(most, least));
    if (width.n === 0n) continue;
    const ends = { low: textFromRational(least), high: textFromRational(most) };
    found.push({ width, range: { title, ...ends } });
  }
  found.sort((a, b) => (isBelow(b.width, a.width) ? -1 : 1));
  return {
    middle: textFromRational(middle),
    interval: { least: textFromRational(lowest), most: textFromRational(highest) },
    ranges: found.map(({ range }) => range),
  };
}

interface Wide {
  readonly width: Rational;
  readonly range: CostRange;
}

function isBelow(a: Rational, b: Rational): boolean {
  return a.n * b.d < b.n * a.d;
}

function sizeOf({ n, d }: Rational): Rational {
  return rational(n < 0n ? -n : n, d);
}
