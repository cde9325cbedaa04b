/**
 * Mark a caseworker's sheet: the first step that departs from the rules, the mistake that gives its figure, whether the
 * later steps follow from the sheet's own figures, and readings that would justify it.
 *
 * In:       a case, a programme, what was written in the place of each step.
 * Out:      each step with its mark. A step that follows from a wrong one is not a fault of its own.
 * Ignores:  steps that were left empty, for which nothing is held against anybody.
 */
import { compare, isZero } from "../../base/rational.ts";
import type { PlainValue } from "../../compare/plain.ts";
import type { LessonStep } from "../lesson/lesson.ts";
import { lessonSteps } from "../lesson/lesson-of.ts";
import type { SaidMistake } from "../mistakes/mistake.ts";
import { mistakesIn } from "../mistakes/mistakes-in.ts";
import { type Subject, type Taught, verdictOf } from "../taught.ts";
import { isEntered, maybeEnteredNumber, maybeNumberOf } from "./entered.ts";
import { stepValues } from "./step-value.ts";
import { type UnderSheet, withEntry } from "./under-sheet.ts";

/** By the id of a step: what was written in its place. */
export type SheetEntries = Readonly<Record<string, string>>;

/**
 * `right`: as the rules have it. `wrong`: it follows from nothing. `follows`: not as the rules have it, but what they
 * make of the sheet's own figures. `blank`: nothing was written.
 */
export type StepMark = "right" | "wrong" | "follows" | "blank";

export interface MarkedStep {
  readonly id: string;
  readonly entered: string;
  readonly mark: StepMark;
  /** What the rules give; absent where the step has nothing to say. */
  readonly expected?: PlainValue;
  /** What the rules make of the sheet's own figures, where that differs. */
  readonly own?: PlainValue;
  /** Of a wrong step: the mistakes that give what was written. */
  readonly mistakes: readonly SaidMistake[];
  /** Of a wrong step: readings of the text under which it would be right. */
  readonly readings: readonly { readonly reading: string; readonly option: string }[];
}

export interface MarkedSheet {
  readonly steps: readonly MarkedStep[];
  /** Steps that are wrong; those that follow are not counted. */
  readonly faults: number;
  /** The first of them. */
  readonly first?: string;
}

/** As many mistakes as are worth naming for one figure. */
const mostNamed = 3;

export function markSheet(taught: Taught, subject: Subject, entries: SheetEntries): MarkedSheet {
  const steps = lessonSteps(taught, subject);
  let under: UnderSheet = { taught, forced: new Map() };
  let isOwn = false;
  const marked: MarkedStep[] = [];
  for (const step of steps) {
    const entered = entries[step.id] ?? "";
    const own = isOwn ? valueAt(under, subject, step.id) : step.value;
    const one = markStep({ step, entered, own, steps }, { taught, under, subject });
    marked.push(one);
    const isDeparting =
      one.mark === "wrong" || (isOwn && one.mark === "right" && !isSame(own, step.value));
    if (isDeparting) {
      under = withEntry(under, subject, step, entered);
      isOwn = true;
    }
  }
  const wrong = marked.filter(({ mark }) => mark === "wrong");
  const [first] = wrong;
  return {
    steps: marked,
    faults: wrong.length,
    ...(first === undefined ? {} : { first: first.id }),
  };
}

interface Written {
  readonly step: LessonStep;
  readonly entered: string;
  /** What the rules make of the sheet's figures so far. */
  readonly own: PlainValue | undefined;
  readonly steps: readonly LessonStep[];
}

interface Around {
  readonly taught: Taught;
  readonly under: UnderSheet;
  readonly subject: Subject;
}

function markStep(written: Written, around: Around): MarkedStep {
  const { step, entered, own } = written;
  const { id, value: expected } = step;
  const differs = !isSame(own, expected);
  const said = {
    id,
    entered,
    ...(expected === undefined ? {} : { expected }),
    ...(differs && own !== undefined ? { own } : {}),
  };
  const settled = (mark: StepMark): MarkedStep => ({ ...said, mark, mistakes: [], readings: [] });
  if (entered.trim() === "") return settled(differs && own === undefined ? "follows" : "blank");
  if (isEntered(entered, expected)) return settled("right");
  if (differs && own !== undefined && isEntered(entered, own)) return settled("follows");
  return {
    ...said,
    mark: "wrong",
    mistakes: mistakesBehind(written, around),
    readings: readingsBehind(written, around),
  };
}

function valueAt(
  { taught, forced }: UnderSheet,
  subject: Subject,
  id: string,
): PlainValue | undefined {
  return stepValues(taught, subject, forced).get(id);
}

function isSame(a: PlainValue | undefined, b: PlainValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Nothing written for something, one figure for another, or a mistake with the rule. */
function mistakesBehind(
  { step, entered, own, steps }: Written,
  around: Around,
): readonly SaidMistake[] {
  const { under, subject } = around;
  const found: SaidMistake[] = [];
  const number = maybeEnteredNumber(entered);
  const wanted = maybeNumberOf(own);
  const { name, en } = step;
  if (number !== undefined && isZero(number) && wanted !== undefined)
    found.push({ kind: "left-out", name, en });
  const verdict = verdictOf(under.taught, subject, under.forced);
  for (const mistake of verdict === undefined ? [] : mistakesIn(under.taught.plan, verdict)) {
    if (found.length >= mostNamed) break;
    const value = valueAt({ ...under, taught: mistake.apply(under.taught) }, subject, step.id);
    if (value === undefined || !isEntered(entered, value)) continue;
    // Of one kind one is enough; what was left out need not be said to be forgotten besides.
    const isNew = found.every(
      ({ kind }) =>
        kind !== mistake.said.kind &&
        !(kind === "left-out" && mistake.said.kind === "addition-forgotten"),
    );
    if (isNew) found.push(mistake.said);
  }
  const other = steps.find(({ id, value }) => {
    const figure = maybeNumberOf(value);
    return (
      id !== step.id &&
      number !== undefined &&
      figure !== undefined &&
      compare(number, figure) === 0
    );
  });
  if (found.length === 0 && other !== undefined && !isZero(number ?? { n: 0n, d: 1n }))
    found.push({ kind: "taken-for-another", name: other.name, en: other.en });
  return found;
}

function readingsBehind({ step, entered }: Written, { under, subject }: Around) {
  const { taught } = under;
  const verdict = verdictOf(taught, subject, under.forced);
  const reads = new Set([...(verdict?.reads ?? []), ...(verdict?.amount?.reads ?? [])]);
  return [...reads].flatMap((reading) => {
    const { options = [], default: usual } = taught.plan.readings.get(reading) ?? {};
    return options.flatMap((option) => {
      if (option === usual) return [];
      const readings = { ...taught.facts.readings, [reading]: option };
      const other = { ...taught, facts: { ...taught.facts, readings } };
      const value = valueAt({ ...under, taught: other }, subject, step.id);
      return value !== undefined && isEntered(entered, value) ? [{ reading, option }] : [];
    });
  });
}
