/**
 * Dates, times and both together: read, written, moved by a duration, taken apart.
 *
 * Years go from -999999999 to 999999999. A time without a zone is local: it cannot be set against one with a zone.
 */
import { addMonths, calendarDay, type Days, maybeDays } from "../base/calendar.ts";
import { add, floor, multiply, type Rational, rational, subtract } from "../base/rational.ts";
import { maybeNumber, textFromNumber } from "./numbers.ts";
import type { Clock, Of, Value } from "./value.ts";
import { maybeZone, offsetAt, textFromZone } from "./zones.ts";

export type Date = Of<"date">;
export type Time = Of<"time">;
export type DateTime = Of<"date and time">;

const dateText = /^(-?)(\d{4}|[1-9]\d{4,8})-(\d{2})-(\d{2})$/;
const clockText = /^(\d{2}):(\d{2}):(\d{2})(\.\d+)?(z|Z|[+-]\d{2}:\d{2}(?::\d{2})?|@.+)?$/;
const largestYear = 999_999_999;
export const secondsPerDay: Rational = { n: 86_400n, d: 1n };

export function maybeDate(text: string): Date | undefined {
  const [found, sign, year, month, day] = dateText.exec(text) ?? [];
  if (found === undefined) return undefined;
  return maybeDateFrom(Number(year) * (sign === "-" ? -1 : 1), Number(month), Number(day));
}

export function maybeDateFrom(year: number, month: number, day: number): Date | undefined {
  const isInRange = [year, month, day].every(Number.isInteger) && Math.abs(year) <= largestYear;
  const days = isInRange ? maybeDays(year, month, day) : undefined;
  return days === undefined ? undefined : { kind: "date", days };
}

export function maybeTime(text: string): Time | undefined {
  const [found, hour, minute, second, fraction = "", zone] = clockText.exec(text) ?? [];
  if (found === undefined) return undefined;
  const clock = maybeClock(Number(hour), Number(minute), maybeNumber(`${second}${fraction}`));
  if (clock === undefined || zone === undefined) return clock && { kind: "time", ...clock };
  const known = maybeZone(zone);
  return known === undefined ? undefined : { kind: "time", ...clock, zone: known };
}

/** A time of day from its parts, local. */
export function maybeClock(
  hour: number,
  minute: number,
  second: Rational | undefined,
): Clock | undefined {
  if (second === undefined || second.n < 0n || floor(second) > 59n) return undefined;
  const isInRange = Number.isInteger(hour) && Number.isInteger(minute) && hour >= 0 && minute >= 0;
  if (!isInRange || hour > 23 || minute > 59) return undefined;
  return { second: add(second, { n: BigInt(hour * 3600 + minute * 60), d: 1n }) };
}

export function maybeDateTime(text: string): DateTime | undefined {
  const at = text.indexOf("T");
  const date = at < 0 ? undefined : maybeDate(text.slice(0, at));
  const time = at < 0 ? undefined : maybeTime(text.slice(at + 1));
  if (date === undefined || time === undefined) return undefined;
  return { kind: "date and time", days: date.days, second: time.second, zone: time.zone };
}

export function textFromDate(days: Days): string {
  const { year, month, day } = calendarDay(days);
  const sign = year < 0 ? "-" : "";
  return `${sign}${String(Math.abs(year)).padStart(4, "0")}-${padded(month)}-${padded(day)}`;
}

export function textFromClock(clock: Clock): string {
  const { hour, minute, second } = clockParts(clock);
  const shown = textFromNumber(second);
  const [whole = "", decimals] = shown.split(".");
  const tail = decimals === undefined ? "" : `.${decimals}`;
  return `${padded(hour)}:${padded(minute)}:${whole.padStart(2, "0")}${tail}${textFromZone(clock.zone)}`;
}

export function clockParts({ second }: Clock): { hour: number; minute: number; second: Rational } {
  const whole = Number(floor(second));
  const hour = Math.floor(whole / 3600);
  const minute = Math.floor(whole / 60) % 60;
  return { hour, minute, second: subtract(second, rational(BigInt(hour * 3600 + minute * 60))) };
}

/** Seconds since 1970, universal where there is a zone and local where there is none. */
export function instant(moment: DateTime): Rational {
  const local = localSeconds(moment.days, moment.second);
  if (moment.zone === undefined) return local;
  return subtract(local, rational(BigInt(offsetAt(moment.zone, Number(floor(local))))));
}

/** Seconds since midnight, universal where there is a zone. A region's rules are taken as on 1970-01-01. */
export function clockInstant(clock: Clock): Rational {
  if (clock.zone === undefined) return clock.second;
  const offset = offsetAt(clock.zone, Number(floor(clock.second)));
  return subtract(clock.second, rational(BigInt(offset)));
}

/** A time or a date some seconds later. A date moves by whole days, counted from its midnight. */
export function addSeconds(moment: Date | Time | DateTime, seconds: Rational): Value {
  if (moment.kind === "time") {
    const moved = add(moment.second, seconds);
    return { ...moment, second: subtract(moved, multiply(wholeDays(moved), secondsPerDay)) };
  }
  const second = moment.kind === "date" ? rational(0n) : moment.second;
  const moved = add(second, seconds);
  const days = wholeDays(moved);
  const day = moment.days + Number(days.n);
  if (!isInCalendar(day)) return { kind: "null" };
  if (moment.kind === "date") return { kind: "date", days: day };
  return { ...moment, days: day, second: subtract(moved, multiply(days, secondsPerDay)) };
}

/** A date some months later; a day that the month lacks becomes its last. */
export function addMonthsTo(moment: Date | DateTime, months: bigint): Value {
  const days = addMonths(moment.days, Number(months));
  return isInCalendar(days) ? { ...moment, days } : { kind: "null" };
}

/** Monday is 1. */
export function weekday(days: Days): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

function localSeconds(days: Days, second: Rational): Rational {
  return add(rational(BigInt(days) * secondsPerDay.n), second);
}

function wholeDays(seconds: Rational): Rational {
  return { n: floor({ n: seconds.n, d: seconds.d * secondsPerDay.n }), d: 1n };
}

function isInCalendar(days: Days): boolean {
  return Number.isFinite(days) && Math.abs(calendarDay(days).year) <= largestYear;
}

function padded(value: number): string {
  return String(value).padStart(2, "0");
}
