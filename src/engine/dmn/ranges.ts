/**
 * Membership of ranges and lists, and the values that a range runs through.
 */
import type { Days } from "../base/calendar.ts";
import { conjunction, disjunction, isEqual, maybeOrder } from "./compare-values.ts";
import { maybeIndex } from "./numbers.ts";
import { count, type Of, type Stretch, type Value } from "./value.ts";

/** Most values that a loop may run through. */
const longest = 100_000;

/** Whether a value lies in a range; undefined where an end that matters, or the value, is null or of another kind. */
export function isWithin(value: Value, stretch: Stretch): boolean | undefined {
  const { start, end, isStartIncluded, isEndIncluded } = stretch;
  const fromStart = start === undefined ? 1 : maybeOrder(value, start);
  const toEnd = end === undefined ? -1 : maybeOrder(value, end);
  return conjunction([
    fromStart === undefined ? undefined : fromStart > 0 || (isStartIncluded && fromStart === 0),
    toEnd === undefined ? undefined : toEnd < 0 || (isEndIncluded && toEnd === 0),
  ]);
}

/** Whether a value is this one, or is in it where it is a range or a list. */
export function isIn(value: Value, tested: Value): boolean | undefined {
  if (tested.kind === "range")
    return value.kind === "range" ? isEqual(value, tested) : isWithin(value, tested);
  if (tested.kind !== "list") return isEqual(value, tested);
  if (value.kind === "list" && isEqual(value, tested) === true) return true;
  return disjunction(
    tested.items.map((one) =>
      one.kind === "range" || one.kind === "list" ? isIn(value, one) : isEqual(value, one),
    ),
  );
}

/** What `between` says. */
export function isBetween(value: Value, low: Value, high: Value): boolean | undefined {
  const [fromLow, toHigh] = [maybeOrder(value, low), maybeOrder(value, high)];
  return conjunction([
    fromLow === undefined ? undefined : fromLow >= 0,
    toHigh === undefined ? undefined : toHigh <= 0,
  ]);
}

/** The whole numbers or days from one end of a range to the other, downwards too; undefined for other ranges. */
export function maybeSteps({ start, end, ...range }: Of<"range">): readonly Value[] | undefined {
  if (start?.kind === "number" && end?.kind === "number") {
    const [from, to] = [maybeIndex(start.value), maybeIndex(end.value)];
    if (from === undefined || to === undefined) return undefined;
    return maybeWholes({ from, to, ...range })?.map((value) => count(value));
  }
  if (start?.kind !== "date" || end?.kind !== "date") return undefined;
  const dayOf = (days: Days): Value => ({ kind: "date", days });
  return maybeWholes({ from: start.days, to: end.days, ...range })?.map(dayOf);
}

function maybeWholes(ends: {
  readonly from: number;
  readonly to: number;
  readonly isStartIncluded: boolean;
  readonly isEndIncluded: boolean;
}): readonly number[] | undefined {
  const step = ends.from <= ends.to ? 1 : -1;
  const first = ends.isStartIncluded ? ends.from : ends.from + step;
  const last = ends.isEndIncluded ? ends.to : ends.to - step;
  const length = (last - first) * step + 1;
  if (length > longest) return undefined;
  return Array.from({ length: Math.max(length, 0) }, (_, index) => first + index * step);
}
