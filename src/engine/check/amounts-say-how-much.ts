/**
 * A programme with an amount says how much: a formula or a table, a floor or a ceiling.
 *
 * Reports:  `check/empty-amount`, at the unit.
 */
import type { Report } from "../base/diagnostic.ts";
import type { Spec } from "../spec/spec.ts";
import { emptyAmount } from "./messages.ts";

export function amountsSayHowMuch(spec: Spec, report: Report): void {
  for (const { name, amount } of spec.programmes.values()) {
    if (amount === undefined) continue;
    const { body, floor, ceiling, unitAt } = amount;
    if (body ?? floor ?? ceiling) continue;
    report(emptyAmount(name, unitAt));
  }
}
