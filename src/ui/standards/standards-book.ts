/**
 * Parameters over time in every place, as plain data: each dated value with its status and its source.
 *
 * In:       nothing; the page's builder fills it (layouts/standards-book.ts).
 * Ignores:  words and markup; what a reader chooses to see.
 */
import type {
  DatedSeries,
  DatedStep,
  LinkedSeries,
  Localized,
  PolicyView,
  StandardReader,
} from "../../engine/index.ts";
import type { BookDocument } from "../clauses/clause-book.ts";
import type { SealedPlace } from "../parts/policy-wording.ts";

export interface StandardsBook {
  /** `2025-10-01`. */
  readonly date: string;
  /** In the order of the lines. */
  readonly places: readonly StandardsPlace[];
  /** Of the baseline too, for what regions take over from it. */
  readonly sealed: readonly SealedPlace[];
  /** Those with dated values somewhere; what most places have, and has most values, first. */
  readonly parameters: readonly BookParameter[];
  /** Of all policies that were read. */
  readonly clauseCount: number;
  /** English of the names of all axes. */
  readonly axisNames: Readonly<Record<string, string>>;
  /** English of the options of axes. */
  readonly optionNames: Readonly<Record<string, string>>;
}

export interface StandardsPlace {
  /** Only what the values cite is in it: clauses, documents. */
  readonly policy: PolicyView;
  /** Those that values cite, by id. */
  readonly documents: Readonly<Record<string, BookDocument>>;
}

export interface BookParameter {
  /** The name; with the unit where another parameter of that name has another. */
  readonly id: string;
  readonly name: Localized;
  /** As its author wrote it; empty for what has none. */
  readonly unit: string;
  /** What its variants are by, with the option that most published values have. */
  readonly axes: readonly BookAxis[];
  /** Whether any of its values was ever followed by another. */
  readonly isHistory: boolean;
  /** One for each place, in their order. */
  readonly places: readonly PlaceParameter[];
}

export interface BookAxis {
  readonly name: Localized;
  readonly options: readonly string[];
  readonly first: string;
}

export interface PlaceParameter {
  readonly place: string;
  /**
   * Dated: it has values. Open: its rules name it and no text states it. Baseline: they leave it to the baseline.
   * Silent: they do not know it.
   */
  readonly kind: "dated" | "open" | "baseline" | "silent";
  readonly note?: Localized;
  /** Names of its axes, outer first, as in `axes` of the parameter. */
  readonly by: readonly string[];
  readonly series: readonly BookSeries[];
  /** Where it is defined; absent for the silent. */
  readonly at?: TextPlace;
  /** Rules of the place that name it. */
  readonly readers: readonly BookReader[];
  /** Products that it is part of, or is held against. */
  readonly links: readonly BookLink[];
}

export interface BookReader {
  readonly name: Localized;
  readonly parts: StandardReader["parts"];
  readonly at: TextPlace;
}

export interface BookLink {
  /** The standard, and what it is multiplied by; the parameter is one of the two, or what is held against the product. */
  readonly base: Localized;
  readonly by: Localized;
  readonly held?: { readonly name: Localized; readonly limit: "least" | "most" };
  readonly users: readonly BookReader[];
  readonly cite: readonly string[];
  readonly series: readonly LinkedSeries[];
}

export interface BookSeries extends Pick<DatedSeries, "variant"> {
  readonly steps: readonly BookStep[];
}

export interface BookStep extends Omit<DatedStep, "at"> {
  readonly at: TextPlace;
}

/** A line of a policy's text, counted from 1. */
export interface TextPlace {
  readonly file: string;
  readonly line: number;
}
