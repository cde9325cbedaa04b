/**
 * Sums of many weighted fractions, exact to the last digit.
 *
 * In:       numerators, denominators and weights as whole numbers of a column each; weights in thousandths.
 * Out:      the sum as a fraction.
 * Ignores:  what is added up. Whole numbers are added as such while they are safe, and as big ones beyond.
 */
import { BrokenInvariant } from "../base/invariant.ts";
import { add, type Rational, rational, zero } from "../base/rational.ts";

export interface ExactSum {
  /** Adds weight × numerator / denominator. */
  readonly add: (numerator: number, denominator: number, weight: number) => void;
  /** Adds weight × a fraction of any size. */
  readonly addLarge: (value: Rational, weight: number) => void;
  readonly total: () => Rational;
}

interface Part {
  small: number;
  large: bigint;
}

export const weightScale = 1000n;

export function exactSum(): ExactSum {
  const parts = new Map<number, Part>();
  let large = zero;
  return {
    add(numerator, denominator, weight) {
      if (numerator === 0 || weight === 0) return;
      let part = parts.get(denominator);
      if (part === undefined) {
        part = { small: 0, large: 0n };
        parts.set(denominator, part);
      }
      const product = numerator * weight;
      const sum = part.small + product;
      // A product or a sum that is not safe may have been rounded: then whole numbers of any size take over.
      if (Number.isSafeInteger(product) && Number.isSafeInteger(sum)) part.small = sum;
      else part.large += BigInt(numerator) * BigInt(weight);
    },
    addLarge(value, weight) {
      large = add(large, rational(value.n * BigInt(weight), value.d * weightScale));
    },
    total() {
      let sum = large;
      for (const [denominator, part] of parts)
        sum = add(
          sum,
          rational(part.large + BigInt(part.small), wholeOf(denominator) * weightScale),
        );
      return sum;
    },
  };
}

function wholeOf(denominator: number): bigint {
  if (!Number.isSafeInteger(denominator) || denominator <= 0)
    throw new BrokenInvariant("An amount has no whole denominator.", { denominator });
  return BigInt(denominator);
}
