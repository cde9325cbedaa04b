/**
 * Values of one kind for the rows of a table: what every step of a plan gives and takes.
 *
 * A number is `values / (below * divisor)`, whole numbers all, none beyond 2^53: `below` where rows have denominators of
 * their own, the divisor being the step's. Truths are 0 and 1, words their numbers, dates and times whole numbers.
 * Where a row is not known its values say nothing, but divide nothing by zero.
 */

import { fourOnes, maybeFours } from "./fours.ts";

export interface Vector<Values = Float64Array | Uint8Array | Int32Array> {
  readonly values: Values;
  readonly below: Float64Array | undefined;
  /** For each row 0 where it is known, else what it lacks (missing-sets.ts); absent: all are known. */
  readonly lacks: Int32Array | undefined;
  /** The readings on which a row rests, a bit each; absent: on none. */
  readonly reads: Int32Array | undefined;
  /** No row's value is beyond this in size, known or not, nor its denominator beyond the other. */
  readonly most: number;
  readonly mostBelow: number;
  /**
   * The value that every row of the stretch has, all known and resting on no reading; undefined where they differ, or where
   * nobody looked. What is so of its conditions leaves a kernel no work to do.
   */
  readonly uniform: number | undefined;
}

export type Numbers = Vector<Float64Array>;
export type Truths = Vector<Uint8Array>;
export type Words = Vector<Int32Array>;

/** The instances of a list around each row of its owner's table. */
export interface Listing {
  /** For each row of the owner's, as in a vector. */
  readonly lacks: Int32Array | undefined;
  readonly reads: Int32Array | undefined;
  /** For each row of the table that is listed, 1 where it belongs to the list; absent: all do. */
  readonly included: Uint8Array | undefined;
}

/** Whole numbers up to this are exact, and so is every sum, difference and product that stays within it. */
export const largestWhole = Number.MAX_SAFE_INTEGER;

/**
 * Where no row of a result can be beyond this, no row has to be looked at: which four times as many rows take no more
 * time than, measured. Half of what is exact, for the limits themselves are worked out in floating point.
 */
export const provenWhole = 2 ** 52;

export function vector<Values>(
  values: Values,
  lacks?: Int32Array | undefined,
  reads?: Int32Array | undefined,
  below?: Float64Array | undefined,
): Vector<Values> {
  const [most, mostBelow] = [largestWhole, largestWhole];
  return { values, below, lacks, reads, most, mostBelow, uniform: undefined };
}

/** Columns of which every row has one value. */
export function uniformVector<Values>(values: Values, uniform: number): Vector<Values> {
  const [below, lacks, reads] = [undefined, undefined, undefined];
  return { values, below, lacks, reads, most: Math.abs(uniform), mostBelow: largestWhole, uniform };
}

/** The same, its rows looked at: whether they have one value. Measured: the first rows tell, mostly. */
export function watched<Values extends ArrayLike<number>>(
  from: Vector<Values>,
  rows: number,
): Vector<Values> {
  const { values, below, lacks, reads } = from;
  const isOpen = below !== undefined || lacks !== undefined || reads !== undefined;
  return isOpen || !areAlike(values, rows) ? from : { ...from, uniform: values[0] };
}

/** Whether there are rows, all of them alike. */
export function areAlike(values: ArrayLike<number>, rows: number): boolean {
  const first = values[0];
  const fours = values instanceof Uint8Array ? maybeFours(values, rows & ~3) : undefined;
  if (fours !== undefined && first !== undefined) {
    const four = first * fourOnes;
    for (let i = 0; i < fours.length; i += 1) if (fours[i] !== four) return false;
    for (let i = fours.length * 4; i < rows; i += 1) if (values[i] !== first) return false;
    return rows > 0;
  }
  for (let i = 1; i < rows; i += 1) if (values[i] !== first) return false;
  return rows > 0;
}

/** The same, of which it is known that no row is beyond a size. */
export function within<Values>(
  { values, below, lacks, reads, uniform }: Vector<Values>,
  most: number,
  mostBelow = largestWhole,
): Vector<Values> {
  const limit = (size: number) => Math.min(size, largestWhole);
  return { values, below, lacks, reads, most: limit(most), mostBelow: limit(mostBelow), uniform };
}

export function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
