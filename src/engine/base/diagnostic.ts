/**
 * Faults in documents, as data.
 *
 * A stage receives a `Report` and goes on after using it, so that an author sees every fault of a run.
 * Sentences here are English; other languages are built from `code` and `details` (src/text).
 */
import type { SourceSpan } from "./span.ts";

export type Stage =
  | "yaml"
  | "schema"
  | "feel"
  | "spec"
  | "compile"
  | "check"
  | "case"
  | "population";
export type Severity = "error" | "warning" | "hint";

/** Another place that contributed to a fault, with a note in English and the code of its translation. */
export interface RelatedPlace {
  readonly at: SourceSpan;
  readonly note: string;
}

/** A mechanical cure: what to write in place of `at`. */
export interface Fix {
  readonly at: SourceSpan;
  readonly text: string;
}

export interface Diagnostic {
  /** Stage, slash, fault. Published: renaming one is a breaking change. */
  readonly code: `${Stage}/${string}`;
  readonly severity: Severity;
  /** One English sentence; other languages are built from `code` and `details`. */
  readonly message: string;
  readonly details: Readonly<Record<string, string>>;
  /** Where the fix most likely goes. */
  readonly at: SourceSpan;
  /** Other places that made it wrong, nearest first; empty when `at` says it all. */
  readonly because: readonly RelatedPlace[];
  /** Absent where the cure is not mechanical. */
  readonly fix?: Fix;
}

export type Report = (diagnostic: Diagnostic) => void;

/** At most this many diagnostics of one file are kept; a hint says how many more there were. */
export const diagnosticLimit = 200;
