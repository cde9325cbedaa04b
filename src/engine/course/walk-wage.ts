/**
 * Walk one wage upwards, all programmes together, stretch by stretch.
 *
 * In:       an evaluation of the case; the wage; the first and the last figure.
 * Out:      stretches of the wage's steps in order, none left out; within one every decision is the same, and each says
 *           what ends it. Nothing is sampled.
 */
import { add, multiply, type Rational, rationalFromInteger } from "../base/rational.ts";
import { changedHousehold, type FactPlace } from "../counterfactual/changed-household.ts";
import { linear, type Steps } from "../counterfactual/moving.ts";
import { movingArithmetic } from "../counterfactual/moving-arithmetic.ts";
import { type Limit, Reach } from "../counterfactual/reach.ts";
import type { Evaluation } from "../evaluate/nodes/evaluation.ts";
import type { Known } from "../plan/plan.ts";
import { type Support, signatureOf, supportOf } from "./support.ts";

export interface WageRange {
  readonly place: FactPlace;
  readonly from: Rational;
  readonly step: Rational;
  /** Steps from `from` to the last figure. */
  readonly most: Steps;
}

export interface WageStretch {
  readonly first: Steps;
  readonly last: Steps;
  /** At the first step; figures in it move. */
  readonly support: Support;
  /** What ends it, measured from its first step; nothing where the range does. */
  readonly limits: readonly Limit[];
}

export function* walkWage(
  evaluation: Evaluation,
  range: WageRange,
): Generator<WageStretch, void, undefined> {
  const { step, most } = range;
  for (let first = 0n; first <= most; ) {
    const reach = new Reach(most - first);
    const start = linear(wageAfter(range, first), step);
    const support = supportOf(withWage(evaluation, range.place, start, reach));
    const settled = settledReach(evaluation, range, { first, support, reach });
    yield { first, support, ...settled };
    first = settled.last + 1n;
  }
}

export function wageAfter({ from, step }: WageRange, steps: Steps): Rational {
  return add(from, multiply(step, { n: steps, d: 1n }));
}

/** What is paid at one wage, nothing moving. */
export function supportAt(evaluation: Evaluation, place: FactPlace, wage: Rational): Support {
  return supportOf(withWage(evaluation, place, wage));
}

function withWage(
  evaluation: Evaluation,
  place: FactPlace,
  wage: Known,
  reach?: Reach,
): Evaluation {
  return {
    ...evaluation,
    household: changedHousehold(evaluation.household, place, wage),
    trail: new Map(),
    arithmetic: reach === undefined ? evaluation.arithmetic : movingArithmetic(reach),
    reportFault: () => undefined,
  };
}

/**
 * Whether the options of a reading give one amount is a decision that the reach does not see: amounts that are equal at
 * the start may part at once, or be equal for the last time at the end. Such an end is taken off.
 */
function settledReach(
  evaluation: Evaluation,
  range: WageRange,
  { first, support, reach }: { first: Steps; support: Support; reach: Reach },
): Pick<WageStretch, "last" | "limits"> {
  const last = first + reach.last;
  const signature = signatureOf(support.open);
  const holdsAt = (steps: Steps) =>
    signatureOf(supportAt(evaluation, range.place, wageAfter(range, steps)).open) === signature;
  if (last > first && !holdsAt(first + 1n)) return { last: first, limits: [turnAfter(0n)] };
  if (last > first + 1n && !holdsAt(last))
    return { last: last - 1n, limits: [turnAfter(last - 1n - first)] };
  return { last, limits: reach.limits };
}

function turnAfter(steps: Steps): Limit {
  return { at: rationalFromInteger(Number(steps) + 1), isReached: false };
}
