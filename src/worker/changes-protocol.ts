/**
 * What is asked about the changes of a draft, and what is answered.
 */
import type { CaseData, EditedEntry, PolicyChange, SpecTexts } from "../engine/index.ts";
import type { Place } from "./place.ts";

/** A draft to be held against its published version. */
export interface ChangesAsked {
  readonly texts: SpecTexts;
  readonly published: SpecTexts;
  readonly households: readonly ComparedHousehold[];
  /** `2025-10-01`. */
  readonly date: string;
}

/** The clauses behind a draft, for as much of it as can be read. */
export interface ClausesAsked {
  readonly texts: SpecTexts;
  /** The one of them that is in view. */
  readonly file: string;
}

export interface ComparedHousehold {
  readonly id: string;
  readonly facts: CaseData;
}

/** A change of meaning with its places found. */
export interface PlacedChange extends Omit<PolicyChange, "beforeAt" | "afterAt"> {
  readonly beforeAt?: Place;
  readonly afterAt?: Place;
}

/** The edits that move what a household gets. */
export interface ResultCause {
  readonly household: string;
  readonly programme: string;
  readonly entries: readonly EditedEntry[];
}

export interface DraftChanges {
  readonly changes: readonly PlacedChange[];
  /** One for each result that differs from the published one. */
  readonly causes: readonly ResultCause[];
}
