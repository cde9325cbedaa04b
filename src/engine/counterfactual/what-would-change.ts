/**
 * What would change a result: for one programme and one instance, every change of a single fact that turns the outcome
 * or moves the amount, each the smallest of its kind.
 *
 * In:       an evaluation of the case, and the programme's result for the instance.
 * Out:      changes as data: options first, then numbers and dates by how far they have to go.
 * Ignores:  changes of several facts, of the number of members, and of facts that go by no steps (texts, times); a
 *           number or a date that is not stated, from which no distance can be measured.
 * Source:   counterfactual explanations, after Wachter, Mittelstadt and Russell (2018); exact here, for rules are linear
 *           piece by piece.
 */
import { compare, divide, type Rational, subtract, zero } from "../base/rational.ts";
import type { Instance } from "../evaluate/facts/instance.ts";
import type { Evaluation } from "../evaluate/nodes/evaluation.ts";
import type { AmountResult, Outcome, ProgrammeResult } from "../evaluate/result.ts";
import type { Known, PlanFact, PlanProgramme, ValueStatus } from "../plan/plan.ts";
import { type FactPlace, instancesIn } from "./changed-household.ts";
import { type Direction, maybeSteppable, otherOptions, type Steppable } from "./fact-steps.ts";
import { motionOf, type Steps } from "./moving.ts";
import { factKey, reachedFacts } from "./reached-facts.ts";
import { type Turned, turnedBetween } from "./turned-conditions.ts";
import { askWith, maybeStepOfOtherAmount, type Question, walkFact } from "./walk-fact.ts";

export interface Change {
  readonly place: FactPlace;
  readonly fact: PlanFact;
  /** Absent where the case does not state it and nothing says what that means. */
  readonly from?: Known;
  readonly to: Known;
  /** Of a number, in its own unit; of a date in days, of a month in months. Negative for less or earlier. */
  readonly size?: Rational;
  readonly kind: "outcome" | "amount";
  readonly outcome: Outcome;
  readonly amount?: AmountResult;
  /** The weakest provenance among the values that the new result rests on. */
  readonly weakest: ValueStatus;
  /** What the amount moves by, before rounding, for each unit of the fact; where it is linear at present. */
  readonly rate?: Rational;
  /** What turned at this very step. */
  readonly turned: readonly Turned[];
  /** Readings on which the new outcome turns. */
  readonly depends: readonly string[];
}

export interface WhatWouldChange {
  readonly changes: readonly Change[];
  /** Facts whose rules are too winding to be walked to the end of their range. */
  readonly unfinished: readonly FactPlace[];
}

/** One fact of one instance, as it stands. */
interface Subject {
  readonly place: FactPlace;
  readonly fact: PlanFact;
  readonly present: Known | undefined;
}

export function whatWouldChange(evaluation: Evaluation, result: ProgrammeResult): WhatWouldChange {
  const { rule, path } = result;
  if (rule === undefined || result.verdict === undefined) return { changes: [], unfinished: [] };
  const question: Question = { evaluation, rule, path };
  const changes: Change[] = [];
  const unfinished: FactPlace[] = [];
  for (const subject of subjectsOf(rule, evaluation)) {
    changes.push(...byOption(question, subject, result));
    if (subject.present === undefined) continue;
    for (const direction of [-1, 1] as const) {
      const steppable = maybeSteppable(subject.fact, subject.present, direction);
      if (steppable === undefined) continue;
      const walked = bySteps(question, subject, { steppable, direction, result });
      changes.push(...walked.changes);
      if (walked.isCutShort) unfinished.push(subject.place);
    }
  }
  return { changes: sorted(changes), unfinished };
}

function subjectsOf(rule: PlanProgramme, { plan, household }: Evaluation): readonly Subject[] {
  const reached = reachedFacts(rule, plan);
  return instancesIn(household).flatMap((instance) =>
    [...instance.declared.values()]
      .filter(({ name }) => reached.has(factKey(instance.entity, name)))
      .map((fact) => ({
        place: { path: instance.path, name: fact.name },
        fact,
        present: presentValue(instance, fact),
      })),
  );
}

function presentValue({ facts }: Instance, fact: PlanFact): Known | undefined {
  return facts.get(fact.name) ?? fact.default;
}

