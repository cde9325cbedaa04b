/**
 * Walk one fact from its present value in one direction, stretch by stretch.
 *
 * Out:      stretches of steps, each with the result at its start; within a stretch every decision is the same, so the
 *           outcome is one and the amount goes one way. Nothing is sampled: where a stretch ends is worked out.
 * Ignores:  what lies beyond `mostStretches`; the last stretch then says that the walk was cut short.
 */
import { compare } from "../base/rational.ts";
import type { Evaluation } from "../evaluate/nodes/evaluation.ts";
import { settleInstance } from "../evaluate/readings/settle-programme.ts";
import type { AmountResult, ProgrammeResult } from "../evaluate/result.ts";
import type { Known, PlanProgramme } from "../plan/plan.ts";
import { changedHousehold, type FactPlace, instanceAt } from "./changed-household.ts";
import type { Steppable } from "./fact-steps.ts";
import { motionOf, type Steps } from "./moving.ts";
import { movingArithmetic } from "./moving-arithmetic.ts";
import { lastOf, Reach } from "./reach.ts";

/** One programme for one instance of a case. */
export interface Question {
  readonly evaluation: Evaluation;
  readonly rule: PlanProgramme;
  readonly path: string;
}

export interface Stretch {
  readonly first: Steps;
  readonly last: Steps;
  /** At the first step; figures in it may move. */
  readonly result: ProgrammeResult;
  readonly isCutShort: boolean;
}

/** Each breakpoint of a rule ends a stretch; a fact has a handful, a date some dozens. */
const mostStretches = 400;

export function* walkFact(
  question: Question,
  place: FactPlace,
  { most, movingFrom }: Steppable,
): Generator<Stretch, void, undefined> {
  let first = 0n;
  for (let count = 1; first <= most; count += 1) {
    const reach = new Reach(most - first);
    const result = askWith(question, place, movingFrom(first), reach);
    const last = first + reach.last;
    const isCutShort = count === mostStretches && last < most;
    yield { first, last, result, isCutShort };
    if (isCutShort) return;
    first = last + 1n;
  }
}

/** The result with one fact changed; undefined takes it away. Moving values note in the reach how far it holds. */
export function askWith(
  { evaluation, rule, path }: Question,
  place: FactPlace,
  value: Known | undefined,
  reach?: Reach,
): ProgrammeResult {
  const household = changedHousehold(evaluation.household, place, value);
  const instance = instanceAt(household, path) ?? household;
  const { arithmetic } = evaluation;
  return settleInstance(rule, instance, {
    ...evaluation,
    household,
    trail: new Map(),
    arithmetic: reach === undefined ? arithmetic : movingArithmetic(reach),
    reportFault: () => undefined,
  });
}

/** The first step of a stretch at which the amount is another than this one; undefined where there is none. */
export function maybeStepOfOtherAmount(
  { first, last, result }: Stretch,
  present: AmountResult | undefined,
): Steps | undefined {
  const { amount } = result;
  if (amount?.value === undefined || present?.value === undefined)
    return amount?.value === present?.value ? undefined : first;
  const { value } = present;
  if (amount.bound !== present.bound || compare(amount.value, value) !== 0) return first;
  const motion = motionOf(amount.value);
  if (motion === undefined) return undefined;
  const length = last - first;
  const same = lastOf((steps) => compare(motion.at(steps), value) === 0, length);
  return same === length ? undefined : first + same + 1n;
}
