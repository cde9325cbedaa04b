/**
 * How far the extra cost rests on what is assumed: each assumption at either end of its range, one at a time.
 *
 * In:       a proposal over a described population.
 * Out:      the extra cost at both ends of each range, the widest first. The population is drawn and weighted anew for
 *           each; what the range does not touch stays as it was drawn.
 * Ignores:  what several assumptions do together.
 */
import {
  drawPopulationInSteps,
  fitWeightsInSteps,
  givenPlan,
  type Localized,
  openSimulationInSteps,
  type Plan,
  type PopulationModel,
  planOn,
  planWithValues,
  type Rational,
  rational,
  readPopulation,
  subtract,
  textFromRational,
  type Uncertainty,
  uncertainties,
  yearlyDifference,
} from "../engine/index.ts";
import { runThrough } from "./cost-base.ts";
import { type CostSurroundings, planOf } from "./cost-of-proposal.ts";
import type { CostRange, CostRanges, CostRangesAsked } from "./cost-protocol.ts";
import { runBreathing } from "./draw-households.ts";
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
  const all = uncertainties(model);
  const { plan: bare } = planWithValues(planOn(policy, date), asked.shared);
  let done = 0;
  // Within an end of a range there is nothing new to tell, but the job can be stopped.
  const breathe = () => advance(done, 2 * all.length);
  const costOf = async (supposed: PopulationModel): Promise<Rational | undefined> => {
    const before = givenPlan(bare, supposed);
    await breathe();
    const drawing = drawPopulationInSteps(supposed, bare, population);
    const drawn = await runBreathing(drawing, breathe);
    const simulator = await runThrough(openSimulationInSteps(before, drawn), drawn, breathe);
    const fitting = fitWeightsInSteps(supposed, before, drawn, simulator.simulation);
    const { weights } = await runBreathing(fitting, breathe);
    const under = { bare, shared: asked.shared, model: supposed };
    const base = { plan: before, under };
    const { plan } = planOf(asked.proposal, asked.policy, { base, date, policyCache });
    if (plan === undefined) return undefined;
    await breathe();
    const simulation = await runThrough(simulator.underInSteps(plan), drawn, breathe);
    const comparing = yearlyDifference({
      population: { ...drawn, weights },
      baseline: { plan: before, simulation: simulator.simulation },
      proposal: { plan, simulation },
    });
    return (await runBreathing(comparing, breathe)).total;
  };
  const middle = await costOf(model);
  if (middle === undefined) return undefined;
  const found: Wide[] = [];
  let [lowest, highest] = [middle, middle];
  for (const one of all) {
    const { low, high } = one;
    const least = await costOf(low);
    done += 1;
    const most = await costOf(high);
    done += 1;
    if (least === undefined || most === undefined) continue;
    for (const end of [least, most]) {
      if (isBelow(end, lowest)) lowest = end;
      if (isBelow(highest, end)) highest = end;
    }
    const width = sizeOf(subtract(most, least));
    if (width.n === 0n) continue;
    const ends = { low: textFromRational(least), high: textFromRational(most) };
    found.push({ width, range: { title: titleIn(bare, one), ...ends } });
  }
  found.sort((a, b) => (isBelow(b.width, a.width) ? -1 : 1));
  return {
    middle: textFromRational(middle),
    interval: { least: textFromRational(lowest), most: textFromRational(highest) },
    ranges: found.map(({ range }) => range),
  };
}

/** What the rules name has its English from there. */
function titleIn({ parameters, readings }: Plan, { kind, id, title }: Uncertainty): Localized {
  const named =
    kind === "parameter" ? parameters.get(id) : kind === "reading" ? readings.get(id) : undefined;
  return named === undefined ? title : { ...title, en: named.en };
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
