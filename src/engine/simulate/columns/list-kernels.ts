/**
 * Values over the instances of a list: sums, counts and extremes, one for each row that has the list.
 *
 * Casts: a row's index is within its columns.
 */

import type { ListPlace } from "./belonging.ts";
import type { Frame } from "./frame.ts";
import { beyondColumns, isKnown } from "./missing-sets.ts";
import { isWhole } from "./number-kernels.ts";
import { type Listing, type Numbers, provenWhole, type Truths, vector, within } from "./vector.ts";

export function counted(
  { listing, owner, listed, starts, owners }: ListPlace,
  frame: Frame,
): Numbers {
  const rows = frame.rows(owner);
  const out = frame.floats(owner);
  const { included } = listing;
  const count = frame.rows(listed);
  if (included === undefined)
    for (let i = 0; i < rows; i += 1) out[i] = (starts[i + 1] as number) - (starts[i] as number);
  else {
    out.fill(0, 0, rows);
    for (let at = 0; at < count; at += 1) {
      const row = owners[at] as number;
      out[row] = (out[row] as number) + (included[at] as number);
    }
  }
  return within(vector(out, listing.lacks, listing.reads), count);
}

/** Of an empty list nothing. */
export function summed(items: Numbers, place: ListPlace, frame: Frame): Numbers {
  const { listing, owner, listed, starts } = place;
  const rows = frame.rows(owner);
  const { included } = listing;
  const { values } = items;
  const most = items.most * frame.rows(listed);
  if (items.below === undefined && most <= provenWhole)
    return within(summedPlainly(items, place, frame), most);
  const out = frame.floats(owner);
  let lacks = lacksWithin(items, place, frame);
  const flag = (row: number) => {
    lacks ??= frame.ints(owner).fill(isKnown, 0, rows);
    if (lacks[row] === isKnown) lacks[row] = beyondColumns;
    out[row] = 0;
  };
  const below = items.below === undefined ? undefined : frame.floats(owner);
  for (let i = 0; i < rows; i += 1) {
    const end = starts[i + 1] as number;
    let [sum, bottom, isExact] = [0, 1, true];
    for (let at = starts[i] as number; at < end; at += 1) {
      if (included !== undefined && included[at] !== 1) continue;
      if (items.lacks !== undefined && items.lacks[at] !== isKnown) continue;
      const under = items.below?.[at] ?? 1;
      const [left, right] =
        under === bottom
          ? [sum, values[at] as number]
          : [sum * under, (values[at] as number) * bottom];
      bottom = under === bottom ? bottom : bottom * under;
      sum = left + right;
      isExact = isExact && isWhole(left) && isWhole(right) && isWhole(sum) && isWhole(bottom);
    }
    out[i] = sum;
    if (below !== undefined) below[i] = isExact ? bottom : 1;
    if (!isExact) flag(i);
  }
  return vector(out, lacks, readsWithin(items, place, frame), below);
}

/** The same item by item, where no sum can be beyond what is exact. */
function summedPlainly(items: Numbers, place: ListPlace, frame: Frame): Numbers {
  const { listing, owner, listed, owners } = place;
  const count = frame.rows(listed);
  const out = frame.floats(owner).fill(0, 0, frame.rows(owner));
  const { included } = listing;
  const { values } = items;
  for (let at = 0; at < count; at += 1) {
    const row = owners[at] as number;
    const isOnList = included === undefined ? 1 : (included[at] as number);
    out[row] = (out[row] as number) + (values[at] as number) * isOnList;
  }
  return vector(out, lacksWithin(items, place, frame), readsWithin(items, place, frame));
}

/** Of numbers without denominators of their own; of nobody there is none, which is beyond columns. */
export function extremeWithin(
  items: Numbers,
  sign: 1 | -1,
  place: ListPlace,
  frame: Frame,
): Numbers {
  const { listing, owner, starts } = place;
  const rows = frame.rows(owner);
  const out = frame.floats(owner);
  const lacks = lacksWithin(items, place, frame) ?? frame.ints(owner).fill(isKnown, 0, rows);
  for (let i = 0; i < rows; i += 1) {
    const end = starts[i + 1] as number;
    let best: number | undefined;
    for (let at = starts[i] as number; at < end; at += 1) {
      if (listing.included !== undefined && listing.included[at] !== 1) continue;
      const value = items.values[at] as number;
      if (best === undefined || (value - best) * sign > 0) best = value;
    }
    out[i] = best ?? 0;
    const isNone = best === undefined || items.below !== undefined;
    if (isNone && lacks[i] === isKnown) lacks[i] = beyondColumns;
  }
  return vector(out, lacks, readsWithin(items, place, frame));
}

/** What the list lacks, or else the items that are on it. */
function lacksWithin(
  items: { readonly lacks: Int32Array | undefined },
  { listing, owner, starts }: ListPlace,
  frame: Frame,
): Int32Array | undefined {
  if (items.lacks === undefined && listing.lacks === undefined) return undefined;
  const rows = frame.rows(owner);
  const lacks = frame.ints(owner);
  for (let i = 0; i < rows; i += 1) {
    let all = listing.lacks?.[i] ?? isKnown;
    const end = starts[i + 1] as number;
    if (all === isKnown && items.lacks !== undefined)
      for (let at = starts[i] as number; at < end; at += 1)
        if (listing.included === undefined || listing.included[at] === 1)
          all = frame.missing.union(all, items.lacks[at] as number);
    lacks[i] = all;
  }
  return lacks;
}

function readsWithin(
  items: { readonly reads: Int32Array | undefined },
  { listing, owner, starts }: ListPlace,
  frame: Frame,
): Int32Array | undefined {
  if (items.reads === undefined) return listing.reads;
  const rows = frame.rows(owner);
  const reads = frame.ints(owner);
  for (let i = 0; i < rows; i += 1) {
    let all = listing.reads?.[i] ?? 0;
    const end = starts[i + 1] as number;
    for (let at = starts[i] as number; at < end; at += 1) all |= items.reads[at] as number;
    reads[i] = all;
  }
  return reads;
}

/** Those of a list for whom a test holds; unknown as soon as it is for one of them. */
export function filtered(tests: Truths, place: ListPlace, frame: Frame): Listing {
  const { listing, starts } = place;
  const lacks = lacksWithin(tests, place, frame);
  const reads = readsWithin(tests, place, frame);
  const end = starts[frame.rows(place.owner)] as number;
  const included = frame.stock.bytes(end);
  for (let at = starts[0] as number; at < end; at += 1) {
    const isListed = listing.included === undefined || listing.included[at] === 1;
    included[at] = isListed ? (tests.values[at] as number) : 0;
  }
  return { lacks, reads, included };
}
