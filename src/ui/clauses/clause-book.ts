/**
 * The register of clauses as the page reads it: one language, plain data.
 *
 * In:       nothing; the page's builder fills it (layouts/clause-book.ts).
 * Ignores:  the documents' own sentences, which the reader brings.
 */

import type { Force, Outcome } from "../../engine/index.ts";

export type Disposition = "encoded" | "duty" | "open" | "umbrella";
export const dispositions: readonly Disposition[] = ["encoded", "duty", "open", "umbrella"];

/** The registers of every jurisdiction that has documents of its own. */
export interface ClauseBook {
  /** The day that results of samples are of: `2025-10-01`. */
  readonly date: string;
  readonly places: readonly BookPlace[];
}

export interface BookPlace {
  readonly id: string;
  readonly title: string;
  readonly seal: string;
  /** Of its rules, short. */
  readonly hash: string;
  readonly documents: readonly BookDocument[];
  /** In the order of the register. */
  readonly clauses: readonly BookClause[];
  readonly totals: Readonly<Record<Disposition, number>>;
  /** Encoded clauses that a worked case reaches. */
  readonly exercised: number;
}

export interface BookDocument {
  readonly id: string;
  readonly title: string;
  readonly number?: string;
  readonly issuer?: string;
  /** As the spec writes them; a date that is not known is not there. */
  readonly issued?: string;
  readonly effective?: string;
  readonly published?: string;
}

export interface BookClause {
  readonly id: string;
  /** Within its document: `4.b`. */
  readonly number: string;
  readonly document: string;
  readonly gloss: string;
  readonly disposition: Disposition;
  /** Why no household computes it. */
  readonly reason?: string;
  readonly note?: string;
  readonly children: readonly string[];
  readonly rules: readonly BookRule[];
  readonly readings: readonly BookReading[];
  /** Names of the worked cases whose expected results rest on it. */
  readonly cases: readonly string[];
  /** Scenario households whose results rest on it. */
  readonly samples: readonly BookSample[];
}

export interface BookSample {
  readonly title: string;
  readonly programme: string;
  /** Of the address of its answer: `household=…&region=…`. */
  readonly search: string;
  readonly outcome: Outcome;
}

export interface BookRule {
  readonly section: string;
  readonly name: string;
  /** A condition or an entitlement of the rule. */
  readonly part?: string;
  /** Absent where the wording is firm. */
  readonly force?: Force;
  /** Where it stands, the line counted from 1; absent for what has no place of its own. */
  readonly at?: { readonly file: string; readonly line: number };
}

export interface BookReading {
  readonly name: string;
  readonly question: string;
  readonly options: readonly string[];
  readonly default: string;
}
