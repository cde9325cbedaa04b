/** The method held against rises whose cost was published. */
import { expect, test } from "vitest";
import {
  add,
  checkRises,
  compare,
  fittedPopulation,
  multiply,
  rational,
  subtract,
} from "../../../src/engine/index.ts";
import { shippedPopulation, shippedPopulations } from "../../support/populations.ts";

const withRises = shippedPopulations.filter((id) => shippedPopulation(id).model.rises.length > 0);

test("there is a published rise to hold the method against", () => {
  expect(withRises.length).toBeGreaterThan(0);
});

test.each(withRises)("%s: recipients get the whole rise, and entrants what is left of it", (id) => {
  const { model, plan } = shippedPopulation(id);
  const { population, plan: baseline, fit } = fittedPopulation(model, plan, { size: 500, seed: 1 });
  for (const { rise, forRecipients, forEntrants, reached, remainder } of checkRises(
    model,
    baseline,
    population,
  )) {
    const old = baseline.parameters.get(rise.parameter)?.current;
    if (old?.kind !== "plain" || typeof old.value.value !== "object") throw new Error(id);
    // Paid by difference: each of the people gets the rise, every month.
    const step = subtract(rational(BigInt(String(rise.to))), old.value.value);
    const people = fit.find(
      ({ total }) => total.programme === rise.programme && total.measure === "people",
    );
    const wanted = multiply(
      multiply(people?.reached ?? rational(0n), step),
      rational(BigInt(rise.months)),
    );
    expect(forRecipients).toEqual(wanted);
    expect(reached).toEqual(add(forRecipients, forEntrants));
    expect(remainder).toEqual(subtract(reached, rise.value));
    expect(compare(forEntrants, rational(0n))).toBeGreaterThan(0);
  }
});
