/**
 * The first year of a proposal, month by month.
 *
 * In:       what it adds to a year's regular payments; the day from which it holds, and the month in which it is first
 *           paid.
 * Out:      twelve months from the one in which it begins: what falls due, and what is paid, with arrears where payment
 *           begins later.
 * Ignores:  that households change over the year: the population stays as it is. The month of the first day counts whole.
 */
import { textFromDate } from "../base/calendar.ts";
import { textFromRational } from "../base/decimal.ts";
import { divide, multiply, type Rational, rationalFromInteger, zero } from "../base/rational.ts";

export interface FirstYearMonth {
  /** `2026-01`. */
  readonly month: string;
  readonly due: string;
  readonly paid: string;
  /** Months of arrears in what is paid; absent where there are none. */
  readonly arrears?: number;
}

export interface FirstYear {
  readonly months: readonly FirstYearMonth[];
  /** What is paid within the calendar year of the first month. */
  readonly withinYear: { readonly year: string; readonly months: number; readonly paid: string };
}

const monthsAYear = 12;

/** `from` and `paidFrom` are days since 1970; payment never begins before the first month. */
export function firstYear(yearly: Rational, from: number, paidFrom = from): FirstYear {
  const monthly = divide(yearly, rationalFromInteger(monthsAYear));
  const first = monthIndex(from);
  const paying = Math.max(first, monthIndex(paidFrom));
  const months = Array.from({ length: monthsAYear }, (_, offset): FirstYearMonth => {
    const index = first + offset;
    const arrears = index === paying ? paying - first : 0;
    const due = textFromRational(monthly);
    const paid = index < paying ? zero : multiply(monthly, rationalFromInteger(arrears + 1));
    const row = { month: monthText(index), due, paid: textFromRational(paid) };
    return arrears === 0 ? row : { ...row, arrears };
  });
  const lastOfYear = (Math.floor(first / monthsAYear) + 1) * monthsAYear - 1;
  const count = paying > lastOfYear ? 0 : lastOfYear - first + 1;
  return {
    months,
    withinYear: {
      year: String(Math.floor(first / monthsAYear)),
      months: count,
      paid: textFromRational(multiply(monthly, rationalFromInteger(count))),
    },
  };
}

function monthIndex(day: number): number {
  const [year = 0, month = 1] = textFromDate(day).split("-").map(Number);
  return year * monthsAYear + month - 1;
}

function monthText(index: number): string {
  const year = Math.floor(index / monthsAYear);
  return `${String(year).padStart(4, "0")}-${String((index % monthsAYear) + 1).padStart(2, "0")}`;
}
