/**
 * What a drawn number is multiplied by: an input drawn before, or a parameter in force on the plan's date.
 *
 * Units:    whole numbers of units of the last of `scale` decimal places.
 * Throws:   BrokenInvariant where the name is neither, or the parameter has no value for a variant that is drawn.
 */
import { BrokenInvariant } from "../base/invariant.ts";
import type { InForce, Plan, ValueInForce } from "../plan/plan.ts";
import type { PopulationInput } from "../spec/population/population-model.ts";
import type { Variable } from "./draw-tables.ts";

export type Factor =
  | { readonly kind: "fixed"; readonly value: number; readonly scale: number }
  /** A slot; of words the number of each. */
  | {
      readonly kind: "slot";
      readonly variable: Variable;
      readonly numbers?: readonly number[];
      readonly scale: number;
    }
  | { readonly kind: "by"; readonly tree: FactorTree; readonly scale: number };

export type FactorTree =
  | { readonly kind: "value"; readonly value: number | undefined }
  | { readonly kind: "by"; readonly variable: Variable; readonly trees: readonly FactorTree[] };

const parameterScale = 4;

interface FactorContext {
  readonly plan: Plan;
  readonly slots: ReadonlyMap<
    string,
    { readonly words?: readonly string[]; readonly scale: number }
  >;
  /** Where an input stands, seen from the thing that is drawn. */
  readonly variable: (name: string) => Variable;
}

export function factorOf(
  name: string,
  input: PopulationInput,
  { plan, slots, variable }: FactorContext,
): Factor {
  const slot = slots.get(name);
  if (slot !== undefined) {
    const numbers = slot.words === undefined ? {} : { numbers: slot.words.map(Number) };
    return {
      kind: "slot",
      variable: variable(name),
      ...numbers,
      scale: slot.words ? 0 : slot.scale,
    };
  }
  const parameter = plan.parameters.get(name);
  if (parameter?.current === undefined)
    throw new BrokenInvariant("Nothing to multiply by", { name, input: input.id });
  const axes = parameter.by.map((axis) => axis.name);
  return { kind: "by", tree: treeOf(parameter.current, axes, variable), scale: parameterScale };
}

function treeOf(
  inForce: InForce<ValueInForce> | undefined,
  [axis, ...axes]: readonly string[],
  variable: (name: string) => Variable,
): FactorTree {
  if (inForce === undefined) return { kind: "value", value: undefined };
  if (inForce.kind === "plain") return { kind: "value", value: scaled(inForce.value) };
  const { options } = inForce;
  const at = variable(axis ?? "");
  const trees = (at.words ?? []).map((word) => treeOf(options.get(word), axes, variable));
  return { kind: "by", variable: at, trees };
}

function scaled({ value }: ValueInForce): number | undefined {
  if (typeof value !== "object") return undefined;
  return Number((value.n * 10n ** BigInt(parameterScale)) / value.d);
}
