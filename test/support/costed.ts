/** Scenario households as a population with weights, and what a change of a figure costs over them. */
import {
  type CostComparison,
  compareCosts,
  maybeDate,
  type Plan,
  type Population,
  planOn,
  planWithValues,
  populationOf,
  type Setting,
  simulate,
} from "../../src/engine/index.ts";
import { linkedPolicy, scenarioHouseholds } from "./shipped.ts";

export const costDate = maybeDate("2025-10-01") ?? 0;

export function scenarioPopulation(plan: Plan): Population {
  const cases = scenarioHouseholds().map(({ household, application }) => ({
    household,
    application,
  }));
  const { population } = populationOf(cases, plan);
  const weights = Float64Array.from(cases, (_, row) => 1000 + 137 * row);
  return { ...population, weights };
}

/** `shared` are settings of either side. */
export function costOf(
  region: string,
  settings: readonly Setting[],
  shared: readonly Setting[] = [],
) {
  const { plan } = planWithValues(planOn(linkedPolicy(region), costDate), shared);
  const { plan: after } = planWithValues(plan, settings);
  const population = scenarioPopulation(plan);
  const compared = compareCosts({
    population,
    baseline: { plan, simulation: simulate(plan, population) },
    proposal: { plan: after, simulation: simulate(after, population) },
    settings,
  });
  return { plan, after, population, ...compared };
}

/** The comparison's figures as numbers of thousandths that can be added up. */
export function sumOfParts({ parts }: CostComparison): bigint {
  return parts.reduce((sum, { amount }) => sum + thousandths(amount), 0n);
}

export function thousandths(decimal: string): bigint {
  const [whole = "0", places = ""] = decimal.split(".");
  if (places.length > 6 || decimal.includes("/")) throw new Error(`${decimal} is finer.`);
  const sign = whole.startsWith("-") ? -1n : 1n;
  return BigInt(whole) * 1_000_000n + sign * BigInt(places.padEnd(6, "0"));
}
