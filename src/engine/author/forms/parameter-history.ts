/**
 * How a parameter went over time: the steps of each of its variants.
 *
 * In:       dated values as a form has them.
 * Out:      for each variant its steps in date order, each with the day on which it ends.
 * Ignores:  values and dates that cannot be read; days between steps, which no value covers, stay uncovered.
 */
import { maybeDate, textFromDate } from "../../base/calendar.ts";
import { maybeRationalFromDecimal } from "../../base/decimal.ts";
import type { ValueStatus } from "../../spec/spec.ts";
import type { DatedRow, HistorySeries, HistoryStep } from "./form-rows.ts";

interface Stated {
  readonly variant: readonly string[];
  readonly from: number;
  readonly to: number | undefined;
  readonly value: string;
  readonly status: ValueStatus;
}

export function historiesOf(rows: readonly DatedRow[]): readonly HistorySeries[] {
  const stated = rows.flatMap(statedBy);
  const variants = new Map(stated.map(({ variant }) => [JSON.stringify(variant), variant]));
  // A value for all is a step of every variant; it is a line of its own only where there is no other.
  const all = [...variants.values()];
  const inner = all.filter(
    (one) => !all.some((other) => other.length > one.length && holdsFor(one, other)),
  );
  return inner.map((variant) => ({ variant, steps: stepsOf(stated, variant) }));
}

function statedBy(row: DatedRow): readonly Stated[] {
  const from = maybeDate(row.from?.text ?? "");
  if (from === undefined) return [];
  const to = maybeDate(row.to?.text ?? "");
  return row.figures.flatMap(({ variant, value }) =>
    maybeRationalFromDecimal(value.text) === undefined
      ? []
      : [{ variant, from, to, value: value.text, status: row.status }],
  );
}

function stepsOf(stated: readonly Stated[], variant: readonly string[]): readonly HistoryStep[] {
  const own = stated
    .filter((one) => holdsFor(one.variant, variant))
    .toSorted((a, b) => a.from - b.from);
  return own.map(({ from, to, value, status }, index) => {
    const ends = [to === undefined ? undefined : to + 1, own[index + 1]?.from];
    const days = ends.filter((day) => day !== undefined);
    const until = days.length === 0 ? {} : { until: textFromDate(Math.min(...days)) };
    return { from: textFromDate(from), ...until, value, status };
  });
}

/** Whether what is said of `outer` is said of `inner` too. */
function holdsFor(outer: readonly string[], inner: readonly string[]): boolean {
  return outer.every((option, index) => option === inner[index]);
}
