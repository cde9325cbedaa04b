/**
 * Three-valued `and`, `or` and `not` over columns.
 *
 * One failure settles an `and`, one success an `or`; among several, what rests on the fewest readings. As in
 * evaluate/nodes/truth.ts. Casts: a row's index is within its columns.
 */

import { fourOnes, maybeFours } from "./fours.ts";
import type { Rows } from "./frame.ts";
import { isKnown } from "./missing-sets.ts";
import { same } from "./select-kernels.ts";
import { bitCount, type Truths, vector, watched } from "./vector.ts";

/** `decisive` is the value of which one is enough: 0 of an `and`, 1 of an `or`. */
export type Decisive = 0 | 1;

export function negated(a: Truths, { table, frame }: Rows): Truths {
  if (a.uniform !== undefined) return same("truth", 1 - a.uniform, { table, frame }) as Truths; // a truth
  const rows = frame.rows(table);
  const out = frame.bytes(table);
  turnTruths(a.values, out, rows);
  return vector(out, a.lacks, a.reads);
}

/** Into `out` 1 for each 0, and 0 for each 1. */
export function turnTruths(values: Uint8Array, out: Uint8Array, rows: number): void {
  const [from, to] = [maybeFours(values, rows), maybeFours(out, rows)];
  if (from !== undefined && to !== undefined)
    for (let i = 0; i < to.length; i += 1) to[i] = (from[i] as number) ^ fourOnes;
  else for (let i = 0; i < rows; i += 1) out[i] = 1 ^ (values[i] as number);
}

function joinTruths(
  [x, y]: readonly [Uint8Array, Uint8Array],
  decisive: Decisive,
  out: Uint8Array,
  rows: number,
): void {
  const [a, b, to] = [maybeFours(x, rows), maybeFours(y, rows), maybeFours(out, rows)];
  if (a === undefined || b === undefined || to === undefined) {
    if (decisive === 0)
      for (let i = 0; i < rows; i += 1) out[i] = (x[i] as number) & (y[i] as number);
    else for (let i = 0; i < rows; i += 1) out[i] = (x[i] as number) | (y[i] as number);
  } else if (decisive === 0)
    for (let i = 0; i < to.length; i += 1) to[i] = (a[i] as number) & (b[i] as number);
  else for (let i = 0; i < to.length; i += 1) to[i] = (a[i] as number) | (b[i] as number);
}

/** Of two columns; of more, one after another, which comes to the same. */
export function joined(a: Truths, b: Truths, decisive: Decisive, { table, frame }: Rows): Truths {
  const rows = frame.rows(table);
  const out = frame.bytes(table);
  const [x, y] = [a.values, b.values];
  if (a.lacks === undefined && b.lacks === undefined) {
    joinTruths([x, y], decisive, out, rows);
    return watched(vector(out, undefined, readsJoined(a, b, decisive, { table, frame })), rows);
  }
  if (b.lacks === undefined) return joinedToKnown(a, b, decisive, { table, frame });
  if (a.lacks === undefined) return joinedToKnown(b, a, decisive, { table, frame });
  const lacks = frame.ints(table);
  const [la, lb] = [a.lacks, b.lacks];
  let lacking = isKnown;
  for (let i = 0; i < rows; i += 1) {
    const own = la[i] as number;
    const other = lb[i] as number;
    const settled =
      settles(own, x[i] as number, decisive) | settles(other, y[i] as number, decisive);
    out[i] = 1 ^ decisive ^ settled;
    const together = bothLack(own, other) ? frame.missing.union(own, other) : own | other;
    const left = together & (settled - 1);
    lacks[i] = left;
    lacking |= left;
  }
  const missing = lacking === isKnown ? undefined : lacks;
  return watched(vector(out, missing, readsJoined(a, b, decisive, { table, frame })), rows);
}

