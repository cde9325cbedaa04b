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
import { seriesOf } from "./variant-series.ts";

export function valuesGoOn(spec: Spec, report: Report): void {
  const read = namesRead(spec);
  for (const parameter of spec.parameters.values()) {
    if (!read.has(parameter.name)) continue;
    for (const { name, values } of seriesOf(parameter, spec)) {
      const last = values[values.length - 1];
      if (last?.to !== undefined)
        report(expiredParameter({ name, last: textFromDate(last.to) }, last.at));
    }
  }
}
