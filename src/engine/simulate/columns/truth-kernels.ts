/**
 * Three-valued `and`, `or` and `not` over columns, across columns and within lists.
 *
 * One failure settles an `and`, one success an `or`; among several, what rests on the fewest readings. As in
 * evaluate/nodes/truth.ts. Casts: a row's index is within its columns.
 */
import type { Frame, Rows, Stretch, Table } from "./frame.ts";
import { isKnown } from "./missing-sets.ts";
import { bitCount, type Listing, type Truths, vector } from "./vector.ts";

/** `decisive` is the value of which one is enough: 0 of an `and`, 1 of an `or`. */
export type Decisive = 0 | 1;

export function negated(a: Truths, { table, frame }: Rows): Truths {
  const rows = frame.rows(table);
  const out = frame.bytes(table);
  const values = a.values;
  for (let i = 0; i < rows; i += 1) out[i] = 1 - (values[i] as number);
  return vector(out, a.lacks, a.reads);
}

/** Of two columns; of more, one after another, which comes to the same. */
export function joined(a: Truths, b: Truths, decisive: Decisive, { table, frame }: Rows): Truths {
  const rows = frame.rows(table);
  const out = frame.bytes(table);
  const [x, y] = [a.values, b.values];
  if (a.lacks === undefined && b.lacks === undefined) {
    if (decisive === 0)
      for (let i = 0; i < rows; i += 1) out[i] = (x[i] as number) & (y[i] as number);
    else for (let i = 0; i < rows; i += 1) out[i] = (x[i] as number) | (y[i] as number);
    return vector(out, undefined, readsJoined(a, b, decisive, { table, frame }));
  }
  const lacks = frame.ints(table);
  const [la, lb] = [a.lacks ?? frame.zeros(table), b.lacks ?? frame.zeros(table)];
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
  return vector(out, missing, readsJoined(a, b, decisive, { table, frame }));
}

/*
 * What follows is written without branches, for a processor cannot guess what the next household has. Measured: two to
 * three times as fast as the same with `if`. A mask is -1 to keep and 0 to leave; `value - 1` makes one of a 0 or a 1.
 */

/** 1 where a row is known and has the decisive value, else 0. */
function settles(lacks: number, value: number, decisive: Decisive): number {
  return (((lacks | -lacks) >>> 31) ^ 1) & (value ^ decisive ^ 1);
}

/** Whether two rows lack different things: rare, so that it may be branched upon. */
export function bothLack(a: number, b: number): boolean {
  return a !== b && a !== isKnown && b !== isKnown;
}

function readsJoined(
  a: Truths,
  b: Truths,
  decisive: Decisive,
  { table, frame }: Rows,
): Int32Array | undefined {
  if (a.reads === undefined && b.reads === undefined) return undefined;
  const rows = frame.rows(table);
  const reads = frame.ints(table);
  const zeros = frame.zeros(table);
  const [x, y] = [a.values, b.values];
  const [la, lb] = [a.lacks ?? zeros, b.lacks ?? zeros];
  const [ra, rb] = [a.reads ?? zeros, b.reads ?? zeros];
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

/** Where a list stands: what it lists, around which rows, and the stretch of each of these. */
export interface ListPlace {
  readonly listing: Listing;
  readonly owner: Table;
  /** First listed row of each row of the owner's, and the end. */
  readonly starts: Int32Array;
}

/** Over the instances of a list: `all`, `any`, `every` and `some`. */
export function joinedWithin(
  items: Truths,
  { listing, owner, starts }: ListPlace,
  decisive: Decisive,
  frame: Frame,
): Truths {
  const rows = frame.rows(owner);
  const out = frame.bytes(owner);
  const { values } = items;
  const { included } = listing;
  if (items.lacks === undefined && items.reads === undefined && listing.reads === undefined) {
    for (let i = 0; i < rows; i += 1) {
      const end = starts[i + 1] as number;
      let settled: number = 1 - decisive;
      for (let at = starts[i] as number; at < end; at += 1)
        if (values[at] === decisive && (included === undefined || included[at] === 1))
          settled = decisive;
      out[i] = settled;
    }
    return vector(out, listing.lacks);
  }
  const lacks = frame.ints(owner);
  const reads = frame.ints(owner);
  for (let i = 0; i < rows; i += 1) {
    const listLacks = listing.lacks?.[i] ?? isKnown;
    const listReads = listing.reads?.[i] ?? 0;
    out[i] = 1 - decisive;
    lacks[i] = listLacks;
    reads[i] = listReads;
    if (listLacks !== isKnown) continue;
    const end = starts[i + 1] as number;
    let open = isKnown;
    let allReads = listReads;
    let settledReads = -1;
    for (let at = starts[i] as number; at < end; at += 1) {
      if (included !== undefined && included[at] !== 1) continue;
      const itemLacks = items.lacks?.[at] ?? isKnown;
      const itemReads = items.reads?.[at] ?? 0;
      allReads |= itemReads;
      if (itemLacks !== isKnown) open = frame.missing.union(open, itemLacks);
      else if (values[at] === decisive)
        settledReads = settledReads === -1 ? itemReads : fewer(settledReads, itemReads);
    }
    const isSettled = settledReads !== -1;
    if (isSettled) out[i] = decisive;
    lacks[i] = isSettled ? isKnown : open;
    reads[i] = isSettled ? settledReads | listReads : allReads;
  }
  return vector(out, lacks, reads);
}

/** The row around each row of a table. */
export function ownersOf(stretch: Stretch): Int32Array {
  if (stretch.owners !== undefined) return stretch.owners;
  const owners = new Int32Array(stretch.rows);
  const { starts } = stretch;
  for (let i = 0; i + 1 < starts.length; i += 1)
    owners.fill(i, starts[i] as number, starts[i + 1] as number);
  stretch.owners = owners;
  return owners;
}
