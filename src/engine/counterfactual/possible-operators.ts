/**
 * The plan's operators on what values can still be.
 *
 * Known arguments give what the operator gives. Of ranges, the ends are worked out exactly, as far as an operator goes
 * one way; where it does not, nothing is said, which is never wrong.
 */
import { compare, type Rational, rationalFromInteger, zero } from "../base/rational.ts";
import { isEqual, number, operations, type StrictOperator } from "../evaluate/nodes/operators.ts";
import type { Known, PlanNode } from "../plan/plan.ts";
import {
  both,
  joined,
  made,
  moments,
  momentsOf,
  numbers,
  type Possible,
  type Range,
  rangeOf,
  type Shape,
  truthOf,
  unknowable,
  wordsOf,
} from "./possible.ts";

export function operateOn(
  operator: StrictOperator,
  args: readonly Possible[],
  node: PlanNode,
): Possible {
  const from = joined(args);
  const values = args.map(({ shape }) => (shape.kind === "known" ? shape.value : undefined));
  if (values.every((value) => value !== undefined)) {
    const value = operations[operator](values, node);
    return value === undefined ? unknowable(from.turnsOn) : made({ kind: "known", value }, from);
  }
  const shapes = args.map(({ shape }) => shape);
  if (operator === "not")
    return args[0] === undefined ? unknowable() : { ...args[0], shape: negated(args[0].shape) };
  const ordering = orderings[operator];
  if (ordering !== undefined) return ordered(shapes, ordering, from);
  if (operator === "equal") return truthOf(...equality(shapes), from);
  if (operator === "not-equal") {
    const [canHold, canFail] = equality(shapes);
    return truthOf(canFail, canHold, from);
  }
  const shape = ranged(operator, shapes, node);
  return shape === undefined ? unknowable(from.turnsOn) : made(shape, from);
}

function negated(shape: Shape): Shape {
  return shape.kind === "known" ? { kind: "known", value: shape.value !== true } : shape;
}

/** Whether the comparison holds where the left side is least and the right side greatest, and the other way about. */
const orderings: Readonly<
  Partial<Record<StrictOperator, "less" | "less-or-equal" | "greater" | "greater-or-equal">>
> = {
  less: "less",
  "less-or-equal": "less-or-equal",
  greater: "greater",
  "greater-or-equal": "greater-or-equal",
};

function ordered(
  [left, right]: readonly Shape[],
  operator: "less" | "less-or-equal" | "greater" | "greater-or-equal",
  from: Omit<Possible, "shape">,
): Possible {
  const [a, b] = [endsOf(left), endsOf(right)];
  if (a === undefined || b === undefined) return truthOf(true, true, from);
  const isLess = operator.startsWith("less");
  const [near, far] = isLess ? [a.least, b.most] : [a.most, b.least];
  const [worst, best] = isLess ? [a.most, b.least] : [a.least, b.most];
  const holds = (x: Rational | undefined, y: Rational | undefined, otherwise: boolean) =>
    x === undefined || y === undefined ? otherwise : isTrue(operator, x, y);
  return truthOf(holds(near, far, true), !holds(worst, best, false), from);
}

function isTrue(operator: StrictOperator, x: Rational, y: Rational): boolean {
  const sign = compare(x, y);
  if (operator === "less") return sign < 0;
  if (operator === "less-or-equal") return sign <= 0;
  return operator === "greater" ? sign > 0 : sign >= 0;
}

/** Whether two can be equal, and whether they can differ. */
function equality([left, right]: readonly Shape[]): [boolean, boolean] {
  if (left === undefined || right === undefined) return [true, true];
  const [words, others] = [wordsOf(left), wordsOf(right)];
  if (words !== undefined && others !== undefined)
    return [words.some((word) => others.includes(word)), true];
  const [a, b] = [endsOf(left), endsOf(right)];
  if (a === undefined || b === undefined) return [true, true];
  const isApart =
    (a.most !== undefined && b.least !== undefined && compare(a.most, b.least) < 0) ||
    (b.most !== undefined && a.least !== undefined && compare(b.most, a.least) < 0);
  return [!isApart, true];
}

/** The ends of numbers and of moments alike. */
function endsOf(shape: Shape | undefined): Range<Rational> | undefined {
  if (shape === undefined) return undefined;
  const range = rangeOf(shape);
  if (range !== undefined) return range;
  const days = momentsOf(shape);
  const end = (day: number | undefined) =>
    day === undefined ? undefined : rationalFromInteger(day);
  return days && { least: end(days.least), most: end(days.most) };
}

