/**
 * A population under the policy as it stands and under proposals, for the command line.
 *
 * In:       linked policies, a described population or one's own households, settings.
 * Out:      the baseline with its fit; each proposal's comparison, or its extra cost alone: the same figures as the cost
 *           screen shows.
 */
import {
  type CostComparison,
  compareCosts,
  drawPopulation,
  type FittedTotal,
  fitWeights,
  givenPlan,
  givenUnderProposal,
  type InSteps,
  type LinkedPolicy,
  type LinkedStandards,
  linkedStandards,
  openSimulationInSteps,
  type Plan,
  type Population,
  type PopulationModel,
  planOn,
  planWithValues,
  populationOf,
  type Rational,
  type Setting,
  type Simulator,
  yearlyDifference,
} from "../engine/index.ts";

export interface CostRunAsked {
  /** Absent where the households are one's own and nothing is supposed. */
  readonly model: PopulationModel | undefined;
  /** One's own households; absent: they are drawn from the model. */
  readonly own?: Population;
  readonly policy: LinkedPolicy;
  readonly date: number;
  readonly size: number;
  readonly seed: number;
  readonly step: (done: number) => void;
}

export interface BaselineRun {
  readonly asked: CostRunAsked;
  /** Without what the population supposes, and with it. */
  readonly stands: Plan;
  readonly plan: Plan;
  readonly population: Population;
  readonly simulator: Simulator;
  readonly fit: readonly FittedTotal[];
}

export interface ProposalRun {
  readonly comparison: CostComparison;
  readonly links: LinkedStandards;
}

export function runBaseline(asked: CostRunAsked): BaselineRun {
  const { model, own, policy, date, size, seed } = asked;
  const stands = planOn(policy, date);
  const plan = supposed(stands, model);
  if (own !== undefined || model === undefined) {
    const population = own ?? populationOf([], plan).population;
    const simulator = runThrough(openSimulationInSteps(plan, population), asked);
    return { asked, stands, plan, population, simulator, fit: [] };
  }
  const drawn = drawPopulation(model, stands, { size, seed });
  const simulator = runThrough(openSimulationInSteps(plan, drawn), asked);
  const { weights, fit } = fitWeights(model, plan, drawn, simulator.simulation);
  return { asked, stands, plan, population: { ...drawn, weights }, simulator, fit };
}

/** `policy` with a proposal's document, or as it stands; its settings on top. */
export function runProposal(
  baseline: BaselineRun,
  policy: LinkedPolicy,
  settings: readonly Setting[],
): ProposalRun {
  const sides = sidesUnder(baseline, policy, settings);
  const { comparison } = compareCosts({ ...sides, settings });
  return { comparison, links: linkedStandards(baseline.plan, sides.proposal.plan) };
}

/** What the same adds to a year, exact. */
export function extraCost(
  baseline: BaselineRun,
  policy: LinkedPolicy,
  settings: readonly Setting[],
): Rational {
  const steps = yearlyDifference(sidesUnder(baseline, policy, settings));
  let next = steps.next();
  while (next.done !== true) next = steps.next();
  return next.value.total;
}

function sidesUnder(
  { asked, stands, plan: before, population, simulator }: BaselineRun,
  policy: LinkedPolicy,
  settings: readonly Setting[],
) {
  const { model, date } = asked;
  const opened = planOn(policy, date);
  const proposed = model === undefined ? opened : givenUnderProposal(opened, stands, model);
  const { plan } = planWithValues(proposed, settings);
  return {
    population,
    baseline: { plan: before, simulation: simulator.simulation },
    proposal: { plan, simulation: runThrough(simulator.underInSteps(plan), asked) },
  };
}

function supposed(plan: Plan, model: PopulationModel | undefined): Plan {
  return model === undefined ? plan : givenPlan(plan, model);
}

/** Each run is told as all of its households, however little of it had to be done. */
function runThrough<T>(steps: InSteps<T>, { size, step }: CostRunAsked): T {
  let before = 0;
  let next = steps.next();
  for (; next.done !== true; next = steps.next()) {
    step(next.value - before);
    before = next.value;
  }
  step(size - before);
  return next.value;
}
