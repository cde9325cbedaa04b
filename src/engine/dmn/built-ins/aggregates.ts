/**
 * Functions that make one value of a list, given as a list or item by item.
 *
 * An item of the wrong kind makes the result null, null itself too; so does an empty list where there is nothing to say.
 */
import { maybeSquareRoot } from "../../base/decimal.ts";
import {
  add,
  compare,
  divide,
  multiply,
  type Rational,
  rational,
  subtract,
} from "../../base/rational.ts";
import { arithmetic } from "../arithmetic.ts";
import { conjunction, disjunction, maybeOrder } from "../compare-values.ts";
import { count, list, nothing, number, truth, truthOf, type Value } from "../value.ts";
import { type BuiltIns, type Form, variadic } from "./form.ts";

export const aggregateFunctions: BuiltIns = {
  count: [variadic((items) => count(items.length))],
  min: [variadic((items) => extreme(items, -1))],
  max: [variadic((items) => extreme(items, 1))],
  sum: [variadic(sum)],
  mean: [ofNumbers((values) => number(mean(values)))],
  product: [ofNumbers((values) => number(values.reduce(multiply)))],
  median: [ofNumbers((values) => number(median(values)))],
  stddev: [ofNumbers(deviation)],
  mode: [variadic((items) => (items.length === 0 ? list([]) : maybeNumbers(items, mode)))],
  all: [variadic((items) => truths(items, conjunction))],
  any: [variadic((items) => truths(items, disjunction))],
};

/** The least or the greatest of values that have an order. */
export function extreme(items: readonly Value[], side: -1 | 1): Value {
  let [best = nothing] = items;
  for (const item of items) {
    const order = maybeOrder(item, best);
    if (order === undefined) return nothing;
    if (Math.sign(order) === side) best = item;
  }
  return best;
}

/** Numbers, or durations of one kind; null of none. */
export function sum(items: readonly Value[]): Value {
  const [first = nothing, ...rest] = items;
  const isSummable = items.every(
    ({ kind }) => kind === first.kind && (kind === "number" || kind.endsWith("duration")),
  );
  return isSummable ? rest.reduce(arithmetic["+"], first) : nothing;
}

function ofNumbers(make: (values: readonly Rational[]) => Value): Form {
  return variadic((items) => maybeNumbers(items, make));
}

function maybeNumbers(
  items: readonly Value[],
  make: (values: readonly Rational[]) => Value,
): Value {
  const values = items.flatMap((item) => (item.kind === "number" ? [item.value] : []));
  return values.length === 0 || values.length < items.length ? nothing : make(values);
}

function mean(values: readonly Rational[]): Rational {
  return divide(values.reduce(add), rational(BigInt(values.length)));
}

function median(values: readonly Rational[]): Rational | undefined {
  const ordered = values.toSorted(compare);
  const [low, high] = [ordered[(ordered.length - 1) >> 1], ordered[ordered.length >> 1]];
  return low === undefined || high === undefined ? undefined : mean([low, high]);
}

/** Of a sample: divided by one less than there are. */
function deviation(values: readonly Rational[]): Value {
  if (values.length < 2) return nothing;
  const middle = mean(values);
  const squares = values.map((value) => {
    const apart = subtract(value, middle);
    return multiply(apart, apart);
  });
  return number(maybeSquareRoot(divide(squares.reduce(add), rational(BigInt(values.length - 1)))));
}

/** The most frequent ones, in order. */
function mode(values: readonly Rational[]): Value {
  const times = new Map<string, { readonly value: Rational; readonly times: number }>();
  for (const value of values) {
    const key = `${value.n}/${value.d}`;
    times.set(key, { value, times: (times.get(key)?.times ?? 0) + 1 });
  }
  const most = Math.max(...[...times.values()].map((one) => one.times));
  const found = [...times.values()].filter((one) => one.times === most);
  return list(
    found
      .map(({ value }) => value)
      .toSorted(compare)
      .map(number),
  );
}

function truths(
  items: readonly Value[],
  decide: (values: Iterable<boolean | undefined>) => boolean | undefined,
): Value {
  return truth(decide(items.map(truthOf)));
}
