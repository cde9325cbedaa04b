/**
 * Columns chosen from others row by row: `if`, `get or else`, and rows of a table spread over what belongs to them.
 *
 * Casts: a row's index is within its columns.
 */

import { ownersWithin } from "./belonging.ts";
import type { Frame, Rows } from "./frame.ts";
import { beyondColumns, isKnown } from "./missing-sets.ts";
import type { Table } from "./stretch.ts";
import { type Truths, uniformVector, type Vector, vector, watched, within } from "./vector.ts";

export type ValueKind = "number" | "truth" | "word" | "moment";
type Column = Float64Array | Uint8Array | Int32Array;

export function blank(kind: ValueKind, { table, frame }: Rows): Column {
  if (kind === "truth") return frame.bytes(table);
  return kind === "word" ? frame.ints(table) : frame.floats(table);
}

/** One value for every row. */
export function same(kind: ValueKind, value: number, { table, frame }: Rows): Vector<Column> {
  const column = kind === "truth" ? "bytes" : kind === "word" ? "ints" : "floats";
  return uniformVector(frame.same(column, value, table), value);
}

interface Where {
  readonly kind: ValueKind;
  readonly table: Table | undefined;
  readonly frame: Frame;
}

/** Both branches have one divisor. Where the condition is unknown, a value that both give stands. */
export function chosen(
  condition: Truths,
  then: Vector<Column>,
  otherwise: Vector<Column>,
  where: Where,
): Vector<Column> {
  const { table, frame } = where;
  const rows = frame.rows(table);
  const picks = condition.values;
  const out = blank(where.kind, { table, frame });
  pick(picks, then.values, otherwise.values, { out, rows });
  const below = belowOf(then, otherwise, where);
  const most = Math.max(then.most, otherwise.most);
  const hasReads = (condition.reads ?? then.reads ?? otherwise.reads) !== undefined;
  const hasLacks = (condition.lacks ?? then.lacks ?? otherwise.lacks) !== undefined;
  if (below === undefined && !hasReads && !hasLacks) return within(vector(out), most);
  const reads = hasReads ? frame.ints(table) : undefined;
  const lacks = hasLacks ? frame.ints(table) : undefined;
  const zeros = frame.zeros(table);
  const unknown = condition.lacks ?? zeros;
  if (below !== undefined)
    for (let i = 0; i < rows; i += 1)
      below[i] = (picks[i] === 1 ? then : otherwise).below?.[i] ?? 1;
  if (reads !== undefined) {
    const [own, a, b] = [condition.reads ?? zeros, then.reads ?? zeros, otherwise.reads ?? zeros];
    for (let i = 0; i < rows; i += 1) {
      const [readA, readB] = [a[i] as number, b[i] as number];
      const read = unknown[i] === isKnown ? (picks[i] === 1 ? readA : readB) : readA | readB;
      reads[i] = (own[i] as number) | read;
    }
  }
  let lacking = isKnown;
  if (lacks !== undefined) {
    const [a, b] = [then.lacks ?? zeros, otherwise.lacks ?? zeros];
    for (let i = 0; i < rows; i += 1) {
      const missing = unknown[i] as number;
      const left =
        missing === isKnown
          ? ((picks[i] === 1 ? a[i] : b[i]) as number)
          : undecided(i, missing, then, otherwise);
      lacks[i] = left;
      lacking |= left;
    }
  }
  return within(vector(out, lacking === isKnown ? undefined : lacks, reads, below), most);
}

/** One or the other by a truth of 0 or 1, without a branch: whole numbers all, so that nothing is lost. */
function pick(
  picks: Uint8Array,
  then: Column,
  otherwise: Column,
  { out, rows }: { readonly out: Column; readonly rows: number },
): void {
  for (let i = 0; i < rows; i += 1) {
    const isThen = picks[i] as number;
    out[i] = (then[i] as number) * isThen + (otherwise[i] as number) * (1 - isThen);
  }
}

function undecided(row: number, missing: number, a: Vector<Column>, b: Vector<Column>): number {
  const [la, lb] = [a.lacks?.[row] ?? isKnown, b.lacks?.[row] ?? isKnown];
  if (missing === beyondColumns || la === beyondColumns || lb === beyondColumns)
    return beyondColumns;
  if (la !== isKnown || lb !== isKnown) return missing;
  const [da, db] = [a.below?.[row] ?? 1, b.below?.[row] ?? 1];
  if (da !== db) return beyondColumns;
  return a.values[row] === b.values[row] ? isKnown : missing;
}