/** The same where all is known of the other. */
function joinedToKnown(
  { values, lacks: missing, reads }: Truths,
  other: Truths,
  decisive: Decisive,
  { table, frame }: Rows,
): Truths {
  const rows = frame.rows(table);
  const out = frame.bytes(table);
  const lacks = frame.ints(table);
  const [la, x, y] = [missing ?? frame.zeros(table), values, other.values];
  let lacking = isKnown;
  for (let i = 0; i < rows; i += 1) {
    const lack = la[i] as number;
    const byOther = (y[i] as number) ^ decisive ^ 1;
    const settled = settles(lack, x[i] as number, decisive) | byOther;
    out[i] = 1 ^ decisive ^ settled;
    const left = lack & (settled - 1);
    lacks[i] = left;
    lacking |= left;
  }
  const all = lacking === isKnown ? undefined : lacks;
  const joinedReads = readsJoined({ values, lacks: missing, reads }, other, decisive, {
    table,
    frame,
  });
  return watched(vector(out, all, joinedReads), rows);
}

/*
 * What follows is written without branches, for a processor cannot guess what the next household has. Measured: two to
 * three times as fast as the same with `if`. A mask is -1 to keep and 0 to leave; `value - 1` makes one of a 0 or a 1.
 */

/** 1 where a row is known and has the decisive value, else 0. */
export function settles(lacks: number, value: number, decisive: Decisive): number {
  return (((lacks | -lacks) >>> 31) ^ 1) & (value ^ decisive ^ 1);
}

/** Whether two rows lack different things: rare, so that it may be branched upon. */
export function bothLack(a: number, b: number): boolean {
  return a !== b && a !== isKnown && b !== isKnown;
}

type Reading = Pick<Truths, "values" | "lacks" | "reads">;

function readsJoined(
  a: Reading,
  b: Reading,
  decisive: Decisive,
  { table, frame }: Rows,
): Int32Array | undefined {
  if (a.reads === undefined && b.reads === undefined) return undefined;
  const rows = frame.rows(table);
  const reads = frame.ints(table);
  const zeros = frame.zeros(table);
  if (a.reads === undefined)
    return readsUnlessSettled(b.reads ?? zeros, a, decisive, { table, frame });
  if (b.reads === undefined) return readsUnlessSettled(a.reads, b, decisive, { table, frame });
  const [x, y] = [a.values, b.values];
  const [la, lb] = [a.lacks ?? zeros, b.lacks ?? zeros];
  const [ra, rb] = [a.reads, b.reads];
  let resting = 0;
  for (let i = 0; i < rows; i += 1) {
    const byA = settles(la[i] as number, x[i] as number, decisive);
    const byB = settles(lb[i] as number, y[i] as number, decisive);
    const read = readOfTwo(ra[i] as number, rb[i] as number, byA, byB);
    reads[i] = read;
    resting |= read;
  }
  return resting === 0 ? undefined : reads;
}

/** Of two of which the other reads nothing: what is read where that other does not settle it. */
function readsUnlessSettled(
  from: Int32Array,
  other: Reading,
  decisive: Decisive,
  { table, frame }: Rows,
): Int32Array | undefined {
  const rows = frame.rows(table);
  const reads = frame.ints(table);
  const { values, lacks } = other;
  let resting = 0;
  if (lacks === undefined) {
    const turn = decisive ^ 1;
    for (let i = 0; i < rows; i += 1) {
      const read = (from[i] as number) & (((values[i] as number) ^ turn) - 1);
      reads[i] = read;
      resting |= read;
    }
    return resting === 0 ? undefined : reads;
  }
  for (let i = 0; i < rows; i += 1) {
    const isSettled = settles(lacks[i] as number, values[i] as number, decisive);
    const read = (from[i] as number) & (isSettled - 1);
    reads[i] = read;
    resting |= read;
  }
  return resting === 0 ? undefined : reads;
}

/** What a row reads of which two may each settle it: what the one that does so reads, of both the fewer, else both. */
export function readOfTwo(own: number, other: number, byOwn: number, byOther: number): number {
  const byBoth = -(byOwn & byOther);
  if (byBoth !== 0 && bothLack(own, other)) return fewer(own, other);
  const apart = (own & ~-(byOther & ~byOwn)) | (other & ~-(byOwn & ~byOther));
  // Of two alike, or of which one is nothing, the fewer are what they share.
  return (own & other & byBoth) | (apart & ~byBoth);
}

export function fewer(a: number, b: number): number {
  return bitCount(b) < bitCount(a) ? b : a;
}
