/**
 * Values as the lines of a conformance file write them: `{"t": "number", "v": "12.5"}`.
 *
 * Everything but truth values, lists and contexts is text, so that no figure passes through a binary fraction.
 */
import { maybeDuration } from "./durations.ts";
import { textFromValue } from "./literals.ts";
import { maybeDate, maybeDateTime, maybeTime } from "./moments.ts";
import { maybeNumber } from "./numbers.ts";
import { context, list, nothing, number, text, type Value } from "./value.ts";

/** One value with its type. */
export interface TypedValue {
  readonly t: string;
  readonly v?: string | boolean | readonly TypedValue[] | { readonly [key: string]: TypedValue };
}

/** Undefined where it is no value of its type. */
export function maybeValue(written: unknown): Value | undefined {
  if (!isRecord(written)) return undefined;
  const { t, v } = written;
  if (t === "null" || (typeof t === "string" && v === null)) return nothing;
  if (t === "boolean") return typeof v === "boolean" ? { kind: "boolean", value: v } : undefined;
  if (t === "list") return Array.isArray(v) ? maybeList(v) : undefined;
  if (t === "context") return isRecord(v) ? maybeContext(v) : undefined;
  return typeof v === "string" ? maybeScalar(t, v) : undefined;
}

export function typedFromValue(value: Value): TypedValue {
  switch (value.kind) {
    case "null":
      return { t: "null" };
    case "boolean":
      return { t: "boolean", v: value.value };
    case "list":
      return { t: "list", v: value.items.map(typedFromValue) };
    case "context":
      return {
        t: "context",
        v: Object.fromEntries([...value.entries].map(([key, one]) => [key, typedFromValue(one)])),
      };
    case "date and time":
      return { t: "dateTime", v: textFromValue(value) };
    case "years and months duration":
    case "days and time duration":
      return { t: "duration", v: textFromValue(value) };
    default:
      return { t: value.kind, v: textFromValue(value) };
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function maybeScalar(type: unknown, written: string): Value | undefined {
  switch (type) {
    case "string":
      return text(written);
    case "number": {
      const value = maybeNumber(written);
      return value === undefined ? undefined : number(value);
    }
    case "date":
      return maybeDate(written);
    case "time":
      return maybeTime(written);
    case "dateTime":
      return maybeDateTime(written);
    case "duration":
      return maybeDuration(written);
    default:
      return undefined;
  }
}

function maybeList(items: readonly unknown[]): Value | undefined {
  const values = items.map(maybeValue);
  return values.every((value) => value !== undefined) ? list(values) : undefined;
}

function maybeContext(written: Readonly<Record<string, unknown>>): Value | undefined {
  const entries: [string, Value][] = [];
  for (const [key, one] of Object.entries(written)) {
    const value = maybeValue(one);
    if (value === undefined) return undefined;
    entries.push([key, value]);
  }
  return context(entries);
}
