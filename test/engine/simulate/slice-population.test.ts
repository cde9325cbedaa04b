/** A run in parts is the run over all rows at once. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  householdAt,
  joinSimulations,
  maybeDate,
  planOn,
  populationOf,
  simulate,
  slicePopulation,
} from "../../../src/engine/index.ts";
import { generatedHouseholds } from "../../support/generated-households.ts";
import { linkedPolicy, shippedJurisdictions } from "../../support/shipped.ts";
import { toldByColumns } from "../../support/simulated.ts";

const [region = ""] = shippedJurisdictions();
const plan = planOn(linkedPolicy(region), maybeDate("2025-10-01") ?? 0);
const drawn = fc.sample(generatedHouseholds(plan), { numRuns: 40, seed: 3 });
const { population } = populationOf(
  drawn.flatMap(({ more, less }) => [{ household: more }, { household: less }]),
  plan,
);
const cuts = [0, 7, 7, 31, population.size];

test("parts hold the households of the whole, and their runs join to its run", () => {
  const parts = cuts.slice(1).map((end, index) => {
    const first = cuts[index] ?? 0;
    return { first, part: slicePopulation(population, plan, [first, end]) };
  });
  for (const { first, part } of parts)
    for (let row = 0; row < part.size; row += 1)
      expect(householdAt(part, plan, row)).toEqual(householdAt(population, plan, first + row));
  const whole = simulate(plan, population);
  const together = joinSimulations(parts.map(({ part }) => simulate(plan, part)));
  expect(together.size).toBe(whole.size);
  for (let row = 0; row < whole.size; row += 1)
    expect(toldByColumns(together, row)).toEqual(toldByColumns(whole, row));
});
