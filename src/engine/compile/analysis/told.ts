/**
 * What the analysis can say of a value: nothing, that no case states it, or what it is.
 *
 * A number may be known only by where it stands beside an end that has no figure (`标准.城镇 * 5`): on it, just below
 * or just above. Such a place is supposed to lie inside the range of whatever is compared with the end; two ends are
 * in an order only where they are written alike.
 */
import { compare, type Rational } from "../../base/rational.ts";
import type { PlanNode } from "../../plan/plan.ts";

export interface ExactNumber {
  readonly kind: "exact";
  readonly value: Rational;
}
export interface NumberNear {
  readonly kind: "near";
  readonly end: PlanNode;
  /** Of the end; equal for ends that are written alike. */
  readonly key: string;
  readonly side: -1 | 0 | 1;
}
export type Value = boolean | string | ExactNumber | NumberNear;

/** That no case states it: the engine's unknown. */
export const missing = { kind: "missing" } as const;
export type Missing = typeof missing;

/** Undefined where nothing can be said. */
export type Told = Value | Missing | undefined;

export function exact(value: Rational): ExactNumber {
  return { kind: "exact", value };
}

export function isNumber(told: Told): told is ExactNumber | NumberNear {
  return typeof told === "object" && told.kind !== "missing";
}

/** Below zero, zero or above, as `a` is less than, equal to or greater than `b`; undefined where it cannot be told. */
export function orderOf(
  a: ExactNumber | NumberNear,
  b: ExactNumber | NumberNear,
): number | undefined {
  if (a.kind === "exact" && b.kind === "exact") return compare(a.value, b.value);
  if (a.kind === "near" && b.kind === "near" && a.key === b.key) {
    // Two places on one side of an end may be any two.
    return a.side === b.side && a.side !== 0 ? undefined : a.side - b.side;
  }
  return undefined;
}

/** All, and at once one that decides: `and` with false, `or` with true. */
export function joined(parts: readonly Told[], decisive: boolean): Told {
  if (parts.includes(decisive)) return decisive;
  if (parts.includes(undefined)) return undefined;
  return parts.includes(missing) ? missing : !decisive;
}

/** The value of a comparison from the order of its sides. */
export function holdsInOrder(operator: string, order: number): boolean {
  switch (operator) {
    case "equal":
      return order === 0;
    case "not-equal":
      return order !== 0;
    case "less":
      return order < 0;
    case "less-or-equal":
      return order <= 0;
    case "greater":
      return order > 0;
    default:
      return order >= 0;
  }
}

export const comparisons: ReadonlySet<string> = new Set([
  "equal",
  "not-equal",
  "less",
  "less-or-equal",
  "greater",
  "greater-or-equal",
]);
