/** A population says of each household what an evaluation of the household alone says. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CaseData,
  evaluateHousehold,
  householdAt,
  maybeDate,
  planOn,
  populationOf,
  simulate,
} from "../../../src/engine/index.ts";
import { generatedHouseholds } from "../../support/generated-households.ts";
import { linkedPolicy, scenarioHouseholds, shippedJurisdictions } from "../../support/shipped.ts";
import { toldByColumns, toldByEvaluation } from "../../support/simulated.ts";

const date = maybeDate("2025-10-01") ?? 0;
const regions = shippedJurisdictions();

describe("every household comes out as it does alone", () => {
  test.for(regions)("%s: the scenarios and generated households", { timeout: 60_000 }, (id) => {
    const plan = planOn(linkedPolicy(id), date);
    const drawn = fc.sample(generatedHouseholds(plan), { numRuns: 200, seed: 11 });
    const cases: CaseData[] = [
      ...scenarioHouseholds().map(({ household, application }) => ({ household, application })),
      ...drawn.flatMap(({ more, less }) => [{ household: more }, { household: less }]),
    ];
    const simulation = simulate(plan, populationOf(cases, plan).population);
    for (const [row, one] of cases.entries())
      expect(toldByColumns(simulation, row)).toEqual(
        toldByEvaluation(evaluateHousehold(plan, one)),
      );
  });
});

test("a household taken back out of its columns comes out as it went in", () => {
  const [id = ""] = regions;
  const plan = planOn(linkedPolicy(id), date);
  const drawn = fc.sample(generatedHouseholds(plan), { numRuns: 100, seed: 5 });
  const cases = drawn.map(({ less }) => ({ household: less }));
  const { population, faults } = populationOf(cases, plan);
  expect(faults).toEqual([]);
  const again = populationOf(
    cases.map((_, row) => householdAt(population, plan, row)),
    plan,
  );
  expect(again).toEqual({ population, faults: [] });
});

test("a fact that cannot stand cannot stand in columns either, whatever its absence means", () => {
  const [id = ""] = regions;
  const plan = planOn(linkedPolicy(id), date);
  const [fact] = [...(plan.entities.get(plan.household)?.facts.values() ?? [])].filter(
    ({ default: usual, type }) => usual !== undefined && type.kind === "boolean",
  );
  const household = { [fact?.name ?? ""]: "neither" };
  const { population, faults } = populationOf([{ household }], plan);
  expect(faults.map(({ row, fault }) => [row, fault.code])).toEqual([[0, "case/wrong-type"]]);
  const again = populationOf([householdAt(population, plan, 0)], plan);
  expect(again.population).toEqual(population);
  expect(again.faults.map(({ fault }) => fault.code)).toEqual(["case/wrong-type"]);
});
