/**
 * A known value as text, by its type, and a text as a known value for comparing.
 *
 * Numbers are exact: plain decimals, or `p/q` where a decimal would not end. Dates and times are ISO texts.
 */
import {
  maybeDate,
  maybeDateTime,
  maybeMonth,
  textFromDate,
  textFromDateTime,
} from "../base/calendar.ts";
import { maybeRationalFromDecimal, textFromRational } from "../base/decimal.ts";
import { type Rational, rational } from "../base/rational.ts";
import type { Known } from "../plan/plan.ts";
import type { PlanType } from "../plan/types.ts";
import { noOption, yesOption } from "../plan/variants.ts";

/** `600`, `1/3`, `true`, `城镇`, `2022-03-01`, `2022-03-01T09:00`. */
export function textFromKnown(value: Known, type: PlanType): string {
  if (typeof value === "object") return textFromRational(value);
  if (typeof value !== "number") return String(value);
  return type.kind === "datetime" ? textFromDateTime(value) : textFromDate(value);
}

/** The value that a text writes, `p/q` and `yes` included; undefined where it writes none of that type. */
export function maybeKnownFromText(text: string, type: PlanType): Known | undefined {
  switch (type.kind) {
    case "number":
      return maybeFraction(text);
    case "boolean":
      return truths.get(text);
    case "date":
      return maybeDate(text) ?? maybeMonth(text);
    case "datetime":
      return maybeDateTime(text);
    default:
      return text;
  }
}

const truths: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["yes", true],
  [yesOption, true],
  ["false", false],
  ["no", false],
  [noOption, false],
]);

function maybeFraction(text: string): Rational | undefined {
  const parts = /^(-?\d+)\/(\d+)$/.exec(text);
  if (parts === null) return maybeRationalFromDecimal(text);
  const [n, d] = [BigInt(parts[1] ?? "0"), BigInt(parts[2] ?? "0")];
  return d === 0n ? undefined : rational(n, d);
}
