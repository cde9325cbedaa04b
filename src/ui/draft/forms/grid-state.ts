/**
 * Where one is in a grid, and where a key leads from there.
 *
 * In:       a place, a key, how many rows and columns there are.
 * Out:      the place to go to; the rows that a new one follows. Pure.
 * Ignores:  what the cells say.
 */
import type { TableForm } from "../../../engine/index.ts";

/** Row -1 is the line of headings. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Undefined for a key that leads nowhere; at an edge one stays. */
export function placeAfter(
  { row, column }: GridPlace,
  key: string,
  size: GridSize,
): GridPlace | undefined {
  if (key === "Home") return { row, column: 0 };
  if (key === "End") return { row, column: size.columns - 1 };
  const step = steps[key];
  return step && placeWithin({ row: row + step[0], column: column + step[1] }, size);
}

/** The nearest place that the grid has. */
export function placeWithin({ row, column }: GridPlace, { rows, columns }: GridSize): GridPlace {
  return {
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  };
}

/** Whether the last row answers whatever the others do not. */
export function hasOtherwise({ rows, columns }: TableForm): boolean {
  const last = rows.at(-1);
  return (
    last !== undefined &&
    columns.every(({ kind }, index) => kind !== "condition" || last.cells[index]?.text === "-")
  );
}

/** A new row follows the last, but for one that answers all else: behind that none would be reached. */
export function placeOfNewRow(table: TableForm): number {
  const isLast = table.hit === "first" && hasOtherwise(table);
  return table.rows.length - (isLast ? 2 : 1);
}

/** Nothing is asked of a new row but its result. */
export function emptyRow({ columns }: TableForm): readonly string[] {
  return columns.map(({ kind }) => (kind === "result" ? "" : "-"));
}

/** What a cell of a column may say, to choose from. */
export function wordsOfColumn({ kind, type }: TableForm["columns"][number]): readonly string[] {
  const values =
    type?.kind === "boolean"
      ? ["true", "false"]
      : (type?.options ?? []).map((option) => JSON.stringify(option));
  return kind === "condition" && values.length > 0 ? [...values, "-"] : values;
}
