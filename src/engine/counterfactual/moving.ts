/**
 * Numbers that move when one fact is changed step by step.
 *
 * A moving number is the exact number at the start, and what it comes to after so many steps. Most are linear in the
 * number of steps; rounding and the calendar make staircases, which only ever go one way. A moment that moves is the
 * number of its days or seconds.
 */
import { add, isZero, multiply, type Rational, rational, zero } from "../base/rational.ts";
import type { Known } from "../plan/plan.ts";

/** Steps taken from the start, never negative. */
export type Steps = bigint;

export interface Motion {
  readonly at: (steps: Steps) => Rational;
  /** Up or down, never both. */
  readonly direction: 1 | -1;
  /** By each step; absent for a staircase. */
  readonly slope?: Rational;
  /** Of a date or a time. */
  readonly isMoment?: true;
}

/** The number at the start, with its motion. */
export interface Moving extends Rational {
  readonly motion: Motion;
}

export function motionOf(value: Known | undefined): Motion | undefined {
  return typeof value === "object" && "motion" in value ? (value as Moving).motion : undefined; // only we add it
}

/** `start + slope × steps`; a plain number where the slope is zero. */
export function linear({ n, d }: Rational, slope: Rational): Rational {
  if (isZero(slope)) return { n, d };
  const at = (steps: Steps) => add({ n, d }, multiply(slope, { n: steps, d: 1n }));
  return moving({ n, d }, { at, direction: slope.n > 0n ? 1 : -1, slope });
}

export function staircase(at: Motion["at"], direction: 1 | -1, isMoment = false): Rational {
  return moving(at(0n), { at, direction, ...(isMoment ? { isMoment } : {}) });
}

function moving({ n, d }: Rational, motion: Motion): Moving {
  return { n, d, motion };
}

/** The number times one that does not move. */
export function scaled(value: Rational, factor: Rational): Rational {
  const motion = motionOf(value);
  if (motion === undefined || isZero(factor)) return multiply(value, factor);
  const { at, slope, direction } = motion;
  if (slope !== undefined) return linear(multiply(value, factor), multiply(slope, factor));
  return staircase((steps) => multiply(at(steps), factor), turned(direction, factor.n > 0n));
}

/** The sum, where both are linear or go the same way; undefined where it might turn. */
export function maybeSum(a: Rational, b: Rational): Rational | undefined {
  const [first, second] = [motionOf(a), motionOf(b)];
  if (first === undefined && second === undefined) return add(a, b);
  const isLinear = (motion: Motion | undefined) =>
    motion === undefined || motion.slope !== undefined;
  if (isLinear(first) && isLinear(second))
    return linear(add(a, b), add(first?.slope ?? zero, second?.slope ?? zero));
  const directions = new Set([first, second].flatMap((motion) => motion?.direction ?? []));
  if (directions.size > 1) return undefined;
  const [direction = 1] = directions;
  const at = (steps: Steps) => add(first?.at(steps) ?? a, second?.at(steps) ?? b);
  return staircase(at, direction);
}

export function opposite(value: Rational): Rational {
  return scaled(value, minusOne);
}

export function turned(direction: 1 | -1, isKept: boolean): 1 | -1 {
  return isKept ? direction : direction === 1 ? -1 : 1;
}

const minusOne = rational(-1n);
