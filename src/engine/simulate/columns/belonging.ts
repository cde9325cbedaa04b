/**
 * Which rows of a table belong to which of another around it.
 *
 * Casts: a row's index is within its columns.
 */
import type { Frame } from "./frame.ts";
import type { Stretch, Table } from "./stretch.ts";
import type { Listing } from "./vector.ts";

/** Where a list stands: what it lists, around which rows, and how these belong together. */
export interface ListPlace {
  readonly listing: Listing;
  readonly owner: Table;
  readonly listed: Table;
  /** First listed row of each row of the owner's, and the end. */
  readonly starts: Int32Array;
  /** The owner's row of each listed row. */
  readonly owners: Int32Array;
}

/** For each row of a table, the row of one further out that it belongs to. */
export function ownersWithin(outer: Table, inner: Table, frame: Frame): Int32Array {
  const direct = ownersOf(frame.stretch(inner));
  if (inner.around === outer || inner.around === undefined) return direct;
  const further = ownersWithin(outer, inner.around, frame);
  return direct.map((row) => further[row] as number);
}

/** For each row of a table, the first row further in that belongs to it, and the end. */
export function startsWithin(outer: Table, inner: Table, frame: Frame): Int32Array {
  const { starts } = frame.stretch(inner);
  if (inner.around === outer || inner.around === undefined) return starts;
  return startsWithin(outer, inner.around, frame).map((row) => starts[row] as number);
}

/** The row around each row of a table. */
export function ownersOf(stretch: Stretch): Int32Array {
  if (stretch.owners !== undefined) return stretch.owners;
  const owners = new Int32Array(stretch.rows);
  const { starts } = stretch;
  for (let i = 0; i + 1 < starts.length; i += 1) {
    const end = starts[i + 1] as number;
    for (let at = starts[i] as number; at < end; at += 1) owners[at] = i;
  }
  stretch.owners = owners;
  return owners;
}

/** The households of rows in ascending order, each once. */
export function householdsOf(
  rows: readonly number[],
  household: Table,
  table: Table | undefined,
  frame: Frame,
): Int32Array {
  if (table === undefined || table === household) return Int32Array.from(rows);
  const owners = ownersWithin(household, table, frame);
  const households: number[] = [];
  for (const row of rows)
    if (owners[row] !== households.at(-1)) households.push(owners[row] as number);
  return Int32Array.from(households);
}
