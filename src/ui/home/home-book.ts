/**
 * What the home page says of the places, as plain data: standards, sample answers, registers, worked cases.
 *
 * In:       nothing; the page's builder fills it (layouts/home-book.ts).
 * Ignores:  words and markup.
 */
import type {
  CaseData,
  Localized,
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
  /** Of the household of the worked answer. */
  readonly facts: CaseData;
  readonly changeable: readonly ChangeableFact[];
  readonly clauses: { readonly encoded: number; readonly duty: number; readonly umbrella: number };
  readonly cases: { readonly all: number; readonly passed: number };
}

/** The way to a stated fact: `["成员", 0, "月工资"]`. */
export type FactPath = readonly (string | number)[];

/** A stated number that the worked answer follows. */
export interface ChangeableFact {
  readonly path: FactPath;
  readonly name: string;
  readonly en: string;
  /** Whose; absent for the household. */
  readonly of?: Localized;
  readonly unit: string;
  readonly value: string;
}

/** What the worked answer is worked out from anew: texts by their addresses, the household, the day. */
export interface AnswerSource {
  readonly policy: string;
  readonly texts: Readonly<Record<"vocabulary" | "baseline" | "jurisdiction", TextAddress>>;
  readonly facts: CaseData;
  readonly paths: readonly FactPath[];
  /** `2025-10-01`. */
  readonly date: string;
  readonly sealed: HomeBook["sealed"];
}

export interface TextAddress {
  readonly file: string;
  readonly address: string;
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
