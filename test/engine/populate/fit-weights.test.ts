/** Weights that meet published totals, and what is said where they cannot. */
import { describe, expect, test } from "vitest";
import {
  amountAt,
  drawPopulation,
  fitWeights,
  type PopulationModel,
  rational,
  type Simulation,
  simulate,
} from "../../../src/engine/index.ts";
import { shippedPopulation, shippedPopulations } from "../../support/populations.ts";

function fitted(id: string, size: number, change = (model: PopulationModel) => model) {
  const { model: shipped, plan } = shippedPopulation(id);
  const model = change(shipped);
  const population = drawPopulation(model, plan, { size, seed: 1 });
  const programmes = [...new Set(model.totals.map(({ programme }) => programme))];
  return fitWeights(model, plan, population, simulate(plan, population, { programmes }));
}

describe.each(shippedPopulations)("%s", (id) => {
  test("meets every total it is made to meet, to the last digit printed", () => {
    const { fit, weights } = fitted(id, 600);
    for (const { total, isMet, remainder, target, reached } of fit) {
      const { n, d } = rational(reached.n * target.d - target.n * reached.d, reached.d * target.d);
      expect({ n, d }, total.id).toEqual(remainder);
      if (total.use === "fit") expect(isMet, `${total.id} ${reached.n}/${reached.d}`).toBe(true);
    }
    for (const weight of weights) expect(Number.isInteger(weight) && weight >= 0).toBe(true);
  });

  test("gives the same weights each time", () => {
    expect(fitted(id, 200).weights).toEqual(fitted(id, 200).weights);
  });
});

const [first = ""] = shippedPopulations;

test("totals that no weights meet together are said with what is lacking", () => {
  // Twice as many households as people: a household has a member at least.
  const { fit } = fitted(first, 200, (model) => ({
    ...model,
    totals: model.totals.map((total) =>
      total.measure === "households" ? { ...total, value: rational(total.value.n * 10n) } : total,
    ),
  }));
  const lacking = fit.filter(({ isMet, total }) => !isMet && total.use === "fit");
  expect(lacking.length).toBeGreaterThan(0);
  for (const { remainder } of lacking) expect(remainder.n).not.toBe(0n);
});

test("a total to which no household counts reaches nothing and says so", () => {
  const { fit } = fitted(first, 200, (model) => ({
    ...model,
    totals: model.totals.map((total) => ({ ...total, where: new Map([["户籍类别", "无"]]) })),
  }));
  for (const { reached, isMet, rows } of fit)
    expect({ reached: reached.n, isMet, rows }).toEqual({ reached: 0n, isMet: false, rows: 0 });
});

test("an amount of more digits than a column holds counts to its total like any other", () => {
  const { model, plan } = shippedPopulation(first);
  const population = drawPopulation(model, plan, { size: 400, seed: 1 });
  const paid = new Set(
    model.totals.flatMap(({ measure, programme }) => (measure === "payment" ? [programme] : [])),
  );
  const simulation = simulate(plan, population, {
    programmes: [...new Set(model.totals.map(({ programme }) => programme))],
  });
  const { weights, fit } = fitWeights(model, plan, population, besideColumns(simulation, paid));
  const payments = fit.filter(({ total }) => total.measure === "payment");
  expect(payments.length).toBeGreaterThan(0);
  expect(payments).toEqual(
    fitWeights(model, plan, population, simulation).fit.filter(
      ({ total }) => total.measure === "payment",
    ),
  );
  for (const { total, rows, reached, isMet } of payments) {
    expect(rows, total.id).toBeGreaterThan(0);
    expect(reached.n, total.id).not.toBe(0n);
    if (total.use === "fit") expect(isMet, total.id).toBe(true);
  }
  for (const weight of weights) expect(Number.isInteger(weight)).toBe(true);
});

/** The same amounts, every second of them kept as one that no column can hold. */
function besideColumns(simulation: Simulation, programmes: ReadonlySet<string>): Simulation {
  const changed = [...simulation.programmes].map(([name, columns]) => {
    if (!programmes.has(name)) return [name, columns] as const;
    const numerator = columns.numerator.slice();
    const large = new Map(columns.large);
    for (const [row, known] of columns.known.entries()) {
      if (known !== 1 || row % 2 !== 0) continue;
      large.set(row, amountAt(columns, row));
      numerator[row] = Number.NaN;
    }
    return [name, { ...columns, numerator, large }] as const;
  });
  return { ...simulation, programmes: new Map(changed) };
}
