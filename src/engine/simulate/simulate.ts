/**
 * Run a plan over a population.
 *
 * In:       a plan, households in columns, and the names of the programmes asked for.
 * Out:      columns for each programme, equal to what `evaluateHousehold` says of each household, to the last digit.
 * Method:   the plan's nodes as kernels over stretches of the population; what they cannot prove exact for a household
 *           goes through `evaluate`.
 * Throws:   BrokenInvariant only.
 */
import type { Plan } from "../plan/plan.ts";
import type { Population } from "./population.ts";
import type { Simulation } from "./simulation.ts";
import { openSimulation, type SimulationOptions } from "./simulator.ts";

export function simulate(
  plan: Plan,
  population: Population,
  options: SimulationOptions = {},
): Simulation {
  return openSimulation(plan, population, options).simulation;
}
