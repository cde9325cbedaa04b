/**
 * Some households of a stretch by themselves: what is tried for few is not worked out for all.
 *
 * Casts: a row's index is within its columns, and what is picked from a column is one of the same kind.
 */
import type { Stock } from "./stock.ts";
import type { Stretch, Table } from "./stretch.ts";

export interface Excerpt {
  readonly stretches: ReadonlyMap<Table, Stretch>;
  /** For each table the rows of the whole stretch that are left, in ascending order. */
  readonly rows: ReadonlyMap<Table, Int32Array>;
}

/** `households` in ascending order. */
export function excerptOf(whole: ReadonlyMap<Table, Stretch>, households: Int32Array): Excerpt {
  const stretches = new Map<Table, Stretch>();
  const rows = new Map<Table, Int32Array>();
  // What is around a table comes before it.
  for (const [table, { first, starts: all }] of whole) {
    const outer = table.around && rows.get(table.around);
    const starts = outer === undefined ? all : startsAmong(outer, all);
    const left = outer === undefined ? households : rowsWithin(outer, all, starts);
    rows.set(table, left);
    stretches.set(table, { first, rows: left.length, starts, owners: undefined });
  }
  return { stretches, rows };
}

function startsAmong(outer: Int32Array, all: Int32Array): Int32Array {
  const starts = new Int32Array(outer.length + 1);
  let end = 0;
  for (let i = 0; i < outer.length; i += 1) {
    const row = outer[i] as number;
    end += (all[row + 1] as number) - (all[row] as number);
    starts[i + 1] = end;
  }
  return starts;
}

function rowsWithin(outer: Int32Array, all: Int32Array, starts: Int32Array): Int32Array {
  const rows = new Int32Array(starts[outer.length] as number);
  for (let i = 0; i < outer.length; i += 1) {
    const [from, end] = [starts[i] as number, starts[i + 1] as number];
    const shift = (all[outer[i] as number] as number) - from;
    for (let at = from; at < end; at += 1) rows[at] = at + shift;
  }
  return rows;
}

/** What a step gives a whole stretch, of the rows that are left alone; what is the same for every row stays as it is. */
export function pickedFrom<T>(result: T, rows: Int32Array, stock: Stock): T {
  const count = rows.length;
  if (result instanceof Float64Array) {
    const out = stock.floats(count);
    for (let i = 0; i < count; i += 1) out[i] = result[rows[i] as number] as number;
    return out as T;
  }
  if (result instanceof Int32Array) {
    const out = stock.ints(count);
    for (let i = 0; i < count; i += 1) out[i] = result[rows[i] as number] as number;
    return out as T;
  }
  if (result instanceof Uint8Array) {
    const out = stock.bytes(count);
    for (let i = 0; i < count; i += 1) out[i] = result[rows[i] as number] as number;
    return out as T;
  }
  if (Array.isArray(result)) return result.map((part) => pickedFrom(part, rows, stock)) as T;
  if (typeof result !== "object" || result === null) return result;
  const parts = { ...result } as Record<string, unknown>;
  if (parts.uniform !== undefined) return result;
  for (const name of Object.keys(parts))
    if (typeof parts[name] === "object") parts[name] = pickedFrom(parts[name], rows, stock);
  return parts as T;
}
