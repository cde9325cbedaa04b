/**
 * Numbers in and out of FEEL: numerals, rounding half to even, and the 34 digits that the standard writes.
 *
 * Ignores: formulas; roots and logarithms (base/decimal.ts).
 */
import { maybeDecimalFromRational } from "../base/decimal.ts";
import {
  add,
  compare,
  divide,
  floor,
  isInteger,
  multiply,
  negate,
  power,
  type Rational,
  rational,
  subtract,
} from "../base/rational.ts";

const digits = 34;
const numeral = /^(-?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
/** Beyond this a number is out of range, as in the decimals of the standard. */
const largestExponent = 6144;

/** The number that a numeral writes: `12`, `.5`, `1.2e3`; undefined when the text is none. */
export function maybeNumber(text: string): Rational | undefined {
  const [found, sign, whole = "", decimals = "", exponent = "0"] = numeral.exec(text) ?? [];
  if (found === undefined || whole + decimals === "") return undefined;
  const places = Number(exponent) - decimals.length;
  if (Math.abs(places) > largestExponent * 2) return undefined;
  const size = BigInt(whole + decimals) * (sign === "-" ? -1n : 1n);
  return places < 0
    ? rational(size, 10n ** BigInt(-places))
    : { n: size * 10n ** BigInt(places), d: 1n };
}

/** A plain numeral of at most 34 significant digits. */
export function textFromNumber(value: Rational): string {
  return maybeDecimalFromRational(roundToDigits(value, digits)) ?? "0";
}

/** Whether a number has no more significant digits than this. */
export function hasDigits(value: Rational, atMost: number): boolean {
  return compare(value, roundToDigits(value, atMost)) === 0;
}

/** Rounds: to this many significant digits, half to even. */
export function roundToDigits(value: Rational, atMost: number): Rational {
  if (value.n === 0n) return value;
  const size = value.n < 0n ? -value.n : value.n;
  let exponent = size.toString().length - value.d.toString().length;
  if (compare({ n: size, d: value.d }, tenTo(exponent)) < 0) exponent -= 1;
  return roundHalfEven(value, tenTo(exponent + 1 - atMost));
}

/** Rounds: to the nearer multiple of `step`, a tie to the even one. */
export function roundHalfEven(value: Rational, step: Rational): Rational {
  const steps = divide(value, step);
  const below = floor(steps);
  const rest = subtract(steps, { n: below, d: 1n });
  const side = compare(add(rest, rest), { n: 1n, d: 1n });
  const goesUp = side > 0 || (side === 0 && below % 2n !== 0n);
  return multiply({ n: goesUp ? below + 1n : below, d: 1n }, step);
}

export function tenTo(exponent: number): Rational {
  return exponent < 0
    ? { n: 1n, d: 10n ** BigInt(-exponent) }
    : { n: 10n ** BigInt(exponent), d: 1n };
}

/** The whole number nearest to zero on this side, for a count that was given with decimals. */
export function truncated(value: Rational): bigint {
  return value.n / value.d;
}

/** A whole number small enough for an index. */
export function maybeIndex(value: Rational): number | undefined {
  const size = isInteger(value) ? Number(value.n) : Number.NaN;
  return Number.isSafeInteger(size) ? size : undefined;
}

export function remainder(dividend: Rational, divisor: Rational): Rational {
  const quotient: Rational = { n: floor(divide(dividend, divisor)), d: 1n };
  return subtract(dividend, multiply(divisor, quotient));
}

/** A whole power that stays in range; undefined beyond it. */
export function maybeWholePower(base: Rational, exponent: bigint): Rational | undefined {
  if (base.n === 0n && exponent < 0n) return undefined;
  const times = Number(exponent < 0n ? -exponent : exponent);
  const digitsOfBase = Math.max(base.n.toString().length, base.d.toString().length);
  const isUnit = base.d === 1n && base.n >= -1n && base.n <= 1n;
  if (isUnit) return power(base, times % 2 === 0 ? Math.min(times, 2) : 1);
  return (digitsOfBase - 1) * times > largestExponent * 4 || times > 20_000
    ? undefined
    : power(base, Number(exponent));
}

export function absolute(value: Rational): Rational {
  return value.n < 0n ? negate(value) : value;
}
