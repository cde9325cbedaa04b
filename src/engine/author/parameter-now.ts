/**
 * What a parameter is worth on the plan's date, as plain data.
 *
 * In:       a parameter of a plan.
 * Out:      its value, or one for each variant that has one; its unit; the weakest status among them. No value where the
 *           text leaves the parameter open or none is in force.
 */
import type { PlainValue } from "../compare/plain.ts";
import { plainValue } from "../compare/plain-values.ts";
import type { InForce, PlanParameter, ValueInForce, ValueStatus } from "../plan/plan.ts";
import { sourcesInForce, weakestStatus } from "../plan/values-in-force.ts";

export interface ParameterNow {
  readonly unit: string;
  /** Each variant with its value; one without a variant where it does not vary. */
  readonly values: readonly { readonly variant: readonly string[]; readonly value: PlainValue }[];
  /** Absent where there is no value. */
  readonly status?: ValueStatus;
}

export function parameterNow({ unitText, type, current }: PlanParameter): ParameterNow {
  const values = current === undefined ? [] : variantsOf(current);
  const sources = sourcesInForce(current);
  return {
    unit: unitText,
    values: values.map(({ variant, now }) => ({
      variant,
      value: plainValue(now.value, type.kind),
    })),
    ...(sources.length === 0 ? {} : { status: weakestStatus(sources) }),
  };
}

/** Each variant that has a value, outer options first. */
export function variantsOf(
  current: InForce<ValueInForce>,
  variant: readonly string[] = [],
): readonly { readonly variant: readonly string[]; readonly now: ValueInForce }[] {
  if (current.kind === "plain") return [{ variant, now: current.value }];
  return [...current.options].flatMap(([option, inner]) => variantsOf(inner, [...variant, option]));
}
