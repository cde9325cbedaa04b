/**
 * Dates, times and lengths of time over columns.
 *
 * A row for which the calendar gives no value (half a month, a thousand years) is `beyondColumns`. Casts: a row's index is
 * within its columns.
 */
import { addMonths, addMonthsToTime, calendarDay, completeMonths } from "../../base/calendar.ts";
import type { Rows } from "./frame.ts";
import { beyondColumns, isKnown } from "./missing-sets.ts";
import { isWhole, lacksOfBoth, readsOfBoth } from "./number-kernels.ts";
import { type Numbers, vector, within } from "./vector.ts";

/** No text can write a day as far from 1970. */
const furthestDay = 2 ** 22;

const notAsked = -0x8000_0000;

/** The whole number that a day comes to, kept for each day that was asked for: people were born on few days, and on the same. */
export class DayMemory {
  readonly #worth: (day: number) => number;
  readonly #known = new Int32Array(0x2_0000).fill(notAsked);

  constructor(worth: (day: number) => number) {
    this.#worth = worth;
  }

  /** Of so many days, one after another. */
  ofEach(days: Float64Array, out: Float64Array, rows: number): void {
    const known = this.#known;
    for (let i = 0; i < rows; i += 1) {
      const day = days[i] as number; // the index is within the column
      const worth = known[day + 0x1_0000] ?? notAsked;
      out[i] = worth === notAsked ? this.of(day) : worth;
    }
  }

  of(day: number): number {
    const slot = day + 0x1_0000;
    const known = this.#known[slot];
    if (known === undefined) return this.#worth(day);
    if (known !== notAsked) return known;
    const worth = this.#worth(day);
    this.#known[slot] = worth;
    return worth;
  }
}

export function ofEachDay(a: Numbers, memory: DayMemory, { table, frame }: Rows): Numbers {
  const rows = frame.rows(table);
  const out = frame.floats(table);
  const { values } = a;
  memory.ofEach(values, out, rows);
  // No more months lie between two days than days, nor has a day a year beyond its own number.
  return within(vector(out, a.lacks, a.reads), a.most + furthestDay);
}

export const partOfDay = {
  "year-of": (day: number) => calendarDay(day).year,
  "month-of": (day: number) => calendarDay(day).month,
  "day-of": (day: number) => calendarDay(day).day,
} as const;

/** From each day to one that is the same for all. */
export function monthsUntil(end: number): DayMemory {
  return new DayMemory((day) => completeMonths(day, end));
}

export function monthsBetween(a: Numbers, b: Numbers, { table, frame }: Rows): Numbers {
  const rows = frame.rows(table);
  const out = frame.floats(table);
  for (let i = 0; i < rows; i += 1)
    out[i] = completeMonths(a.values[i] as number, b.values[i] as number);
  return vector(out, lacksOfBoth(a, b, { table, frame }), readsOfBoth(a, b, { table, frame }));
}

/** How far a length of time leads: its divisor, and how many of the smallest unit one of it is. */
export interface Reach {
  readonly divisor: number;
  readonly each: number;
  readonly isTime: boolean;
}

/** A thousand years: beyond it the calendar says nothing. */
const monthsLimit = 12_000;

export function movedByMonths(
  from: Numbers,
  by: Numbers,
  { divisor, each, isTime }: Reach,
  { table, frame }: Rows,
): Numbers {
  const shift = isTime ? addMonthsToTime : addMonths;
  const shifted = (at: number, months: number) =>
    Math.abs(months) > monthsLimit ? Number.NaN : shift(at, months);
  return moved(from, by, { divisor, each, shifted }, { table, frame });
}

export function movedByUnits(
  from: Numbers,
  by: Numbers,
  reach: Pick<Reach, "divisor" | "each">,
  { table, frame }: Rows,
): Numbers {
  const shifted = (at: number, units: number) => at + units;
  return moved(from, by, { ...reach, shifted }, { table, frame });
}

function moved(
  from: Numbers,
  by: Numbers,
  {
    divisor,
    each,
    shifted,
  }: Pick<Reach, "divisor" | "each"> & {
    readonly shifted: (at: number, distance: number) => number;
  },
  { table, frame }: Rows,
): Numbers {
  const rows = frame.rows(table);
  const out = frame.floats(table);
  let lacks = lacksOfBoth(from, by, { table, frame });
  for (let i = 0; i < rows; i += 1) {
    out[i] = 0;
    if (lacks !== undefined && lacks[i] !== isKnown) continue;
    const [top, bottom] = [(by.values[i] as number) * each, divisor * (by.below?.[i] ?? 1)];
    const isExact = isWhole(top) && isWhole(bottom) && top % bottom === 0;
    const result = isExact ? shifted(from.values[i] as number, top / bottom) : Number.NaN;
    if (Number.isSafeInteger(result)) out[i] = result;
    else {
      lacks ??= frame.ints(table).fill(isKnown, 0, rows);
      lacks[i] = beyondColumns;
    }
  }
  return vector(out, lacks, readsOfBoth(from, by, { table, frame }));
}
