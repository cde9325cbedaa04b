/**
 * e to a power by addition and multiplication alone, so that every machine has the same bits; the platform's own
 * function may differ in the last of them.
 */

/** 1/1, 1/2, 1/3…: the remainder is below 0.35, of which the fifteenth power adds nothing. */
const reciprocals = Float64Array.from({ length: 15 }, (_, i) => 1 / (i + 1));

/** Within a few units of the last place, for powers between -700 and 700. */
export function exponential(power: number): number {
  const doublings = Math.round(power / Math.LN2);
  const rest = power - doublings * Math.LN2;
  let sum = 1;
  for (let i = reciprocals.length - 1; i >= 0; i -= 1) sum = 1 + sum * rest * (reciprocals[i] ?? 0);
  return sum * 2 ** doublings;
}
