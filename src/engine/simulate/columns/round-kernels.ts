/**
 * Rounding of columns to multiples of a step, by whole-number division.
 *
 * Casts: a row's index is within its columns.
 */
import type { RoundingMode } from "../../base/rational.ts";
import type { Rows } from "./frame.ts";
import { beyondColumns, isKnown } from "./missing-sets.ts";
import { type Numbers, vector } from "./vector.ts";

/** Besides the modes of a rule, towards either end of the number line. */
export type Direction = RoundingMode | "floor" | "ceiling";

/** A row's steps are `values * top / (below * bottom)`; each is worth `worth` of the new divisor. */
export interface RoundingScale {
  readonly top: number;
  readonly bottom: number;
  readonly worth: number;
}

/** Half of what is exact, for twice a rest is compared with what divides. */
const largestDivided = 2 ** 52;

/** Rounds: as roundToStep (base/rational.ts), which the modes come from. */
export function rounded(
  a: Numbers,
  direction: Direction,
  { top, bottom, worth }: RoundingScale,
  { table, frame }: Rows,
): Numbers {
  const rows = frame.rows(table);
  const out = frame.floats(table);
  let lacks = a.lacks === undefined ? undefined : frame.ints(table);
  if (lacks !== undefined && a.lacks !== undefined) lacks.set(a.lacks.subarray(0, rows));
  for (let i = 0; i < rows; i += 1) {
    const value = a.values[i] as number;
    const size = Math.abs(value) * top;
    const by = (a.below === undefined ? 1 : (a.below[i] as number)) * bottom;
    let steps = Math.floor(size / by);
    // The quotient of two exact numbers may be rounded to the next whole one; the rest, being exact, tells.
    let rest = size - steps * by;
    if (rest < 0) {
      steps -= 1;
      rest += by;
    } else if (rest >= by) {
      steps += 1;
      rest -= by;
    }
    if (goesUp(direction, value < 0, rest, by)) steps += 1;
    const result = (value < 0 ? -steps : steps) * worth;
    out[i] = result;
    if (size < largestDivided && by < largestDivided && Math.abs(result) < largestDivided) continue;
    lacks ??= frame.ints(table).fill(isKnown, 0, rows);
    if (lacks[i] === isKnown) lacks[i] = beyondColumns;
    out[i] = 0;
  }
  return vector(out, lacks, a.reads);
}

/** Whether what is left over counts as one more step away from zero. */
function goesUp(direction: Direction, isNegative: boolean, rest: number, by: number): boolean {
  switch (direction) {
    case "up":
      return rest > 0;
    case "down":
      return false;
    case "half-up":
      return rest * 2 >= by;
    case "half-down":
      return rest * 2 > by;
    case "floor":
      return isNegative && rest > 0;
    case "ceiling":
      return !isNegative && rest > 0;
  }
}
