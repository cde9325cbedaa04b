/**
 * The range of an assumed value holds the value, for each variant apart.
 *
 * Reports:  `check/outside-range`, `check/variant-without-range`, both at the value.
 * Ignores:  an assumed value with no range at all, which the reader reports; variants that do not exist (compile).
 */
import { maybeRationalFromDecimal } from "../base/decimal.ts";
import type { Report } from "../base/diagnostic.ts";
import { compare } from "../base/rational.ts";
import type { DatedValue, Spec, VariantRange, VariantValue } from "../spec/spec.ts";
import { outsideRange, variantWithoutRange } from "./messages.ts";

export function rangesHoldValues(spec: Spec, report: Report): void {
  for (const { name, type, values } of spec.parameters.values()) {
    if (type.kind !== "number") continue;
    for (const dated of values) {
      if (dated.range !== undefined) checkValue(dated.value, dated.range, { name, dated, report });
    }
  }
}

interface Place {
  readonly name: string;
  readonly dated: DatedValue;
  readonly report: Report;
}

function checkValue(value: VariantValue, range: VariantRange, place: Place): void {
  if (value.kind === "plain") checkPlain(value, range, place);
  else for (const [option, variant] of value.options) checkVariant(option, variant, range, place);
}

function checkVariant(
  option: string,
  variant: VariantValue,
  range: VariantRange,
  place: Place,
): void {
  const inner = range.kind === "plain" ? range : range.options.get(option);
  if (inner !== undefined) checkValue(variant, inner, place);
  else if (place.dated.status === "assumed") {
    place.report(variantWithoutRange({ name: place.name, option }, variant.at, range.at));
  }
}

/** One value for all lies within the range of each variant. */
function checkPlain(
  value: VariantValue & { kind: "plain" },
  range: VariantRange,
  place: Place,
): void {
  if (range.kind === "variants") {
    for (const inner of range.options.values()) checkPlain(value, inner, place);
    return;
  }
  const [number, least, most] = [value.text, range.least, range.most].map(maybeRationalFromDecimal);
  if (number === undefined || least === undefined || most === undefined) return;
  if (compare(least, number) <= 0 && compare(number, most) <= 0) return;
  const details = { name: place.name, value: value.text, least: range.least, most: range.most };
  place.report(outsideRange(details, value.at, range.at));
}
