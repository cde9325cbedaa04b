/** Walking a trace: every cell behind a result, the rules that it refers to included. */
import type { Cell, DerivedResult, GroupResult, Verdict } from "../evaluate/result.ts";

/** What a walk meets: cells, and the rules and conditions in which they stand. */
export interface TraceVisitor {
  readonly cell?: (cell: Cell) => void;
  readonly derived?: (derived: DerivedResult) => void;
  readonly verdict?: (verdict: Verdict) => void;
  readonly condition?: (condition: GroupResult["all"][number]) => void;
}

/** Visit a cell and those behind it, each rule once. */
export function visitCell(cell: Cell, visitor: TraceVisitor): void {
  walkCell(cell, visitor, new Set());
}

function walkCell(cell: Cell, visitor: TraceVisitor, seen: Set<object>): void {
  visitor.cell?.(cell);
  for (const part of cell.parts) walkCell(part, visitor, seen);
  for (const item of cell.items ?? []) walkCell(item, visitor, seen);
  for (const test of cell.tests ?? []) walkCell(test, visitor, seen);
  if (cell.derived !== undefined) walkDerived(cell.derived, visitor, seen);
  if (cell.verdict !== undefined) walkVerdict(cell.verdict, visitor, seen);
}

function walkDerived(derived: DerivedResult, visitor: TraceVisitor, seen: Set<object>): void {
  if (seen.has(derived)) return;
  seen.add(derived);
  visitor.derived?.(derived);
  walkCell(derived.cell, visitor, seen);
}

function walkVerdict(verdict: Verdict, visitor: TraceVisitor, seen: Set<object>): void {
  if (seen.has(verdict)) return;
  seen.add(verdict);
  visitor.verdict?.(verdict);
  const { scope, group, duration, amount } = verdict;
  if (scope !== undefined) walkCell(scope, visitor, seen);
  if (group !== undefined) walkGroup(group, visitor, seen);
  if (duration !== undefined) walkCell(duration.start, visitor, seen);
  if (duration !== undefined) walkCell(duration.months, visitor, seen);
  if (amount?.cell !== undefined) walkCell(amount.cell, visitor, seen);
}

function walkGroup(group: GroupResult, visitor: TraceVisitor, seen: Set<object>): void {
  for (const condition of [...group.all, ...group.any, ...group.none]) {
    visitor.condition?.(condition);
    if (condition.cell !== undefined) walkCell(condition.cell, visitor, seen);
    if (condition.group !== undefined) walkGroup(condition.group, visitor, seen);
  }
}
