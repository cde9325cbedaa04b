/**
 * A question made from a rule and a case: one right answer, the others each what a named mistake would give.
 *
 * Ignores:  words. A question is never written down; the same seed makes it again from the rules as they are.
 */
import type { Localized } from "../../base/localized.ts";
import type { PlainAmount, PlainReason, PlainSum, PlainValue } from "../../compare/plain.ts";
import type { CaseData } from "../../evaluate/facts/raw-case.ts";
import type { Force } from "../../plan/plan.ts";
import type { Situation, StatedFact } from "../lesson/lesson.ts";
import type { MistakeKind, SaidMistake } from "../mistakes/mistake.ts";
import type { Subject } from "../taught.ts";

export const questionKinds = [
  "amount",
  "eligibility",
  "missing",
  "route",
  "deadline",
  "clause",
  "open",
  "force",
] as const;
export type QuestionKind = (typeof questionKinds)[number];

export type Answer =
  | { readonly kind: "amount"; readonly amount: PlainAmount }
  /** Met; or not, for the condition that fails. */
  | { readonly kind: "outcome"; readonly isMet: true }
  | { readonly kind: "outcome"; readonly isMet: false; readonly because: FailedThing }
  | { readonly kind: "fact"; readonly fact: NamedThing; readonly of?: Localized }
  | { readonly kind: "value"; readonly value: PlainValue }
  | { readonly kind: "clause"; readonly clause: string }
  /** How far the text settles it. */
  | { readonly kind: "standing"; readonly standing: Standing }
  /** The text gives no sum; `needs`: what would. */
  | { readonly kind: "unstated"; readonly needs: NamedThing }
  | { readonly kind: "force"; readonly force: Force };

/**
 * What a text says of somebody: granted or refused; left to whoever decides; left to another rule, which it names; not
 * dealt with at all.
 */
export const standings = ["granted", "refused", "discretion", "by-regulation", "silent"] as const;
export type Standing = (typeof standings)[number];

export interface NamedThing {
  readonly name: string;
  readonly en: string;
}

/** A condition that fails, or an exclusion that applies. */
export interface FailedThing extends NamedThing {
  readonly isExclusion?: true;
}

export interface QuizOption {
  readonly answer: Answer;
  /** Absent of the right one. */
  readonly mistake?: SaidMistake;
}

/** A fact that the question states otherwise than the case that it was made from. */
export interface VariedFact {
  readonly path: string;
  readonly of?: Localized;
  readonly fact: StatedFact;
}

export interface Question {
  readonly kind: QuestionKind;
  /** Of questions about who decides and by when: the rule that says it. */
  readonly about: NamedThing;
  readonly subject: Subject;
  readonly of?: Localized;
  /** `2025-10-01`. */
  readonly date: string;
  /** The case that it was made from. */
  readonly source: string;
  readonly facts: CaseData;
  readonly situation: Situation;
  readonly varied: readonly VariedFact[];
  /** In the order of the paper. */
  readonly options: readonly QuizOption[];
  readonly why: Grounds;
}

export interface Grounds {
  readonly sums: readonly PlainSum[];
  readonly reasons: readonly PlainReason[];
  /** Assumed parameters on which it rests. */
  readonly assumed: readonly string[];
  /** Never empty. */
  readonly cite: readonly string[];
}

/** What a paper is about. */
export type Topic =
  | { readonly kind: "all" }
  | { readonly kind: "programme"; readonly name: string }
  /** A route or a deadline. */
  | { readonly kind: "answer"; readonly name: string }
  /** A figure on the way: who counts, what income counts, what is deducted. */
  | { readonly kind: "figure"; readonly name: string }
  /** A place where people go wrong. */
  | { readonly kind: "mistake"; readonly mistake: MistakeKind };

/** `plain`: round figures. `mixed`: any. `edge`: at a limit, or a fen beside it, wherever the case allows it. */
export type Difficulty = "plain" | "mixed" | "edge";

/** The right one is the one that stands for no mistake. */
export function rightOption({ options }: Question): number {
  return options.findIndex(({ mistake }) => mistake === undefined);
}

export function isSameAnswer(a: Answer, b: Answer): boolean {
  return JSON.stringify(keyOf(a)) === JSON.stringify(keyOf(b));
}

function keyOf(answer: Answer): unknown {
  if (answer.kind === "unstated") return answer.kind;
  return answer.kind === "outcome" && !answer.isMet
    ? { kind: answer.kind, because: answer.because.name }
    : answer;
}