type Ways = readonly (1 | -1)[];
/** Whether the value goes up (1) or down (−1) with each argument. */
const ways: Readonly<Partial<Record<StrictOperator, Ways>>> = {
  add: [1, 1],
  subtract: [1, -1],
  negate: [-1],
  floor: [1],
  ceiling: [1],
  "round-up": [1],
  "round-down": [1],
  "round-half-up": [1],
  "round-half-down": [1],
  "add-years": [1, 1],
  "add-months": [1, 1],
  "add-days": [1, 1],
  "add-hours": [1, 1],
  "days-between": [-1, 1],
  "hours-between": [-1, 1],
  "months-between": [-1, 1],
  "whole-years": [1],
  "year-of": [1],
};

function ranged(
  operator: StrictOperator,
  shapes: readonly Shape[],
  node: PlanNode,
): Shape | undefined {
  if (operator === "count") return undefined;
  if (operator === "multiply" || operator === "divide") return scaled(operator, shapes, node);
  if (operator === "absolute") return absolute(shapes[0]);
  const isList = ["sum", "mean", "minimum", "maximum"].includes(operator);
  const going = isList ? shapes.map((): 1 => 1) : ways[operator];
  if (going === undefined) return undefined;
  const end = (sign: 1 | -1): Known | undefined => {
    const values = shapes.map((shape, i) => endOf(shape, (going[i] ?? 1) === sign));
    const open = values.some((value) => value === undefined);
    if (!open)
      return operations[operator](
        values.filter((value) => value !== undefined),
        node,
      );
    return (operator === "maximum" && sign === -1) || (operator === "minimum" && sign === 1)
      ? operations[operator](
          values.filter((value) => value !== undefined),
          node,
        )
      : undefined;
  };
  if (shapes.some((shape) => endsOf(shape) === undefined)) return undefined;
  const [least, most] = [end(-1), end(1)];
  return typeof (least ?? most) === "number" ||
    node.type.kind === "date" ||
    node.type.kind === "datetime"
    ? moments(least as number | undefined, most as number | undefined) // the node yields moments
    : numbers(least as Rational | undefined, most as Rational | undefined); // and otherwise numbers
}

/** The greatest (or least) value of a shape, in its own kind. */
function endOf(shape: Shape, isMost: boolean): Known | undefined {
  const range = rangeOf(shape) ?? momentsOf(shape);
  return isMost ? range?.most : range?.least;
}

/** The ends are among the products of the ends; a divisor must keep off zero. */
function scaled(operator: "multiply" | "divide", shapes: readonly Shape[], node: PlanNode) {
  const [a, b] = shapes.map(rangeOf);
  if (a === undefined || b === undefined) return undefined;
  if (
    a.least === undefined ||
    a.most === undefined ||
    b.least === undefined ||
    b.most === undefined
  )
    return halfOpen(operator, a, b, node);
  if (operator === "divide" && compare(b.least, zero) <= 0 && compare(b.most, zero) >= 0)
    return undefined;
  const products = [a.least, a.most].flatMap((x) =>
    [b.least, b.most].flatMap((y) =>
      y === undefined ? [] : [number(operations[operator]([x, y], node))],
    ),
  );
  const sorted = products.sort(compare);
  return numbers(sorted[0], sorted[sorted.length - 1]);
}

/** A range with an open end, times or over one positive number. */
function halfOpen(
  operator: "multiply" | "divide",
  a: Range<Rational>,
  b: Range<Rational>,
  node: PlanNode,
): Shape | undefined {
  const isFixed = both(b.least, b.most, (x, y) => (isEqual(x, y) ? x : undefined));
  if (isFixed === undefined || compare(isFixed, zero) <= 0) return undefined;
  const end = (x: Rational | undefined) =>
    x === undefined ? undefined : number(operations[operator]([x, isFixed], node));
  return numbers(end(a.least), end(a.most));
}

function absolute(shape: Shape | undefined): Shape | undefined {
  const range = shape && rangeOf(shape);
  if (range === undefined) return undefined;
  const { least } = range;
  return least !== undefined && compare(least, zero) >= 0 ? shape : numbers(zero, undefined);
}
