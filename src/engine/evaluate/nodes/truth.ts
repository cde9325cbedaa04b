/**
 * Three-valued `and` and `or`, with what the answer lacks and what it rests on.
 *
 * One failure settles an `and`, one success an `or`, whatever else is unknown; among several that settle it, the one
 * that rests on the fewest readings is taken.
 */
import type { PlanNode } from "../../plan/plan.ts";
import type { Cell } from "../result.ts";
import { leastReading, missingOf, readsOf } from "./cell.ts";

export function conjunction(
  node: PlanNode,
  parts: readonly Cell[],
  shown: readonly Cell[] = parts,
): Cell {
  return settle(node, parts, false, shown);
}

export function disjunction(
  node: PlanNode,
  parts: readonly Cell[],
  shown: readonly Cell[] = parts,
): Cell {
  return settle(node, parts, true, shown);
}

/** `decisive` is the value of which one is enough. */
function settle(
  node: PlanNode,
  parts: readonly Cell[],
  decisive: boolean,
  shown: readonly Cell[],
): Cell {
  const settling = leastReading(parts.filter((part) => part.value === decisive));
  if (settling !== undefined)
    return { node, value: decisive, missing: [], reads: settling.reads, parts: shown };
  const unknown = parts.filter((part) => part.value === undefined);
  if (unknown.length > 0)
    return { node, missing: missingOf(unknown), reads: readsOf(parts), parts: shown };
  return { node, value: !decisive, missing: [], reads: readsOf(parts), parts: shown };
}
