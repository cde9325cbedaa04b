/**
 * `+ - * / **` and the minus sign on every pair of kinds that the standard allows; null on every other.
 *
 * Numbers stay exact but under a power that is not whole. Months cut to whole ones towards zero.
 */
import { maybeRealPower } from "../base/decimal.ts";
import {
  add,
  divide,
  isInteger,
  isZero,
  multiply,
  negate,
  type Rational,
  rational,
  subtract,
} from "../base/rational.ts";
import { type Duration, isDuration, months, seconds } from "./durations.ts";
import {
  addMonthsTo,
  addSeconds,
  clockInstant,
  type DateTime,
  instant,
  secondsPerDay,
} from "./moments.ts";
import { maybeWholePower, truncated } from "./numbers.ts";
import { nothing, number, type Of, text, type Value } from "./value.ts";

export type ArithmeticOperator = "+" | "-" | "*" | "/" | "**";

export const arithmetic: Readonly<Record<ArithmeticOperator, (a: Value, b: Value) => Value>> = {
  "+": plus,
  "-": minus,
  "*": times,
  "/": over,
  "**": raised,
};

/** The minus sign before a number or a duration. */
export function negated(value: Value): Value {
  if (value.kind === "number") return number(negate(value.value));
  return isDuration(value) ? scaled(value, rational(-1n)) : nothing;
}

function plus(a: Value, b: Value): Value {
  if (a.kind === "number" && b.kind === "number") return number(add(a.value, b.value));
  if (a.kind === "string" && b.kind === "string") return text(a.value + b.value);
  if (isDuration(a)) return isDuration(b) ? summed(a, b) : moved(b, a);
  return isDuration(b) ? moved(a, b) : nothing;
}

function minus(a: Value, b: Value): Value {
  if (a.kind === "number" && b.kind === "number") return number(subtract(a.value, b.value));
  if (isDuration(b)) {
    const back = scaled(b, rational(-1n));
    return isDuration(a) ? summed(a, back) : moved(a, back);
  }
  if (a.kind === "time" && b.kind === "time") {
    if ((a.zone === undefined) !== (b.zone === undefined)) return nothing;
    return seconds(subtract(clockInstant(a), clockInstant(b)));
  }
  return between(a, b);
}

function times(a: Value, b: Value): Value {
  if (a.kind === "number" && b.kind === "number") return number(multiply(a.value, b.value));
  if (a.kind === "number" && isDuration(b)) return scaled(b, a.value);
  return isDuration(a) && b.kind === "number" ? scaled(a, b.value) : nothing;
}

function over(a: Value, b: Value): Value {
  if (b.kind === "number") {
    if (isZero(b.value)) return nothing;
    if (a.kind === "number") return number(divide(a.value, b.value));
    return isDuration(a) ? scaled(a, divide(rational(1n), b.value)) : nothing;
  }
  if (a.kind === "days and time duration" && b.kind === a.kind)
    return isZero(b.seconds) ? nothing : number(divide(a.seconds, b.seconds));
  if (a.kind === "years and months duration" && b.kind === a.kind)
    return b.months === 0n ? nothing : number(rational(a.months, b.months));
  return nothing;
}

function raised(a: Value, b: Value): Value {
  if (a.kind !== "number" || b.kind !== "number") return nothing;
  const whole = isInteger(b.value) ? maybeWholePower(a.value, b.value.n) : undefined;
  if (whole !== undefined || (isInteger(b.value) && isZero(a.value))) return number(whole);
  return number(maybeRealPower(a.value, b.value));
}

function scaled(duration: Duration, factor: Rational): Duration {
  return duration.kind === "days and time duration"
    ? seconds(multiply(duration.seconds, factor))
    : months(truncated(multiply(rational(duration.months), factor)));
}

function summed(a: Duration, b: Duration): Value {
  if (a.kind === "days and time duration")
    return b.kind === a.kind ? seconds(add(a.seconds, b.seconds)) : nothing;
  return b.kind === a.kind ? months(a.months + b.months) : nothing;
}

function moved(moment: Value, by: Duration): Value {
  if (moment.kind !== "date" && moment.kind !== "time" && moment.kind !== "date and time")
    return nothing;
  if (by.kind === "days and time duration") return addSeconds(moment, by.seconds);
  return moment.kind === "time" ? nothing : addMonthsTo(moment, by.months);
}

/** From one day or time to another. A date beside a time of a zone is its midnight in universal time. */
function between(a: Value, b: Value): Value {
  if (a.kind === "date" && b.kind === "date")
    return seconds(multiply(rational(BigInt(a.days - b.days)), secondsPerDay));
  const [later, earlier] = [maybeDateTimeOf(a), maybeDateTimeOf(b)];
  if (later === undefined || earlier === undefined) return nothing;
  if ((later.zone === undefined) !== (earlier.zone === undefined)) return nothing;
  return seconds(subtract(instant(later), instant(earlier)));
}

function maybeDateTimeOf(value: Value): DateTime | undefined {
  if (value.kind === "date and time") return value;
  return value.kind === "date" ? midnight(value) : undefined;
}

/** A date as the standard turns it into a time: its midnight, universal. */
export function midnight({ days }: Of<"date">): DateTime {
  return {
    kind: "date and time",
    days,
    second: rational(0n),
    zone: { kind: "offset", seconds: 0 },
  };
}
