/**
 * One outcome for each household from those of its members, applications or stays.
 *
 * As in evaluate/rules/roll-up.ts. Casts: a row's index is within its columns.
 */
import type { Frame, Table } from "./frame.ts";
import { code, type Judgements } from "./judgement-kernels.ts";
import { beyondColumns, isKnown, lacksNothing } from "./missing-sets.ts";
import { startsWithin } from "./select-kernels.ts";

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
    /** 1 for each household of which a list on the way is left out. */
    readonly unlisted: Uint8Array;
    /** What is missing there: the list. */
    readonly lack: number;
  },
  { table, frame }: { readonly table: Table; readonly frame: Frame },
): Judgements {
  const rows = frame.rows(table);
  const starts = startsWithin(table, inner, frame);
  const outcomes = frame.bytes(table);
  const lacks = frame.ints(table);
  const reads = judged.reads === undefined ? undefined : frame.ints(table);
  for (let i = 0; i < rows; i += 1) {
    lacks[i] = isKnown;
    if (reads !== undefined) reads[i] = 0;
    if (unlisted[i] === 1) {
      outcomes[i] = code.needs;
      lacks[i] = lack;
      continue;
    }
    const [first, end] = [starts[i] as number, starts[i + 1] as number];
    let [best, missing, read] = [code.no as number, isKnown, 0];
    for (let at = first; at < end; at += 1) {
      const outcome = judged.outcomes[at] as number;
      best = moreOpen(best, outcome, at === first);
      if (outcome === code.needs)
        missing = frame.missing.union(missing, judged.lacks?.[at] ?? lacksNothing);
      if (judged.reads !== undefined) read |= judged.reads[at] as number;
    }
    outcomes[i] = missing === beyondColumns ? code.beyond : best;
    if (best === code.needs) lacks[i] = missing;
    if (reads !== undefined) reads[i] = read;
  }
  return { outcomes, lacks, reads };
}

/** The most open first; `beyond` is not told from anything but a `yes`. */
const openness: readonly number[] = [
  code.yes,
  code.beyond,
  code.discretion,
  code.depends,
  code.needs,
  code.no,
  code.silent,
];
const ranks = Uint8Array.from(openness, (_, outcome) => openness.indexOf(outcome));

/** The more open of two outcomes; the first seen stands alone. */
export function moreOpen(a: number, b: number, isFirst: boolean): number {
  return isFirst || (ranks[b] as number) < (ranks[a] as number) ? b : a;
}
