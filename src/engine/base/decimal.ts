/**
 * Decimals at the border: text into exact fractions and back.
 *
 * Numbers are refused beyond 38 digits or ten decimal places, so that what is read can always be printed again as it
 * was written. Roots, logarithms and powers, which no fraction holds, are taken by decimal.js to 34 significant digits
 * for the DMN mode; no policy can ask for them.
 */
import { Decimal } from "decimal.js";
import { type Rational, rational } from "./rational.ts";

const decimalText = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** The fraction that a plain decimal writes, or undefined when the text is none (`1e3`, `010`, `1,000`, `.5`). */
export function maybeRationalFromDecimal(text: string): Rational | undefined {
  if (!decimalText.test(text)) return undefined;
  const point = text.indexOf(".");
  const places = point < 0 ? 0 : text.length - point - 1;
  const digits = text.length - (point < 0 ? 0 : 1) - (text.startsWith("-") ? 1 : 0);
  if (places > 10 || digits > 38) return undefined;
  if (places === 0) return { n: BigInt(text), d: 1n };
  return rational(BigInt(text.replace(".", "")), 10n ** BigInt(places));
}

/** The plain decimal of a fraction: `600`, `0.03`; undefined when it does not terminate. */
export function maybeDecimalFromRational(value: Rational): string | undefined {
  const places = decimalPlaces(value.d);
  if (places === undefined) return undefined;
  if (places === 0) return value.n.toString();
  const scaled = (value.n * 10n ** BigInt(places)) / value.d;
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, "0");
  const point = digits.length - places;
  return `${scaled < 0n ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The plain decimal where there is one, else `p/q`. */
export function textFromRational(value: Rational): string {
  return maybeDecimalFromRational(value) ?? `${value.n}/${value.d}`;
}

/** With at least `places` decimals, zeros added at the end; more where the value has more. */
export function fixedTextFromRational(value: Rational, places: number): string {
  const text = maybeDecimalFromRational(value);
  if (text === undefined) return `${value.n}/${value.d}`;
  const point = text.indexOf(".");
  const shown = point < 0 ? 0 : text.length - point - 1;
  if (shown >= places) return text;
  return `${text}${point < 0 ? "." : ""}${"0".repeat(places - shown)}`;
}

/** How many decimals a reduced denominator needs; undefined when it has a prime other than 2 and 5. */
function decimalPlaces(denominator: bigint): number | undefined {
  if (denominator === 1n) return 0;
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/** Digits of the numbers that DMN prescribes, and the most that its exponents reach. */
const significantDigits = 34;
const largestExponent = 6144;
const Working = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_EVEN });

/** Rounds: to 34 digits, half to even. Undefined of a negative number. */
export function maybeSquareRoot(value: Rational): Rational | undefined {
  return value.n < 0n ? undefined : maybeRationalFromWorking(workingFrom(value).sqrt());
}

/** e to this power. Rounds: to 34 digits, half to even. Undefined where the exponent of the result is too large. */
export function maybeExponential(value: Rational): Rational | undefined {
  const exponent = workingFrom(value);
  if (exponent.abs().greaterThan(largestExponent * 3)) return undefined;
  return maybeRationalFromWorking(exponent.exp());
}

/** Rounds: to 34 digits, half to even. Undefined of zero and below. */
export function maybeNaturalLogarithm(value: Rational): Rational | undefined {
  return value.n <= 0n ? undefined : maybeRationalFromWorking(workingFrom(value).ln());
}

/** A power with any exponent. Rounds: to 34 digits, half to even. Undefined where there is no real one. */
export function maybeRealPower(base: Rational, exponent: Rational): Rational | undefined {
  const logarithm = maybeNaturalLogarithm(base.n < 0n ? { n: -base.n, d: base.d } : base);
  const size = logarithm === undefined ? 0 : Number(logarithm.n) / Number(logarithm.d);
  if (Math.abs(size * workingFrom(exponent).toNumber()) > largestExponent * 3) return undefined;
  return maybeRationalFromWorking(workingFrom(base).pow(workingFrom(exponent)));
}

function workingFrom({ n, d }: Rational): Decimal {
  return new Working(n.toString()).div(d.toString());
}

function maybeRationalFromWorking(value: Decimal): Rational | undefined {
  if (!value.isFinite() || Math.abs(value.e) > largestExponent) return undefined;
  const rounded = value.toSignificantDigits(significantDigits);
  const places = rounded.decimalPlaces();
  const [whole = "0", decimals = ""] = rounded.toFixed().split(".");
  return rational(BigInt(whole + decimals), 10n ** BigInt(places));
}
