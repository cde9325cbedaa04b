/**
 * The plan's operators on exact values, three-valued.
 *
 * Each takes the cells of its arguments and gives its value, `undefined` for unknown. `and`, `or`, `any`, `all` and
 * what they rest on stand in truth.ts. Dates and times are whole numbers.
 * Ignores: units, which the compiler checked.
 */
import { addMonths, addMonthsToTime, calendarDay, completeMonths } from "../../base/calendar.ts";
import { BrokenInvariant } from "../../base/invariant.ts";
import {
  add,
  compare,
  divide,
  floor,
  isInteger,
  isZero,
  multiply,
  negate,
  power,
  type Rational,
  type RoundingMode,
  rational,
  rationalFromInteger,
  roundToStep,
  subtract,
} from "../../base/rational.ts";
import type { OperatorName } from "../../plan/operators.ts";
import type { Known, PlanNode } from "../../plan/plan.ts";

/** Known values in, a known value out; `undefined` where there is none (division by zero, half a month). */
export type Operation = (args: readonly Known[], node: PlanNode) => Known | undefined;

/** Operators that need every argument; the truth functions are not among them. */
export type StrictOperator = Exclude<OperatorName, "and" | "or" | "all" | "any">;

export const operations: Readonly<Record<StrictOperator, Operation>> = {
  not: ([a]) => a !== true,
  equal: (args) => isEqual(args[0], args[1]),
  "not-equal": (args) => !isEqual(args[0], args[1]),
  less: (args) => order(args[0], args[1]) < 0,
  "less-or-equal": (args) => order(args[0], args[1]) <= 0,
  greater: (args) => order(args[0], args[1]) > 0,
  "greater-or-equal": (args) => order(args[0], args[1]) >= 0,
  add: (args) => add(number(args[0]), number(args[1])),
  subtract: (args) => subtract(number(args[0]), number(args[1])),
  multiply: (args) => multiply(number(args[0]), number(args[1])),
  divide: ([a, b]) => (isZero(number(b)) ? undefined : divide(number(a), number(b))),
  power: ([a, b]) => raise(number(a), number(b)),
  negate: ([a]) => negate(number(a)),
  absolute: ([a]) => (number(a).n < 0n ? negate(number(a)) : number(a)),
  modulo: ([a, b]) => (isZero(number(b)) ? undefined : modulo(number(a), number(b))),
  floor: ([a, places]) => towards(number(a), places, "floor"),
  ceiling: ([a, places]) => towards(number(a), places, "ceiling"),
  "round-up": rounding("up"),
  "round-down": rounding("down"),
  "round-half-up": rounding("half-up"),
  "round-half-down": rounding("half-down"),
  minimum: (args) => extreme(args, -1),
  maximum: (args) => extreme(args, 1),
  sum: (args) =>
    args.reduce<Rational>((total, arg) => add(total, number(arg)), rationalFromInteger(0)),
  mean: (args) =>
    args.length === 0
      ? undefined
      : divide(
          args.reduce<Rational>((total, arg) => add(total, number(arg)), rationalFromInteger(0)),
          rationalFromInteger(args.length),
        ),
  count: (args) => rationalFromInteger(args.length),
  "add-years": (args, node) => moveMonths(args, node, 12),
  "add-months": (args, node) => moveMonths(args, node, 1),
  "add-days": ([a, b], node) => move(a, number(b), node.type.kind === "datetime" ? 86_400 : 1),
  "add-hours": ([a, b]) => move(a, number(b), 3600),
  "days-between": ([a, b]) => rationalFromInteger(moment(b) - moment(a)),
  "hours-between": ([a, b]) => rational(BigInt(moment(b) - moment(a)), 3600n),
  "months-between": ([a, b]) => rationalFromInteger(completeMonths(moment(a), moment(b))),
  "whole-years": ([a]) => rational(truncate(divide(number(a), rationalFromInteger(12)))),
  "remaining-months": ([a]) =>
    subtract(number(a), rational(truncate(divide(number(a), rationalFromInteger(12))) * 12n)),
  "year-of": ([a]) => rationalFromInteger(calendarDay(moment(a)).year),
  "month-of": ([a]) => rationalFromInteger(calendarDay(moment(a)).month),
  "day-of": ([a]) => rationalFromInteger(calendarDay(moment(a)).day),
  "starts-with": ([a, b]) => String(a).startsWith(String(b)),
  contains: ([a, b]) => String(a).includes(String(b)),
  "string-length": ([a]) => rationalFromInteger([...String(a)].length),
};

/** Equality of two known values of one type. */
export function isEqual(a: Known | undefined, b: Known | undefined): boolean {
  return typeof a === "object" && typeof b === "object" ? compare(a, b) === 0 : a === b;
}

/** Negative, zero or positive; for numbers, dates and times. */
export function order(a: Known | undefined, b: Known | undefined): number {
  if (typeof a === "object" && typeof b === "object") return compare(a, b);
  return moment(a) - moment(b);
}

export function number(value: Known | undefined): Rational {
  if (typeof value === "object") return value;
  throw new BrokenInvariant("A number was expected.", { value });
}

function moment(value: Known | undefined): number {
  if (typeof value === "number") return value;
  throw new BrokenInvariant("A date or a time was expected.", { value });
}

function raise(base: Rational, exponent: Rational): Rational | undefined {
  const times = Number(exponent.n);
  return isZero(base) && times < 0 ? undefined : power(base, times);
}

/** As the standard has it: the sign of the divisor. */
function modulo(a: Rational, b: Rational): Rational {
  return subtract(a, multiply(b, rational(floor(divide(a, b)))));
}

function rounding(mode: RoundingMode): Operation {
  return ([a, places]) => {
    const step = stepOf(places);
    return step === undefined ? undefined : roundToStep(number(a), step, mode);
  };
}

/** 1 for no places, 0.01 for two, 100 for minus two. */
function stepOf(places: Known | undefined): Rational | undefined {
  if (places === undefined) return rationalFromInteger(1);
  const digits = number(places);
  if (!isInteger(digits) || digits.n > 40n || digits.n < -40n) return undefined;
  return power(rationalFromInteger(10), -Number(digits.n));
}

function towards(
  a: Rational,
  places: Known | undefined,
  end: "floor" | "ceiling",
): Rational | undefined {
  const step = stepOf(places);
  if (step === undefined) return undefined;
  const mode = a.n < 0n === (end === "floor") ? "up" : "down";
  return roundToStep(a, step, mode);
}

function extreme(args: readonly Known[], sign: 1 | -1): Known | undefined {
  let best: Known | undefined;
  for (const arg of args) if (best === undefined || order(arg, best) * sign > 0) best = arg;
  return best;
}

/** A thousand years: beyond it the calendar says nothing. */
const monthsLimit = 12_000n;

function moveMonths(
  [from, by]: readonly Known[],
  node: PlanNode,
  monthsEach: number,
): Known | undefined {
  const months = multiply(number(by), rationalFromInteger(monthsEach));
  if (!isInteger(months) || months.n > monthsLimit || months.n < -monthsLimit) return undefined;
  const shift = node.type.kind === "datetime" ? addMonthsToTime : addMonths;
  return shift(moment(from), Number(months.n));
}

function move(from: Known | undefined, by: Rational, unitSize: number): Known | undefined {
  const distance = multiply(by, rationalFromInteger(unitSize));
  return isInteger(distance) ? moment(from) + Number(distance.n) : undefined;
}

function truncate(a: Rational): bigint {
  return a.n / a.d;
}
