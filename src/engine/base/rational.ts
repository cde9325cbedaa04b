/**
 * Exact numbers: a reduced fraction of two whole numbers of any size.
 *
 * Nothing here rounds except `roundToStep`, which is told how. Division by zero is the caller's to exclude.
 */
import { BrokenInvariant } from "./invariant.ts";

/** A reduced fraction; the denominator is positive. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** How a rounding goes: away from or towards infinity, or to the nearer with ties up or down. */
export type RoundingMode = "up" | "down" | "half-up" | "half-down";

export const zero: Rational = { n: 0n, d: 1n };
export const one: Rational = { n: 1n, d: 1n };

/** The reduced fraction n/d. */
export function rational(n: bigint, d = 1n): Rational {
  if (d === 1n) return { n, d };
  if (d === 0n) throw new BrokenInvariant("A fraction has a denominator of zero.", { n });
  const sign = d < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(n < 0n ? -n : n, d * sign);
  return { n: (n * sign) / divisor, d: (d * sign) / divisor };
}

export function rationalFromInteger(value: number): Rational {
  return { n: BigInt(value), d: 1n };
}

export function add(a: Rational, b: Rational): Rational {
  if (a.d === b.d) return a.d === 1n ? { n: a.n + b.n, d: 1n } : rational(a.n + b.n, a.d);
  return rational(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtract(a: Rational, b: Rational): Rational {
  if (a.d === b.d) return a.d === 1n ? { n: a.n - b.n, d: 1n } : rational(a.n - b.n, a.d);
  return rational(a.n * b.d - b.n * a.d, a.d * b.d);
}

export function multiply(a: Rational, b: Rational): Rational {
  return a.d === 1n && b.d === 1n ? { n: a.n * b.n, d: 1n } : rational(a.n * b.n, a.d * b.d);
}

/** Throws: BrokenInvariant when `b` is zero. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n);
}

export function negate(a: Rational): Rational {
  return { n: -a.n, d: a.d };
}

/** A whole power; negative powers of zero are the caller's to exclude. */
export function power(a: Rational, exponent: number): Rational {
  const e = BigInt(Math.abs(exponent));
  return exponent < 0 ? rational(a.d ** e, a.n ** e) : { n: a.n ** e, d: a.d ** e };
}

/** Negative, zero or positive, as a is less than, equal to or greater than b. */
export function compare(a: Rational, b: Rational): number {
  const left = a.d === b.d ? a.n : a.n * b.d;
  const right = a.d === b.d ? b.n : b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function isZero(a: Rational): boolean {
  return a.n === 0n;
}

export function isInteger(a: Rational): boolean {
  return a.d === 1n;
}

/** The greatest whole number not above a. */
export function floor(a: Rational): bigint {
  const quotient = a.n / a.d;
  return a.n < 0n && quotient * a.d !== a.n ? quotient - 1n : quotient;
}

/**
 * The multiple of `step` that `mode` chooses.
 *
 * Rounds: `up` away from zero, `down` towards zero, `half-up` and `half-down` to the nearer multiple with a tie away
 * from or towards zero.
 * Throws: BrokenInvariant when the step is not positive.
 */
export function roundToStep(a: Rational, step: Rational, mode: RoundingMode): Rational {
  if (step.n <= 0n) throw new BrokenInvariant("A rounding step is not positive.", { step });
  const steps = divide(a.n < 0n ? negate(a) : a, step);
  const below = floor(steps);
  const rest = subtract(steps, { n: below, d: 1n });
  const twice = compare(add(rest, rest), one);
  const goesUp =
    mode === "up"
      ? !isZero(rest)
      : mode === "down"
        ? false
        : mode === "half-up"
          ? twice >= 0
          : twice > 0;
  const size = multiply({ n: goesUp ? below + 1n : below, d: 1n }, step);
  return a.n < 0n ? negate(size) : size;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
