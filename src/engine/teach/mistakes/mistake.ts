/**
 * A mistake that people make with rules, as a change of the plan or of the case: what it comes to is then worked out
 * like anything else, and never written down.
 */
import type { Taught } from "../taught.ts";

/** In the order in which they are told where several give one figure: the likelier first. */
export const mistakeKinds = [
  "left-out",
  "taken-for-another",
  "deduction-forgotten",
  "times-members",
  "divided-by-members",
  "not-divided",
  "not-rounded",
  "rounded-otherwise",
  "rounded-to-whole",
  "rounded-early",
  "other-variant",
  "earlier-value",
  "factor-left-out",
  "addition-forgotten",
  "floor-as-payment",
  "other-row",
  "end-point-taken-in",
  "end-point-left-out",
  "month-too-long",
  "month-too-short",
  "exclusion-ignored",
  "condition-ignored",
  "condition-misjudged",
  "one-for-all",
  "all-for-one",
  "added-excluded",
  "silence-misread",
  "may-misread",
  "regulation-misread",
  "force-misread",
  "not-asked",
  "other-answer",
  "other-clause",
  "day-too-late",
  "day-only",
  "months-as-days",
] as const;
export type MistakeKind = (typeof mistakeKinds)[number];

/** What is said of a mistake. */
export interface SaidMistake {
  readonly kind: MistakeKind;
  /** What it is made with: a figure, a parameter, a condition, a rule. */
  readonly name: string;
  readonly en: string;
  /** The variant that was taken, the first day of the value, what the wording was taken for. */
  readonly detail?: string;
}

export interface Mistake {
  readonly said: SaidMistake;
  readonly apply: (taught: Taught) => Taught;
}

/** The same case under a changed plan. */
export function planMistake(
  said: SaidMistake,
  change: (plan: Taught["plan"]) => Taught["plan"],
): Mistake {
  return { said, apply: ({ plan, facts }) => ({ plan: change(plan), facts }) };
}
