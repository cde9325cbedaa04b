/**
 * Three-valued `and` and `or`, with what the answer lacks and what it rests on.
 *
 * One failure settles an `and`, one success an `or`, whatever else is unknown; among several that settle it, the one
 * that rests on the fewest readings is taken.
 */
import type { PlanNode } from "../../plan/plan.ts";
import type { Cell } from "../result.ts";
import { knownCell, missingOf, readsOf, unknownCell } from "./cell.ts";

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
  let settling: Cell | undefined;
  let isOpen = false;
  for (const part of parts) {
    if (part.value === undefined) isOpen = true;
    else if (
      part.value === decisive &&
      (settling === undefined || part.reads.size < settling.reads.size)
    )
      settling = part;
  }
  if (settling !== undefined) return knownCell(node, decisive, shown, settling.reads);
  if (!isOpen) return knownCell(node, !decisive, shown, readsOf(parts));
  const unknown = parts.filter((part) => part.value === undefined);
  return unknownCell(node, missingOf(unknown), shown, readsOf(parts));
}
