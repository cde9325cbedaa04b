/**
 * What a rule reads goes on: its last value has no end.
 *
 * Reports:  `check/expired-parameter`, a hint at the last value. Whether that day is past is a matter of the date of a run.
 * Ignores:  parameters that nothing reads, and open ones.
 */
import { textFromDate } from "../base/calendar.ts";
import type { Report } from "../base/diagnostic.ts";
import type { Spec } from "../spec/spec.ts";
import { namesRead } from "./formulas-of.ts";
import { expiredParameter } from "./messages.ts";

export function valuesGoOn(spec: Spec, report: Report): void {
  const read = namesRead(spec);
  for (const { name, values } of spec.parameters.values()) {
    const last = values[values.length - 1];
    if (last?.to === undefined || !read.has(name)) continue;
    report(expiredParameter({ name, last: textFromDate(last.to) }, last.at));
  }
}
