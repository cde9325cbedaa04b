/**
 * A population under the policy as it stands and under proposals, for the command line.
 *
 * In:       linked policies, a described population, settings.
 * Out:      the baseline with its fit, and each proposal's comparison: the same figures as the cost screen shows.
 */
import {
  type CostComparison,
  compareCosts,
  drawPopulation,
  type FittedTotal,
  fitWeights,
  givenPlan,
  joinSimulations,
  type LinkedPolicy,
  type LinkedStandards,
  linkedStandards,
  type Plan,
  type Population,
  type PopulationModel,
  planOn,
  planWithValues,
  programmesTouched,
  type Setting,
  type Simulation,
  simulate,
  slicePopulation,
} from "../engine/index.ts";

export interface CostRunAsked {
  readonly model: PopulationModel;
  readonly policy: LinkedPolicy;
  readonly date: number;
  readonly size: number;
  readonly seed: number;
  readonly step: (done: number) => void;
}

export interface BaselineRun {
  readonly asked: CostRunAsked;
  readonly plan: Plan;
  readonly population: Population;
  readonly simulation: Simulation;
  readonly fit: readonly FittedTotal[];
}

export interface ProposalRun {
  readonly comparison: CostComparison;
  readonly links: LinkedStandards;
}

/** Rows between two steps of the progress bar. */
const rowsAtATime = 1024;

export function runBaseline(asked: CostRunAsked): BaselineRun {
  const { model, policy, date, size, seed } = asked;
  const stands = planOn(policy, date);
  const plan = givenPlan(stands, model);
  const drawn = drawPopulation(model, stands, { size, seed });
  const simulation = inParts(plan, drawn, asked);
  const { weights, fit } = fitWeights(model, plan, drawn, simulation);
  return { asked, plan, population: { ...drawn, weights }, simulation, fit };
}

/** `policy` with a proposal's document, or as it stands; its settings on top. */
export function runProposal(
  { asked, plan: before, population, simulation }: BaselineRun,
  policy: LinkedPolicy,
  settings: readonly Setting[],
): ProposalRun {
  const { model, date } = asked;
  const { plan } = planWithValues(givenPlan(planOn(policy, date), model), settings);
  const programmes = [...programmesTouched(before, plan)];
  const changed = inParts(plan, population, { ...asked, programmes });
  const after = {
    ...changed,
    programmes: new Map([...simulation.programmes, ...changed.programmes]),
  };
  const { comparison } = compareCosts({
    population,
    baseline: { plan: before, simulation },
    proposal: { plan, simulation: after },
    settings,
  });
  return { comparison, links: linkedStandards(before, plan) };
}

function inParts(
  plan: Plan,
  population: Population,
  { step, programmes }: Pick<CostRunAsked, "step"> & { readonly programmes?: readonly string[] },
): Simulation {
  const parts: Simulation[] = [];
  for (let first = 0; first < population.size; first += rowsAtATime) {
    const end = Math.min(first + rowsAtATime, population.size);
    const part = slicePopulation(population, plan, [first, end]);
    parts.push(simulate(plan, part, programmes === undefined ? {} : { programmes }));
    step(end - first);
  }
  return joinSimulations(parts);
}
