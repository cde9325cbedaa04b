/** What is assumed, at either end of its range, one thing at a time. */
import { describe, expect, test } from "vitest";
import {
  checkPopulation,
  drawPopulation,
  fittedPopulation,
  type PopulationModel,
  uncertainties,
} from "../../../src/engine/index.ts";
import { shippedPopulation, shippedPopulations } from "../../support/populations.ts";

/** The parts of a model that differ from another's, by name. */
function changed(one: PopulationModel, other: PopulationModel): string[] {
  const parts = (model: PopulationModel) => [
    ...model.parameters.map((part) => [`parameter ${part.name}`, part.value] as const),
    ...model.readings.map((part) => [`reading ${part.name}`, part.value] as const),
    ...model.totals.map((part) => [`total ${part.id}`, `${part.value.n}/${part.value.d}`] as const),
    ...model.groups.map((part) => [`group ${part.id}`, part.households] as const),
    ...model.inputs.map((part) => [`input ${part.id}`, part.draw] as const),
  ];
  const others = new Map<string, unknown>(parts(other));
  return parts(one).flatMap(([name, part]) => (others.get(name) === part ? [] : [name]));
}

describe.each(shippedPopulations)("%s", (id) => {
  const { model, plan } = shippedPopulation(id);
  const all = uncertainties(model);

  test("whatever is assumed with two different ends has a population at each", () => {
    const assumed = [
      ...model.totals.filter(({ use }) => use === "fit").map((one) => ({ kind: "total", ...one })),
      ...model.groups.map((one) => ({ kind: "group", ...one })),
    ].filter(({ status }) => status === "assumed");
    for (const { kind, id: name } of assumed)
      expect(
        all.some((one) => one.kind === kind && one.id === name),
        name,
      ).toBe(true);
    for (const one of all) {
      for (const end of [one.low, one.high]) {
        const parts = changed(end, model);
        const others = parts.filter((name) => name !== `${one.kind} ${one.id}`);
        // A count of people takes along what was worked out from it, and nothing else anything.
        if (one.kind === "total") for (const name of others) expect(name).toMatch(/^total /);
        else expect(others).toEqual([]);
      }
      expect(changed(one.low, one.high).length, one.id).toBeGreaterThan(0);
    }
  });

  test("nothing published moves", () => {
    const published = new Set(
      [...model.totals, ...model.groups, ...model.inputs]
        .filter(({ status }) => status === "published")
        .map(({ id: name }) => name),
    );
    for (const { id: name, low, high } of all) {
      expect(published.has(name)).toBe(false);
      for (const end of [low, high])
        for (const total of end.totals)
          if (total.status !== "assumed")
            expect(total.value).toEqual(model.totals.find((one) => one.id === total.id)?.value);
    }
  });

  test("each end can be drawn and meets its totals", () => {
    for (const { kind, id: name, low, high } of all)
      for (const end of [low, high]) {
        checkPopulation(end, plan, ({ code }) => expect.fail(`${name}: ${code}`));
        if (kind !== "total" && kind !== "group") drawPopulation(end, plan, { size: 40, seed: 1 });
        else {
          const { fit } = fittedPopulation(end, plan, { size: 400, seed: 1 });
          const missed = fit.filter(({ isMet, total }) => !isMet && total.use === "fit");
          expect(
            missed.map(({ total }) => total.id),
            name,
          ).toEqual([]);
        }
      }
  });
});

test("one input moves no lot of another", () => {
  const { model, plan } = shippedPopulation(shippedPopulations[0] ?? "");
  const moved = uncertainties(model).find(({ kind }) => kind === "input");
  const tableOf = (one: PopulationModel) =>
    drawPopulation(one, plan, { size: 300, seed: 1 }).tables.get(plan.household)?.columns;
  const [before, after] = [tableOf(model), tableOf(moved?.low ?? model)];
  const independent = model.inputs.filter(
    ({ id, of, by, isHelper }) =>
      of === plan.household &&
      !isHelper &&
      id !== moved?.id &&
      by.every((name) => name === "group"),
  );
  expect(independent.length).toBeGreaterThan(0);
  for (const { id } of independent) expect(after?.get(id)).toEqual(before?.get(id));
});