function byOption(
  question: Question,
  subject: Subject,
  present: ProgrammeResult,
): readonly Change[] {
  const { place, fact } = subject;
  return otherOptions(fact, subject.present).flatMap((to) => {
    const after = askWith(question, place, to);
    const kind = kindOfChange(present, after);
    if (kind === undefined) return [];
    const turned = turnedBetween(present, after, question.evaluation.plan);
    return [{ ...changeBase(subject, to), kind, ...resultOf(after), turned }];
  });
}

interface Way {
  readonly steppable: Steppable;
  readonly direction: Direction;
  readonly result: ProgrammeResult;
}

/** The nearest step to each other outcome, and the nearest that moves the amount alone. */
function bySteps(question: Question, subject: Subject, { steppable, direction, result }: Way) {
  const found = new Map<Outcome, Steps>();
  let moved: Steps | undefined;
  let rate: Rational | undefined;
  let isCutShort = false;
  for (const stretch of walkFact(question, subject.place, steppable)) {
    const { outcome, amount } = stretch.result;
    if (stretch.first === 0n) rate = rateOf(amount, steppable);
    isCutShort = stretch.isCutShort;
    if (outcome !== result.outcome) {
      if (!found.has(outcome)) found.set(outcome, stretch.first);
    } else if (found.size === 0) moved ??= maybeStepOfOtherAmount(stretch, result.amount);
  }
  const changeAt = (steps: Steps, kind: Change["kind"]): Change => {
    const [before, after] = [steps - 1n, steps].map((at) =>
      askWith(question, subject.place, steppable.after(at)),
    ) as [ProgrammeResult, ProgrammeResult]; // as many as were asked for
    const turned = turnedBetween(before, after, question.evaluation.plan);
    const to = steppable.after(steps);
    const size = sizeOf(subject, to, steps * BigInt(direction));
    const ratio = kind === "amount" && rate !== undefined ? { rate } : {};
    return { ...changeBase(subject, to), size, kind, ...resultOf(after), ...ratio, turned };
  };
  const changes = [...found.values()].map((steps) => changeAt(steps, "outcome"));
  if (moved !== undefined) changes.push(changeAt(moved, "amount"));
  return { changes, isCutShort };
}

/** For each unit of the fact, whichever way it was walked. */
function rateOf(amount: AmountResult | undefined, { step }: Steppable): Rational | undefined {
  const slope = motionOf(amount?.exact)?.slope;
  return slope === undefined || step === undefined ? undefined : divide(slope, step);
}

function sizeOf({ present }: Subject, to: Known, steps: Steps): Rational {
  return typeof present === "object" && typeof to === "object"
    ? subtract(to, present)
    : { n: steps, d: 1n };
}

function changeBase({ place, fact, present }: Subject, to: Known) {
  return { place, fact, ...(present === undefined ? {} : { from: present }), to };
}

function resultOf({ outcome, amount, depends: effects, assumed, derivedFrom }: ProgrammeResult) {
  const depends = outcome === "depends" ? effects.map(({ reading }) => reading) : [];
  const weakest: ValueStatus =
    assumed.length > 0 ? "assumed" : derivedFrom.length > 0 ? "derived" : "published";
  return { outcome, depends, weakest, ...(amount === undefined ? {} : { amount }) };
}

function kindOfChange(before: ProgrammeResult, after: ProgrammeResult): Change["kind"] | undefined {
  if (before.outcome !== after.outcome) return "outcome";
  const [a, b] = [before.amount, after.amount];
  if (a?.value === undefined || b?.value === undefined)
    return a?.value === b?.value ? undefined : "amount";
  return a.bound === b.bound && compare(a.value, b.value) === 0 ? undefined : "amount";
}

const unitsOfFacts: Readonly<Record<string, number>> = { boolean: 0, enum: 0, number: 1, date: 2 };

/** What turns the outcome first; then options, numbers and dates, each by how far it has to go. */
function sorted(changes: readonly Change[]): readonly Change[] {
  const isMove = ({ kind }: Change) => (kind === "amount" ? 1 : 0);
  const rank = ({ fact }: Change) => unitsOfFacts[fact.type.kind] ?? 3;
  const distance = ({ size = zero }: Change) => (size.n < 0n ? subtract(zero, size) : size);
  return [...changes].sort(
    (a, b) => isMove(a) - isMove(b) || rank(a) - rank(b) || compare(distance(a), distance(b)),
  );
}
