/**
 * Calendar dates and local times, without time zones.
 *
 * A date is a whole number of days since 1970-01-01, a time a whole number of seconds since then, both in the
 * proleptic Gregorian calendar. A month is kept as its first day. Today is never asked for.
 */

/** Days since 1970-01-01. */
export type Days = number;
/** Seconds since 1970-01-01T00:00, local. */
export type Seconds = number;

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const secondsPerDay = 86_400;

/** `2022-03-01`, or undefined when there is no such day. */
export function maybeDate(text: string): Days | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts === null
    ? undefined
    : maybeDays(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** `2022-03` or `2022-03-01`, as the month's first day. */
export function maybeMonth(text: string): Days | undefined {
  const parts = /^(\d{4})-(\d{2})$/.exec(text);
  if (parts !== null) return maybeDays(Number(parts[1]), Number(parts[2]), 1);
  const days = maybeDate(text);
  return days === undefined ? undefined : firstOfMonth(days);
}

/** `2022-03-01T09:00`, with seconds if wanted. */
export function maybeDateTime(text: string): Seconds | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (parts === null) return undefined;
  const days = maybeDate(parts[1] ?? "");
  const [hour, minute, second] = [Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 0)];
  if (days === undefined || hour > 23 || minute > 59 || second > 59) return undefined;
  return days * secondsPerDay + hour * 3600 + minute * 60 + second;
}

export function textFromDate(days: Days): string {
  const { year, month, day } = calendarDay(days);
  return `${String(year).padStart(4, "0")}-${padded(month)}-${padded(day)}`;
}

export function textFromDateTime(seconds: Seconds): string {
  const days = Math.floor(seconds / secondsPerDay);
  const rest = seconds - days * secondsPerDay;
  const clock = `${padded(Math.floor(rest / 3600))}:${padded(Math.floor(rest / 60) % 60)}`;
  const second = rest % 60;
  return `${textFromDate(days)}T${clock}${second === 0 ? "" : `:${padded(second)}`}`;
}

/** Whole months later (or earlier); a day that the month lacks becomes its last. */
export function addMonths(days: Days, months: number): Days {
  const { year, month, day } = calendarDay(days);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return daysFrom(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** The same for a time: the clock stays. */
export function addMonthsToTime(seconds: Seconds, months: number): Seconds {
  const days = Math.floor(seconds / secondsPerDay);
  return addMonths(days, months) * secondsPerDay + (seconds - days * secondsPerDay);
}

export function firstOfMonth(days: Days): Days {
  const { year, month } = calendarDay(days);
  return daysFrom(year, month, 1);
}

/**
 * Complete months from one day to another, negative when the second comes first.
 * A month is complete on the same day of a later month; a birthday completes its year on the day itself.
 */
export function completeMonths(from: Days, to: Days): number {
  // Subtracted, for to negate no months would give a zero below zero.
  if (to < from) return 0 - completeMonths(to, from);
  const [start, end] = [calendarDay(from), calendarDay(to)];
  const months = (end.year - start.year) * 12 + (end.month - start.month);
  return end.day < start.day ? months - 1 : months;
}

export function calendarDay(days: Days): CalendarDay {
  // Hinnant's days-to-civil: eras of 400 years, years starting in March so that leap days come last.
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

function daysFrom(year: number, month: number, day: number): Days {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day of a year, month and day given apart; undefined when the calendar has no such day. */
export function maybeDays(year: number, month: number, day: number): Days | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return daysFrom(year, month, day);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function padded(value: number): string {
  return String(value).padStart(2, "0");
}
