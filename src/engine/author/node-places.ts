/**
 * From where a part of a formula is read: the household, or each member, application or stay that the formula goes over.
 *
 * In:       a formula, a part of it, the instance that the rule is about.
 * Out:      every instance from which the part is read, in the order of the case, with the variables bound there.
 * Ignores:  values, but for those that say which instances a list has; of a list that is unknown there are none.
 */
import { type Instance, outward } from "../evaluate/facts/instance.ts";
import { evaluateNode } from "../evaluate/nodes/evaluate-node.ts";
import type { Evaluation } from "../evaluate/nodes/evaluation.ts";
import type { PlanNode } from "../plan/plan.ts";
import { childNodes } from "../plan/walk.ts";

export interface NodePlace {
  readonly instance: Instance;
  readonly variables: readonly Instance[];
}

/** Undefined where the part is none of the formula's. */
export function placesOf(
  part: PlanNode,
  root: PlanNode,
  from: NodePlace,
  evaluation: Evaluation,
): readonly NodePlace[] | undefined {
  if (root === part) return [from];
  for (const child of childNodes(root)) {
    if (!contains(child, part)) continue;
    const places = within(root, child, from, evaluation);
    return places.flatMap((place) => placesOf(part, child, place, evaluation) ?? []);
  }
  return undefined;
}

function contains(node: PlanNode, part: PlanNode): boolean {
  return node === part || childNodes(node).some((child) => contains(child, part));
}

/** From where one child of a node is read. */
function within(
  node: PlanNode,
  child: PlanNode,
  from: NodePlace,
  evaluation: Evaluation,
): readonly NodePlace[] {
  const { instance, variables } = from;
  switch (node.kind) {
    case "outer": {
      const outer = outward(instance, node.hops);
      return outer === undefined ? [] : [{ instance: outer, variables }];
    }
    case "variable": {
      const bound = variables[node.variable];
      return bound === undefined ? [] : [{ instance: bound, variables }];
    }
    case "each":
    case "where":
      if (child === node.over) return [from];
      return instancesOf(node.over, from, evaluation).map((one) => ({ instance: one, variables }));
    case "quantified":
    case "for":
      if (child === node.over) return [from];
      return instancesOf(node.over, from, evaluation).map((one) => {
        const inner = [...variables];
        inner[node.variable] = one;
        return { instance, variables: inner };
      });
    default:
      return [from];
  }
}

function instancesOf(
  over: PlanNode,
  { instance, variables }: NodePlace,
  evaluation: Evaluation,
): readonly Instance[] {
  return evaluateNode(over, instance, evaluation, variables).instances ?? [];
}
