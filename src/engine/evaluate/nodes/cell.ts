/** Making cells, and joining what several of them lack and rest on. */
import type { Known, PlanNode } from "../../plan/plan.ts";
import type { Cell, Missing } from "../result.ts";

export const noReads: ReadonlySet<string> = new Set();
export const nothingMissing: readonly Missing[] = [];

export function isKnown(cell: Cell): boolean {
  return cell.value !== undefined || cell.items !== undefined || cell.instances !== undefined;
}

export function unknownCell(
  node: PlanNode,
  missing: readonly Missing[],
  parts: readonly Cell[] = [],
): Cell {
  return { node, missing, reads: readsOf(parts), parts };
}

export function knownCell(node: PlanNode, value: Known, parts: readonly Cell[] = []): Cell {
  return { node, value, missing: nothingMissing, reads: readsOf(parts), parts };
}

/** The union of the readings behind several cells; shared where only one has any. */
export function readsOf(
  parts: readonly { readonly reads: ReadonlySet<string> }[],
): ReadonlySet<string> {
  let union = noReads;
  for (const { reads } of parts) {
    if (reads.size === 0 || reads === union) continue;
    union = union.size === 0 ? reads : new Set([...union, ...reads]);
  }
  return union;
}

/** The union of what several lack, each once, in order. */
export function missingOf(
  parts: readonly { readonly missing: readonly Missing[] }[],
): readonly Missing[] {
  let union = nothingMissing;
  for (const { missing } of parts) {
    if (missing.length === 0 || missing === union) continue;
    union = union.length === 0 ? missing : distinct([...union, ...missing]);
  }
  return union;
}

/** Of several that each settle a matter, the one that rests on the fewest readings. */
export function leastReading<T extends { readonly reads: ReadonlySet<string> }>(
  candidates: readonly T[],
): T | undefined {
  let least: T | undefined;
  for (const candidate of candidates) {
    if (least === undefined || candidate.reads.size < least.reads.size) least = candidate;
  }
  return least;
}

function distinct(missing: readonly Missing[]): readonly Missing[] {
  const seen = new Map<string, Missing>();
  for (const one of missing) {
    const key = `${one.kind} ${one.name} ${one.path}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}
