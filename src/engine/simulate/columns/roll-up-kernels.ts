/**
 * One outcome for each household from those of its members, applications or stays.
 *
 * As in evaluate/rules/roll-up.ts. Casts: a row's index is within its columns.
 */

import { ownersWithin } from "./belonging.ts";
import { bitsOfAny } from "./fours.ts";
import type { Frame } from "./frame.ts";
import { code, type Judgements, watchedOutcomes } from "./judgement-kernels.ts";
import { isKnown, lacksNothing } from "./missing-sets.ts";
import type { Table } from "./stretch.ts";

/** Where a list on the way to the instances is left out, the household `needs` it; else the most open outcome. */
export function rolledUp(
  judged: Judgements,
  {
    inner,
    unlisted,
    lack,
  }: {
    /** The table of the instances. */
    readonly inner: Table;
    /** 1 for each household of which a list on the way is left out; absent: nobody leaves one out. */
    readonly unlisted: Uint8Array | undefined;
    /** What is missing there: the list. */
    readonly lack: number;
  },
  { table, frame }: { readonly table: Table; readonly frame: Frame },
): Judgements {
  const rows = frame.rows(table);
  const items = frame.rows(inner);
  const owners = ownersWithin(table, inner, frame);
  const outcomes = mostOpen(judged.outcomes, inner, { table, frame });
  const isNeeded = (bitsOfAny(outcomes, rows) & code.needs) !== 0;
  const isOpen = isNeeded || unlisted !== undefined;
  const lacks = isOpen ? frame.ints(table).fill(isKnown, 0, rows) : frame.zeros(table);
  const missing = judged.lacks;
  for (let at = 0; isNeeded && at < items; at += 1) {
    if (judged.outcomes[at] !== code.needs) continue;
    const owner = owners[at] as number;
    if (outcomes[owner] !== code.needs) continue;
    const own = lacks[owner] as number;
    const other = missing === undefined ? lacksNothing : (missing[at] as number);
    lacks[owner] = own === isKnown ? other : frame.missing.union(own, other);
  }
  let reads: Int32Array | undefined;
  if (judged.reads !== undefined) {
    reads = frame.ints(table).fill(0, 0, rows);
    for (let at = 0; at < items; at += 1) {
      const owner = owners[at] as number;
      reads[owner] = (reads[owner] as number) | (judged.reads[at] as number);
    }
  }
  if (unlisted !== undefined)
    for (let i = 0; i < rows; i += 1) {
      if (unlisted[i] !== 1) continue;
      outcomes[i] = code.needs;
      lacks[i] = lack;
      if (reads !== undefined) reads[i] = 0;
    }
  return watchedOutcomes(outcomes, {
    lacks: isOpen ? anyOf(lacks, rows) : undefined,
    reads: reads && anyOf(reads, rows),
    rows,
  });
}

/** The column, unless it is nothing for everyone. */
function anyOf(column: Int32Array, rows: number): Int32Array | undefined {
  let any = 0;
  for (let i = 0; i < rows; i += 1) any |= column[i] as number;
  return any === 0 ? undefined : column;
}

/** The most open first; what columns cannot tell may be anything, and last comes the outcome of nobody. */
const openness: readonly number[] = [
  code.beyond,
  code.yes,
  code.discretion,
  code.depends,
  code.needs,
  code.no,
  code.silent,
];
/** A bit for each outcome, and for each set of such bits the most open outcome among them. */
const bitOf = Uint8Array.from(openness, (_, outcome) => 1 << openness.indexOf(outcome));
const outcomeOf = Uint8Array.from({ length: 1 << openness.length }, (_, bits) => {
  const rank = openness.findIndex((_, index) => ((bits >> index) & 1) === 1);
  return openness[rank] ?? code.no;
});

/** For each row the most open outcome of those within; of nobody `no`. */
export function mostOpen(
  outcomes: Uint8Array,
  inner: Table,
  { table, frame }: { readonly table: Table; readonly frame: Frame },
): Uint8Array {
  const rows = frame.rows(table);
  const items = frame.rows(inner);
  const owners = ownersWithin(table, inner, frame);
  const best = frame.bytes(table).fill(0, 0, rows);
  // Item by item, and without a branch: a loop within each household is twice as slow, measured.
  for (let at = 0; at < items; at += 1) {
    const owner = owners[at] as number;
    best[owner] = (best[owner] as number) | (bitOf[outcomes[at] as number] as number);
  }
  for (let i = 0; i < rows; i += 1) best[i] = outcomeOf[best[i] as number] as number;
  return best;
}
