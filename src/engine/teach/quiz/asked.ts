/**
 * What a question is asked about, and what every kind of question has in common.
 *
 * In:       a case, the programme, its result over all readings.
 * Out:      the parts of a question; options in an order that is drawn, the right one among them once.
 */
import { textFromDate } from "../../base/calendar.ts";
import { instanceNames } from "../../compare/name-instances.ts";
import { plainReason, plainSum } from "../../compare/plain-values.ts";
import type { ProgrammeResult, Verdict } from "../../evaluate/result.ts";
import { explainProgramme } from "../../explain/explain-programme.ts";
import { type Draw, shuffled } from "../draw.ts";
import { situationOf } from "../lesson/situation.ts";
import type { SaidMistake } from "../mistakes/mistake.ts";
import type { Subject, Taught } from "../taught.ts";
import {
  type Answer,
  type Grounds,
  isSameAnswer,
  type NamedThing,
  type Question,
  type QuestionKind,
  type QuizOption,
  type VariedFact,
} from "./question.ts";

export interface Asked {
  readonly taught: Taught;
  readonly subject: Subject;
  readonly result: ProgrammeResult;
  readonly verdict: Verdict;
  readonly varied: readonly VariedFact[];
  readonly source: string;
  readonly draw: Draw;
  /** A mistake that must be among the distractors. */
  readonly wanted?: SaidMistake["kind"];
}

/** Distractors beside the right answer: no more, and no fewer. */
export const mostWrong = 3;
export const fewestWrong = 2;

export function explanationOf({ result, taught }: Asked, cite: readonly string[]): Grounds {
  const { reasons, sums } = explainProgramme(result, taught.plan);
  const nameOf = instanceNames(taught.facts, taught.plan);
  return {
    assumed: result.assumed,
    sums: sums.map(plainSum),
    reasons: reasons.map((reason) => plainReason(reason, nameOf)),
    cite: [...new Set(cite)],
  };
}

interface Stem {
  readonly kind: QuestionKind;
  readonly about: NamedThing;
  readonly right: Answer;
  readonly why: Grounds;
}

/** Undefined where too few wrong answers differ from the right one and from each other, or nothing is cited. */
export function questionOf(
  { kind, about, right, why }: Stem,
  wrong: readonly QuizOption[],
  asked: Asked,
): Question | undefined {
  const { taught, subject, varied, source, draw, wanted } = asked;
  const distinct = distinctWrong(right, wrong, wanted);
  const hasWanted =
    wanted === undefined || distinct.some(({ mistake }) => mistake?.kind === wanted);
  if (distinct.length < fewestWrong || why.cite.length === 0 || !hasWanted) return undefined;
  const of = instanceNames(taught.facts, taught.plan)(subject.path);
  return {
    kind,
    about,
    subject,
    ...(of === undefined ? {} : { of }),
    date: textFromDate(taught.plan.date),
    source,
    facts: taught.facts,
    situation: situationOf(taught),
    varied,
    options: shuffled([{ answer: right }, ...distinct], draw),
    why,
  };
}

/** One of each kind of mistake before a second of any. */
export function distinctWrong(
  right: Answer,
  wrong: readonly QuizOption[],
  wanted?: SaidMistake["kind"],
): readonly QuizOption[] {
  const kept: QuizOption[] = [];
  const isFree = ({ answer }: QuizOption) =>
    !isSameAnswer(answer, right) && kept.every((one) => !isSameAnswer(one.answer, answer));
  const isWanted = ({ mistake }: QuizOption) => mistake?.kind === wanted;
  const ordered = [...wrong.filter(isWanted), ...wrong.filter((one) => !isWanted(one))];
  for (const isSecond of [false, true])
    for (const one of ordered) {
      if (kept.length >= mostWrong) return kept;
      const isRepeated = kept.some(({ mistake }) => mistake?.kind === one.mistake?.kind);
      if (isFree(one) && (isSecond || !isRepeated)) kept.push(one);
    }
  return kept;
}
