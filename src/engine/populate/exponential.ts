/**
 * e to a power by addition and multiplication alone, so that every machine has the same bits; the platform's own
 * function may differ in the last of them.
 */

const terms = 18;

/** Within a few units of the last place, for powers between -700 and 700. */
export function exponential(power: number): number {
  const doublings = Math.round(power / Math.LN2);
  const rest = power - doublings * Math.LN2;
  let sum = 1;
  for (let i = terms; i > 0; i -= 1) sum = 1 + (sum * rest) / i;
  return sum * 2 ** doublings;
}
