/**
 * Every value of a parameter cites the document that gives it, money above all.
 *
 * Reports:  `check/uncited-money` for a value in yuan, `check/uncited-value` for any other.
 */
import { textFromDate } from "../base/calendar.ts";
import type { Report } from "../base/diagnostic.ts";
import type { Spec } from "../spec/spec.ts";
import { uncitedMoney, uncitedValue } from "./messages.ts";

export function valuesCite(spec: Spec, report: Report): void {
  for (const { name, type, values } of spec.parameters.values()) {
    const isMoney = /元[1-9]/.test(type.unit?.key ?? "");
    for (const value of values) {
      if (value.cite.length > 0) continue;
      const date = textFromDate(value.from);
      report((isMoney ? uncitedMoney : uncitedValue)(name, date, value.value.at));
    }
  }
}
