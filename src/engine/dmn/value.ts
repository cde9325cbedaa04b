/**
 * The values of FEEL as the DMN standard has them, and how each is made.
 *
 * Numbers are exact fractions, not decimals of 34 digits; they are rounded to those when written out. `null` is a
 * value: the standard's answer to every mistake. Nothing here knows a formula.
 */
import type { Days } from "../base/calendar.ts";
import type { Rational } from "../base/rational.ts";

/** The zone of a time: a fixed offset east of Greenwich, or a region with its own rules. */
export type Zone =
  | { readonly kind: "offset"; readonly seconds: number }
  | { readonly kind: "region"; readonly name: string };

/** A time of day; without a zone it is local. `second` counts from midnight. */
export interface Clock {
  readonly second: Rational;
  readonly zone?: Zone | undefined;
}

/** A stretch of values. An end that is absent is unbounded; an end that is null makes membership null. */
export interface Stretch {
  readonly start?: Value | undefined;
  readonly end?: Value | undefined;
  readonly isStartIncluded: boolean;
  readonly isEndIncluded: boolean;
}

/** What a function is called with: by position or by name. */
export type Arguments =
  | { readonly kind: "positional"; readonly values: readonly Value[] }
  | { readonly kind: "named"; readonly values: ReadonlyMap<string, Value> };

export type Value =
  | { readonly kind: "null" }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "number"; readonly value: Rational }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "date"; readonly days: Days }
  | ({ readonly kind: "time" } & Clock)
  | ({ readonly kind: "date and time"; readonly days: Days } & Clock)
  | { readonly kind: "years and months duration"; readonly months: bigint }
  | { readonly kind: "days and time duration"; readonly seconds: Rational }
  | { readonly kind: "list"; readonly items: readonly Value[] }
  | { readonly kind: "context"; readonly entries: ReadonlyMap<string, Value> }
  | ({ readonly kind: "range" } & Stretch)
  | { readonly kind: "function"; readonly arity: number; readonly call: Call };

export type Call = (args: Arguments) => Value;
export type ValueKind = Value["kind"];
export type Of<K extends ValueKind> = Extract<Value, { readonly kind: K }>;

export const nothing: Value = { kind: "null" };

export function truth(value: boolean | undefined): Value {
  return value === undefined ? nothing : { kind: "boolean", value };
}

/** A number, or null where there is none. */
export function number(value: Rational | undefined): Value {
  return value === undefined ? nothing : { kind: "number", value };
}

export function count(value: number | bigint): Value {
  return { kind: "number", value: { n: BigInt(value), d: 1n } };
}

export function text(value: string): Value {
  return { kind: "string", value };
}

export function list(items: readonly Value[]): Value {
  return { kind: "list", items };
}

export function context(entries: Iterable<readonly [string, Value]>): Value {
  return { kind: "context", entries: new Map(entries) };
}

/** `true`, `false`, or undefined for everything else. */
export function truthOf(value: Value): boolean | undefined {
  return value.kind === "boolean" ? value.value : undefined;
}
