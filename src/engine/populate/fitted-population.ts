/**
 * A population drawn, run through its baseline and weighted to its totals: what every estimate starts from.
 *
 * In:       a model without faults, the plan of its region on its date, rows and seed.
 * Out:      the population with its weights, the plan with what the model supposes, and how near the totals came.
 */
import type { Plan } from "../plan/plan.ts";
import type { Population } from "../simulate/population.ts";
import { simulate } from "../simulate/simulate.ts";
import type { PopulationModel } from "../spec/population/population-model.ts";
import { type DrawOptions, drawPopulation } from "./draw-population.ts";
import { type FittedTotal, fitWeights } from "./fit-weights.ts";
import { givenPlan } from "./given-plan.ts";

export interface FittedPopulation {
  readonly population: Population;
  /** The baseline, with what the model supposes where the region leaves it open. */
  readonly plan: Plan;
  readonly fit: readonly FittedTotal[];
}

export function fittedPopulation(
  model: PopulationModel,
  bare: Plan,
  { size, seed }: Pick<DrawOptions, "size" | "seed">,
): FittedPopulation {
  const plan = givenPlan(bare, model);
  const drawn = drawPopulation(model, plan, { size, seed });
  const programmes = [...new Set(model.totals.map(({ programme }) => programme))];
  const { weights, fit } = fitWeights(model, plan, drawn, simulate(plan, drawn, { programmes }));
  return { population: { ...drawn, weights }, plan, fit };
}