/** The first where it is known, else the second; both have one divisor. */
export function orElse(
  value: Vector<Column>,
  otherwise: Vector<Column>,
  where: Where,
): Vector<Column> {
  if (value.lacks === undefined) return value;
  const { table, frame } = where;
  const rows = frame.rows(table);
  const out = blank(where.kind, { table, frame });
  const below = belowOf(value, otherwise, where);
  const hasReads = (value.reads ?? otherwise.reads) !== undefined;
  const most = Math.max(value.most, otherwise.most);
  if (below === undefined && !hasReads && otherwise.lacks === undefined)
    return within(knownOrElse(value, value.lacks, otherwise, where), most);
  const lacks = frame.ints(table);
  const reads = hasReads ? frame.ints(table) : undefined;
  for (let i = 0; i < rows; i += 1) {
    const missing = value.lacks[i] as number;
    const taken = missing === isKnown ? value : otherwise;
    out[i] = taken.values[i] as number;
    if (below !== undefined) below[i] = taken.below?.[i] ?? 1;
    const other = otherwise.lacks?.[i] ?? isKnown;
    lacks[i] =
      missing === isKnown || missing === beyondColumns
        ? missing
        : other === isKnown
          ? isKnown
          : frame.missing.union(missing, other);
    if (reads !== undefined)
      reads[i] = (value.reads?.[i] ?? 0) | (missing === isKnown ? 0 : (otherwise.reads?.[i] ?? 0));
  }
  return within(vector(out, lacks, reads, below), most);
}

/** The same where the second is known of everyone: nothing is lacked but what is beyond columns. */
function knownOrElse(
  { values }: Vector<Column>,
  lacks: Int32Array,
  otherwise: Vector<Column>,
  { kind, table, frame }: Where,
): Vector<Column> {
  const rows = frame.rows(table);
  const out = blank(kind, { table, frame });
  const others = otherwise.values;
  let beyond: Int32Array | undefined;
  for (let i = 0; i < rows; i += 1) {
    const missing = lacks[i] as number;
    out[i] = (missing === isKnown ? values[i] : others[i]) as number;
    if (missing !== beyondColumns) continue;
    beyond ??= frame.ints(table).fill(isKnown, 0, rows);
    beyond[i] = beyondColumns;
  }
  return watched(vector(out, beyond), rows);
}

function belowOf(a: Vector<unknown>, b: Vector<unknown>, { table, frame }: Where) {
  return a.below === undefined && b.below === undefined ? undefined : frame.floats(table);
}

/** Whether a value is missing: known, unless it is beyond columns. */
export function isMissing(of: Vector<unknown>, { table, frame }: Rows): Truths {
  const rows = frame.rows(table);
  const out = frame.bytes(table);
  const { lacks } = of;
  if (lacks === undefined) return vector(out.fill(0, 0, rows), undefined, of.reads);
  let beyond: Int32Array | undefined;
  for (let i = 0; i < rows; i += 1) {
    out[i] = lacks[i] === isKnown ? 0 : 1;
    if (lacks[i] !== beyondColumns) continue;
    beyond ??= frame.ints(table).fill(isKnown, 0, rows);
    beyond[i] = beyondColumns;
  }
  return vector(out, beyond, of.reads);
}

/** Columns of one row for each row of a table; what else there is stays as it is. */
export function repeated<T extends object>(one: T, { table, frame }: Rows): T {
  const rows = frame.rows(table);
  const columns = Object.entries(one).map(([name, column]: [string, unknown]) => {
    if (column instanceof Float64Array)
      return [name, frame.floats(table).fill(column[0] as number, 0, rows)];
    if (column instanceof Int32Array)
      return [name, frame.ints(table).fill(column[0] as number, 0, rows)];
    if (column instanceof Uint8Array)
      return [name, frame.bytes(table).fill(column[0] as number, 0, rows)];
    return [name, column];
  });
  return Object.fromEntries(columns) as T; // with the same fields
}

/** What is one for all, or one for each row around, for each row of a table within. */
export function spreadOver(
  from: Vector<Column>,
  { kind, source, table, frame }: Where & { readonly source: Table | undefined },
): Vector<Column> {
  const rows = frame.rows(table);
  const out = blank(kind, { table, frame });
  if (source === undefined) {
    const one = (column: Int32Array | undefined) =>
      column === undefined ? undefined : frame.ints(table).fill(column[0] as number, 0, rows);
    const below =
      from.below === undefined
        ? undefined
        : frame.floats(table).fill(from.below[0] as number, 0, rows);
    out.fill(from.values[0] as number, 0, rows);
    const spread = vector(out, one(from.lacks), one(from.reads), below);
    return within(watched(spread, rows), from.most, from.mostBelow);
  }
  if (from.uniform !== undefined) return same(kind, from.uniform, { table, frame });
  const owners = ownersWithin(source, table as Table, frame);
  for (let i = 0; i < rows; i += 1) out[i] = from.values[owners[i] as number] as number;
  let below: Float64Array | undefined;
  if (from.below !== undefined) {
    below = frame.floats(table);
    for (let i = 0; i < rows; i += 1) below[i] = from.below[owners[i] as number] as number;
  }
  const [lacks, reads] = [from.lacks, from.reads].map((column) =>
    column === undefined ? undefined : gathered(column, owners, frame.ints(table), rows),
  );
  return within(vector(out, lacks, reads, below), from.most, from.mostBelow);
}

function gathered(
  column: Int32Array,
  owners: Int32Array,
  into: Int32Array,
  rows: number,
): Int32Array {
  for (let i = 0; i < rows; i += 1) into[i] = column[owners[i] as number] as number;
  return into;
}
