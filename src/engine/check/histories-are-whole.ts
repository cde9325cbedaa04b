/**
 * Between two values of a parameter there is no time without one, for each variant apart.
 *
 * Reports:  `check/gap-in-history`, a hint at the first day of the later value.
 */
import { textFromDate } from "../base/calendar.ts";
import type { Report } from "../base/diagnostic.ts";
import type { DatedValue, Spec } from "../spec/spec.ts";
import { gapInHistory } from "./messages.ts";
import { seriesOf, toldOnce, type VariantSeries } from "./variant-series.ts";

export function historiesAreWhole(spec: Spec, report: Report): void {
  for (const parameter of spec.parameters.values()) {
    const gaps = seriesOf(parameter, spec).flatMap(gapsIn);
    for (const { name, values, first, last } of toldOnce(parameter.name, gaps)) {
      const gap = { first: textFromDate(first), last: textFromDate(last) };
      const [before, after] = values;
      report(gapInHistory({ name, ...gap }, after.fromAt, before.fromAt));
    }
  }
}

interface Gap extends VariantSeries {
  /** The ones before and after. */
  readonly values: readonly [DatedValue, DatedValue];
  readonly first: number;
  readonly last: number;
}

function gapsIn({ name, values }: VariantSeries): readonly Gap[] {
  return values.flatMap((after, index) => {
    const before = values[index - 1];
    if (before?.to === undefined || before.to + 1 >= after.from) return [];
    return [{ name, values: [before, after], first: before.to + 1, last: after.from - 1 }];
  });
}
