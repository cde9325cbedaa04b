/**
 * What a parameter is worth on each day, variant by variant.
 *
 * In:       a parameter of a spec.
 * Out:      its variants, as paths of options, outer first; for one of them, the worth on a day and the days on which
 *           it can change.
 */
import { maybeRationalFromDecimal, textFromRational } from "../../base/decimal.ts";
import type { SourceSpan } from "../../base/span.ts";
import type { DatedValue, Parameter, VariantRange, VariantValue } from "../../spec/spec.ts";
import type { ChangedSide } from "./policy-change.ts";

export interface Worth {
  /** Equal where nothing of it differs. */
  readonly key: string;
  readonly side: ChangedSide;
  readonly at: SourceSpan;
}

export type Variant = readonly string[];

/** The variants that the values tell apart; one without options where they tell none. */
export function variantsOf(parameters: readonly (Parameter | undefined)[]): readonly Variant[] {
  const found = new Map<string, Variant>();
  const visit = (value: VariantValue, path: Variant): void => {
    if (value.kind === "plain") found.set(path.join("\n"), path);
    else for (const [option, inner] of value.options) visit(inner, [...path, option]);
  };
  for (const parameter of parameters)
    for (const { value } of parameter?.values ?? []) visit(value, []);
  const all = [...found.values()];
  const isInner = (path: Variant, other: Variant) =>
    other.length > path.length && path.every((option, index) => option === other[index]);
  const leaves = all.filter((path) => !all.some((other) => isInner(path, other)));
  return leaves.length === 0 ? [[]] : leaves;
}

/** The first days of stretches in which it may be worth something else. */
export function turningDays({ values }: Parameter): readonly number[] {
  return values.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to + 1]));
}

/** Nothing where no value of the variant is in force. */
export function maybeWorth(
  { values, type }: Parameter,
  variant: Variant,
  day: number,
): Worth | undefined {
  const naming = values.filter(
    ({ from, value }) => from <= day && maybeLeaf(value, variant) !== undefined,
  );
  const latest = naming.reduce<DatedValue | undefined>(
    (found, one) => (found === undefined || one.from >= found.from ? one : found),
    undefined,
  );
  if (latest === undefined || (latest.to !== undefined && latest.to < day)) return undefined;
  const leaf = maybeLeaf(latest.value, variant);
  if (leaf === undefined) return undefined;
  const { status, cite } = latest;
  const range = latest.range === undefined ? undefined : maybeRange(latest.range, variant);
  const ids = cite.map(({ id }) => id);
  return {
    key: JSON.stringify([canonical(leaf.text), status, ids, range ?? ""]),
    side: {
      text: leaf.text,
      ...(type.unit === undefined ? {} : { unit: type.unit.text }),
      status,
      cite: ids,
      ...(range === undefined ? {} : { range }),
    },
    at: leaf.at,
  };
}

function maybeLeaf(
  value: VariantValue,
  variant: Variant,
): (VariantValue & { kind: "plain" }) | undefined {
  if (value.kind === "plain") return value;
  const [option = "", ...inner] = variant;
  const found = value.options.get(option);
  return found === undefined ? undefined : maybeLeaf(found, inner);
}

function maybeRange(range: VariantRange, variant: Variant): string | undefined {
  if (range.kind === "plain") return `${range.least}–${range.most}`;
  const [option = "", ...inner] = variant;
  const found = range.options.get(option);
  return found === undefined ? undefined : maybeRange(found, inner);
}

/** `0.30` is `0.3`. */
function canonical(text: string): string {
  const number = maybeRationalFromDecimal(text);
  return number === undefined ? text : textFromRational(number);
}
