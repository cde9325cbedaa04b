/** Walking plan nodes without knowing every kind. */
import type { PlanNode } from "./plan.ts";

/** The nodes directly below one. */
export function childNodes(node: PlanNode): readonly PlanNode[] {
  switch (node.kind) {
    case "parameter":
      return node.axes.filter((axis): axis is PlanNode => typeof axis !== "string");
    case "each":
    case "quantified":
    case "for":
      return [node.over, node.body];
    case "where":
      return [node.over, node.predicate];
    case "outer":
    case "variable":
      return [node.body];
    case "if":
      return [node.condition, node.then, node.otherwise];
    case "is-missing":
      return [node.of];
    case "get-or-else":
      return [node.value, node.otherwise];
    case "apply":
      return node.args;
    default:
      return [];
  }
}

/** Visit a node and all below it, parents first. */
export function visitNodes(node: PlanNode, visit: (node: PlanNode) => void): void {
  visit(node);
  for (const child of childNodes(node)) visitNodes(child, visit);
}
