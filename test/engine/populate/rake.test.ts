/** Raking, by tables that can be worked out by hand. */
import { describe, expect, test } from "vitest";
import { exponential } from "../../../src/engine/populate/exponential.ts";
import { rake } from "../../../src/engine/populate/rake.ts";
import { wholeWeights } from "../../../src/engine/populate/whole-weights.ts";

const column = (...counts: number[]) => Float64Array.from(counts);
const rounded = (weights: Float64Array) => [...weights].map((one) => Math.round(one * 1e6) / 1e6);

describe("raking", () => {
  test("a table of ones takes the products of its margins", () => {
    // Rows 60 and 40, columns 70 and 30 of a hundred: 60·70/100 and so on.
    const weights = rake(column(1, 1, 1, 1), [
      { counts: column(1, 1, 0, 0), target: 60 },
      { counts: column(0, 0, 1, 1), target: 40 },
      { counts: column(1, 0, 1, 0), target: 70 },
      { counts: column(0, 1, 0, 1), target: 30 },
    ]);
    expect(rounded(weights)).toEqual([42, 18, 28, 12]);
  });

  test("the odds of the table that was given are kept", () => {
    // 2·3/(1·1) = 6 stays: with margins 5 and 5 each way, x²/(5-x)² = 6, x = 5√6/(1+√6).
    const weights = rake(column(2, 1, 1, 3), [
      { counts: column(1, 1, 0, 0), target: 5 },
      { counts: column(0, 0, 1, 1), target: 5 },
      { counts: column(1, 0, 1, 0), target: 5 },
    ]);
    const x = (5 * Math.sqrt(6)) / (1 + Math.sqrt(6));
    expect(rounded(weights)).toEqual(rounded(column(x, 5 - x, 5 - x, x)));
  });

  test("households and people are met together", () => {
    // Ten households, fourteen people, of one and of two: six and four.
    const weights = rake(column(5, 5), [
      { counts: column(1, 1), target: 10 },
      { counts: column(1, 2), target: 14 },
    ]);
    expect(rounded(weights)).toEqual([6, 4]);
  });

  test("a row that counts to nothing keeps its weight", () => {
    expect(rounded(rake(column(3, 4), [{ counts: column(1, 0), target: 6 }]))).toEqual([6, 4]);
  });

  test("totals that contradict each other leave finite weights and a remainder", () => {
    const [weight = Number.NaN] = rake(column(1), [
      { counts: column(1), target: 10 },
      { counts: column(1), target: 20 },
    ]);
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThan(30);
  });

  test("no weight grows without bound where a total cannot be reached", () => {
    // Two people a household at most, ninety asked of ten households.
    const weights = rake(column(5, 5), [
      { counts: column(1, 1), target: 10 },
      { counts: column(1, 2), target: 90 },
    ]);
    for (const weight of weights) expect(weight).toBeLessThan(5 * Math.exp(8.001));
  });

  test("totals said twice in the same sense are met once", () => {
    const weights = rake(column(5, 5), [
      { counts: column(1, 1), target: 12 },
      { counts: column(2, 2), target: 24 },
    ]);
    expect(rounded(weights)).toEqual([6, 6]);
  });
});

test("the exponential is the platform's to fifteen digits", () => {
  for (const power of [-8, -1, -0.1, 0, 1e-9, 0.5, 1, 2.5, 8])
    expect(Math.abs(exponential(power) / Math.exp(power) - 1)).toBeLessThan(1e-15);
});

test("whole weights keep the sums of many halves", () => {
  const weights = new Float64Array(1000).fill(2.5);
  const totals = [
    { counts: new Float64Array(1000).fill(1), target: 2500 },
    { counts: Float64Array.from({ length: 1000 }, (_, i) => 1 + (i % 3)), target: 4997.5 },
  ];
  const whole = wholeWeights(weights, totals);
  for (const weight of whole) expect([2, 3]).toContain(weight);
  for (const { counts, target } of totals) {
    const sum = whole.reduce((all, weight, i) => all + weight * (counts[i] ?? 0), 0);
    expect(Math.abs(sum - target)).toBeLessThanOrEqual(2.5);
  }
});
