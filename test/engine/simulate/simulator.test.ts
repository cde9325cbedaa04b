/** A population held ready says under each plan what it says when it is run anew. */
import { describe, expect, test } from "vitest";
import {
  maybeDate,
  openSimulation,
  openSimulationInSteps,
  type Plan,
  type Population,
  planOn,
  planWithValues,
  populationOf,
  type Simulation,
  simulate,
} from "../../../src/engine/index.ts";
import { drawnHouseholds } from "../../support/drawn-households.ts";
import { openProposals } from "../../support/open-proposals.ts";
import { linkedPolicy, shippedJurisdictions } from "../../support/shipped.ts";
import { toldByColumns } from "../../support/simulated.ts";

const date = maybeDate("2025-10-01") ?? 0;
const regions = shippedJurisdictions();

function drawn(
  id: string,
  count: number,
): { readonly plan: Plan; readonly population: Population } {
  const plan = planOn(linkedPolicy(id), date);
  const style = { leftOut: 4, faulty: 1 };
  return {
    plan,
    population: populationOf(drawnHouseholds(plan, count, { seed: 23, style }), plan).population,
  };
}

const toldOf = (simulation: Simulation) =>
  Array.from({ length: simulation.size }, (_, row) => toldByColumns(simulation, row));

/** Figures that a rule reads, with a value below and one above what is in force. */
function movable(plan: Plan): readonly (readonly [string, string])[] {
  return [...plan.parameters.values()].flatMap(({ name, type, by }) => {
    if (type.kind !== "number" || by.length > 1) return [];
    return [
      [name, "3"],
      [name, "1234.5"],
    ] as const;
  });
}

describe("moving a parameter comes to the same as running the moved plan anew", () => {
  test.for(regions)("%s, every parameter in turn and back", { timeout: 60_000 }, (id) => {
    const { plan, population } = drawn(id, 40);
    const simulator = openSimulation(plan, population, { stretch: 32 });
    const before = toldOf(simulator.simulation);
    for (const [name, value] of movable(plan)) {
      const moved = planWithValues(plan, [{ parameter: name, variant: [], value }]).plan;
      expect(toldOf(simulator.under(moved))).toEqual(toldOf(simulate(moved, population)));
    }
    expect(toldOf(simulator.under(plan))).toEqual(before);
    expect(toldOf(simulator.simulation)).toEqual(before);
  });
});

test("results do not depend on how many households are worked out at a time", () => {
  const { plan, population } = drawn(regions[0] ?? "", 90);
  const whole = toldOf(simulate(plan, population, { stretch: 1000 }));
  for (const stretch of [1, 7, 64])
    expect(toldOf(simulate(plan, population, { stretch }))).toEqual(whole);
});

test("a programme asked for by itself comes out as among all", () => {
  const { plan, population } = drawn(regions[0] ?? "", 60);
  const all = simulate(plan, population);
  for (const { name } of plan.programmes) {
    const alone = simulate(plan, population, { programmes: [name] });
    expect([...alone.programmes.keys()]).toEqual([name]);
    for (let row = 0; row < population.size; row += 1)
      expect(toldByColumns(alone, row)[name]).toEqual(toldByColumns(all, row)[name]);
  }
});

test("a proposal that rewrites a rule comes out as when its plan is run anew", () => {
  const on = "2026-07-01";
  const plan = openProposals().planOn(on);
  const changed = openProposals(
    "derived:\n  收入低: {formula: 人均月收入 <= 标准 * 0.5, cite: p1文}\n",
  ).planOn(on);
  const style = { leftOut: 4, faulty: 1 };
  const households = drawnHouseholds(plan, 120, { seed: 7, style });
  const { population } = populationOf(households, plan);
  const simulator = openSimulation(plan, population, { stretch: 32 });
  const before = toldOf(simulator.simulation);
  const after = toldOf(simulator.under(changed));
  expect(after).toEqual(toldOf(simulate(changed, population)));
  expect(after).not.toEqual(before);
  expect(toldOf(simulator.under(plan))).toEqual(before);
});

test("it can be left between two stretches, and tells how far it is", () => {
  const { plan, population } = drawn(regions[0] ?? "", 90);
  const steps = openSimulationInSteps(plan, population, { stretch: 32 });
  const done = Array.from({ length: 3 }, () => steps.next().value);
  expect(done).toEqual([32, 64, 90]);
});
