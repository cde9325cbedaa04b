/** What the cost screen asks about a table of one's own, and what it is told. Types only. */
import type { ColumnNote, ColumnUse } from "../engine/index.ts";
import type { RefusedWhy, TableEncoding } from "../tables/table.ts";
import type { Locale } from "../text/text-for.ts";
import type { PolicyTexts } from "./policy-texts.ts";

/** A file on the reader's disk and what its columns are. The thread reads it anew where it has forgotten it. */
export interface OwnTable {
  /** Another for each file that is chosen. */
  readonly id: string;
  readonly file: Blob;
  /** One for each head; absent: what the heads suggest. */
  readonly columns?: readonly ColumnUse[];
  /** Entities of which nobody has any. */
  readonly nobody: readonly string[];
}

export interface OwnAsked {
  readonly policy: PolicyTexts;
  /** `2025-10-01`. */
  readonly date: string;
  readonly own: OwnTable;
  readonly locale: Locale;
}

export interface OwnColumn {
  readonly head: string;
  readonly use: ColumnUse;
  /** Why it was left out to begin with. */
  readonly note?: ColumnNote;
  /** Why nothing of it can be read. */
  readonly unread?: string;
}

/** A fact that a column can be mapped to. */
export interface OwnFact {
  readonly entity: string;
  readonly name: string;
  readonly en: string;
  readonly unit: string;
}

/** Something that a household or a person may have several of, and that the table says nothing about. */
export interface OwnList {
  readonly name: string;
  readonly en: string;
}

export interface OwnFault {
  readonly row: number;
  readonly column?: number;
  readonly head?: string;
  readonly code: string;
  readonly text: string;
  readonly sentence: string;
  readonly way: string;
}

/** How much of the table is used: rows read are rows used and rows left out. */
export interface OwnCounts {
  readonly rows: number;
  readonly used: number;
  readonly households: number;
  /** What the weights come to; absent where each household counts once. */
  readonly stands?: string;
}

export type OwnAnswer =
  | { readonly kind: "refused"; readonly why: RefusedWhy; readonly detail: string }
  | {
      readonly kind: "read";
      readonly encoding: TableEncoding;
      readonly columns: readonly OwnColumn[];
      /** The first rows, as they stand. */
      readonly preview: readonly (readonly string[])[];
      readonly facts: readonly OwnFact[];
      readonly lists: readonly OwnList[];
      readonly counts: OwnCounts;
      /** The first of them. */
      readonly faults: readonly OwnFault[];
      /** Faults by what is wrong, the most frequent first. */
      readonly tally: readonly {
        readonly head: string;
        readonly code: string;
        readonly count: number;
      }[];
      /** Every row left out, as a table for an office program; absent where there is none. */
      readonly rejects?: Blob;
    };

export interface OwnStages {
  /** Undefined where the policy cannot be run. */
  "read-own": { readonly asked: OwnAsked; readonly answer: OwnAnswer | undefined };
  /** A table to fill in: its heads, and a row that explains them. */
  "own-template": { readonly asked: Omit<OwnAsked, "own">; readonly answer: Blob | undefined };
}
