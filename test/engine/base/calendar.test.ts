/**
 * The calendar against JavaScript's own, which the engine may not use: every day of four centuries, month ends, leap
 * years and birthdays.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addMonths,
  addMonthsToTime,
  calendarDay,
  completeMonths,
  type Days,
  firstOfMonth,
  maybeDate,
  maybeDateTime,
  maybeMonth,
  textFromDate,
  textFromDateTime,
} from "../../../src/engine/base/calendar.ts";

function day(text: string): Days {
  const days = maybeDate(text);
  if (days === undefined) throw new Error(`no day: ${text}`);
  return days;
}

const later = (text: string, months: number) => textFromDate(addMonths(day(text), months));
const anyDay = fc.integer({ min: day("1800-01-01"), max: day("2199-12-31") });

test("every day of 1900 to 2299 is the one that the host's calendar counts", () => {
  for (let days = day("1900-01-01"); days <= day("2299-12-31"); days += 1) {
    const host = new Date(days * 86_400_000);
    const own = calendarDay(days);
    if (
      own.year !== host.getUTCFullYear() ||
      own.month !== host.getUTCMonth() + 1 ||
      own.day !== host.getUTCDate()
    ) {
      expect(own).toEqual(host);
    }
  }
});

test("a day that is printed is read as the same day", () => {
  fc.assert(fc.property(anyDay, (days) => day(textFromDate(days)) === days));
});

describe("days that exist", () => {
  test.for(["2024-02-29", "2000-02-29", "2022-12-31", "1970-01-01"])("%s does", (text) => {
    expect(maybeDate(text)).toBeDefined();
  });
  test.for(["2023-02-29", "1900-02-29", "2022-04-31", "2022-13-01", "2022-00-10", "2022-01-00"])(
    "%s does not",
    (text) => {
      expect(maybeDate(text)).toBeUndefined();
    },
  );
  test.for(["2022-1-1", "20220101", "2022/01/01", "2022-01-01 ", "22-01-01", "2022-01"])(
    "%s is not written as a day",
    (text) => {
      expect(maybeDate(text)).toBeUndefined();
    },
  );
});

describe("months", () => {
  test.for([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2023-08-31", 6, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-01-15", -1, "2023-12-15"],
    ["2024-12-01", 1, "2025-01-01"],
  ] as const)("%s and %i months is %s", ([from, months, to]) => {
    expect(later(from, months)).toBe(to);
  });

  test("a month is its first day, however it is written", () => {
    expect(maybeMonth("2022-03")).toBe(day("2022-03-01"));
    expect(maybeMonth("2022-03-31")).toBe(day("2022-03-01"));
    expect(firstOfMonth(day("2024-02-29"))).toBe(day("2024-02-01"));
  });

  test("months added to a first of the month are complete months, and no more", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 1200 }), (days, months) => {
        const first = firstOfMonth(days);
        const end = addMonths(first, months);
        expect(completeMonths(first, end)).toBe(months);
        expect(completeMonths(first, end - 1)).toBe(months - 1);
      }),
    );
  });
});

describe("ages", () => {
  const years = (born: string, on: string) => Math.floor(completeMonths(day(born), day(on)) / 12);

  test.for([
    ["1962-03-01", "2022-02-28", 59],
    ["1962-03-01", "2022-03-01", 60],
    ["2004-02-29", "2022-02-28", 17],
    ["2004-02-29", "2022-03-01", 18],
    ["2004-02-29", "2024-02-29", 20],
    ["2022-03-01", "2022-03-01", 0],
  ] as const)("who was born on %s is on %s %i years old", ([born, on, age]) => {
    expect(years(born, on)).toBe(age);
  });

  test("from a later day to an earlier one the months are negative", () => {
    expect(completeMonths(day("2022-03-01"), day("2022-01-01"))).toBe(-2);
    expect(completeMonths(day("2022-03-01"), day("2022-02-28"))).toBe(0);
  });
});

describe("times", () => {
  test("twenty-four hours later is the same clock on the next day", () => {
    const asked = maybeDateTime("2022-12-31T16:30") ?? 0;
    expect(textFromDateTime(asked + 24 * 3600)).toBe("2023-01-01T16:30");
    expect(textFromDateTime(addMonthsToTime(asked, 2))).toBe("2023-02-28T16:30");
  });

  test.for(["2022-01-01T24:00", "2022-01-01T12:60", "2022-02-30T12:00", "2022-01-01 12:00"])(
    "%s is no time",
    (text) => {
      expect(maybeDateTime(text)).toBeUndefined();
    },
  );

  test("seconds are shown where there are some", () => {
    expect(textFromDateTime(maybeDateTime("2022-01-01T09:00:05") ?? 0)).toBe("2022-01-01T09:00:05");
    expect(textFromDateTime(maybeDateTime("1969-12-31T23:59") ?? 0)).toBe("1969-12-31T23:59");
  });
});
