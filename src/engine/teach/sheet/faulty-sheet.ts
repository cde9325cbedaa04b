/**
 * A sheet with one fault in it, to be found: the steps as they come out when one mistake is made.
 *
 * In:       a case, a programme, a draw.
 * Out:      what such a sheet says, and the mistake; undefined where no mistake changes a step.
 */
import type { PlainValue } from "../../compare/plain.ts";
import { type Draw, shuffled } from "../draw.ts";
import type { LessonStep } from "../lesson/lesson.ts";
import { lessonSteps } from "../lesson/lesson-of.ts";
import type { Mistake, MistakeKind, SaidMistake } from "../mistakes/mistake.ts";
import { mistakesIn } from "../mistakes/mistakes-in.ts";
import { type Subject, type Taught, verdictOf } from "../taught.ts";
import type { SheetEntries } from "./mark-sheet.ts";
import { stepValues } from "./step-value.ts";

export interface FaultySheet {
  readonly entries: SheetEntries;
  readonly mistake: SaidMistake;
}

export function faultySheet(taught: Taught, subject: Subject, draw: Draw): FaultySheet | undefined {
  const verdict = verdictOf(taught, subject);
  const right = lessonSteps(taught, subject);
  if (verdict === undefined) return undefined;
  for (const { said, apply } of likelyFirst(mistakesIn(taught.plan, verdict), draw)) {
    const values = stepValues(apply(taught), subject);
    const departs = right.findIndex(
      ({ id, value }) => enteredText(values.get(id)) !== enteredText(value),
    );
    const isWritable = right.every(({ id }) => {
      const value = values.get(id);
      return value?.kind !== "number" || !value.text.includes("/");
    });
    if (departs < 0 || !isWritable || !hasEveryStep(right.slice(0, departs + 1), values)) continue;
    const entries = right.map(({ id }): [string, string] => [id, enteredText(values.get(id))]);
    return { entries: Object.fromEntries(entries), mistake: said };
  }
  return undefined;
}

/** In any order, but that what people seldom do with a form of steps comes last. */
function likelyFirst(mistakes: readonly Mistake[], draw: Draw): readonly Mistake[] {
  const isSeldom = ({ said: { kind } }: Mistake) => seldom.includes(kind);
  const all = shuffled(mistakes, draw);
  return [...all.filter((one) => !isSeldom(one)), ...all.filter(isSeldom)];
}

const seldom: readonly MistakeKind[] = [
  "addition-forgotten",
  "factor-left-out",
  "condition-ignored",
  "condition-misjudged",
];

/** A mistake that leaves a step out altogether leaves nothing to be found there. */
function hasEveryStep(
  steps: readonly LessonStep[],
  values: ReadonlyMap<string, PlainValue | undefined>,
): boolean {
  return steps.every(({ id }) => values.has(id));
}

/** As a sheet has it. */
export function enteredText(value: PlainValue | undefined): string {
  if (value === undefined) return "";
  return value.kind === "truth" ? (value.isTrue ? "yes" : "no") : value.text;
}
