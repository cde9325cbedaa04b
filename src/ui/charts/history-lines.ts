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

export interface DrawnSeries {
  readonly variant: readonly string[];
  /** Level; dashed where the value is assumed, or not yet come. */
  readonly stretches: readonly Stretch[];
  /** Upright, between two values that follow each other. */
  readonly rises: readonly { readonly x: number; readonly from: number; readonly to: number }[];
  readonly dots: readonly Dot[];
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly isDashed: boolean;
}

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly status: ValueStatus;
}

export interface DrawnHistory {
  readonly series: readonly DrawnSeries[];
  readonly dateAt: number;
  readonly ticks: readonly { readonly x: number; readonly year: string }[];
}

const dayInMs = 86_400_000;

export function historyLines(
  series: readonly HistorySeries[],
  date: string,
  { left, top, width, height }: Box,
): DrawnHistory {
  const steps = series.flatMap((one) => one.steps);
  const days = [...steps.flatMap(({ from, until }) => [from, until ?? from]), date].map(dayOf);
  const values = steps.map(({ value }) => Number(value));
  const [first, last] = [Math.min(...days), Math.max(...days) + 180];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const x = (day: number) => left + ((day - first) / Math.max(1, last - first)) * width;
  // One value alone stands in the middle.
  const y = (value: number) =>
    most === least ? top + height / 2 : top + height - ((value - least) / (most - least)) * height;
  const place: Places = { x, y, today: dayOf(date), end: last };
  return {
    series: series.map(({ variant, steps: own }) => ({ variant, ...drawn(own, place) })),
    dateAt: x(dayOf(date)),
    ticks: yearsBetween(first, last).map(({ year, day }) => ({ year, x: x(day) })),
  };
}

interface Places {
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  readonly today: number;
  readonly end: number;
}

function drawn(steps: readonly HistoryStep[], { x, y, today, end }: Places) {
  const stretches: Stretch[] = [];
  for (const { from, until, value, status } of steps) {
    const [start, stop] = [dayOf(from), until === undefined ? end : dayOf(until)];
    const cut = Math.min(stop, Math.max(start, today));
    const isOpen = until === undefined && cut < stop;
    const level = y(Number(value));
    const isDashed = status === "assumed";
    if (!isOpen) stretches.push({ from: x(start), to: x(stop), y: level, isDashed });
    else {
      stretches.push({ from: x(start), to: x(cut), y: level, isDashed });
      stretches.push({ from: x(cut), to: x(stop), y: level, isDashed: true });
    }
  }
  const rises = steps.slice(1).flatMap(({ from, value }, index) => {
    const before = steps[index];
    if (before?.until !== from) return [];
    return [{ x: x(dayOf(from)), from: y(Number(before.value)), to: y(Number(value)) }];
  });
  const dots = steps.map(({ from, value, status }) => ({
    x: x(dayOf(from)),
    y: y(Number(value)),
    status,
  }));
  return { stretches: stretches.filter((one) => one.to > one.from), rises, dots };
}

function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayInMs;
}

/** At most six years, evenly apart. */
function yearsBetween(first: number, last: number) {
  const [from, to] = [first, last].map((day) => new Date(day * dayInMs).getUTCFullYear());
  const years: { year: string; day: number }[] = [];
  const gap = Math.max(1, Math.ceil(((to ?? 0) - (from ?? 0)) / 6));
  for (let year = (from ?? 0) + 1; year <= (to ?? 0); year += gap)
    years.push({ year: String(year), day: dayOf(`${year}-01-01`) });
  return years;
}
