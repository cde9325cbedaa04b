/**
 * A worked case as plain data: the situation as stated, then step by step what follows, each with its clause.
 *
 * Ignores:  words. A step's value is what a caseworker's sheet would have in its place.
 */
import type { Localized } from "../../base/localized.ts";
import type {
  PlainAmount,
  PlainAnswer,
  PlainReason,
  PlainSum,
  PlainValue,
} from "../../compare/plain.ts";
import type { Outcome, SettledOutcome } from "../../evaluate/result.ts";

/**
 * `who`: who counts. `value`: a figure on the way. `comparison` and `condition`: whether something is met. `period`:
 * whether the day lies within it. `outcome`: what follows. `exact` and `amount`: the sum before and after rounding.
 */
export type StepKind =
  | "who"
  | "value"
  | "comparison"
  | "condition"
  | "exclusion"
  | "scope"
  | "period"
  | "outcome"
  | "exact"
  | "amount";

export interface LessonStep {
  /** The same in every lesson of the programme, whatever the figures. */
  readonly id: string;
  readonly kind: StepKind;
  readonly name: string;
  readonly en: string;
  /** Whose figure it is; absent for the household. */
  readonly of?: Localized;
  /** Absent where it is unknown. */
  readonly value?: PlainValue;
  readonly unit: string;
  /** How the figure was worked out. */
  readonly sum?: PlainSum;
  /** Why a condition is met or not. */
  readonly reason?: PlainReason;
  readonly cite: readonly string[];
}

export interface StatedFact {
  readonly name: string;
  readonly en: string;
  readonly unit: string;
  readonly isMonth: boolean;
  readonly value: PlainValue;
}

/** The household, or one of its members, applications or stays, with what the case states of it. */
export interface StatedThing {
  /** Absent for the household. */
  readonly of?: Localized;
  readonly path: string;
  readonly facts: readonly StatedFact[];
}

export interface Situation {
  readonly things: readonly StatedThing[];
  /** Figures that the case gives in place of the region's. */
  readonly given: readonly StatedFact[];
}

/** What else the household gets, or may. */
export interface OtherProgramme {
  readonly name: string;
  readonly en: string;
  readonly outcome: Outcome;
  readonly amount?: PlainAmount;
  readonly cite: readonly string[];
}

export interface Lesson {
  readonly programme: string;
  readonly en: string;
  readonly path: string;
  readonly of?: Localized;
  /** `2025-10-01`. */
  readonly date: string;
  readonly outcome: SettledOutcome;
  /** Readings on which the outcome or the amount turns. */
  readonly depends: readonly string[];
  /** Assumed parameters on which it rests. */
  readonly assumed: readonly string[];
  readonly situation: Situation;
  readonly steps: readonly LessonStep[];
  readonly others: readonly OtherProgramme[];
  readonly answers: readonly PlainAnswer[];
}
