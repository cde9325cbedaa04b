/**
 * A plain figure as an exact number again, to be compared or added up.
 *
 * In:       a decimal, or `n/d` where its decimals have no end, as plain data has them.
 * Throws:   BrokenInvariant where it is neither: plain data comes from us.
 */
import { maybeRationalFromDecimal } from "../base/decimal.ts";
import { BrokenInvariant } from "../base/invariant.ts";
import { type Rational, rational } from "../base/rational.ts";

export function exactFigure(text: string): Rational {
  const [numerator = "", denominator] = text.split("/");
  if (denominator !== undefined) return rational(BigInt(numerator), BigInt(denominator));
  const value = maybeRationalFromDecimal(text);
  if (value === undefined) throw new BrokenInvariant("A figure is no decimal.", { text });
  return value;
}
