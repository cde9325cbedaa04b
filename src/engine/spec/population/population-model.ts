/**
 * A population as its file describes it: how households are spread, from what source each figure is, and which totals
 * they are made to meet.
 *
 * Everything says what it rests on (`Sourced`): published, derived from what is published, or assumed with a range.
 * Ignores:  the plan; whether a fact or a programme of these names exists is engine/populate/check-population.ts.
 */
import type { Localized } from "../../base/localized.ts";
import type { Rational } from "../../base/rational.ts";
import type { SourceSpan } from "../../base/span.ts";

export type FigureStatus = "published" | "derived" | "assumed";

export interface Sourced {
  readonly status: FigureStatus;
  /** Ids of documents. */
  readonly cite: readonly string[];
  readonly note?: Localized;
  readonly at: SourceSpan;
}

export interface PopulationDocument {
  readonly id: string;
  readonly title: Localized;
  /** `2025-02-21`, or a month or year. */
  readonly published?: string;
  readonly note?: Localized;
}

/** A parameter or reading that the region leaves open and that the figures need. */
export interface GivenValue extends Sourced {
  readonly name: string;
  /** A text, or texts by variant. */
  readonly value: GivenText;
  /** Its least and most, or the other methods. */
  readonly range?: readonly [GivenText, GivenText];
}
export type GivenText = string | { readonly [option: string]: GivenText };

/** Of the households that a programme reaches: themselves, their members, or what they get, in the unit of its amount. */
export type TotalMeasure = "households" | "people" | "payment";

/** `fit`: weights are made to meet it; `compare`: held against the outcome; `shown`: of another date, told alone. */
export type TotalUse = "fit" | "compare" | "shown";

export interface PopulationTotal extends Sourced {
  readonly id: string;
  readonly title: Localized;
  readonly programme: string;
  readonly measure: TotalMeasure;
  /** Words that facts of the household must have; empty: everybody. */
  readonly where: ReadonlyMap<string, string>;
  readonly value: Rational;
  /** One unit of the last digit that was printed. */
  readonly step: Rational;
  readonly date: string;
  readonly use: TotalUse;
  readonly range?: readonly [Rational, Rational];
}

/** What a rise of a parameter was reported to cost: the method is held against it. */
export interface PublishedRise extends Sourced {
  readonly id: string;
  readonly title: Localized;
  readonly parameter: string;
  /** The new value; the old one is that of the plan or of the population. */
  readonly to: GivenText;
  readonly programme: string;
  /** Over how many months it was reckoned. */
  readonly months: number;
  /** What it cost more in those months, in the unit of the programme's amount times months. */
  readonly value: Rational;
  readonly step: Rational;
  readonly date: string;
}

/** Households of a kind, drawn with their own share of the rows. */
export interface PopulationGroup extends Sourced {
  readonly id: string;
  readonly title: Localized;
  /** Its share of the rows, in any measure common to the groups. */
  readonly rows: number;
  /** How many households it stands for before the totals are met. */
  readonly households: Rational;
  readonly range?: readonly [Rational, Rational];
}

/** Drawn like a word of a fact: the household leaves the fact out, and rules work it out or go without. */
export const unstated = "unstated";

/** One way to draw a value. */
export type Draw =
  | {
      readonly kind: "shares";
      readonly words: readonly string[];
      readonly shares: readonly number[];
    }
  /** Evenly from `least` up to, not including, `most`; a band without width is its one value. */
  | { readonly kind: "bands"; readonly bands: readonly Band[] }
  | { readonly kind: "value"; readonly text: string };

export interface Band {
  readonly least: Rational;
  readonly most: Rational;
  readonly share: number;
}

/** Ways to draw by what was drawn before, as deep as the input's `by`. */
export type Branches<T> =
  | { readonly kind: "leaf"; readonly leaf: T }
  | {
      readonly kind: "by";
      readonly options: ReadonlyMap<string, Branches<T>>;
      readonly otherwise?: Branches<T>;
      readonly at: SourceSpan;
    };

/** What is drawn for each thing of an entity: a fact, or a helper that others depend on. */
export interface PopulationInput extends Sourced {
  readonly id: string;
  readonly title: Localized;
  readonly of: string;
  readonly isHelper: boolean;
  /** Inputs drawn before, `group`, or `position` among its siblings from 1. */
  readonly by: readonly string[];
  readonly draw: Branches<Draw>;
  /** The grain of a drawn number; absent: that of the fact. */
  readonly step?: Rational;
  /** Parameters and inputs that the number is multiplied by. */
  readonly times: readonly string[];
  /** Facts of lower things among which the amount is divided by weight; what is left goes to `rest`. */
  readonly split: readonly PopulationSplit[];
  readonly rest?: string;
  readonly range?: readonly [Branches<Draw>, Branches<Draw>];
}

export interface PopulationSplit {
  readonly fact: string;
  readonly of: string;
  readonly by: readonly string[];
  readonly weights: Branches<Draw>;
  readonly at: SourceSpan;
}

export interface PopulationModel {
  readonly id: string;
  readonly region: string;
  readonly title: Localized;
  readonly note?: Localized;
  /** The day as of which the households are described. */
  readonly date: number;
  readonly documents: ReadonlyMap<string, PopulationDocument>;
  readonly parameters: readonly GivenValue[];
  readonly readings: readonly GivenValue[];
  readonly totals: readonly PopulationTotal[];
  readonly rises: readonly PublishedRise[];
  readonly groups: readonly PopulationGroup[];
  /** How many things of an entity there are: a whole number, or the input that says so. */
  readonly lists: ReadonlyMap<string, string>;
  readonly inputs: readonly PopulationInput[];
  /** Facts left unknown on purpose, with the reason. */
  readonly unknown: ReadonlyMap<string, Localized>;
  readonly at: SourceSpan;
}

/** Names that `by` may use beside inputs. */
export const builtInVariables = { group: "group", position: "position" } as const;
/** The branch for words that have none of their own. */
export const otherwiseWord = "else";
