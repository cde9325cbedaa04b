/**
 * An edit of a decision table in its grid, as the smallest change of its text.
 *
 * In:       the text, its tree, what was asked.
 * Out:      replacements; other cells stay as they are. Where there is room a cell keeps its width, so that the bars stay
 *           below each other. Undefined where the place is gone or the row is not whole.
 * Ignores:  whether the new cells are right (try-edit.ts).
 */
import type { Fix } from "../../base/diagnostic.ts";
import { displayWidth } from "../../base/display-width.ts";
import { type GridCell, type GridLine, readGrid } from "../../spec/feel/table-grid.ts";
import { formulaPlaces } from "../../spec/format/formula-places.ts";
import type { SourceText } from "../../spec/read-spec.ts";
import type { MapNode } from "../../spec/tree.ts";
import { bodyOf } from "./table-grid.ts";
import { lineEnd, lineStart, newlineOf } from "./write-scalar.ts";

/** `table` counts the tables of the text, `row` and `column` the grid, all from 0. */
export type TableEdit = { readonly table: number } & (
  | {
      readonly kind: "write-cell";
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  /** Behind a row; before the first where `after` is -1. */
  | { readonly kind: "add-row"; readonly after: number; readonly cells: readonly string[] }
  | { readonly kind: "remove-row"; readonly row: number }
  | { readonly kind: "move-row"; readonly row: number; readonly by: 1 | -1 }
);

interface Grid {
  readonly heading: GridLine;
  /** The heading, or the dashes below it. */
  readonly above: GridLine;
  readonly rows: readonly GridLine[];
}

export function maybeTableEdit(
  source: SourceText,
  tree: MapNode,
  edit: TableEdit,
): readonly Fix[] | undefined {
  const node = formulaPlaces(tree).tables[edit.table]?.node;
  const lines = node === undefined ? [] : readGrid(node, () => undefined);
  const [heading, second] = lines;
  if (heading === undefined) return undefined;
  const above = second?.isSeparator === true ? second : heading;
  const grid = { heading, above, rows: bodyOf(lines) };
  switch (edit.kind) {
    case "write-cell":
      return maybeWritten(source, grid, edit);
    case "add-row":
      return maybeAdded(source, grid, edit.after, edit.cells);
    case "remove-row":
      return maybeRemoved(source, grid.rows[edit.row]);
    case "move-row":
      return maybeMoved(source, grid.rows, edit.row, edit.by);
  }
}

function maybeWritten(
  { text: source }: SourceText,
  { heading, rows }: Grid,
  { row, column, text }: { readonly row: number; readonly column: number; readonly text: string },
): readonly Fix[] | undefined {
  const cells = rows[row]?.cells ?? [];
  const cell = cells[column];
  if (cell === undefined || cells.length !== heading.cells.length) return undefined;
  const words = oneLine(text);
  const room = spanOfRoom(source, cell);
  const width = displayWidth(source.slice(room.start, room.end));
  return [{ at: { ...cell.at, ...room }, text: padded(words, width) }];
}

/** The cell's words and the blanks behind them, but for one at each end. */
function spanOfRoom(source: string, { text, at }: GridCell) {
  if (text === "") {
    const hasTwo = at.end - at.start >= 2;
    return { start: at.start + (hasTwo ? 1 : 0), end: at.end - (hasTwo ? 1 : 0) };
  }
  const blanks = /^[ \t]*/.exec(source.slice(at.end))?.[0].length ?? 0;
  return { start: at.start, end: at.end + Math.max(0, blanks - 1) };
}

function maybeAdded(
  source: SourceText,
  { heading, above, rows }: Grid,
  after: number,
  cells: readonly string[],
): readonly Fix[] | undefined {
  const before = after < 0 ? above : rows[after];
  if (before === undefined || cells.length !== heading.cells.length) return undefined;
  const words = cells.map((cell, i) => padded(oneLine(cell), widthOf(above.cells[i])));
  const start = lineStart(source, before.at.start);
  const indent = source.text.slice(start, before.at.start);
  const at = lineEnd(source, before.at.end);
  const text = `${newlineOf(source)}${indent}| ${words.join(" | ")} |`;
  return [{ at: { ...before.at, start: at, end: at }, text }];
}

/** Of the words between two bars with a blank at each end; dashes and headings are as wide as their column. */
function widthOf(cell: GridCell | undefined): number {
  if (cell === undefined) return 0;
  return cell.width + displayWidth(cell.text) - cell.text.length - 2;
}

/** With its line, and the line's ending. */
function maybeRemoved(source: SourceText, row: GridLine | undefined): readonly Fix[] | undefined {
  if (row === undefined) return undefined;
  const start = lineStart(source, row.at.start);
  const end = source.text.indexOf("\n", row.at.end) + 1;
  // The last line of a file may have no ending; then the one before it goes.
  const span =
    end === 0 ? { start: lineEnd(source, start - 2), end: source.text.length } : { start, end };
  return [{ at: { ...row.at, ...span }, text: "" }];
}

/** Two rows change places, each as it is written. */
function maybeMoved(
  { text }: SourceText,
  rows: readonly GridLine[],
  row: number,
  by: 1 | -1,
): readonly Fix[] | undefined {
  const [upper, lower] = [rows[Math.min(row, row + by)], rows[Math.max(row, row + by)]];
  if (upper === undefined || lower === undefined) return undefined;
  const between = text.slice(upper.at.end, lower.at.start);
  const written = ({ at }: GridLine) => text.slice(at.start, at.end);
  const at = { ...upper.at, end: lower.at.end };
  return [{ at, text: written(lower) + between + written(upper) }];
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*[\r\n]+\s*/g, " ");
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
