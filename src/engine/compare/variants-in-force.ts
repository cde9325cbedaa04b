/**
 * The values of a parameter that are in force, variant by variant, as plain data.
 *
 * In:       what a plan has of a parameter on its date.
 * Out:      variants with their values and limits.
 */
import { textFromRational } from "../base/decimal.ts";
import type { InForce, Known, PlanParameterValue, ValueInForce } from "../plan/plan.ts";

/** Between which a value may lie. */
export interface Limits {
  readonly least: string;
  readonly most: string;
}

/** A value and the options of the axes that lead to it, outer first. */
export interface VariantInForce extends ValueInForce {
  readonly variant: readonly string[];
}

export function variantsInForce(
  current: InForce<ValueInForce>,
  variant: readonly string[] = [],
): readonly VariantInForce[] {
  if (current.kind === "plain") return [{ ...current.value, variant }];
  return [...current.options].flatMap(([option, inner]) =>
    variantsInForce(inner, [...variant, option]),
  );
}

/** One range may stand for every variant. */
export function maybeLimits(
  variant: readonly string[],
  range: NonNullable<PlanParameterValue["range"]>,
): Limits | undefined {
  let at: typeof range | undefined = range;
  for (const option of variant) {
    if (at?.kind === "variants") at = at.options.get(option);
  }
  if (at?.kind !== "plain") return undefined;
  return { least: plainKnown(at.value.least), most: plainKnown(at.value.most) };
}

export function plainKnown(value: Known): string {
  return typeof value === "object" ? textFromRational(value) : String(value);
}
