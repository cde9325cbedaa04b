/**
 * Lay a decision table out as a grid.
 *
 * In:       the block that holds it, and the name that heads its results.
 * Out:      its lines, every column as wide as its widest cell; undefined where the table has a fault
 *           or would outgrow a file.
 * Ignores:  what the formulas mean. Chinese characters count as two columns.
 */
import { displayWidth } from "../../base/display-width.ts";
import { parseTable } from "../feel/parse-table.ts";
import { readGrid } from "../feel/table-grid.ts";
import type { TableColumn } from "../feel/table-syntax.ts";
import { sizeLimit } from "../yaml/yaml-limits.ts";
import { maybeFormattedCell, maybeFormattedFormula } from "./format-formula.ts";
import type { TablePlace } from "./formula-places.ts";

export function maybeFormattedTable({
  node,
  entryName,
}: TablePlace): readonly string[] | undefined {
  let hasFault = false;
  const note = () => {
    hasFault = true;
  };
  const table = parseTable(node, entryName, note);
  const [heading, separator, ...rows] = readGrid(node, note);
  if (table === undefined || hasFault || heading === undefined || separator === undefined)
    return undefined;
  const { columns } = table;
  const headings = heading.cells.map(({ text }, i) => headingText(text, columns[i]));
  const cells = rows.map((row) => row.cells.map(({ text }, i) => cellText(text, columns[i])));
  const widths = columns.map((_, i) =>
    [headings, ...cells].reduce((most, row) => Math.max(most, displayWidth(row[i] ?? "")), 1),
  );
  const width = widths.reduce((sum, one) => sum + one + 3, 1);
  if (width * cells.length > sizeLimit) return undefined;
  const dashes = separator.cells.map(({ text }, i) => ruleText(text, (widths[i] ?? 1) + 2));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => padded(cell, widths[i])).join(" | ")} |`;
  return [line(headings), `|${dashes.join("|")}|`, ...cells.map(line)];
}

function headingText(text: string, column: TableColumn | undefined): string {
  return column?.kind === "condition" ? (maybeFormattedFormula(text, "cell") ?? text) : text;
}

function cellText(text: string, column: TableColumn | undefined): string {
  switch (column?.kind) {
    case "condition":
      return maybeFormattedCell(text) ?? text;
    case "result":
      return maybeFormattedFormula(text, "cell") ?? text;
    default:
      return text.split(/[\s,，、]+/u).join(", ");
  }
}

/** Dashes under a heading, with the colons that the author gave them. */
function ruleText(text: string, width: number): string {
  const [left, right] = [text.startsWith(":") ? ":" : "", text.endsWith(":") ? ":" : ""];
  return left + "-".repeat(width - left.length - right.length) + right;
}

function padded(text: string, width = 0): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
