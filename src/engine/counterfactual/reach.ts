/**
 * How many steps a fact can be changed by until some decision turns out another way.
 *
 * It starts with the steps that the fact's range allows, and every decision that is met on the way shortens it. What
 * was worked out holds for every step within it. The decisions that shortened it last are kept, each with the point,
 * between two steps or on one, at which it turns.
 */
import { add, compare, divide, floor, negate, one, type Rational, zero } from "../base/rational.ts";
import type { PlanNode } from "../plan/plan.ts";
import { type Motion, motionOf, type Steps } from "./moving.ts";

/** A decision that ends a reach. */
export interface Limit {
  /** Exactly where it turns, in steps from the start; of a staircase the first step of the next stair. */
  readonly at: Rational;
  /** Whether what was worked out holds at that very point. */
  readonly isReached: boolean;
  /** Where in the plan it is taken; absent where no single node takes it. */
  readonly node?: PlanNode;
}

export class Reach {
  private most: Steps;
  private nearest: readonly Limit[] = [];
  /** The node that is being worked out. */
  node: PlanNode | undefined;

  constructor(most: Steps) {
    this.most = most;
  }

  /** What ends it; nothing where the range does. */
  get limits(): readonly Limit[] {
    return this.nearest;
  }

  /** The last step for which what was worked out holds. */
  get last(): Steps {
    return this.most;
  }

  /** Shorten it to the steps at which the number keeps its sign, which is given: below, at or above zero. */
  holdSign(difference: Rational): number {
    const sign = compare(difference, zero);
    const motion = motionOf(difference);
    if (motion === undefined) return sign;
    if (sign === 0) this.holdValue(difference, motion);
    else this.holdSide(difference, sign < 0 ? -1 : 1);
    return sign;
  }

  /** Shorten it to the steps at which the number is on the same side: `< 0` or not. */
  holdBelow(difference: Rational): boolean {
    return this.holdSide(difference, -1);
  }

  /** The same for `> 0` or not. */
  holdAbove(difference: Rational): boolean {
    return this.holdSide(difference, 1);
  }

  /** Shorten it to the steps at which the number is what it is at the start. */
  holdValue(start: Rational, { at, slope }: Motion): void {
    if (slope !== undefined) this.shorten(0n, { at: zero, isReached: true });
    else this.shorten(lastOf((steps) => compare(at(steps), start) === 0, this.most));
  }

  shorten(last: Steps, turn: Pick<Limit, "at" | "isReached"> = afterStep(last)): void {
    if (last > this.most || (last === this.most && this.nearest.length === 0)) return;
    const limit = { ...turn, ...(this.node === undefined ? {} : { node: this.node }) };
    this.nearest = last < this.most ? [limit] : [...this.nearest, limit];
    this.most = last;
  }

  private holdSide(difference: Rational, sign: 1 | -1): boolean {
    const isThere = compare(difference, zero) * sign > 0;
    const motion = motionOf(difference);
    if (motion === undefined) return isThere;
    const side = isThere
      ? { isStrict: true, sign }
      : { isStrict: false, sign: sign === 1 ? (-1 as const) : (1 as const) };
    if (motion.direction === side.sign) return isThere;
    const { slope } = motion;
    const last = lastWhile(difference, motion, side, this.most);
    if (slope === undefined) this.shorten(last);
    else {
      const root = negate(divide(difference, slope));
      this.shorten(last, { at: root, isReached: !side.isStrict });
    }
    return isThere;
  }
}

interface Side {
  /** Zero is not on this side. */
  readonly isStrict: boolean;
  readonly sign: 1 | -1;
}

/** The last step at which a number that is on this side of zero, and goes to the other, still is. */
function lastWhile(start: Rational, motion: Motion, side: Side, most: Steps): Steps {
  const { slope } = motion;
  if (slope === undefined) {
    const isHere = (value: Rational) => {
      const sign = compare(value, zero) * side.sign;
      return side.isStrict ? sign > 0 : sign >= 0;
    };
    return lastOf((steps) => isHere(motion.at(steps)), most);
  }
  const root = negate(divide(start, slope));
  // The last whole number below the root, or not above it.
  return side.isStrict ? -floor(negate(root)) - 1n : floor(root);
}

function afterStep(last: Steps): Pick<Limit, "at" | "isReached"> {
  return { at: add({ n: last, d: 1n }, one), isReached: false };
}

/** The last step up to `most` for which a claim holds that holds at 0 and, once it fails, fails for good. */
export function lastOf(holds: (steps: Steps) => boolean, most: Steps): Steps {
  if (holds(most)) return most;
  // A staircase has no formula; as it goes one way only, doubling and halving find the very step.
  let [good, bad] = [0n, 1n];
  while (bad < most && holds(bad)) [good, bad] = [bad, bad * 2n];
  if (bad > most) bad = most;
  while (bad - good > 1n) {
    const middle = (good + bad) / 2n;
    if (holds(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
