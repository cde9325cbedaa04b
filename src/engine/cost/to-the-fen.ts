/**
 * Parts to the fen that sum to their total to the fen.
 *
 * In:       exact parts.
 * Out:      each part and the total as decimals with two places. The total is rounded to the nearer fen, half away from
 *           zero; each part is the fen below or above it, those above with the largest rests, so that they add up.
 */
import { fixedTextFromRational } from "../base/decimal.ts";
import {
  add,
  floor,
  multiply,
  type Rational,
  rational,
  roundToStep,
  subtract,
  zero,
} from "../base/rational.ts";

const fen: Rational = { n: 1n, d: 100n };
const hundred: Rational = { n: 100n, d: 1n };

export interface ToTheFen {
  readonly parts: readonly string[];
  readonly total: string;
}

export function toTheFen(parts: readonly Rational[]): ToTheFen {
  const total = roundToStep(parts.reduce(add, zero), fen, "half-up");
  const below = parts.map((part) => floor(multiply(part, hundred)));
  const whole = multiply(total, hundred).n;
  const missing = Number(whole - below.reduce((sum, one) => sum + one, 0n));
  const rests = parts
    .map((part, index) => ({
      index,
      rest: subtract(multiply(part, hundred), rational(below[index] ?? 0n)),
    }))
    .toSorted((a, b) => (a.rest.n * b.rest.d > b.rest.n * a.rest.d ? -1 : 1));
  const raised = new Set(rests.slice(0, missing).map(({ index }) => index));
  const text = (fens: bigint) => fixedTextFromRational(rational(fens, 100n), 2);
  return {
    parts: below.map((one, index) => text(raised.has(index) ? one + 1n : one)),
    total: text(whole),
  };
}
