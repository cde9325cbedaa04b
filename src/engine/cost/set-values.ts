/**
 * The same plan with other values of some parameters: what a proposal that changes figures alone comes to.
 *
 * In:       a plan; for each setting a parameter, the variants it is about (none: all of them) and the value.
 * Out:      a plan whose parameters have these values on its date, as assumed ones. Nothing else differs.
 * Reports:  why a setting cannot be meant, as data.
 */
import { maybeRationalFromDecimal } from "../base/decimal.ts";
import type {
  InForce,
  Known,
  Plan,
  PlanParameter,
  PlanParameterValue,
  ValueInForce,
} from "../plan/plan.ts";

export interface Setting {
  readonly parameter: string;
  /** Options of the axes, outer first; empty for every variant. */
  readonly variant: readonly string[];
  /** A decimal, or one of the parameter's words. */
  readonly value: string;
}

export interface SettingFault {
  readonly setting: Setting;
  readonly kind: "unknown-parameter" | "unknown-variant" | "not-a-number" | "unknown-option";
}

export interface SetPlan {
  readonly plan: Plan;
  readonly faults: readonly SettingFault[];
}

export function planWithValues(plan: Plan, settings: readonly Setting[]): SetPlan {
  if (settings.length === 0) return { plan, faults: [] };
  const parameters = new Map(plan.parameters);
  const faults: SettingFault[] = [];
  for (const setting of settings) {
    const parameter = parameters.get(setting.parameter);
    const changed = parameter === undefined ? "unknown-parameter" : set(parameter, setting, plan);
    if (typeof changed === "string") faults.push({ setting, kind: changed });
    else parameters.set(setting.parameter, changed);
  }
  return { plan: { ...plan, parameters }, faults };
}

function set(
  parameter: PlanParameter,
  setting: Setting,
  plan: Plan,
): PlanParameter | SettingFault["kind"] {
  const known = knownFrom(setting.value, parameter);
  if (known === undefined)
    return parameter.type.kind === "number" ? "not-a-number" : "unknown-option";
  const { at } = parameter;
  const source: PlanParameterValue = {
    from: plan.date,
    value: { kind: "plain", value: known },
    status: "assumed",
    cite: [],
    at,
  };
  const value: ValueInForce = { value: known, source };
  const axes = parameter.by.map(({ options }) => options);
  if (setting.variant.some((option, index) => axes[index]?.includes(option) !== true))
    return "unknown-variant";
  return { ...parameter, current: placed(parameter.current, setting.variant, value, axes) };
}

/** The value at the place of the variant; what the other variants have stays. */
function placed(
  current: InForce<ValueInForce> | undefined,
  [option, ...rest]: readonly string[],
  value: ValueInForce,
  [options = [], ...inner]: readonly (readonly string[])[],
): InForce<ValueInForce> {
  if (option === undefined) return { kind: "plain", value };
  const others: readonly (readonly [string, InForce<ValueInForce>])[] =
    current?.kind === "variants"
      ? [...current.options]
      : current === undefined
        ? []
        : options.map((other) => [other, current] as const);
  const known = new Map(others);
  known.set(option, placed(known.get(option), rest, value, inner));
  return { kind: "variants", options: known };
}

function knownFrom(text: string, { type }: PlanParameter): Known | undefined {
  if (type.kind === "number") return maybeRationalFromDecimal(text);
  if (type.kind === "enum") return type.options.includes(text) ? text : undefined;
  return undefined;
}
