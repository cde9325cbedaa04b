/**
 * How a fact can be changed: to its other options, or step by step in either direction.
 *
 * A number goes by 0.01, a whole number by 1, both within their declared range; a date by a day, a month by a month,
 * within two hundred years. Texts and times are not changed.
 */
import { addMonths, completeMonths, maybeDate } from "../base/calendar.ts";
import {
  add,
  divide,
  floor,
  multiply,
  type Rational,
  rational,
  rationalFromInteger,
  subtract,
} from "../base/rational.ts";
import type { Known, PlanFact } from "../plan/plan.ts";
import { linear, type Steps, staircase } from "./moving.ts";

export type Direction = 1 | -1;

/** A fact that goes by steps, seen from its present value in one direction. */
export interface Steppable {
  /** As many steps as the range allows. */
  readonly most: Steps;
  /** The value after so many steps. */
  readonly after: (steps: Steps) => Known;
  /** The value after so many steps, moving on from there. */
  readonly movingFrom: (steps: Steps) => Known;
  /** A number's step, with its sign. */
  readonly step?: Rational;
}

/** Every other value of a fact that has few: a yes or no, or one of a list of words. */
export function otherOptions(fact: PlanFact, present: Known | undefined): readonly Known[] {
  const options: readonly Known[] =
    fact.type.kind === "boolean"
      ? [true, false]
      : fact.type.kind === "enum"
        ? fact.type.options
        : [];
  return options.filter((option) => option !== present);
}

/** Undefined where the fact does not go by steps. */
export function maybeSteppable(
  fact: PlanFact,
  present: Known,
  direction: Direction,
): Steppable | undefined {
  if (fact.type.kind === "number" && typeof present === "object")
    return ofNumber(fact, present, direction);
  if (fact.type.kind === "date" && typeof present === "number")
    return ofDate(fact, present, direction);
  return undefined;
}

const fen = rational(1n, 100n);
const one = rationalFromInteger(1);
/** Of a number whose range has no end. */
const unbounded: Steps = 10n ** 15n;

export function stepOf({ isInteger }: PlanFact): Rational {
  return isInteger ? one : fen;
}

function ofNumber(fact: PlanFact, present: Rational, direction: Direction): Steppable {
  const size = stepOf(fact);
  const step = multiply(size, rationalFromInteger(direction));
  const limit = direction === 1 ? fact.max : fact.min;
  const most = limit === undefined ? unbounded : floor(divide(subtract(limit, present), step));
  const after = (steps: Steps) => add(present, multiply(step, { n: steps, d: 1n }));
  return {
    most: most < 0n ? 0n : most,
    after,
    movingFrom: (steps) => linear(after(steps), step),
    step,
  };
}

const firstDay = maybeDate("1900-01-01") ?? 0;
const lastDay = maybeDate("2100-12-31") ?? 0;

function ofDate({ isMonth }: PlanFact, present: number, direction: Direction): Steppable {
  const after = (steps: Steps) => {
    const by = Number(steps) * direction;
    return isMonth ? addMonths(present, by) : present + by;
  };
  const limit = direction === 1 ? lastDay : firstDay;
  const distance = isMonth ? completeMonths(present, limit) : limit - present;
  const most = BigInt(Math.max(distance * direction, 0));
  const movingFrom = (from: Steps) =>
    staircase((steps) => rationalFromInteger(after(from + steps)), direction, true);
  return { most, after, movingFrom };
}

/** Where the range of a fact begins; undefined where it does not, or where it goes by no steps. */
export function firstValue({ type, min }: PlanFact): Known | undefined {
  if (type.kind === "number") return min;
  return type.kind === "date" ? firstDay : undefined;
}
