/**
 * The highest value of a figure whose extra cost stays within a budget, to the figure's smallest step.
 *
 * In:       the value in force, its step, the budget; the cost of each value that is asked for, handed in one by one, so
 *           that whoever works it out can tell of progress and stop.
 * Out:      the value, what it costs and what one step more costs; or that even the greatest value tried stays within, or
 *           that no value does. Both sides are worked out, never supposed.
 * Ignores:  what a cost is. Where costs are found to fall while the figure rises, that is said: then there may be higher
 *           values that fit again.
 */
import { add, compare, multiply, type Rational, rational } from "../base/rational.ts";

export interface PricedValue {
  readonly value: Rational;
  readonly cost: Rational;
}

export interface SolveAsked {
  readonly now: Rational;
  readonly step: Rational;
  readonly budget: Rational;
  /** Steps up or down that are tried at most. */
  readonly reach: number;
}

export type Solved = {
  /** Every value that was worked out, in their order. */
  readonly tried: readonly PricedValue[];
  readonly isRising: boolean;
} & (
  | { readonly kind: "found"; readonly at: PricedValue; readonly next: PricedValue }
  | { readonly kind: "all-within"; readonly at: PricedValue }
  | { readonly kind: "none-within"; readonly at: PricedValue }
);

/** Yields the value whose cost it wants next. */
export function* highestWithin({
  now,
  step,
  budget,
  reach,
}: SolveAsked): Generator<Rational, Solved, Rational> {
  const tried = new Map<number, PricedValue>();
  const priced = function* (steps: number): Generator<Rational, PricedValue, Rational> {
    const known = tried.get(steps);
    if (known !== undefined) return known;
    const value = add(now, multiply(step, rational(BigInt(steps))));
    const one = { value, cost: yield value };
    tried.set(steps, one);
    return one;
  };
  const fits = ({ cost }: PricedValue) => compare(cost, budget) <= 0;
  const ended = (end: EndOfSearch): Solved => ({ ...end, ...inOrder(tried) });

  const fitsNow = fits(yield* priced(0));
  const direction = fitsNow ? 1 : -1;
  let near = 0;
  let far = direction;
  for (;;) {
    far = direction * Math.min(Math.abs(far), reach);
    const there = yield* priced(far);
    if (fits(there) !== fitsNow) break;
    if (Math.abs(far) === reach)
      return ended({ kind: fitsNow ? "all-within" : "none-within", at: there });
    near = far;
    far *= 2;
  }
  let [low, high] = fitsNow ? [near, far] : [far, near];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(yield* priced(middle))) low = middle;
    else high = middle;
  }
  return ended({ kind: "found", at: yield* priced(low), next: yield* priced(high) });
}

type EndOfSearch =
  | { readonly kind: "found"; readonly at: PricedValue; readonly next: PricedValue }
  | { readonly kind: "all-within" | "none-within"; readonly at: PricedValue };

function inOrder(tried: ReadonlyMap<number, PricedValue>): Pick<Solved, "tried" | "isRising"> {
  const sorted = [...tried].toSorted(([a], [b]) => a - b).map(([, one]) => one);
  const isRising = sorted.every(({ cost }, index) => {
    const before = sorted[index - 1];
    return before === undefined || compare(before.cost, cost) <= 0;
  });
  return { tried: sorted, isRising };
}
