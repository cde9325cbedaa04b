/**
 * Places of texts as the page shows them, and diagnostics at their places.
 */
import type { Diagnostic } from "../engine/index.ts";

/** A stretch of a text: offsets, half-open, and the lines and columns that they are, counted from 1. */
export interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A diagnostic with its places found; its sentence is worded where it is shown, from code and details. */
export interface PlacedDiagnostic
  extends Pick<Diagnostic, "code" | "severity" | "message" | "details"> {
  readonly at: Place;
  readonly because: readonly { readonly at: Place; readonly note: string }[];
  /** Absent where the cure is not mechanical. */
  readonly fix?: { readonly at: Place; readonly text: string };
}
