/**
 * Populations one behind the other as one.
 *
 * In:       populations of the same plan, made in parts because all their cases at once would not fit in memory.
 * Out:      one population, the households in the order of the parts; numbers as narrow as they allow. A figure that is
 *           too large for the places of the whole column cannot stand.
 * Ignores:  weights.
 */
import type { Plan } from "../plan/plan.ts";
import {
  type Column,
  type EntityTable,
  isFaulty,
  isStated,
  notStated,
  type Population,
} from "./population.ts";

/** A table of one part; absent where nobody there lists any. */
interface Part {
  readonly table: EntityTable | undefined;
  /** Rows of the table around it. */
  readonly around: number;
}

export function joinPopulations(populations: readonly Population[], plan: Plan): Population {
  const [first] = populations;
  if (first !== undefined && populations.length === 1) return first;
  const tables = new Map<string, EntityTable>();
  const add = (name: string, parts: readonly Part[], isOutermost: boolean) => {
    if (parts.every(({ table }) => table === undefined)) return;
    tables.set(name, joinedTable(parts, isOutermost));
    for (const child of plan.entities.get(name)?.children ?? []) {
      const own = populations.map((population, i) => ({
        table: population.tables.get(child),
        around: parts[i]?.table?.rows ?? 0,
      }));
      add(child, own, false);
    }
  };
  const outermost = populations.map(({ tables: own, size }) => ({
    table: own.get(plan.household),
    around: size,
  }));
  add(plan.household, outermost, true);
  return { size: populations.reduce((sum, { size }) => sum + size, 0), tables };
}

function joinedTable(parts: readonly Part[], isOutermost: boolean): EntityTable {
  const rows = parts.reduce((sum, { table }) => sum + (table?.rows ?? 0), 0);
  const names = new Set(parts.flatMap(({ table }) => [...(table?.columns.keys() ?? [])]));
  const columns = new Map<string, Column>();
  for (const name of names) columns.set(name, joinedColumn(parts, name, rows));
  return { rows, ...(isOutermost ? {} : joinedPlace(parts)), columns };
}

function joinedPlace(parts: readonly Part[]): Pick<EntityTable, "starts" | "listed"> {
  const around = parts.reduce((sum, part) => sum + part.around, 0);
  const starts = new Uint32Array(around + 1);
  const listed = new Uint8Array(around).fill(1);
  let [at, rows] = [0, 0];
  for (const { table, around: own } of parts) {
    for (let row = 0; row < own; row += 1) {
      starts[at + row] = rows + (table?.starts?.[row] ?? 0);
      if (table === undefined || table.listed?.[row] === 0) listed[at + row] = 0;
    }
    at += own;
    rows += table?.rows ?? 0;
  }
  starts[around] = rows;
  return listed.includes(0) ? { starts, listed } : { starts };
}

/** A column of one part, and where its rows begin. */
interface Piece {
  readonly column: Column;
  readonly first: number;
}

function joinedColumn(parts: readonly Part[], name: string, rows: number): Column {
  const pieces: Piece[] = [];
  const stated = new Uint8Array(rows).fill(isStated);
  let first = 0;
  for (const { table } of parts) {
    const own = table?.rows ?? 0;
    const column = table?.columns.get(name);
    if (column === undefined) stated.fill(notStated, first, first + own);
    else {
      if (column.stated !== undefined) stated.set(column.stated, first);
      pieces.push({ column, first });
    }
    first += own;
  }
  const values = joinedValues(pieces, rows, stated);
  return stated.every((state) => state === isStated) ? values : { ...values, stated };
}

function joinedValues(pieces: readonly Piece[], rows: number, stated: Uint8Array): Column {
  switch (pieces[0]?.column.kind) {
    case "number":
      return joinedNumbers(pieces, rows, stated);
    case "word":
      return joinedWords(pieces, rows);
    case "truth":
      return { kind: "truth", values: laid(new Uint8Array(rows), pieces) };
    case "datetime":
      return { kind: "datetime", values: laid(new Float64Array(rows), pieces) };
    default:
      return { kind: "date", values: laid(new Int32Array(rows), pieces) };
  }
}

/** Values of one kind laid one behind the other. */
function laid<Values extends Uint8Array | Int32Array | Float64Array>(
  values: Values,
  pieces: readonly Piece[],
): Values {
  for (const { column, first } of pieces) values.set(column.values, first);
  return values;
}

function joinedNumbers(pieces: readonly Piece[], rows: number, stated: Uint8Array): Column {
  const scaleOf = ({ column }: Piece) => (column.kind === "number" ? column.scale : 0);
  const scale = pieces.reduce((most, piece) => Math.max(most, scaleOf(piece)), 0);
  const values = new Float64Array(rows);
  let most = 0;
  for (const piece of pieces) {
    const times = 10 ** (scale - scaleOf(piece));
    for (const [row, value] of piece.column.values.entries()) {
      const scaled = value * times;
      if (!Number.isSafeInteger(scaled)) stated[piece.first + row] = isFaulty;
      else values[piece.first + row] = scaled;
      if (scaled > most || -scaled > most) most = scaled < 0 ? -scaled : scaled;
    }
  }
  const isNarrow = most < 2 ** 31;
  return { kind: "number", scale, values: isNarrow ? Int32Array.from(values) : values };
}

function joinedWords(pieces: readonly Piece[], rows: number): Column {
  const indices = new Map<string, number>();
  const values = new Uint32Array(rows);
  for (const { column, first } of pieces) {
    if (column.kind !== "word") continue;
    const moved = column.words.map((word) => {
      const index = indices.get(word) ?? indices.size;
      indices.set(word, index);
      return index;
    });
    for (const [row, value] of column.values.entries()) values[first + row] = moved[value] ?? 0;
  }
  const words = [...indices.keys()];
  return { kind: "word", words, values: words.length <= 256 ? Uint8Array.from(values) : values };
}
