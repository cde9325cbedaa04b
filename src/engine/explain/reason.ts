/**
 * Why a result is what it is: reasons and sums as data. Words are made of them in src/text.
 */
import type { Localized } from "../base/localized.ts";
import type { Rational } from "../base/rational.ts";
import type { SourceSpan } from "../base/span.ts";
import type { Unit } from "../base/unit.ts";
import type { Missing, SettledOutcome } from "../evaluate/result.ts";
import type { Force, Known, PlanRounding, ValueStatus } from "../plan/plan.ts";
import type { PlanType } from "../plan/types.ts";

/** A value with what a reader must know about it. */
export interface Quantity {
  /** The name it goes by; absent for what is worked out on the spot. */
  readonly name?: string;
  readonly en?: string;
  /** Absent when unknown. */
  readonly value?: Known;
  readonly type: PlanType;
  readonly unit: Unit;
  readonly source:
    | "fact"
    | "default"
    | "parameter"
    | "given"
    | "derived"
    | "literal"
    | "date"
    | "reading"
    | "worked-out";
  /** Of a parameter that the case does not give. */
  readonly status?: ValueStatus;
  readonly cite: readonly string[];
  /** Where it is defined: its dated value, its rule; of a fact and of what has no name, where it is read. */
  readonly at?: SourceSpan;
}

/** `left operator right`, and how far apart the sides are. */
export interface Comparison {
  readonly left: Quantity;
  readonly operator: "=" | "!=" | "<" | "<=" | ">" | ">=";
  readonly right: Quantity;
  /** Left minus right, for numbers that are known. */
  readonly margin?: Rational;
}

export type ReasonKind = "scope" | "condition" | "group" | "open" | "duration" | "choice";

/** One reason; failed ones come first among their siblings, then undecided, then met. */
export interface Reason {
  readonly kind: ReasonKind;
  /** The condition's name, `等`, or the name of the option chosen instead. */
  readonly id: string;
  readonly en: string;
  readonly outcome: SettledOutcome;
  readonly force: Force;
  /** How the children are joined; a group of several kinds has one child for each. */
  readonly join?: "all" | "any" | "none";
  /** The formula as written; absent for groups and open items. */
  readonly formula?: string;
  readonly comparison?: Comparison;
  /** Facts and figures that the formula read, where it is no comparison. */
  readonly quantities: readonly Quantity[];
  readonly open?: Localized;
  /** Of a duration: first day, and first day after it, in days since 1970. */
  readonly period?: { readonly from?: number; readonly until?: number };
  readonly missing: readonly Missing[];
  readonly cite: readonly string[];
  readonly children: readonly Reason[];
  /** The formula that was judged, else the condition. */
  readonly at?: SourceSpan;
}

export type Term =
  | { readonly kind: "figure"; readonly quantity: Quantity }
  /** `+ − × ÷ ( ) max( , )` as a caseworker writes them. */
  | { readonly kind: "sign"; readonly text: string };

/** One line of the sum: a name, the figures put in, and what they come to. */
export interface ArithmeticLine {
  readonly name: string;
  readonly en: string;
  readonly terms: readonly Term[];
  /** Before rounding; absent when unknown. */
  readonly exact?: Rational;
  readonly result: Quantity;
  readonly round?: PlanRounding;
  readonly cite: readonly string[];
  /** The formula that was worked out; of a table, the result of the row that decided. */
  readonly at?: SourceSpan;
}

/** Everything that stands behind one programme's result, under the default readings. */
export interface Explanation {
  readonly reasons: readonly Reason[];
  /** What is worked out first comes first; the amount is the last. */
  readonly sums: readonly ArithmeticLine[];
}
