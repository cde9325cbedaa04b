/**
 * What a built-in function takes: its parameters in order, each of a kind, and how a call is fitted to them.
 *
 * In:   arguments by position or by name.
 * Out:  each argument as what its kind reads from it; a list of one may stand for the one, one value for a list of it.
 *       A null where none is allowed makes the call null, and so does whatever does not fit.
 */
import type { Rational } from "../../base/rational.ts";
import {
  type Arguments,
  list,
  nothing,
  type Of,
  type Stretch,
  type Value,
  type ValueKind,
} from "../value.ts";

/** What a parameter takes. */
export interface Kind<T> {
  /** The value as this kind, or undefined where it is of another. */
  readonly read: (value: Value) => T | undefined;
  /** What it takes as it is; absent where a list or anything else will do. */
  readonly accepts?: readonly ValueKind[];
  readonly takesNull?: boolean;
  readonly isOptional?: boolean;
}

type Kinds = Readonly<Record<string, Kind<unknown>>>;
type Given<K extends Kinds> = { readonly [N in keyof K]: K[N] extends Kind<infer T> ? T : never };

/** One way of calling a function. */
export interface Form {
  readonly names: readonly string[];
  readonly kinds: readonly Kind<unknown>[];
  /** From which place on arguments by position are gathered into one list. */
  readonly gathersFrom?: number;
  /** Whether a single argument that is a list, or null, is that list. */
  readonly takesListAlone?: boolean;
  readonly apply: (values: readonly unknown[]) => Value;
}

export type BuiltIns = Readonly<Record<string, readonly Form[]>>;

export const numberKind: Kind<Rational> = scalar("number", ({ value }) => value);
export const stringKind: Kind<string> = scalar("string", ({ value }) => value);
export const booleanKind: Kind<boolean> = scalar("boolean", ({ value }) => value);
export const contextKind: Kind<ReadonlyMap<string, Value>> = scalar(
  "context",
  ({ entries }) => entries,
);
export const functionKind: Kind<Of<"function">> = scalar("function", (value) => value);
export const rangeKind: Kind<Stretch> = scalar("range", (value) => value);
export const anyKind: Kind<Value> = { read: (value) => value };
export const nullableKind: Kind<Value> = { read: (value) => value, takesNull: true };
export const listKind: Kind<readonly Value[]> = {
  read: (value) => (value.kind === "list" ? value.items : [value]),
};

/** Any of several kinds, as a value. */
export function oneOf<K extends ValueKind>(...kinds: readonly K[]): Kind<Of<K>> {
  const isOne = (value: Value): value is Of<K> => kinds.some((kind) => kind === value.kind);
  return { accepts: kinds, read: (value) => only(value, isOne) };
}

/** A parameter that may be left out, at the end; a null is not the same as nothing. */
export function optional<T>(kind: Kind<T>): Kind<T | undefined> {
  return { ...kind, isOptional: true };
}

/** One way of calling: parameters by name, in their order, and what is made of them. */
export function form<K extends Kinds>(kinds: K, apply: (given: Given<K>) => Value): Form {
  const names = Object.keys(kinds);
  return {
    names,
    kinds: Object.values(kinds),
    apply: (values) =>
      // Each value was read by the kind of its own name.
      apply(Object.fromEntries(names.map((name, index) => [name, values[index]])) as Given<K>),
  };
}

/** A list, or its items one by one. */
export function variadic(
  apply: (items: readonly Value[]) => Value,
  { gathersAlways = false } = {},
): Form {
  const one = form({ list: listKind }, ({ list: items }) => apply(items));
  return { ...one, gathersFrom: 0, takesListAlone: !gathersAlways };
}

/** The value of a call: that of the first form it fits, else null. */
export function callForms(forms: readonly Form[], args: Arguments): Value {
  for (const one of forms) {
    const values = maybeArguments(one, args);
    if (values === undefined) continue;
    const read = maybeRead(one, values);
    if (read === "null") return nothing;
    if (read !== undefined) return one.apply(read);
  }
  return nothing;
}

/** One value for each parameter, absent where an optional one is; undefined where number or names do not fit. */
export function maybeArguments(
  { names, kinds, gathersFrom, takesListAlone }: Form,
  args: Arguments,
): readonly (Value | undefined)[] | undefined {
  if (args.kind === "named") {
    if ([...args.values.keys()].some((name) => !names.includes(name))) return undefined;
    const found = names.map((name) => args.values.get(name));
    return found.every((value, index) => value !== undefined || kinds[index]?.isOptional)
      ? found
      : undefined;
  }
  const { values } = args;
  if (gathersFrom !== undefined) {
    const isAlone = values.length === 1 && (values[0]?.kind === "list" || isNull(values[0]));
    if (takesListAlone === true && isAlone) return values;
    if (values.length <= gathersFrom) return undefined;
    return [...values.slice(0, gathersFrom), list(values.slice(gathersFrom))];
  }
  const least = kinds.filter((kind) => kind.isOptional !== true).length;
  return values.length < least || values.length > kinds.length ? undefined : values;
}

function maybeRead(
  { kinds }: Form,
  values: readonly (Value | undefined)[],
): readonly unknown[] | "null" | undefined {
  const read: unknown[] = [];
  let isNull = false;
  for (const [index, kind] of kinds.entries()) {
    const value = values[index];
    if (value?.kind === "null" && kind.takesNull !== true) isNull = true;
    const found = value === undefined || isNull ? undefined : kind.read(value);
    if (value !== undefined && found === undefined && !isNull) return undefined;
    read.push(found);
  }
  return isNull ? "null" : read;
}

function scalar<K extends ValueKind, T>(kind: K, read: (value: Of<K>) => T): Kind<T> {
  const isOne = (value: Value): value is Of<K> => value.kind === kind;
  return {
    accepts: [kind],
    read: (value) => {
      const found = only(value, isOne);
      return found === undefined ? undefined : read(found);
    },
  };
}

/** The value itself, or the only item of a list. */
function only<V extends Value>(value: Value, isOne: (value: Value) => value is V): V | undefined {
  if (isOne(value)) return value;
  const item = value.kind === "list" && value.items.length === 1 ? value.items[0] : undefined;
  return item !== undefined && isOne(item) ? item : undefined;
}

function isNull(value: Value | undefined): boolean {
  return value?.kind === "null";
}
