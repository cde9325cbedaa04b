/**
 * A decision table as the spec has it: tests by column, a result and citations by row.
 *
 * In:       the block that holds the table, and the entry whose value it gives.
 * Out:      a table; undefined where it has no result column or no grid at all.
 * Reports:  what the table reader says.
 * Ignores:  gaps and overlaps.
 */
import type { Report } from "../../base/diagnostic.ts";
import type { SourceSpan } from "../../base/span.ts";
import { parseTable } from "../feel/parse-table.ts";
import type { Expression } from "../feel/syntax.ts";
import type { TableRow as WrittenRow, Table as WrittenTable } from "../feel/table-syntax.ts";
import type { Citation, Formula, HitPolicy, Table, TableRow } from "../spec.ts";
import type { ScalarNode } from "../tree.ts";
import { readOnce } from "./read-once.ts";

export interface TableOwner {
  readonly name: string;
  readonly hit: HitPolicy;
  /** What rows cite that cite nothing themselves. */
  readonly cite: readonly Citation[];
}

export function maybeTable(
  block: ScalarNode,
  owner: TableOwner,
  report: Report,
): Table | undefined {
  const written = maybeWritten(block, owner.name, report);
  if (written === undefined) return undefined;
  const columns = written.columns.flatMap((column) =>
    column.kind === "condition"
      ? [{ heading: { text: column.text, at: column.at, tree: column.heading } }]
      : [],
  );
  const rows = written.rows.flatMap((row) => maybeRow(row, block, owner) ?? []);
  if (rows.length < written.rows.length) return undefined;
  return { hit: owner.hit, columns, rows, at: written.at };
}

/** A table as it is written, and the name of the entry that it was read for, which heads its results. */
interface NamedTable {
  readonly name: string;
  readonly table: WrittenTable | undefined;
}

const tables = new WeakMap<ScalarNode, NamedTable>();

function maybeWritten(block: ScalarNode, name: string, report: Report): WrittenTable | undefined {
  const read = (note: Report): NamedTable => ({ name, table: parseTable(block, name, note) });
  const known = readOnce(block, tables, report, read);
  return known.name === name ? known.table : parseTable(block, name, report);
}

function maybeRow(row: WrittenRow, block: ScalarNode, owner: TableOwner): TableRow | undefined {
  const result = row.cells.find((cell) => cell.kind === "result");
  if (result === undefined) return undefined;
  const ids = row.cells.flatMap((cell) => (cell.kind === "cite" ? cell.ids : []));
  return {
    tests: row.cells.flatMap((cell) => (cell.kind === "condition" ? [cell.test] : [])),
    result: formulaAt(result.value, result.at, block),
    cite: ids.length > 0 ? ids : owner.cite,
    at: row.at,
  };
}

function formulaAt(tree: Expression, at: SourceSpan, block: ScalarNode): Formula {
  const line = block.lineStarts.findLastIndex((start) => start <= at.start);
  const column = at.start - (block.lineStarts[line] ?? at.start);
  const text = (block.text.split("\n")[line] ?? "").slice(column, column + at.end - at.start);
  return { text, at, tree };
}
