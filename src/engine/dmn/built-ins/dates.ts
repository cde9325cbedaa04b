/** Functions that make dates, times and durations, and say which day it is. What the calendar lacks is null. */
import { calendarDay, completeMonths, type Days } from "../../base/calendar.ts";
import { isInteger, type Rational, rational } from "../../base/rational.ts";
import { type Duration, maybeDuration, months } from "../durations.ts";
import {
  maybeClock,
  maybeDate,
  maybeDateFrom,
  maybeDateTime,
  maybeTime,
  weekday,
} from "../moments.ts";
import { maybeIndex } from "../numbers.ts";
import { type Clock, count, nothing, type Of, text, type Value, type Zone } from "../value.ts";
import { maybeZone } from "../zones.ts";
import { type BuiltIns, form, type Kind, numberKind, oneOf, optional, stringKind } from "./form.ts";

const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const monthNames =
  "January February March April May June July August September October November December".split(
    " ",
  );
const day = oneOf("date", "date and time");
const ymd = { year: numberKind, month: numberKind, day: numberKind };
const hms = { hour: numberKind, minute: numberKind, second: numberKind };
const offset = optional(oneOf("days and time duration"));

export const dateFunctions: BuiltIns = {
  date: [
    form({ from: stringKind }, ({ from }) => maybeDate(from) ?? nothing),
    form({ from: day }, ({ from }) => ({ kind: "date", days: from.days })),
    form(ymd, (given) => dateFrom(given) ?? nothing),
  ],
  time: [
    form({ from: stringKind }, ({ from }) => maybeTime(from) ?? nothing),
    form({ from: oneOf("time", "date", "date and time") }, ({ from }) => timeOf(from)),
    form({ ...hms, offset }, (given) => timeFrom(given)),
    // An offset of null is none.
    form({ ...hms, offset: nullOffset() }, (given) => timeFrom({ ...given, offset: undefined })),
  ],
  "date and time": [
    form({ from: stringKind }, ({ from }) => maybeDateTime(from) ?? midnightOf(maybeDate(from))),
    form({ from: oneOf("date and time") }, ({ from }) => from),
    form({ date: day, time: oneOf("time") }, ({ date, time }) => at(date.days, time)),
    form({ ...ymd, ...hms }, (given) => dateTimeFrom(given, undefined)),
    form({ ...ymd, ...hms, offset: oneOf("days and time duration") }, (given) =>
      dateTimeFrom(given, zoneOf(given.offset)),
    ),
    form({ ...ymd, ...hms, timezone: stringKind }, (given) => {
      const zone = maybeZone(`@${given.timezone}`) ?? maybeZone(given.timezone);
      return zone === undefined ? nothing : dateTimeFrom(given, zone);
    }),
  ],
  duration: [
    form({ from: stringKind }, ({ from }) => maybeDuration(from) ?? nothing),
    form(
      { from: oneOf("years and months duration", "days and time duration") },
      (given) => given.from,
    ),
  ],
  "years and months duration": [
    form({ from: day, to: day }, ({ from, to }) =>
      months(BigInt(completeMonths(from.days, to.days))),
    ),
  ],
  "day of year": [form({ date: day }, ({ date }) => count(dayOfYear(date.days)))],
  "day of week": [form({ date: day }, ({ date }) => text(weekdays[weekday(date.days) - 1] ?? ""))],
  "month of year": [
    form({ date: day }, ({ date }) => text(monthNames[calendarDay(date.days).month - 1] ?? "")),
  ],
  "week of year": [form({ date: day }, ({ date }) => count(weekOfYear(date.days)))],
};

interface DayParts {
  readonly year: Rational;
  readonly month: Rational;
  readonly day: Rational;
}

interface ClockGiven {
  readonly hour: Rational;
  readonly minute: Rational;
  readonly second: Rational;
}

function dateFrom(given: DayParts): Of<"date"> | undefined {
  const part = (value: Rational) => maybeIndex(value) ?? Number.NaN;
  return maybeDateFrom(part(given.year), part(given.month), part(given.day));
}

function clockFrom(given: ClockGiven): Clock | undefined {
  const part = (value: Rational) => maybeIndex(value) ?? Number.NaN;
  return maybeClock(part(given.hour), part(given.minute), given.second);
}

function timeFrom(given: ClockGiven & { readonly offset: Duration | undefined }): Value {
  const clock = clockFrom(given);
  if (clock === undefined) return nothing;
  if (given.offset === undefined) return { kind: "time", ...clock };
  const zone = zoneOf(given.offset);
  return zone === undefined ? nothing : { kind: "time", ...clock, zone };
}

function dateTimeFrom(given: DayParts & ClockGiven, zone: Zone | undefined): Value {
  const [date, clock] = [dateFrom(given), clockFrom(given)];
  return date === undefined || clock === undefined ? nothing : at(date.days, { ...clock, zone });
}

function zoneOf(duration: Duration): Zone | undefined {
  if (duration.kind !== "days and time duration" || !isInteger(duration.seconds)) return undefined;
  const seconds = Number(duration.seconds.n);
  return Math.abs(seconds) > 18 * 3600 ? undefined : { kind: "offset", seconds };
}

function at(days: Days, { second, zone }: Clock): Value {
  return { kind: "date and time", days, second, zone };
}

function midnightOf(date: Of<"date"> | undefined): Value {
  return date === undefined ? nothing : at(date.days, { second: rational(0n) });
}

/** A date is its midnight in universal time. */
function timeOf(value: Of<"time"> | Of<"date"> | Of<"date and time">): Value {
  if (value.kind === "date")
    return { kind: "time", second: rational(0n), zone: { kind: "offset", seconds: 0 } };
  return { kind: "time", second: value.second, zone: value.zone };
}

function nullOffset(): Kind<Value> {
  return { takesNull: true, read: (value) => (value.kind === "null" ? value : undefined) };
}

function dayOfYear(days: Days): number {
  return days - (maybeDateFrom(calendarDay(days).year, 1, 1)?.days ?? days) + 1;
}

/** Weeks begin on Monday; the first has the year's first Thursday. */
function weekOfYear(days: Days): number {
  const thursday = days - weekday(days) + 4;
  return Math.floor((dayOfYear(thursday) - 1) / 7) + 1;
}
