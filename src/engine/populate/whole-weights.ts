/**
 * Weights as whole thousandths that keep their totals.
 *
 * Each weight goes up or down so that what the rounding has shifted so far, over all totals together, stays least: the
 * shift is handed from row to row (error diffusion) and never adds up.
 */
import type { RakedTotal } from "./rake.ts";

export function wholeWeights(weights: Float64Array, totals: readonly RakedTotal[]): Float64Array {
  const shifts = totals.map(() => 0);
  // People and yuan weigh alike: by what one household counts on average.
  const sizes = totals.map(({ counts }) => averageOf(counts));
  return weights.map((weight, row) => {
    const down = Math.floor(weight);
    const isUp =
      shiftAfter(down + 1 - weight, row) < shiftAfter(down - weight, row) || isNearer(weight, row);
    const whole = isUp ? down + 1 : down;
    for (let i = 0; i < totals.length; i += 1)
      shifts[i] = (shifts[i] ?? 0) + (whole - weight) * countAt(i, row);
    return whole;
  });

  function countAt(total: number, row: number): number {
    return (totals[total]?.counts[row] ?? 0) / (sizes[total] ?? 1);
  }
  function shiftAfter(change: number, row: number): number {
    let sum = 0;
    for (let i = 0; i < totals.length; i += 1)
      sum += ((shifts[i] ?? 0) + change * countAt(i, row)) ** 2;
    return sum;
  }
  /** Of a row that counts to no total. */
  function isNearer(weight: number, row: number): boolean {
    return totals.every((_, i) => countAt(i, row) === 0) && weight - Math.floor(weight) >= 0.5;
  }
}

function averageOf(counts: Float64Array): number {
  let sum = 0;
  let rows = 0;
  for (const count of counts)
    if (count !== 0) {
      sum += Math.abs(count);
      rows += 1;
    }
  return rows === 0 ? 1 : sum / rows;
}
