/**
 * A spreadsheet file as plain data: what a screen hands over to have it written.
 *
 * Out:      types only. Figures and dates are texts, as everywhere else; the writer makes numbers of them.
 * Ignores:  what the figures mean, and how a file is laid out inside.
 */

export interface Workbook {
  readonly sheets: readonly WorkSheet[];
}

export interface WorkSheet {
  /** What its tab says; signs that no tab may have are taken out. */
  readonly name: string;
  /** Widths of the columns, in letters. */
  readonly widths: readonly number[];
  /** How many rows at the top stay in view. */
  readonly headRows: number;
  /** How many columns at the left stay in view. */
  readonly headColumns?: number;
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Undefined leaves the cell empty: what is not known is no zero. */
export type SheetCell =
  | { readonly kind: "text"; readonly text: string; readonly look?: "head" | "wrapped" }
  /** A decimal, shown with two places. */
  | { readonly kind: "money"; readonly value: string }
  /** A decimal as it is. */
  | { readonly kind: "number"; readonly value: string }
  /** `2025-10-01`. */
  | { readonly kind: "date"; readonly date: string }
  | undefined;
