/**
 * Apply an operator to cells.
 *
 * Out:      a known cell, or an unknown one with what its parts lack.
 * Reports:  `case/no-value` where there is none with these figures: division by zero, half a month, the least of nobody.
 */
import type { Known, PlanNode } from "../../plan/plan.ts";
import type { Instance } from "../facts/instance.ts";
import type { Cell, Missing } from "../result.ts";
import { isKnown, knownCell, missingOf, readsOf, unknownCell } from "./cell.ts";
import type { Evaluation } from "./evaluation.ts";
import type { StrictOperator } from "./operators.ts";
import { conjunction, disjunction } from "./truth.ts";

type ApplyNode = PlanNode & { kind: "apply" };

export function applyOperator(
  node: ApplyNode,
  parts: readonly Cell[],
  at: Instance,
  evaluation: Evaluation,
): Cell {
  switch (node.operator) {
    case "and":
      return conjunction(node, parts);
    case "or":
      return disjunction(node, parts);
    case "all":
    case "any": {
      const items = parts[0]?.items;
      if (items === undefined) return unknownCell(node, parts[0]?.missing ?? [], parts);
      return node.operator === "all"
        ? conjunction(node, items, parts)
        : disjunction(node, items, parts);
    }
    default:
      return (
        applyStrict(node, node.operator, parts, evaluation) ?? noValue(node, parts, at, evaluation)
      );
  }
}

/** An operator that needs every argument; of a list, every element. Undefined where there is no value. */
function applyStrict(
  node: PlanNode,
  operator: StrictOperator,
  parts: readonly Cell[],
  { arithmetic }: Evaluation,
): Cell | undefined {
  const reads = readsOf(parts);
  if (!parts.every(isKnown)) return lacking(node, parts, reads, parts);
  const list = parts[0];
  const items = list?.items ?? parts;
  if (operator !== "count" && items !== parts && !items.every(isKnown))
    return lacking(node, items, reads, parts);
  const counted = operator === "count" ? list?.instances : undefined;
  const args = counted?.map(() => true) ?? items.map(argumentOf);
  const value = arithmetic.operate(operator, args, node);
  return value === undefined ? undefined : knownCell(node, value, parts, reads);
}

/** What is counted may be unknown or a list: it counts as one. */
function argumentOf({ value }: Cell): Known {
  return value ?? true;
}

function lacking(
  node: PlanNode,
  among: readonly Cell[],
  reads: ReadonlySet<string>,
  parts: readonly Cell[],
): Cell {
  const unknown = among.filter((cell) => !isKnown(cell));
  return unknownCell(node, missingOf(unknown), parts, reads);
}

/** A fault of the case, and an unknown value. */
function noValue(
  node: ApplyNode,
  parts: readonly Cell[],
  at: Instance,
  evaluation: Evaluation,
): Cell {
  const { operator } = node;
  evaluation.reportFault({
    code: "case/no-value",
    path: at.path,
    message: `A formula has no value here: ${operator} is not possible with these figures.`,
    details: { operator },
  });
  return unknownCell(node, inputsBehind(parts), parts);
}

/** The facts and lists that a value was worked out from: what has to be stated anew. */
function inputsBehind(parts: readonly Cell[]): readonly Missing[] {
  const inputs = new Map<string, Missing>();
  const walk = (cell: Cell): void => {
    const { node } = cell;
    const name = node.kind === "fact" ? node.name : node.kind === "instances" ? node.entity : "";
    if (name !== "") inputs.set(name, { kind: "fact", name, path: "" });
    for (const part of cell.parts) walk(part);
    if (cell.derived !== undefined) walk(cell.derived.cell);
  };
  for (const part of parts.slice(-1)) walk(part);
  return [...inputs.values()];
}
