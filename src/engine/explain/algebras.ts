/**
 * Two ways of holding numbers that share no code with the evaluator's: fractions that are never reduced, and whole
 * numbers of one small unit (a fen, a hundredth of it, whatever divides every figure).
 */
import type { Rational, RoundingMode } from "../base/rational.ts";
import type { Algebra } from "./recompute.ts";

/** Numerator and denominator as they come. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const fractions: Algebra<Fraction> = {
  from: ({ n, d }) => ({ over: n, under: d }),
  add: (a, b) => ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under }),
  multiply: (a, b) => ({ over: a.over * b.over, under: a.under * b.under }),
  divide: (a, b) => {
    if (b.over === 0n) return undefined;
    const sign = b.over < 0n ? -1n : 1n;
    return { over: a.over * b.under * sign, under: a.under * b.over * sign };
  },
  compare: (a, b) => signOf(a.over * b.under - b.over * a.under),
  round: (a, { step, mode }) => {
    const steps = roundedQuotient(a.over * step.d, a.under * step.n, mode);
    return { over: steps * step.n, under: step.d };
  },
  rational: ({ over, under }) => reduced(over, under),
};

/** Whole numbers, of which so many make one; a result that falls between two of them cannot be held. */
export function scaledIntegers(scale: bigint): Algebra<bigint> {
  const exactly = (over: bigint, under: bigint) =>
    under !== 0n && over % under === 0n ? over / under : undefined;
  return {
    from: ({ n, d }) => exactly(n * scale, d),
    add: (a, b) => a + b,
    multiply: (a, b) => exactly(a * b, scale),
    divide: (a, b) => exactly(a * scale, b),
    compare: (a, b) => signOf(a - b),
    round: (a, { step, mode }) => {
      const steps = roundedQuotient(a * step.d, scale * step.n, mode);
      return exactly(steps * step.n * scale, step.d);
    },
    rational: (a) => reduced(a, scale),
  };
}

/** A whole number nearest to a quotient, as the mode says; `under` is positive. */
function roundedQuotient(over: bigint, under: bigint, mode: RoundingMode): bigint {
  const size = over < 0n ? -over : over;
  const [whole, rest] = [size / under, size % under];
  const goesUp = {
    up: rest > 0n,
    down: false,
    "half-up": rest * 2n >= under,
    "half-down": rest * 2n > under,
  }[mode];
  const steps = goesUp ? whole + 1n : whole;
  return over < 0n ? -steps : steps;
}

function signOf(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0;
}

function reduced(over: bigint, under: bigint): Rational {
  let [a, b] = [over < 0n ? -over : over, under];
  while (b !== 0n) [a, b] = [b, a % b];
  const divisor = a === 0n ? 1n : a;
  return { n: over / divisor, d: under / divisor };
}
