/** Functions that make lists out of lists, and find what is in them. Places count from 1, or from the end below zero. */
import type { Rational } from "../../base/rational.ts";
import { isEqual } from "../compare-values.ts";
import { maybeIndex } from "../numbers.ts";
import { count, list, nothing, type Of, truth, truthOf, type Value } from "../value.ts";
import {
  type BuiltIns,
  form,
  functionKind,
  listKind,
  nullableKind,
  numberKind,
  optional,
  variadic,
} from "./form.ts";

type Values = readonly Value[];

export const listFunctions: BuiltIns = {
  "list contains": [
    form({ list: listKind, element: nullableKind }, ({ list: items, element }) =>
      truth(holds(items, element)),
    ),
  ],
  sublist: [
    form({ list: listKind, "start position": numberKind, length: optional(numberKind) }, (given) =>
      sublist(given.list, given["start position"], given.length),
    ),
  ],
  append: [
    {
      ...form({ list: listKind, item: listKind }, (given) => list([...given.list, ...given.item])),
      gathersFrom: 1,
    },
  ],
  concatenate: [variadic((lists) => concatenated(lists), { gathersAlways: true })],
  union: [variadic((lists) => distinct(concatenated(lists)), { gathersAlways: true })],
  "distinct values": [
    form({ list: listKind }, ({ list: items }) => distinct({ kind: "list", items })),
  ],
  flatten: [form({ list: listKind }, ({ list: items }) => list(flattened(items)))],
  reverse: [form({ list: listKind }, ({ list: items }) => list(items.toReversed()))],
  "index of": [
    form({ list: listKind, match: nullableKind }, ({ list: items, match }) =>
      list(
        items.flatMap((item, index) => (isEqual(item, match) === true ? [count(index + 1)] : [])),
      ),
    ),
  ],
  "insert before": [
    form({ list: listKind, position: numberKind, newItem: nullableKind }, (given) =>
      atPlace(given.list, given.position, (at) => given.list.toSpliced(at, 0, given.newItem)),
    ),
  ],
  remove: [
    form({ list: listKind, position: numberKind }, ({ list: items, position }) =>
      atPlace(items, position, (at) => items.toSpliced(at, 1)),
    ),
  ],
  "list replace": [
    form({ list: listKind, position: numberKind, newItem: nullableKind }, (given) =>
      atPlace(given.list, given.position, (at) => given.list.with(at, given.newItem)),
    ),
    form({ list: listKind, match: functionKind, newItem: nullableKind }, replacedWhere),
  ],
  sort: [form({ list: listKind, precedes: functionKind }, sorted)],
};

export function holds(items: Values, element: Value): boolean {
  return items.some((item) => isEqual(item, element) === true);
}

function sublist(items: Values, start: Rational, length: Rational | undefined): Value {
  return atPlace(items, start, (at) => {
    const size = length === undefined ? items.length : (maybeIndex(length) ?? 0);
    return size < 1 || (length !== undefined && at + size > items.length)
      ? undefined
      : items.slice(at, at + size);
  });
}

function atPlace(
  items: Values,
  position: Rational,
  make: (at: number) => Values | undefined,
): Value {
  const place = maybeIndex(position) ?? 0;
  const at = place > 0 ? place - 1 : items.length + place;
  const made = place === 0 || at < 0 || at >= items.length ? undefined : make(at);
  return made === undefined ? nothing : list(made);
}

/** What is no list counts as a list of one; so does null. */
function concatenated(lists: Values): Of<"list"> {
  const items = lists.flatMap((one) => (one.kind === "list" ? one.items : [one]));
  return { kind: "list", items };
}

function distinct({ items }: Of<"list">): Value {
  const kept: Value[] = [];
  for (const item of items) if (!holds(kept, item)) kept.push(item);
  return list(kept);
}

function flattened(items: Values): Values {
  return items.flatMap((item) => (item.kind === "list" ? flattened(item.items) : [item]));
}

function replacedWhere(given: {
  readonly list: Values;
  readonly match: Of<"function">;
  readonly newItem: Value;
}): Value {
  const items: Value[] = [];
  for (const item of given.list) {
    const matches = given.match.call({ kind: "positional", values: [item, given.newItem] });
    if (matches.kind !== "boolean") return nothing;
    items.push(matches.value ? given.newItem : item);
  }
  return list(items);
}

function sorted(given: { readonly list: Values; readonly precedes: Of<"function"> }): Value {
  if (given.precedes.arity !== 2) return nothing;
  const isBefore = (a: Value, b: Value) =>
    truthOf(given.precedes.call({ kind: "positional", values: [a, b] })) === true;
  return list(given.list.toSorted((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0)));
}
