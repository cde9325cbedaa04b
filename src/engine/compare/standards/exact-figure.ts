/** A figure of plain data as an exact number again. */
import { maybeRationalFromDecimal } from "../../base/decimal.ts";
import { type Rational, rational } from "../../base/rational.ts";

/** A decimal, or `n/d` where its decimals have no end. */
export function exactOf(text: string): Rational {
  const [n, d] = text.split("/");
  if (n !== undefined && d !== undefined) return rational(BigInt(n), BigInt(d));
  const value = maybeRationalFromDecimal(text);
  if (value === undefined) throw new RangeError(`"${text}" is no number.`);
  return value;
}
