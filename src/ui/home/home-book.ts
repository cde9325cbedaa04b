/**
 * What the home page says of the places, as plain data: standards, sample answers, registers, worked cases.
 *
 * In:       nothing; the page's builder fills it (layouts/home-book.ts).
 * Ignores:  words and markup.
 */
import type {
  PlainHousehold,
  PlainProgramme,
  PlainQuantity,
  PolicyView,
} from "../../engine/index.ts";
import type { BookDocument } from "../clauses/clause-book.ts";

export interface HomeBook {
  /** `2025-10-01`. */
  readonly date: string;
  /** In the order of the regions. */
  readonly places: readonly HomePlace[];
  /** Of the baseline too, for what regions take over from it. */
  readonly sealed: readonly Pick<PolicyView, "id" | "title" | "seal">[];
}

export interface HomePlace {
  readonly policy: PolicyView;
  /** Those that its register is about. */
  readonly documents: readonly BookDocument[];
  /** What the sample household is measured by; absent where the place gives none on the date. */
  readonly standard?: HomeStandard;
  /** What the second sample household is paid; absent where nothing is. */
  readonly second?: PlainProgramme;
  /** What the worked answer is about. */
  readonly answer: PlainHousehold;
  readonly clauses: { readonly encoded: number; readonly duty: number; readonly umbrella: number };
  readonly cases: { readonly all: number; readonly passed: number };
}

export interface HomeStandard {
  readonly quantity: PlainQuantity;
  /** Of an assumed value. */
  readonly range?: { readonly least: string; readonly most: string };
  /** The least and the most among all variants; absent where there is one value for all. */
  readonly spread?: { readonly least: string; readonly most: string };
  /** One for each dated value that the household was or is measured by, in order. */
  readonly steps: readonly StandardStep[];
}

export interface StandardStep {
  /** `2025-09-01`. */
  readonly from: string;
  readonly value: string;
  readonly status: "published" | "derived" | "assumed";
}
