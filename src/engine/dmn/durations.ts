/**
 * Durations: read and written in the ISO form, months apart from seconds, as the standard keeps them.
 *
 * Ignores: what a duration does to a date (moments.ts, arithmetic.ts).
 */
import { add, floor, negate, type Rational, rational, subtract } from "../base/rational.ts";
import { absolute, maybeNumber, textFromNumber } from "./numbers.ts";
import type { Of, Value } from "./value.ts";

export type Duration = Of<"years and months duration"> | Of<"days and time duration">;

const monthsText = /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?$/;
const secondsText = /^(-?)P(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d*)?)S)?)?$/;

/** `P1Y2M` or `P1DT2H3M4.5S`; undefined when the text is no duration. */
export function maybeDuration(written: string): Duration | undefined {
  return maybeMonths(written) ?? maybeSeconds(written);
}

export function months(value: bigint): Duration {
  return { kind: "years and months duration", months: value };
}

export function seconds(value: Rational): Duration {
  return { kind: "days and time duration", seconds: value };
}

/** The shortest ISO form; nothing is `P0M` or `PT0S`. */
export function textFromDuration(duration: Duration): string {
  if (duration.kind === "years and months duration") return textFromMonths(duration.months);
  const { days, hours, minutes, seconds: rest } = durationParts(absolute(duration.seconds));
  const date = days === 0n ? "" : `${days}D`;
  const clock = [
    hours === 0n ? "" : `${hours}H`,
    minutes === 0n ? "" : `${minutes}M`,
    rest.n === 0n ? "" : `${textFromNumber(rest)}S`,
  ].join("");
  if (date + clock === "") return "PT0S";
  return `${duration.seconds.n < 0n ? "-" : ""}P${date}${clock === "" ? "" : `T${clock}`}`;
}

/** Days, hours, minutes and seconds, each with the sign of the whole. */
export function durationParts(value: Rational): {
  readonly days: bigint;
  readonly hours: bigint;
  readonly minutes: bigint;
  readonly seconds: Rational;
} {
  const size = absolute(value);
  const sign = value.n < 0n ? -1n : 1n;
  const whole = floor(size);
  const rest = add(subtract(size, { n: whole, d: 1n }), { n: whole % 60n, d: 1n });
  return {
    days: sign * (whole / 86_400n),
    hours: sign * ((whole / 3600n) % 24n),
    minutes: sign * ((whole / 60n) % 60n),
    seconds: sign < 0n ? negate(rest) : rest,
  };
}

export function isDuration(value: Value): value is Duration {
  return value.kind === "years and months duration" || value.kind === "days and time duration";
}

function textFromMonths(value: bigint): string {
  const size = value < 0n ? -value : value;
  const [year, month] = [size / 12n, size % 12n];
  if (size === 0n) return "P0M";
  const parts = `${year === 0n ? "" : `${year}Y`}${month === 0n ? "" : `${month}M`}`;
  return `${value < 0n ? "-" : ""}P${parts}`;
}

function maybeMonths(written: string): Duration | undefined {
  const [found, sign, year, month] = monthsText.exec(written) ?? [];
  if (found === undefined || (year === undefined && month === undefined)) return undefined;
  const size = BigInt(year ?? 0) * 12n + BigInt(month ?? 0);
  return months(sign === "-" ? -size : size);
}

function maybeSeconds(written: string): Duration | undefined {
  const [found, sign, day, hour, minute, second] = secondsText.exec(written) ?? [];
  if (found === undefined || [day, hour, minute, second].every((part) => part === undefined))
    return undefined;
  const whole = BigInt(day ?? 0) * 86_400n + BigInt(hour ?? 0) * 3600n + BigInt(minute ?? 0) * 60n;
  const size = add(rational(whole), maybeNumber(second ?? "0") ?? rational(0n));
  return seconds(sign === "-" ? negate(size) : size);
}
