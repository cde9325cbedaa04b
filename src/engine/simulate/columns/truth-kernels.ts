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
  for (let i = 0; i < rows; i += 1) {
    const own = la[i] as number;
    const other = lb[i] as number;
    const isSettled =
      (own === isKnown && x[i] === decisive) || (other === isKnown && y[i] === decisive);
    out[i] = isSettled ? decisive : 1 - decisive;
    if (isSettled) lacks[i] = isKnown;
    else lacks[i] = other === isKnown ? own : frame.missing.union(own, other);
  }
  return vector(out, lacks, readsJoined(a, b, decisive, { table, frame }));
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
  for (let i = 0; i < rows; i += 1) {
    const own = ra[i] as number;
    const other = rb[i] as number;
    const isSettledByA = la[i] === isKnown && x[i] === decisive;
    const isSettledByB = lb[i] === isKnown && y[i] === decisive;
    if (own === other) reads[i] = own;
    else if (isSettledByA) reads[i] = isSettledByB ? fewer(own, other) : own;
    else reads[i] = isSettledByB ? other : own | other;
  }
  return reads;
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
