/** Functions of contexts, `not`, and `is`, which any two values may be given. */
import { isSame } from "../compare-values.ts";
import { context, list, nothing, text, truth, type Value } from "../value.ts";
import {
  type BuiltIns,
  booleanKind,
  contextKind,
  form,
  listKind,
  nullableKind,
  stringKind,
} from "./form.ts";

export const contextFunctions: BuiltIns = {
  not: [form({ negand: booleanKind }, ({ negand }) => truth(!negand))],
  is: [
    form({ value1: nullableKind, value2: nullableKind }, ({ value1, value2 }) =>
      truth(isSame(value1, value2)),
    ),
  ],
  "get value": [
    form({ m: contextKind, key: stringKind }, ({ m, key }) => m.get(key) ?? nothing),
    form({ context: contextKind, keys: listKind }, (given) => valueAt(given.context, given.keys)),
  ],
  "get entries": [
    form({ m: contextKind }, ({ m }) =>
      list(
        [...m].map(([key, value]) =>
          context([
            ["key", text(key)],
            ["value", value],
          ]),
        ),
      ),
    ),
  ],
  context: [form({ entries: listKind }, ({ entries }) => contextOf(entries))],
  "context put": [
    form({ context: contextKind, key: stringKind, value: nullableKind }, (given) =>
      context([...given.context, [given.key, given.value]]),
    ),
    form({ context: contextKind, keys: listKind, value: nullableKind }, (given) =>
      withValueAt(given.context, given.keys, given.value),
    ),
  ],
  "context merge": [form({ contexts: listKind }, ({ contexts }) => merged(contexts))],
};

function valueAt(entries: ReadonlyMap<string, Value>, keys: readonly Value[]): Value {
  if (keys.length === 0) return nothing;
  let found: Value = { kind: "context", entries };
  for (const key of keys) {
    if (found.kind !== "context" || key.kind !== "string") return nothing;
    found = found.entries.get(key.value) ?? nothing;
  }
  return found;
}

/** Each item has a `key` and a `value`; a key that comes twice makes it null. */
function contextOf(items: readonly Value[]): Value {
  const entries = new Map<string, Value>();
  for (const item of items) {
    if (item.kind !== "context") return nothing;
    const [key, value] = [item.entries.get("key"), item.entries.get("value")];
    if (key?.kind !== "string" || value === undefined || entries.has(key.value)) return nothing;
    entries.set(key.value, value);
  }
  return context(entries);
}

function withValueAt(
  entries: ReadonlyMap<string, Value>,
  [key, ...rest]: readonly Value[],
  value: Value,
): Value {
  if (key?.kind !== "string") return nothing;
  if (rest.length === 0) return context([...entries, [key.value, value]]);
  const inner = entries.get(key.value);
  if (inner?.kind !== "context") return nothing;
  const changed = withValueAt(inner.entries, rest, value);
  return changed.kind === "null" ? nothing : context([...entries, [key.value, changed]]);
}

function merged(contexts: readonly Value[]): Value {
  const entries = new Map<string, Value>();
  for (const one of contexts) {
    if (one.kind !== "context") return nothing;
    for (const [key, value] of one.entries) entries.set(key, value);
  }
  return context(entries);
}
