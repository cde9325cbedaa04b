/**
 * The syntax tree of a decision table.
 *
 * Columns and cells stand in the author's order; a row has a cell for every column, whatever was written.
 */
import type { SourceSpan } from "../../base/span.ts";
import type { CellTest, Expression } from "./syntax.ts";

export interface Table {
  readonly at: SourceSpan;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** `text` is the heading as written. A table that was read without fault has one `result` column. */
export type TableColumn =
  | {
      readonly kind: "condition";
      readonly heading: Expression;
      readonly text: string;
      readonly at: SourceSpan;
    }
  | { readonly kind: "result"; readonly text: string; readonly at: SourceSpan }
  | { readonly kind: "cite"; readonly text: string; readonly at: SourceSpan };

export interface TableRow {
  readonly at: SourceSpan;
  /** As many as there are columns, each of its column's kind. */
  readonly cells: readonly TableCell[];
}

export type TableCell =
  | { readonly kind: "condition"; readonly test: CellTest; readonly at: SourceSpan }
  | { readonly kind: "result"; readonly value: Expression; readonly at: SourceSpan }
  /** None where the cell is empty or `-`: the row cites what its entry cites. */
  | { readonly kind: "cite"; readonly ids: readonly CitedId[]; readonly at: SourceSpan };

export interface CitedId {
  readonly id: string;
  readonly at: SourceSpan;
}
