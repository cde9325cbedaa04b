/**
 * Every parameter of a policy on a date: its values, whether they are published, and where they come from.
 *
 * In:       the plan.
 * Out:      plain data, in the policy's order; a parameter without values is one that the texts leave open.
 */
import { textFromDate } from "../base/calendar.ts";
import type { Plan, PlanParameter, ValueStatus } from "../plan/plan.ts";
import {
  type Limits,
  maybeLimits,
  plainKnown,
  type VariantInForce,
  variantsInForce,
} from "./variants-in-force.ts";

export interface ParameterView {
  readonly name: string;
  readonly en: string;
  readonly unit: string;
  readonly isNumber: boolean;
  /** The policy that gives it. */
  readonly from: string;
  readonly values: readonly ParameterValueView[];
}

export interface ParameterValueView {
  /** Options of the axes, outer first; empty for a plain value. */
  readonly variant: readonly string[];
  readonly value: string;
  readonly status: ValueStatus;
  /** Absent where no range is given. */
  readonly range?: Limits;
  /** First day. */
  readonly since: string;
  /** Last day; absent where none is known. */
  readonly to?: string;
  readonly cite: readonly string[];
}

export function describeParameters(plan: Plan): readonly ParameterView[] {
  return [...plan.parameters.values()].map(describe);
}

function describe({ name, en, unitText, type, from, current }: PlanParameter): ParameterView {
  const values = current === undefined ? [] : variantsInForce(current);
  return {
    name,
    en,
    unit: unitText,
    isNumber: type.kind === "number",
    from,
    values: values.map(describeValue),
  };
}

function describeValue({ variant, value, source }: VariantInForce): ParameterValueView {
  const range = source.range && maybeLimits(variant, source.range);
  return {
    variant,
    value: plainKnown(value),
    status: source.status,
    ...(range === undefined ? {} : { range }),
    since: textFromDate(source.from),
    ...(source.to === undefined ? {} : { to: textFromDate(source.to) }),
    cite: source.cite,
  };
}
