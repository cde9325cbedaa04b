/** Decimals as whole numbers of units of their last place. */
import { maybeDecimalFromRational, maybeRationalFromDecimal } from "../base/decimal.ts";
import { isInteger, multiply, type Rational, rational } from "../base/rational.ts";

/** How many decimal places a step has; none where there is no step. */
export function decimalsOf(step: Rational | undefined): number {
  const [, decimals = ""] = (maybeDecimalFromRational(step ?? rational(1n)) ?? "").split(".");
  return decimals.length;
}

/** Undefined where the text is no decimal, or has more places. */
export function maybeScaled(text: string, scale: number): number | undefined {
  const value = maybeRationalFromDecimal(text);
  if (value === undefined) return undefined;
  const scaled = multiply(value, rational(10n ** BigInt(scale)));
  return isInteger(scaled) ? Number(scaled.n) : undefined;
}
