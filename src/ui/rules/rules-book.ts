/**
 * Rules × places as plain data: what each place's texts say of each feature, beside the first place.
 *
 * In:       nothing; the page's builder fills it (layouts/rules-book.ts).
 * Ignores:  words and markup.
 */
import type { FeatureRow, Force, Localized, PolicyView, ValueStatus } from "../../engine/index.ts";

export interface RulesBook {
  /** `2025-10-01`. */
  readonly date: string;
  /** In the order of the columns; the others are held against the first. */
  readonly policies: readonly PolicyView[];
  /** Of the baseline too. */
  readonly places: readonly Pick<PolicyView, "id" | "title" | "seal">[];
  readonly sections: readonly RulesSection[];
}

export interface RulesSection {
  readonly section: FeatureRow["section"];
  readonly rows: readonly RulesRow[];
}

export interface RulesRow {
  readonly name: Localized;
  /** As its author wrote it; absent for what has none. */
  readonly unit?: string;
  /** One for each policy. */
  readonly cells: readonly RulesCell[];
  /** Whether all places say so; of a parameter, whether all say the same. */
  readonly isCommon: boolean;
}

export interface RulesCell {
  /** Whose text says so; silent: nobody's. */
  readonly kind: "own" | "baseline" | "silent";
  readonly force?: Force;
  /** Of a parameter: the values in force on the date, each variant's; none where it is left open. */
  readonly values: readonly RulesValue[];
  readonly isOpen: boolean;
  /**
   * Of a parameter: whether weight and values are those of the first place, wherever they stand. Absent for all else,
   * which no two texts say in the same way, and where the first place is silent.
   */
  readonly isAsFirst?: boolean;
  /** Ids of clauses and documents of the place itself, then of others. */
  readonly cites: readonly string[];
}

export interface RulesValue {
  /** Options of the axes, outer first; empty for one value for all. */
  readonly variant: readonly string[];
  /** A decimal, a date, or a word. */
  readonly text: string;
  readonly status: ValueStatus;
}
