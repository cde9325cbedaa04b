/**
 * What a caseworker wrote in a step's place, and whether it is what should stand there.
 *
 * In:       text as typed: `1,254.00 元`, `30%`, `yes`.
 * Out:      a number or a word; whether it is a value. Where a value's decimals have no end, the value to the fen is it.
 */
import { maybeDecimalFromRational, maybeRationalFromDecimal } from "../../base/decimal.ts";
import { compare, multiply, type Rational, rational, roundToStep } from "../../base/rational.ts";
import type { PlainValue } from "../../compare/plain.ts";

const hundredth: Rational = { n: 1n, d: 100n };

/** Undefined where it is no number. */
export function maybeEnteredNumber(text: string): Rational | undefined {
  const plain = text
    .normalize("NFKC")
    .replace(/[\s,¥元]/g, "")
    .replace(/^\+/, "")
    .replace("−", "-");
  const [, digits = "", percent] = /^(-?[\d.]+)(%?)$/.exec(plain) ?? [];
  const trimmed = digits.replace(/\.0*$/, "").replace(/^(-?)0+(?=\d)/, "$1");
  const number = maybeRationalFromDecimal(trimmed);
  return number === undefined || percent !== "%" ? number : multiply(number, hundredth);
}

/** A plain number, be it a fraction. */
export function maybeNumberOf(value: PlainValue | undefined): Rational | undefined {
  if (value?.kind !== "number") return undefined;
  const [, n, d] = /^(-?\d+)\/(\d+)$/.exec(value.text) ?? [];
  return n === undefined || d === undefined
    ? maybeRationalFromDecimal(value.text)
    : rational(BigInt(n), BigInt(d));
}

export function isEntered(text: string, value: PlainValue | undefined): boolean {
  if (value === undefined) return text.trim() === "";
  if (value.kind === "truth") return text.trim() === (value.isTrue ? "yes" : "no");
  if (value.kind !== "number") return text.trim() === value.text;
  const [number, wanted] = [maybeEnteredNumber(text), maybeNumberOf(value)];
  if (number === undefined || wanted === undefined) return false;
  if (compare(number, wanted) === 0) return true;
  if (maybeDecimalFromRational(wanted) !== undefined) return false;
  return compare(number, roundToStep(wanted, hundredth, "half-up")) === 0;
}
