/**
 * The values of a parameter on the day of a plan, each variant's.
 *
 * In:       a parameter of a plan.
 * Out:      values, outer option first; none where it is left open.
 */
import { textFromRational } from "../../base/decimal.ts";
import type { SourceSpan } from "../../base/span.ts";
import { textFromKnown } from "../../evaluate/known-text.ts";
import type { InForce, Known, PlanParameter, ValueInForce, ValueStatus } from "../../plan/plan.ts";
import type { PlanType } from "../../plan/types.ts";

export interface MatrixValue {
  /** Options of the axes, outer first; empty for one value for all. */
  readonly variant: readonly string[];
  /** A decimal, a date, or a word; `n/d` where its decimals have no end. */
  readonly text: string;
  readonly status: ValueStatus;
  /** Of an assumed value: least and most that it may be. */
  readonly range?: { readonly least: string; readonly most: string };
}

export interface PlacedValue extends MatrixValue {
  readonly cite: readonly string[];
  readonly at: SourceSpan;
}

export function valuesInForce({ current, type }: PlanParameter): readonly PlacedValue[] {
  return current === undefined ? [] : valuesIn(current, type, []);
}

/** Equal where the values are; one value for all variants is the same as that value for each. */
export function keyOfValues(values: readonly MatrixValue[]): string {
  const texts = new Set(values.map(({ text }) => text));
  if (texts.size === 1) return JSON.stringify([...texts]);
  const pairs = values.map(({ variant, text }) => [variant.join("\n"), text] as const);
  return JSON.stringify(pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function valuesIn(
  current: InForce<ValueInForce>,
  type: PlanType,
  variant: readonly string[],
): readonly PlacedValue[] {
  if (current.kind === "plain") {
    const { value, source } = current.value;
    const range = source.range && maybeLimits(source.range, variant);
    return [
      {
        variant,
        text: textFromKnown(value, type),
        status: source.status,
        ...(range === undefined ? {} : { range }),
        cite: source.cite,
        at: source.at,
      },
    ];
  }
  return [...current.options].flatMap(([option, inner]) =>
    valuesIn(inner, type, [...variant, option]),
  );
}

type Limits = InForce<{ readonly least: Known; readonly most: Known }>;

/** One range may stand for every variant. */
function maybeLimits(range: Limits, variant: readonly string[]): MatrixValue["range"] {
  let at: Limits | undefined = range;
  for (const option of variant) if (at?.kind === "variants") at = at.options.get(option);
  if (at?.kind !== "plain") return undefined;
  const { least, most } = at.value;
  return { least: textOf(least), most: textOf(most) };
}

function textOf(value: Known): string {
  return typeof value === "object" ? textFromRational(value) : String(value);
}
