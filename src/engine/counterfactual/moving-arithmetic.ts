/**
 * An arithmetic in which one fact moves, and that notes how far each decision reaches.
 *
 * In:       the operators' arguments, some of them moving; a reach, which every decision shortens.
 * Out:      the values at the start, moving where they move. Within the reach every one of them is as it says.
 * Ignores:  what is neither linear nor goes one way (a product of two moving numbers): there the reach ends at once, and
 *           whoever walks goes step by step.
 */
import { BrokenInvariant } from "../base/invariant.ts";
import { divide, isZero, one, type Rational, rationalFromInteger, zero } from "../base/rational.ts";
import { type Arithmetic, exactArithmetic } from "../evaluate/nodes/arithmetic.ts";
import { isEqual, operations, type StrictOperator } from "../evaluate/nodes/operators.ts";
import type { Known, PlanNode } from "../plan/plan.ts";
import { maybeSum, motionOf, opposite, scaled, staircase, turned } from "./moving.ts";
import type { Reach } from "./reach.ts";

export function movingArithmetic(reach: Reach): Arithmetic {
  return {
    operate: (operator, args, node) => {
      const isMoving = args.some((arg) => motionOf(arg) !== undefined);
      if (!isMoving) return operations[operator](args, node);
      reach.node = node;
      return (tracked[operator] ?? atStart)({ operator, args, node, reach });
    },
    isEqual: (a, b) => {
      const isMoving = motionOf(a) !== undefined || motionOf(b) !== undefined;
      if (!isMoving || a === undefined || b === undefined) return isEqual(a, b);
      reach.node = undefined;
      return reach.holdSign(distance([a, b], reach)) === 0;
    },
    round: (value, round) => {
      const motion = motionOf(value);
      if (motion === undefined) return exactArithmetic.round(value, round);
      return staircase((steps) => exactArithmetic.round(motion.at(steps), round), motion.direction);
    },
  };
}

interface Call {
  readonly operator: StrictOperator;
  readonly args: readonly Known[];
  readonly node: PlanNode;
  readonly reach: Reach;
}
type Tracked = (call: Call) => Known | undefined;

const tracked: Readonly<Partial<Record<StrictOperator, Tracked>>> = {
  equal: ({ args, reach }) => reach.holdSign(distance(args, reach)) === 0,
  "not-equal": ({ args, reach }) => reach.holdSign(distance(args, reach)) !== 0,
  less: ({ args, reach }) => reach.holdBelow(distance(args, reach)),
  "less-or-equal": ({ args, reach }) => !reach.holdAbove(distance(args, reach)),
  greater: ({ args, reach }) => reach.holdAbove(distance(args, reach)),
  "greater-or-equal": ({ args, reach }) => !reach.holdBelow(distance(args, reach)),
  add: ({ args, reach }) => sumOf(args, reach),
  sum: ({ args, reach }) => sumOf(args, reach),
  mean: ({ args, reach }) =>
    scaled(sumOf(args, reach), divide(one, rationalFromInteger(args.length))),
  subtract: ({ args, reach }) => distance(args, reach),
  negate: ({ args: [a] }) => opposite(numberOf(a)),
  absolute: ({ args: [a], reach }) =>
    reach.holdBelow(numberOf(a)) ? opposite(numberOf(a)) : numberOf(a),
  multiply: product,
  divide: quotient,
  minimum: (call) => extreme(call, -1),
  maximum: (call) => extreme(call, 1),
  floor: (call) => along(call, 0),
  ceiling: (call) => along(call, 0),
  "round-up": (call) => along(call, 0),
  "round-down": (call) => along(call, 0),
  "round-half-up": (call) => along(call, 0),
  "round-half-down": (call) => along(call, 0),
  "whole-years": (call) => along(call, 0),
  "year-of": (call) => along(call, 0),
  "add-years": (call) => along(call, 0),
  "add-months": (call) => along(call, 0),
  "add-days": (call) => along(call, 0),
  "days-between": between,
  "months-between": between,
};

/** Everything else is held to its present value. */
function atStart({ operator, args, node, reach }: Call): Known | undefined {
  const plain = args.map((arg) => settled(arg, reach));
  return operations[operator](plain, node);
}

function sumOf(args: readonly Known[], reach: Reach): Rational {
  return args.map(numberOf).reduce((total, next) => {
    const sum = maybeSum(total, next) ?? maybeSum(steadied(total, reach), steadied(next, reach));
    if (sum === undefined) throw new BrokenInvariant("Two linear numbers have no sum.");
    return sum;
  }, zero);
}

/** The first argument minus the second, both numbers or both moments. */
function distance([a, b]: readonly Known[], reach: Reach): Rational {
  return sumOf([numberOf(a), opposite(numberOf(b))], reach);
}

/** A staircase that has to be added to what goes the other way is held to its present stair. */
function steadied(value: Rational, reach: Reach): Rational {
  return motionOf(value)?.slope === undefined ? settled(value, reach) : value;
}

function product({ args: [a, b], reach }: Call): Rational {
  const [first, second] = [numberOf(a), numberOf(b)];
  return motionOf(first) === undefined
    ? scaled(second, first)
    : scaled(first, settled(second, reach));
}

function quotient({ args: [a, b], reach }: Call): Rational | undefined {
  const by = settled(numberOf(b), reach);
  return isZero(by) ? undefined : scaled(numberOf(a), divide(one, by));
}

/** The one that is least (or greatest) at the start, as far as it stays so. */
function extreme({ operator, args, node, reach }: Call, sign: 1 | -1): Known | undefined {
  const start = operations[operator](args.map(startOf), node);
  const best = args.find((arg) => isEqual(startOf(arg), start));
  for (const other of args) {
    if (best === undefined || other === best) continue;
    const lead = distance([best, other], reach);
    if (sign === 1) reach.holdBelow(lead);
    else reach.holdAbove(lead);
  }
  return best;
}

/** A function that never goes down as its argument at `index` goes up, nor (with `isKept` false) up. */
function along(call: Call, index: number, isKept = true): Known | undefined {
  const { operator, args, node, reach } = call;
  const motion = motionOf(args[index]);
  if (motion === undefined) return atStart(call);
  const fixed = args.map((arg, i) => (i === index ? arg : settled(arg, reach)));
  const apply = (value: Rational) => {
    const known: Known = motion.isMoment === true ? Number(value.n) : value;
    return operations[operator](
      fixed.map((arg, i) => (i === index ? known : arg)),
      node,
    );
  };
  const start = apply(motion.at(0n));
  if (start === undefined) return undefined;
  const at = (steps: bigint) => numberOf(apply(motion.at(steps)) ?? start);
  return staircase(at, turned(motion.direction, isKept), typeof start === "number");
}

/** The time from the first moment to the second grows with the second. */
function between(call: Call): Known | undefined {
  return motionOf(call.args[0]) === undefined ? along(call, 1) : along(call, 0, false);
}

function settled<T extends Known>(value: T, reach: Reach): T {
  const motion = motionOf(value);
  if (motion === undefined) return value;
  reach.holdValue(numberOf(value), motion);
  return startOf(value) as T; // a number stays a number; a moment goes back to what moments are
}

/** The value at the start, without its motion. */
function startOf(value: Known): Known {
  const motion = motionOf(value);
  if (motion === undefined || typeof value !== "object") return value;
  return motion.isMoment === true ? Number(value.n) : { n: value.n, d: value.d };
}

function numberOf(value: Known | undefined): Rational {
  if (typeof value === "object") return value;
  if (typeof value === "number") return rationalFromInteger(value);
  throw new BrokenInvariant("A number or a moment was expected.", { value });
}
