/**
 * Numbers, values, reasons and sums into plain data.
 *
 * In:       what evaluation and explanation say.
 * Out:      the same in the types of plain.ts.
 * Rounds:   nothing; a number without a last decimal stays a fraction.
 */
import { textFromDate, textFromDateTime } from "../base/calendar.ts";
import { textFromRational } from "../base/decimal.ts";
import type { Localized } from "../base/localized.ts";
import { compare, isZero, negate, type Rational } from "../base/rational.ts";
import type { Missing } from "../evaluate/result.ts";
import type { ArithmeticLine, Comparison, Quantity, Reason } from "../explain/reason.ts";
import type { Known } from "../plan/plan.ts";
import type {
  PlainComparison,
  PlainMissing,
  PlainQuantity,
  PlainReason,
  PlainSum,
  PlainValue,
} from "./plain.ts";

/** What the household calls the instance at a path: `成员[0]` is its head of household. */
export type NameOfPath = (path: string) => Localized | undefined;

export function plainQuantity(quantity: Quantity): PlainQuantity {
  const { name, en, value, unit, source, status, cite, at } = quantity;
  return {
    ...(name === undefined ? {} : { name }),
    ...(en === undefined ? {} : { en }),
    ...(value === undefined ? {} : { value: plainValue(value, quantity.type.kind) }),
    unit: unit.text,
    source,
    ...(status === undefined ? {} : { status }),
    cite,
    ...(at === undefined ? {} : { at }),
  };
}

export function plainValue(value: Known, kind: Quantity["type"]["kind"]): PlainValue {
  if (typeof value === "boolean") return { kind: "truth", isTrue: value };
  if (typeof value === "string") return { kind: "word", text: value };
  if (typeof value === "object") return { kind: "number", text: textFromRational(value) };
  return {
    kind: "date",
    text: kind === "datetime" ? textFromDateTime(value) : textFromDate(value),
  };
}

export function plainMissing(missing: Missing, nameOf: NameOfPath): PlainMissing {
  const { kind, name, path } = missing;
  const of = nameOf(path);
  return { kind, name, ...(of === undefined ? {} : { of }) };
}

export function plainReason(reason: Reason, nameOf: NameOfPath): PlainReason {
  const { kind, id, en, outcome, force, join, formula, comparison, open, period, cite } = reason;
  return {
    kind,
    id,
    en,
    outcome,
    force,
    ...(join === undefined ? {} : { join }),
    ...(formula === undefined ? {} : { formula }),
    ...(comparison === undefined ? {} : { comparison: plainComparison(comparison) }),
    quantities: eachOnce(reason.quantities.map(plainQuantity)),
    ...(open === undefined ? {} : { open }),
    ...(period === undefined ? {} : { period: plainPeriod(period) }),
    missing: reason.missing.map((missing) => plainMissing(missing, nameOf)),
    cite,
    children: reason.children.map((child) => plainReason(child, nameOf)),
    ...(reason.at === undefined ? {} : { at: reason.at }),
  };
}

function plainComparison({ left, operator, right, margin }: Comparison): PlainComparison {
  const sides = { left: plainQuantity(left), operator, right: plainQuantity(right) };
  if (margin === undefined) return sides;
  const side = isZero(margin) ? "equal" : margin.n < 0n ? "below" : "above";
  return { ...sides, margin: textFromRational(sizeOf(margin)), side };
}

function plainPeriod({ from, until }: NonNullable<Reason["period"]>) {
  return {
    ...(from === undefined ? {} : { from: textFromDate(from) }),
    ...(until === undefined ? {} : { until: textFromDate(until) }),
  };
}

/** The same name with the same value, read of several members, is said once. */
function eachOnce(quantities: readonly PlainQuantity[]): readonly PlainQuantity[] {
  const seen = new Map(quantities.map((one) => [`${one.name} ${JSON.stringify(one.value)}`, one]));
  return [...seen.values()];
}

export function plainSum(line: ArithmeticLine): PlainSum {
  const { name, en, exact, result, round, cite, at } = line;
  const isChanged =
    exact !== undefined && typeof result.value === "object" && compare(exact, result.value) !== 0;
  return {
    name,
    en,
    terms: line.terms.map((term) =>
      term.kind === "sign" ? term : { kind: "figure", quantity: plainQuantity(term.quantity) },
    ),
    ...(isChanged ? { exact: textFromRational(exact) } : {}),
    result: plainQuantity(result),
    ...(round === undefined
      ? {}
      : { round: { mode: round.mode, step: textFromRational(round.step), cite: round.cite } }),
    cite,
    ...(at === undefined ? {} : { at }),
  };
}

export function sizeOf(value: Rational): Rational {
  return value.n < 0n ? negate(value) : value;
}
