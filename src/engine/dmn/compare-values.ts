/**
 * Whether values are equal, and which comes first; three-valued, as the standard has it.
 *
 * Values of different kinds cannot be compared: the answer is undefined, which a formula sees as null. Only with null
 * itself is everything comparable.
 */
import { compare } from "../base/rational.ts";
import { clockInstant, instant } from "./moments.ts";
import type { Clock, Of, Value } from "./value.ts";

/** Undefined where the two cannot be compared. */
export function isEqual(a: Value, b: Value): boolean | undefined {
  if (a.kind === "null" || b.kind === "null") return a.kind === b.kind;
  if (a.kind !== b.kind) return undefined;
  if (a.kind === "boolean") return b.kind === "boolean" && a.value === b.value;
  if (a.kind === "list") return b.kind === "list" ? areListsEqual(a.items, b.items) : undefined;
  if (a.kind === "context") return b.kind === "context" ? areContextsEqual(a, b) : undefined;
  if (a.kind === "range") return b.kind === "range" ? areRangesEqual(a, b) : undefined;
  if (a.kind === "function") return undefined;
  if (isClock(a) && isClock(b) && (a.zone === undefined) !== (b.zone === undefined)) return false;
  const order = maybeOrder(a, b);
  return order === undefined ? undefined : order === 0;
}

/** Negative, zero or positive; undefined where the two have no order. */
export function maybeOrder(a: Value, b: Value): number | undefined {
  switch (a.kind) {
    case "number":
      return b.kind === a.kind ? compare(a.value, b.value) : undefined;
    case "string":
      return b.kind === a.kind ? orderOfTexts(a.value, b.value) : undefined;
    case "date":
      return b.kind === a.kind ? a.days - b.days : undefined;
    case "time":
      if (b.kind !== a.kind || (a.zone === undefined) !== (b.zone === undefined)) return undefined;
      return compare(clockInstant(a), clockInstant(b));
    case "date and time":
      if (b.kind !== a.kind || (a.zone === undefined) !== (b.zone === undefined)) return undefined;
      return compare(instant(a), instant(b));
    case "years and months duration":
      return b.kind === a.kind ? Number(a.months - b.months) : undefined;
    case "days and time duration":
      return b.kind === a.kind ? compare(a.seconds, b.seconds) : undefined;
    default:
      return undefined;
  }
}

/** Whether two values are the same in every respect, their zones too. */
export function isSame(a: Value, b: Value): boolean {
  if (a.kind !== b.kind) return false;
  if (isClock(a) && isClock(b)) {
    const days = a.kind === "date and time" && b.kind === "date and time" ? a.days - b.days : 0;
    return days === 0 && compare(a.second, b.second) === 0 && isSameZone(a, b);
  }
  return isEqual(a, b) === true;
}

/** Three-valued `and`: one false decides, then one that is no truth value makes it undefined. */
export function conjunction(values: Iterable<boolean | undefined>): boolean | undefined {
  let result: boolean | undefined = true;
  for (const value of values) {
    if (value === false) return false;
    if (value === undefined) result = undefined;
  }
  return result;
}

/** Three-valued `or`. */
export function disjunction(values: Iterable<boolean | undefined>): boolean | undefined {
  let result: boolean | undefined = false;
  for (const value of values) {
    if (value === true) return true;
    if (value === undefined) result = undefined;
  }
  return result;
}

/** By code points, not by the units of UTF-16. */
function orderOfTexts(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  for (const [index, character] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = (character.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function areListsEqual(a: readonly Value[], b: readonly Value[]): boolean | undefined {
  if (a.length !== b.length) return false;
  return conjunction(a.map((value, index) => isEqual(value, b[index] ?? { kind: "null" })));
}

function areContextsEqual(a: Of<"context">, b: Of<"context">): boolean | undefined {
  if (a.entries.size !== b.entries.size) return false;
  return conjunction(
    [...a.entries].map(([key, value]) => {
      const other = b.entries.get(key);
      return other === undefined ? false : isEqual(value, other);
    }),
  );
}

function areRangesEqual(a: Of<"range">, b: Of<"range">): boolean | undefined {
  if (a.isStartIncluded !== b.isStartIncluded || a.isEndIncluded !== b.isEndIncluded) return false;
  return conjunction([isEndEqual(a.start, b.start), isEndEqual(a.end, b.end)]);
}

function isEndEqual(a: Value | undefined, b: Value | undefined): boolean | undefined {
  return a === undefined || b === undefined ? a === b : isEqual(a, b);
}

function isClock(value: Value): value is Of<"time"> | Of<"date and time"> {
  return value.kind === "time" || value.kind === "date and time";
}

function isSameZone(a: Clock, b: Clock): boolean {
  const name = ({ zone }: Clock) =>
    zone === undefined ? "" : zone.kind === "region" ? zone.name : zone.seconds;
  return name(a) === name(b);
}
