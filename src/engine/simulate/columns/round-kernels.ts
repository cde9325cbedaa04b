/**
 * Rounding of columns to multiples of a step, by whole-number division.
 *
 * Casts: a row's index is within its columns.
 */
import type { RoundingMode } from "../../base/rational.ts";
import type { Rows } from "./frame.ts";
import { beyondColumns, isKnown } from "./missing-sets.ts";
import { type Numbers, provenWhole, vector, within } from "./vector.ts";

/** Besides the modes of a rule, towards either end of the number line. */
export type Direction = RoundingMode | "floor" | "ceiling";

/** A row's steps are `values * top / (below * bottom)`; each is worth `worth` of the new divisor. */
export interface RoundingScale {
  readonly top: number;
  readonly bottom: number;
  readonly worth: number;
}

/** A quarter of what is exact, for twice a number and twice what divides it are added. */
const largestDivided = 2 ** 51;

/**
 * How a size is rounded to steps: up from `(2 * size + share * by + less) / (2 * by)`, whole.
 *
 * A quotient of whole numbers within 2^53 that is not whole is never rounded to one, so that what is cut off is right.
 */
const awayFromZero = { share: 2, less: -1 };
const towardsZero = { share: 0, less: 0 };
const ways: Readonly<Record<Direction, readonly [positive: Way, negative: Way]>> = {
  up: [awayFromZero, awayFromZero],
  down: [towardsZero, towardsZero],
  "half-up": [
    { share: 1, less: 0 },
    { share: 1, less: 0 },
  ],
  "half-down": [
    { share: 1, less: -1 },
    { share: 1, less: -1 },
  ],
  floor: [towardsZero, awayFromZero],
  ceiling: [awayFromZero, towardsZero],
};
type Way = typeof awayFromZero;

/** Rounds: as roundToStep (base/rational.ts), which the modes come from. */
export function rounded(
  a: Numbers,
  direction: Direction,
  { top, bottom, worth }: RoundingScale,
  { table, frame }: Rows,
): Numbers {
  const rows = frame.rows(table);
  const out = frame.floats(table);
  const { values, below } = a;
  const [positive, negative] = ways[direction];
  const most = ((a.most * top) / bottom + 1) * worth;
  // Where no row can be beyond what is divided exactly, no row is looked at.
  const isProven = below === undefined && a.most * top < largestDivided && most < provenWhole;
  if (isProven && bottom < largestDivided) {
    for (let i = 0; i < rows; i += 1) {
      const value = values[i] as number;
      const { share, less } = value < 0 ? negative : positive;
      const steps = Math.floor((2 * Math.abs(value) * top + share * bottom + less) / (2 * bottom));
      out[i] = (value < 0 ? -steps : steps) * worth;
    }
    return within(vector(out, a.lacks, a.reads), most);
  }
  let lacks = a.lacks === undefined ? undefined : frame.ints(table);
  if (lacks !== undefined && a.lacks !== undefined) lacks.set(a.lacks.subarray(0, rows));
  for (let i = 0; i < rows; i += 1) {
    const value = values[i] as number;
    const { share, less } = value < 0 ? negative : positive;
    const size = Math.abs(value) * top;
    const by = (below === undefined ? 1 : (below[i] as number)) * bottom;
    const steps = Math.floor((2 * size + share * by + less) / (2 * by));
    const result = (value < 0 ? -steps : steps) * worth;
    out[i] = result;
    if (size < largestDivided && by < largestDivided && Math.abs(result) < provenWhole) continue;
    lacks ??= frame.ints(table).fill(isKnown, 0, rows);
    if (lacks[i] === isKnown) lacks[i] = beyondColumns;
    out[i] = 0;
  }
  return within(vector(out, lacks, a.reads), most);
}
