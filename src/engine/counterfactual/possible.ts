/**
 * What a value can still be while facts are missing.
 *
 * A superset, never less: numbers and moments as a range with its ends, words as those that remain, a list of instances
 * as those that are on it for certain and those that may be. Whether two missing facts could stand at these values
 * together is not asked.
 */
import { compare, type Rational, roundToStep } from "../base/rational.ts";
import type { Instance } from "../evaluate/facts/instance.ts";
import { isEqual } from "../evaluate/nodes/operators.ts";
import type { Known, PlanRounding } from "../plan/plan.ts";

export type Shape =
  | { readonly kind: "known"; readonly value: Known }
  /** True or false. */
  | { readonly kind: "either" }
  /** An end that is absent is open. */
  | { readonly kind: "numbers"; readonly least?: Rational; readonly most?: Rational }
  | { readonly kind: "moments"; readonly least?: number; readonly most?: number }
  | { readonly kind: "words"; readonly options: readonly string[] }
  | { readonly kind: "any-word" }
  | {
      readonly kind: "list";
      readonly certain: readonly Possible[];
      readonly perhaps: readonly Possible[];
    }
  | {
      readonly kind: "instances";
      readonly certain: readonly Instance[];
      readonly perhaps: readonly Instance[];
    }
  /** A list that the case leaves out. */
  | { readonly kind: "anybody" }
  /** Nothing can be said. */
  | { readonly kind: "nothing" };

export interface Possible {
  readonly shape: Shape;
  /** The missing facts on which it turns, as `path.name`. */
  readonly turnsOn: ReadonlySet<string>;
  /** It may stay unknown when every fact is there: a parameter or a method is open. */
  readonly mayLack: boolean;
}

export const onNothing: ReadonlySet<string> = new Set();
const nothing: Shape = { kind: "nothing" };

export function known(value: Known): Possible {
  return { shape: { kind: "known", value }, turnsOn: onNothing, mayLack: false };
}

/** What is certain turns on nothing. */
export function made(shape: Shape, { turnsOn, mayLack }: Omit<Possible, "shape">): Possible {
  const isCertain = shape.kind === "known" && !mayLack;
  return { shape, turnsOn: isCertain ? onNothing : turnsOn, mayLack };
}

export function unknowable(turnsOn: ReadonlySet<string> = onNothing): Possible {
  return { shape: nothing, turnsOn, mayLack: true };
}

export function truthOf(
  canHold: boolean,
  canFail: boolean,
  from: Omit<Possible, "shape">,
): Possible {
  if (!canHold && !canFail) return { ...from, shape: nothing, mayLack: true };
  return made(canHold && canFail ? { kind: "either" } : { kind: "known", value: canHold }, from);
}

export function canBe({ shape }: Possible, truth: boolean): boolean {
  return shape.kind === "either" || (shape.kind === "known" && shape.value === truth);
}

/** What several of them turn on and may lack. */
export function joined(parts: readonly Omit<Possible, "shape">[]): Omit<Possible, "shape"> {
  const turnsOn = new Set(parts.flatMap((part) => [...part.turnsOn]));
  return { turnsOn, mayLack: parts.some(({ mayLack }) => mayLack) };
}

/** Either of them, which of the two turning on `on`. */
export function hull(a: Possible, b: Possible, on: Omit<Possible, "shape">): Possible {
  return made(hullOfShapes(a.shape, b.shape), joined([a, b, on]));
}

function hullOfShapes(a: Shape, b: Shape): Shape {
  if (a.kind === "nothing") return b;
  if (b.kind === "nothing") return a;
  if (a.kind === "known" && b.kind === "known" && isEqual(a.value, b.value)) return a;
  const [first, second] = [rangeOf(a), rangeOf(b)];
  if (first !== undefined && second !== undefined)
    return numbers(extreme(first.least, second.least, -1), extreme(first.most, second.most, 1));
  const [from, to] = [momentsOf(a), momentsOf(b)];
  if (from !== undefined && to !== undefined)
    return moments(both(from.least, to.least, Math.min), both(from.most, to.most, Math.max));
  const [some, others] = [wordsOf(a), wordsOf(b)];
  if (some !== undefined && others !== undefined)
    return { kind: "words", options: [...new Set([...some, ...others])] };
  if (isTruth(a) && isTruth(b)) return { kind: "either" };
  return a.kind === "any-word" || b.kind === "any-word" ? { kind: "any-word" } : nothing;
}

export interface Range<T> {
  readonly least: T | undefined;
  readonly most: T | undefined;
}

/** Of a number, known or not. */
export function rangeOf(shape: Shape): Range<Rational> | undefined {
  if (shape.kind === "numbers") return { least: shape.least, most: shape.most };
  if (shape.kind !== "known" || typeof shape.value !== "object") return undefined;
  return { least: shape.value, most: shape.value };
}

export function momentsOf(shape: Shape): Range<number> | undefined {
  if (shape.kind === "moments") return { least: shape.least, most: shape.most };
  if (shape.kind !== "known" || typeof shape.value !== "number") return undefined;
  return { least: shape.value, most: shape.value };
}

export function wordsOf(shape: Shape): readonly string[] | undefined {
  if (shape.kind === "words") return shape.options;
  return shape.kind === "known" && typeof shape.value === "string" ? [shape.value] : undefined;
}

export function numbers(least: Rational | undefined, most: Rational | undefined): Shape {
  if (least !== undefined && most !== undefined && compare(least, most) === 0)
    return { kind: "known", value: least };
  return {
    kind: "numbers",
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
  };
}

export function moments(least: number | undefined, most: number | undefined): Shape {
  if (least !== undefined && least === most) return { kind: "known", value: least };
  return {
    kind: "moments",
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
  };
}

/** The lesser (−1) or greater (1) of two ends; an open end stays open. */
function extreme(a: Rational | undefined, b: Rational | undefined, sign: 1 | -1) {
  return both(a, b, (x, y) => (compare(x, y) * sign >= 0 ? x : y));
}

export function both<T>(a: T | undefined, b: T | undefined, join: (a: T, b: T) => T | undefined) {
  return a === undefined || b === undefined ? undefined : join(a, b);
}

function isTruth(shape: Shape): boolean {
  return shape.kind === "either" || (shape.kind === "known" && typeof shape.value === "boolean");
}

/** Rounds: both ends, as the rule says. */
export function roundedTo(value: Possible, round: PlanRounding | undefined): Possible {
  const range = rangeOf(value.shape);
  if (range === undefined || round === undefined) return value;
  const [least, most] = [range.least, range.most].map(
    (end) => end && roundToStep(end, round.step, round.mode),
  );
  return made(numbers(least, most), value);
}
