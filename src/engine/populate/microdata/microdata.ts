/** A table of one's own: what is asked of its reader, and what can be wrong with a row. Types only. */
import type { CaseFault } from "../../evaluate/result.ts";
import type { PlanFact } from "../../plan/plan.ts";
import type { ColumnUse } from "./map-columns.ts";

export interface MicrodataRow {
  /** From 1, as a spreadsheet counts. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface MicrodataAsked {
  readonly heads: readonly string[];
  readonly rows: readonly MicrodataRow[];
  /** One for each head. */
  readonly columns: readonly ColumnUse[];
  /** Columns of floating-point numbers, from 0. */
  readonly floating?: ReadonlySet<number>;
  /** Entities of which nobody has any: their lists are empty instead of left out. */
  readonly nobody?: readonly string[];
  /** A cell as the engine reads it. */
  readonly plain: (text: string, fact: PlanFact) => string;
}

export type MicrodataFaultKind =
  /** More cells than heads. */
  | "beyond-columns"
  | "no-household"
  /** The row of a template that says what is to be filled in. */
  | "explains"
  /** A number that was kept as `1.1E+17` or as floating-point: its last digits are lost. */
  | "lost-digits"
  /** A sign that stands for one that could not be read when the file was written. */
  | "lost-signs"
  /** A floating-point number that is no whole number of fens, and so no sum of money. */
  | "not-fen"
  /** A figure of more digits than can be held. */
  | "too-long"
  | "bad-weight"
  /** A household's rows say different things of it. */
  | "rows-differ"
  /** A fact cannot stand; `fault` says why. */
  | "fact"
  /** Nothing is wrong with the row, but with another of its household: `text` is that row's number. */
  | "household-left-out";

export interface MicrodataFault {
  readonly kind: MicrodataFaultKind;
  readonly row: number;
  /** From 1; absent for a whole row. */
  readonly column?: number;
  readonly head?: string;
  readonly text: string;
  readonly fault?: CaseFault;
}
