/**
 * Whether a value is of a type, and what the standard makes of one that is nearly.
 *
 * A type whose name is none of the standard's is unknown: nothing is said of it and nothing is turned into it.
 */
import { midnight } from "./arithmetic.ts";
import type { TypeRef } from "./syntax.ts";
import { list, nothing, type Value, type ValueKind } from "./value.ts";

/** By the names of formulas and by those of model files. */
const kinds: ReadonlyMap<string, ValueKind> = new Map([
  ["number", "number"],
  ["string", "string"],
  ["boolean", "boolean"],
  ["date", "date"],
  ["time", "time"],
  ["date and time", "date and time"],
  ["dateTime", "date and time"],
  ["days and time duration", "days and time duration"],
  ["dayTimeDuration", "days and time duration"],
  ["years and months duration", "years and months duration"],
  ["yearMonthDuration", "years and months duration"],
]);

/** Undefined where the type is unknown. Null is of the type `Null` alone. */
export function maybeIsOf(value: Value, type: TypeRef): boolean | undefined {
  switch (type.kind) {
    case "named": {
      if (type.name === "Any") return value.kind !== "null";
      if (type.name === "Null") return value.kind === "null";
      const kind = kinds.get(type.name);
      return kind === undefined ? undefined : value.kind === kind;
    }
    case "list":
      return value.kind === "list" ? all(value.items, type.of) : false;
    case "range":
      return value.kind === "range"
        ? all(
            [value.start, value.end].filter((end) => end !== undefined),
            type.of,
          )
        : false;
    case "context":
      if (value.kind !== "context") return false;
      return type.entries.every(([key, of]) => {
        const entry = value.entries.get(key);
        return entry !== undefined && (entry.kind === "null" || maybeIsOf(entry, of) === true);
      });
    case "function":
      return value.kind === "function" && value.arity === type.parameters.length;
  }
}

/** The value as that type: a list of one for the one and the reverse, a date for its midnight; null if none of these. */
export function asType(value: Value, type: TypeRef | undefined): Value {
  if (type === undefined || value.kind === "null" || maybeIsOf(value, type) !== false) return value;
  if (value.kind === "list" && value.items.length === 1 && type.kind !== "list") {
    const [only = nothing] = value.items;
    return maybeIsOf(only, type) === true ? only : nothing;
  }
  if (type.kind === "list" && value.kind !== "list")
    return maybeIsOf(value, type.of) === false ? nothing : list([value]);
  const isDateTime = type.kind === "named" && kinds.get(type.name) === "date and time";
  return isDateTime && value.kind === "date" ? midnight(value) : nothing;
}

/** The kind that a named type stands for; undefined of any other. */
export function kindNamed(name: string): ValueKind | undefined {
  return kinds.get(name);
}

function all(values: readonly Value[], type: TypeRef): boolean {
  const isAny = type.kind === "named" && type.name === "Any";
  return values.every((one) => isAny || one.kind === "null" || maybeIsOf(one, type) === true);
}
