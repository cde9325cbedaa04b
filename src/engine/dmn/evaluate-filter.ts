/**
 * `list[…]`: the item at a place, or those for which a condition holds.
 *
 * A number counts from the front or, below zero, from the back; beyond either end is null. What is no list is a list
 * of one. A condition sees `item`, and the entries of an item that is a context.
 */
import { maybeIndex } from "./numbers.ts";
import { type Scope, scopeWith } from "./scope.ts";
import { list, nothing, type Value } from "./value.ts";

export function filtered(value: Value, scope: Scope, by: (inside: Scope) => Value): Value {
  if (value.kind === "null") return nothing;
  const items = value.kind === "list" ? value.items : [value];
  const [first] = items;
  const deciding = by(first === undefined ? scope : scopeOf(first, scope));
  if (deciding.kind === "number") return itemAt(items, maybeIndex(deciding.value));
  const kept: Value[] = [];
  for (const item of items) {
    const isKept = by(scopeOf(item, scope));
    if (isKept.kind !== "boolean" && isKept.kind !== "null") return nothing;
    if (isKept.kind === "boolean" && isKept.value) kept.push(item);
  }
  return list(kept);
}

/** The place counts from 1, or from the end below zero. */
function itemAt(items: readonly Value[], place: number | undefined): Value {
  if (place === undefined || place === 0) return nothing;
  return items.at(place > 0 ? place - 1 : place) ?? nothing;
}

function scopeOf(item: Value, around: Scope): Scope {
  const names = new Map([["item", item]]);
  if (item.kind === "context") for (const [key, value] of item.entries) names.set(key, value);
  return scopeWith(around, names);
}
