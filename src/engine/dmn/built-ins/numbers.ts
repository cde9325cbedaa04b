/**
 * Functions of numbers: rounding to a scale, remainders, roots, logarithms.
 *
 * A scale is a number of decimals, cut to a whole one, within what the decimals of the standard hold.
 */
import { maybeExponential, maybeNaturalLogarithm, maybeSquareRoot } from "../../base/decimal.ts";
import {
  divide,
  floor,
  isInteger,
  isZero,
  multiply,
  negate,
  type Rational,
  type RoundingMode,
  rational,
  roundToStep,
} from "../../base/rational.ts";
import { months, seconds } from "../durations.ts";
import { absolute, remainder, roundHalfEven, tenTo, truncated } from "../numbers.ts";
import { nothing, number, truth, type Value } from "../value.ts";
import { type BuiltIns, type Form, form, numberKind, oneOf } from "./form.ts";

const leastScale = -6111n;
const greatestScale = 6176n;

export const numberFunctions: BuiltIns = {
  decimal: [scaledForm(roundHalfEven)],
  floor: [scaledForm(below), form({ n: numberKind }, ({ n }) => number(below(n, rational(1n))))],
  ceiling: [scaledForm(above), form({ n: numberKind }, ({ n }) => number(above(n, rational(1n))))],
  "round up": [scaledForm(rounding("up"))],
  "round down": [scaledForm(rounding("down"))],
  "round half up": [scaledForm(rounding("half-up"))],
  "round half down": [scaledForm(rounding("half-down"))],
  abs: [form({ n: oneOf("number", "days and time duration", "years and months duration") }, size)],
  modulo: [
    form({ dividend: numberKind, divisor: numberKind }, ({ dividend, divisor }) =>
      isZero(divisor) ? nothing : number(remainder(dividend, divisor)),
    ),
  ],
  sqrt: [form({ number: numberKind }, (given) => number(maybeSquareRoot(given.number)))],
  log: [form({ number: numberKind }, (given) => number(maybeNaturalLogarithm(given.number)))],
  exp: [form({ number: numberKind }, (given) => number(maybeExponential(given.number)))],
  even: [form({ number: numberKind }, (given) => parity(given.number, 0n))],
  odd: [form({ number: numberKind }, (given) => parity(given.number, 1n))],
};

/** The number to so many decimals. */
function scaledForm(round: (value: Rational, step: Rational) => Rational): Form {
  return form({ n: numberKind, scale: numberKind }, ({ n, scale }) => {
    const places = truncated(scale);
    if (places < leastScale || places > greatestScale) return nothing;
    return number(round(n, tenTo(-Number(places))));
  });
}

function rounding(mode: RoundingMode): (value: Rational, step: Rational) => Rational {
  return (value, step) => roundToStep(value, step, mode);
}

function below(value: Rational, step: Rational): Rational {
  return multiply({ n: floor(divide(value, step)), d: 1n }, step);
}

function above(value: Rational, step: Rational): Rational {
  return negate(below(negate(value), step));
}

function size({ n }: { readonly n: Value }): Value {
  if (n.kind === "number") return number(absolute(n.value));
  if (n.kind === "days and time duration") return seconds(absolute(n.seconds));
  if (n.kind !== "years and months duration") return nothing;
  return months(n.months < 0n ? -n.months : n.months);
}

function parity(value: Rational, rest: bigint): Value {
  if (!isInteger(value)) return truth(false);
  return truth((value.n % 2n === 0n) === (rest === 0n));
}
