/**
 * The value of one place's parameter on a day, as another place's parameter can take it.
 *
 * In:       the parameter in the plans of both places; a new one has no place where it goes.
 * Out:      `value`, `status` and `range` of a proposal; or why it cannot be taken.
 *           What is tried is an assumption; it may be anything from the value that stands there to the one that comes.
 * Ignores:  units, which whoever asks has held against each other.
 */
import { maybeRationalFromDecimal } from "../../base/decimal.ts";
import { compare } from "../../base/rational.ts";
import type { PlanParameter } from "../../plan/plan.ts";
import { keyOfValues, type MatrixValue, valuesInForce } from "../matrix/values-in-force.ts";
import { type Leaf, nameText, plain, type YamlMap } from "./yaml-lines.ts";

export type TakenValue =
  | { readonly kind: "value"; readonly yaml: YamlMap }
  | { readonly kind: "open" }
  | { readonly kind: "same" }
  /** What it varies by in either place. */
  | { readonly kind: "axes"; readonly there: readonly string[]; readonly here: readonly string[] };

/** `variant`: of the value that varies the one that is taken, for everybody; one that there is not leaves nothing to take. */
export function takenValue(
  from: PlanParameter,
  to: PlanParameter | undefined,
  variant?: readonly string[],
): TakenValue {
  const values = valuesOf(from, variant);
  const old = to === undefined ? [] : valuesInForce(to);
  if (values.length === 0) return { kind: "open" };
  if (old.length > 0 && keyOfValues(values) === keyOfValues(old)) return { kind: "same" };
  const fitted = maybeFitted(values, from, to);
  if (fitted === undefined)
    return {
      kind: "axes",
      there: namesOfAxes(from),
      here: to === undefined ? [] : namesOfAxes(to),
    };
  const isNumber = from.type.kind === "number";
  const value = nested(fitted, ({ text }) => valueText(text, isNumber));
  const range = isNumber ? nested(fitted, (one) => rangeText(one, old)) : undefined;
  return {
    kind: "value",
    yaml: [
      ["value", value],
      ["status", plain("assumed")],
      ["range", range],
    ],
  };
}

function valuesOf(from: PlanParameter, variant: readonly string[] | undefined) {
  const all = valuesInForce(from);
  if (variant === undefined) return all;
  const one = all.filter((value) => value.variant.join("\n") === variant.join("\n"));
  return one.map((value) => ({ ...value, variant: [] }));
}

type Fitted = Pick<MatrixValue, "variant" | "text">;

/** One value for all fits anywhere; variants fit the same axes, over further inner ones, and repeated below outer ones. */
function maybeFitted(
  values: readonly Fitted[],
  from: PlanParameter,
  to: PlanParameter | undefined,
): readonly Fitted[] | undefined {
  if (to === undefined) return values;
  const isPlain = new Set(values.map(({ text }) => text)).size === 1 && isWhole(values, from);
  if (isPlain) return values.slice(0, 1).map(({ text }) => ({ variant: [], text }));
  const [own, there] = [namesOfAxes(from), namesOfAxes(to)];
  // A value for an outer option holds for all inner ones.
  if (own.length > 0 && own.every((name, index) => there[index] === name)) return values;
  const isInner =
    own.length > 0 && own.every((name, index) => there.at(index - own.length) === name);
  if (!isInner) return undefined;
  const outer = to.by
    .slice(0, to.by.length - own.length)
    .reduce<readonly (readonly string[])[]>(
      (paths, { options }) => paths.flatMap((path) => options.map((option) => [...path, option])),
      [[]],
    );
  return outer.flatMap((path) =>
    values.map(({ variant, text }) => ({ variant: [...path, ...variant], text })),
  );
}

/** Whether every variant has a value. */
function isWhole(values: readonly Fitted[], { by }: PlanParameter): boolean {
  const covered = (path: readonly string[]): boolean => {
    if (values.some(({ variant }) => path.length >= variant.length && begins(path, variant)))
      return true;
    const axis = by[path.length];
    return axis?.options.every((option) => covered([...path, option])) ?? false;
  };
  return covered([]);
}

function begins(path: readonly string[], start: readonly string[]): boolean {
  return start.every((option, index) => path[index] === option);
}

function namesOfAxes({ by }: PlanParameter): readonly string[] {
  return by.map(({ name }) => name);
}

/** Variants as a map of maps in one line. */
function nested(values: readonly Fitted[], say: (value: Fitted) => string, depth = 0): Leaf {
  const text = (own: readonly Fitted[], level: number): string => {
    const [only] = own;
    if (only !== undefined && own.length === 1 && only.variant.length <= level) return say(only);
    const groups = Map.groupBy(own, ({ variant }) => variant[level] ?? "");
    return `{${[...groups].map(([option, inner]) => `${nameText(option)}: ${text(inner, level + 1)}`).join(", ")}}`;
  };
  return plain(text(values, depth));
}

function valueText(text: string, isNumber: boolean): string {
  return isNumber ? text : nameText(text);
}

/** From the least to the greatest of the values that stand there, where they are known, and of the one that comes. */
function rangeText({ variant, text }: Fitted, old: readonly MatrixValue[]): string {
  const before = old.filter((one) => begins(variant, one.variant) || begins(one.variant, variant));
  const known = [text, ...before.map((one) => one.text)].flatMap((figure) => {
    const value = maybeRationalFromDecimal(figure);
    return value === undefined ? [] : [{ figure, value }];
  });
  const ordered = known.toSorted((a, b) => compare(a.value, b.value));
  return `[${ordered[0]?.figure ?? text}, ${ordered.at(-1)?.figure ?? text}]`;
}
