/**
 * Read a decision table, laid out as a Markdown grid in a `|` block.
 *
 * In:       the scalar that holds it, and the name of its entry, which heads the column of results.
 * Out:      columns and rows, every heading and cell parsed and placed; undefined where there is no grid at all.
 * Reports:  `feel/table-…`, `feel/empty-cell`, and what the formulas in it report.
 * Ignores:  hit policies, overlaps and gaps, which citations exist.
 */
import { diagnosticLimit, type Report } from "../../base/diagnostic.ts";
import { joinSpans, type SourceSpan } from "../../base/span.ts";
import type { ScalarNode } from "../tree.ts";
import { parseCellTest, parseFormula } from "./parse-formula.ts";
import type { Expression } from "./syntax.ts";
import { type GridCell, type GridLine, readGrid } from "./table-grid.ts";
import {
  emptyCell,
  tableCells,
  tableColumnTwice,
  tableEmpty,
  tableHeadingEmpty,
  tableNoResult,
  tableNotBlock,
  tableSeparator,
  tableTooWide,
} from "./table-messages.ts";
import type { CitedId, Table, TableCell, TableColumn, TableRow } from "./table-syntax.ts";

/** Most columns of a table; a wider one is no table that anybody can read. */
const columnLimit = 64;

/** Read a table; `entryName` is the heading of its result column. */
export function parseTable(node: ScalarNode, entryName: string, report: Report): Table | undefined {
  if (node.style !== "block") {
    report(tableNotBlock(node.at));
    return undefined;
  }
  const limited = limitReports(report);
  const lines = readGrid(node, limited);
  const [heading, ...body] = lines;
  if (heading === undefined) {
    report(tableEmpty(node.at));
    return undefined;
  }
  if (heading.cells.length > columnLimit) {
    report(tableTooWide(columnLimit, heading.at));
    return undefined;
  }
  const columns = parseColumns(heading, entryName, limited);
  const below = withoutSeparator(heading, body, limited);
  const rows = below.map((line) => parseRow(line, columns, limited));
  if (rows.length === 0) report(tableEmpty(node.at));
  return { at: joinSpans(heading.at, (body.at(-1) ?? heading).at), columns, rows };
}

/** Report no more of one table than is kept of a whole file. */
function limitReports(report: Report): Report {
  let count = 0;
  return (diagnostic) => {
    if (count++ < diagnosticLimit) report(diagnostic);
  };
}

/** The rows below the line of dashes, which must stand under the headings. */
function withoutSeparator(heading: GridLine, body: readonly GridLine[], report: Report) {
  const [first, ...rest] = body;
  if (first?.isSeparator) {
    if (first.cells.length !== heading.cells.length) {
      report(tableCells(first.cells.length, heading.cells.length, first.at));
    }
    return rest;
  }
  const dashes = heading.cells.map((cell) => "-".repeat(Math.max(3, cell.width)));
  report(tableSeparator(`|${dashes.join("|")}|`, heading.at));
  return body;
}

function parseColumns(heading: GridLine, entryName: string, report: Report): TableColumn[] {
  const columns = heading.cells.map((cell) => parseColumn(cell, entryName, report));
  for (const kind of ["result", "cite"] as const) {
    const same = columns.filter((column) => column.kind === kind);
    const [first] = same;
    for (const column of same.slice(1)) {
      if (first !== undefined) report(tableColumnTwice(column.text, column.at, first.at));
    }
    if (kind === "result" && first === undefined) report(tableNoResult(entryName, heading.at));
  }
  return columns;
}

function parseColumn({ text, at }: GridCell, entryName: string, report: Report): TableColumn {
  if (text.normalize("NFC") === entryName.normalize("NFC")) return { kind: "result", text, at };
  if (text === "cite") return { kind: "cite", text, at };
  if (text === "") {
    report(tableHeadingEmpty(at));
    return { kind: "condition", heading: missing(at), text, at };
  }
  return { kind: "condition", heading: parseFormula(text, placeOf(at), report), text, at };
}

function placeOf(at: SourceSpan) {
  return { file: at.file, offset: at.start };
}

function missing(at: SourceSpan): Expression {
  return { kind: "error", at };
}

function parseRow(line: GridLine, columns: readonly TableColumn[], report: Report): TableRow {
  if (line.cells.length !== columns.length) {
    report(tableCells(line.cells.length, columns.length, line.at));
  }
  const end = { ...line.at, start: line.at.end };
  const isShort = line.cells.length < columns.length;
  const cells = columns.map((column, i) => {
    const cell = line.cells[i];
    if (cell !== undefined) return parseTableCell(cell, column.kind, report);
    return parseTableCell(
      { text: "", at: end, width: 0 },
      column.kind,
      isShort ? () => {} : report,
    );
  });
  return { at: line.at, cells };
}

function parseTableCell(cell: GridCell, kind: TableColumn["kind"], report: Report): TableCell {
  const { text, at } = cell;
  if (kind === "cite") return { kind, ids: citedIds(cell), at };
  if (kind === "result") {
    if (text === "") report(emptyCell(at, undefined));
    const value = text === "" ? missing(at) : parseFormula(text, placeOf(at), report);
    return { kind, value, at };
  }
  if (text !== "") return { kind, test: parseCellTest(text, placeOf(at), report), at };
  report(emptyCell(at, "-"));
  return { kind, test: { kind: "anything", at }, at };
}

/** Ids apart by commas or spaces; `-` cites nothing. */
function citedIds({ text, at }: GridCell): CitedId[] {
  const ids: CitedId[] = [];
  for (const found of text.matchAll(/[^\s,，、]+/gu)) {
    const start = at.start + found.index;
    if (found[0] !== "-")
      ids.push({ id: found[0], at: { ...at, start, end: start + found[0].length } });
  }
  return ids;
}
