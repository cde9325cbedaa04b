/** What the page on the method shows of populations is what the engine says of them. */
import { expect, test } from "vitest";
import { fixedTextFromRational } from "../../../src/engine/index.ts";
import { populationBook } from "../../../src/layouts/docs/population-book.ts";
import { shippedPopulation, shippedPopulations } from "../../support/populations.ts";

const book = populationBook();

test("every shipped population is there with all its totals", () => {
  expect(book.length).toBe(shippedPopulations.length);
  for (const id of shippedPopulations) {
    const { model } = shippedPopulation(id);
    const entry = book.find((one) => one.id === model.id);
    expect(entry?.totals.map(({ wanted }) => wanted)).toEqual(
      model.totals.map(({ value }) => fixedTextFromRational(value, 0)),
    );
    for (const { use, reached, isMet } of entry?.totals ?? []) {
      expect(reached === undefined).toBe(use === "shown");
      if (use === "fit") expect(isMet).toBe(true);
    }
  }
});

test("a rise from 604 to 648 yuan gives 65,022 people 44 more for six months", () => {
  const [rise] = book.find(({ id }) => id === "maanshan-2020")?.rises ?? [];
  expect(rise?.published).toBe("17450000");
  expect(rise?.forRecipients).toBe(String(65_022 * 44 * 6));
  // Entrants get no more than the rise each; the rise lets in some per cent of 65,022 people.
  const entrants = Number(rise?.forEntrants);
  expect(entrants).toBeGreaterThan(0);
  expect(entrants).toBeLessThan(65_022 * 0.1 * 44 * 6);
  expect(Number(rise?.reached)).toBe(65_022 * 44 * 6 + entrants);
  expect(Number(rise?.difference)).toBe(Number(rise?.reached) - 17_450_000);
  expect(rise?.percent).toBe((Number(rise?.difference) / 174_500).toFixed(1));
});

test("121 tekun people at 2,096 yuan get 253,616, which was printed as 253,600", () => {
  const totals = book.find(({ id }) => id === "alxa")?.totals ?? [];
  const payment = totals.find(({ wanted }) => wanted === "253600");
  expect(payment).toMatchObject({ use: "compare", reached: String(121 * 2096), isMet: true });
});
