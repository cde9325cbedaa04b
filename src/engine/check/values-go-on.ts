/**
 * What a rule reads goes on: its last value has no end, for each variant apart.
 *
 * Reports:  `check/expired-parameter`, a hint at the last value. Whether that day is past is a matter of the date of a run.
 * Ignores:  parameters that nothing reads, and open ones.
 */
import { textFromDate } from "../base/calendar.ts";
import type { Report } from "../base/diagnostic.ts";
import type { Spec } from "../spec/spec.ts";
import { namesRead } from "./formulas-of.ts";
import { expiredParameter } from "./messages.ts";
import { seriesOf, toldOnce } from "./variant-series.ts";

export function valuesGoOn(spec: Spec, report: Report): void {
  const read = namesRead(spec);
  for (const parameter of spec.parameters.values()) {
    if (!read.has(parameter.name)) continue;
    const ends = seriesOf(parameter, spec).flatMap(({ name, values }) => {
      const last = values[values.length - 1];
      return last?.to === undefined ? [] : [{ name, values: [last], to: last.to, at: last.at }];
    });
    for (const { name, to, at } of toldOnce(parameter.name, ends))
      report(expiredParameter({ name, last: textFromDate(to) }, at));
  }
}
