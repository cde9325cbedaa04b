/** An operator of the plan that is asked for, and its arguments as steps of one table. */
import type { PlanNode } from "../../plan/plan.ts";
import { Beyond, type Place } from "./place.ts";
import { innermost, type Making, type ValueStep, type Workshop } from "./workshop.ts";

export type ApplyNode = PlanNode & { readonly kind: "apply" };

export interface Asked {
  readonly node: ApplyNode;
  readonly place: Place;
  readonly making: Making;
  readonly shop: Workshop;
}

export function argumentsOf({ node, place, making, shop }: Asked): readonly ValueStep[] {
  const steps = node.args.map((arg) => making.value(arg, place));
  return spreadTogether(steps, shop);
}

/** Steps that a kernel takes together, over the innermost of their tables. */
export function spreadTogether(steps: readonly ValueStep[], shop: Workshop): readonly ValueStep[] {
  const table = innermost(steps.map((step) => step.table));
  return steps.map((step) => shop.spread(step, table));
}

export function only(asked: Asked): ValueStep {
  const [first, ...others] = argumentsOf(asked);
  if (first === undefined || others.length > 0) throw new Beyond(asked.node.operator);
  return first;
}
