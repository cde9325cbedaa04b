/**
 * Between two values of a parameter there is no time without one, for each variant apart.
 *
 * Reports:  `check/gap-in-history`, a hint at the first day of the later value.
 */
import { textFromDate } from "../base/calendar.ts";
import type { Report } from "../base/diagnostic.ts";
import type { Spec } from "../spec/spec.ts";
import { gapInHistory } from "./messages.ts";
import { seriesOf } from "./variant-series.ts";

export function historiesAreWhole(spec: Spec, report: Report): void {
  const series = [...spec.parameters.values()].flatMap((parameter) => seriesOf(parameter, spec));
  for (const { name, values } of series) {
    for (const [index, { from, fromAt }] of values.entries()) {
      const before = values[index - 1];
      if (before?.to === undefined || before.to + 1 >= from) continue;
      const gap = { first: textFromDate(before.to + 1), last: textFromDate(from - 1) };
      report(gapInHistory({ name, ...gap }, fromAt, before.fromAt));
    }
  }
}
