/**
 * One text for one value, whoever wrote it: JSON without spaces, the keys of maps in the order of their code units.
 *
 * In:       plain data.
 * Out:      its text.
 * Ignores:  what the value says. Numbers are for counts and indices alone; amounts are texts.
 */

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/**
 * The text of a value in its one form.
 *
 * Plainly: `written`, which comes to the same. Measured: a third of its time, a tenth of the time of `run` on many cases.
 */
export function canonicalJson(value: JsonValue): string {
  const ordered = maybeInOrder(value);
  return ordered === undefined ? written(value) : JSON.stringify(ordered);
}

function written(value: JsonValue): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (isList(value)) return `[${value.map(written).join(",")}]`;
  const entries = keysInOrder(value).map(
    (key) => `${JSON.stringify(key)}:${written(value[key] ?? null)}`,
  );
  return `{${entries.join(",")}}`;
}

/** The same value with its keys put in order; undefined where a key would not stay where it is put. */
function maybeInOrder(value: JsonValue): JsonValue | undefined {
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) {
    const items: JsonValue[] = [];
    for (const item of value) {
      const ordered = maybeInOrder(item);
      if (ordered === undefined) return undefined;
      items.push(ordered);
    }
    return items;
  }
  const entries: { [key: string]: JsonValue } = {};
  for (const key of keysInOrder(value)) {
    const ordered = isWayward(key) ? undefined : maybeInOrder(value[key] ?? null);
    if (ordered === undefined) return undefined;
    entries[key] = ordered;
  }
  return entries;
}

/** Keys of digits come first in an object, whenever they are given, and `__proto__` is none at all. */
function isWayward(key: string): boolean {
  const first = key.charCodeAt(0);
  return (first >= 0x30 && first <= 0x39) || key === "__proto__";
}

/** Maps of a result have few keys, most of them in order. */
const fewKeys = 16;

/**
 * In the order of their code units.
 *
 * Plainly: `Object.keys(value).sort()`. Measured: two thirds of the time of the whole text.
 */
function keysInOrder(value: { readonly [key: string]: JsonValue }): readonly string[] {
  const keys = Object.keys(value);
  if (keys.length > fewKeys) return keys.sort();
  for (let i = 1; i < keys.length; i += 1) {
    const key = keys[i] as string; // i counts them
    let place = i;
    for (; place > 0 && (keys[place - 1] as string) > key; place -= 1)
      keys[place] = keys[place - 1] as string;
    keys[place] = key;
  }
  return keys;
}

/** `Array.isArray` does not narrow a readonly list away. */
function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
