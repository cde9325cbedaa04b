/**
 * The lines of a history, as places in a drawing: steps, never slopes.
 *
 * In:       steps of one or several variants with their dates and figures; the evaluation date; the size of the drawing.
 * Out:      stretches, rises and dots in pixels. Figures become binary numbers here, for drawing only.
 * Ignores:  colours and words.
 */
import type { HistorySeries, HistoryStep, ValueStatus } from "../../engine/index.ts";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A history whose assumed values may say between what they lie. */
export interface RangedSeries extends Pick<HistorySeries, "variant"> {
  readonly steps: readonly RangedStep[];
}

type RangedStep = HistoryStep & {
  readonly range?: { readonly least: string; readonly most: string };
};

export interface DrawnSeries {
  readonly variant: readonly string[];
  /** Level; dashed where the value is assumed, or not yet come. */
  readonly stretches: readonly Stretch[];
  /** Upright, between two values that follow each other. */
  readonly rises: readonly { readonly x: number; readonly from: number; readonly to: number }[];
  readonly dots: readonly Dot[];
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly status: ValueStatus;
  readonly isDashed: boolean;
  /** Of an assumed value: the highest and the lowest it may be. */
  readonly range?: { readonly top: number; readonly bottom: number };
}

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly status: ValueStatus;
  readonly range?: { readonly top: number; readonly bottom: number };
}

export interface DrawnHistory {
  readonly series: readonly DrawnSeries[];
  readonly dateAt: number;
  readonly ticks: readonly { readonly x: number; readonly year: string }[];
}

/** Days since 1970 and figures, from edge to edge of the drawing. */
export interface HistoryScale {
  readonly first: number;
  readonly last: number;
  readonly least: number;
  readonly most: number;
}

const dayInMs = 86_400_000;

export function historyLines(
  series: readonly RangedSeries[],
  date: string,
  { left, top, width, height }: Box,
  scale: HistoryScale = tightScale(series, date),
): DrawnHistory {
  const { first, last, least, most } = scale;
  const x = (day: number) => left + ((day - first) / Math.max(1, last - first)) * width;
  // One value alone stands in the middle.
  const y = (value: number) =>
    most === least ? top + height / 2 : top + height - ((value - least) / (most - least)) * height;
  const place: Places = { x, y, today: dayOf(date), end: last };
  return {
    series: series.map(({ variant, steps: own }) => ({ variant, ...drawn(own, place) })),
    dateAt: x(dayOf(date)),
    ticks: yearsBetween(first, last, 6).map(({ year, day }) => ({ year, x: x(day) })),
  };
}

/** From the first dated value to half a year after the last; from the least figure to the most. */
function tightScale(series: readonly RangedSeries[], date: string): HistoryScale {
  const days = daysOf(series, date);
  const values = series.flatMap(({ steps }) => steps.map(({ value }) => Number(value)));
  return {
    first: Math.min(...days),
    last: Math.max(...days) + 180,
    least: Math.min(...values),
    most: Math.max(...values),
  };
}

/** With room at the sides, and round figures at the bottom and the top; ranges are inside. */
export function roundScale(series: readonly RangedSeries[], date: string, ticks: number) {
  const days = daysOf(series, date);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const margin = Math.max(60, Math.ceil((last - first) * 0.03));
  const values = series.flatMap(({ steps }) =>
    steps.flatMap(({ value, range }) =>
      [value, range?.least ?? value, range?.most ?? value].map(Number),
    ),
  );
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = roundStep((high - low || Math.abs(high) || 1) / Math.max(1, ticks - 1));
  const least = Math.floor(low / step) * step;
  const count = Math.max(1, Math.ceil((high - least) / step));
  const figures = Array.from({ length: count + 1 }, (_, index) =>
    Number((least + index * step).toPrecision(12)),
  );
  return {
    scale: { first: first - margin, last: last + margin, least, most: figures.at(-1) ?? high },
    figures,
  };
}

/** One, two or five of some power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10;
  return times * power;
}

function daysOf(series: readonly RangedSeries[], date: string): readonly number[] {
  const steps = series.flatMap((one) => one.steps);
  return [...steps.flatMap(({ from, until }) => [from, until ?? from]), date].map(dayOf);
}

interface Places {
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  readonly today: number;
  readonly end: number;
}

function drawn(steps: readonly RangedStep[], place: Places) {
  const { x, y, today, end } = place;
  const stretches: Stretch[] = [];
  for (const step of steps) {
    const { from, until, value, status } = step;
    const [start, stop] = [dayOf(from), until === undefined ? end : dayOf(until)];
    const cut = Math.min(stop, Math.max(start, today));
    const isOpen = until === undefined && cut < stop;
    const isDashed = status === "assumed";
    const level = { y: y(Number(value)), status, ...rangeOf(step, place) };
    if (!isOpen) stretches.push({ from: x(start), to: x(stop), ...level, isDashed });
    else {
      stretches.push({ from: x(start), to: x(cut), ...level, isDashed });
      stretches.push({ from: x(cut), to: x(stop), ...level, isDashed: true });
    }
  }
  const rises = steps.slice(1).flatMap(({ from, value }, index) => {
    const before = steps[index];
    if (before?.until !== from) return [];
    return [{ x: x(dayOf(from)), from: y(Number(before.value)), to: y(Number(value)) }];
  });
  const dots = steps.map((step) => ({
    x: x(dayOf(step.from)),
    y: y(Number(step.value)),
    status: step.status,
    ...rangeOf(step, place),
  }));
  return { stretches: stretches.filter((one) => one.to > one.from), rises, dots };
}

function rangeOf({ range }: RangedStep, { y }: Places): Pick<Dot, "range"> {
  return range === undefined
    ? {}
    : { range: { top: y(Number(range.most)), bottom: y(Number(range.least)) } };
}

function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayInMs;
}

/** At most so many years, evenly apart. */
export function yearsBetween(first: number, last: number, most: number) {
  const [from, to] = [first, last].map((day) => new Date(day * dayInMs).getUTCFullYear());
  const years: { year: string; day: number }[] = [];
  const gap = Math.max(1, Math.ceil(((to ?? 0) - (from ?? 0)) / most));
  for (let year = (from ?? 0) + 1; year <= (to ?? 0); year += gap)
    years.push({ year: String(year), day: dayOf(`${year}-01-01`) });
  return years;
}

/** Heights for words that must not lie on each other: as near their own as room allows, inside the drawing. */
export function spreadHeights(
  wanted: readonly number[],
  room: number,
  { top, height }: Pick<Box, "top" | "height">,
): readonly number[] {
  const order = wanted.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y);
  const placed: number[] = [];
  let above = top - room;
  for (const { y } of order) {
    above = Math.max(y, above + room);
    placed.push(above);
  }
  let below = top + height + room;
  for (let i = placed.length - 1; i >= 0; i -= 1) {
    below = Math.min(placed[i] ?? 0, below - room);
    placed[i] = below;
  }
  const heights = [...wanted];
  for (const [rank, { index }] of order.entries()) heights[index] = placed[rank] ?? 0;
  return heights;
}
