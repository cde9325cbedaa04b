/**
 * What a verdict was worked out with: its cells, and the derived figures behind them, each once.
 *
 * In:       a verdict with its trace.
 * Out:      cells by the rule in whose text they stand.
 */
import type { Cell, ConditionResult, DerivedResult, Verdict } from "../../evaluate/result.ts";
import { visitCell } from "../../explain/visit-trace.ts";

export interface OwnedCell {
  /** The key of the rule. */
  readonly owner: string;
  readonly cell: Cell;
}

/** Every derived result behind a verdict: of conditions, period and amount. */
export function derivedBehind(verdict: Verdict): readonly DerivedResult[] {
  const found = new Set<DerivedResult>();
  for (const cell of cellsOf(verdict)) visitCell(cell, { derived: (one) => found.add(one) });
  return [...found];
}

/** The cells of a verdict and of the figures behind it, all that were worked out, with whose they are. */
export function cellsBehind(verdict: Verdict): readonly OwnedCell[] {
  const found: OwnedCell[] = [];
  const seen = new Set<Cell>();
  const visit = (cell: Cell, owner: string): void => {
    if (seen.has(cell)) return;
    seen.add(cell);
    found.push({ owner, cell });
    const { derived } = cell;
    if (derived !== undefined) {
      for (const test of derived.cell.tests ?? []) visit(test, derived.rule.key);
      visit(derived.cell, derived.rule.key);
      return;
    }
    for (const part of [...cell.parts, ...(cell.items ?? []), ...(cell.tests ?? [])])
      visit(part, owner);
  };
  for (const cell of cellsOf(verdict)) visit(cell, verdict.rule.key);
  return found;
}

function cellsOf({ scope, group, duration, amount }: Verdict): readonly Cell[] {
  const conditions = group === undefined ? [] : [...group.all, ...group.any, ...group.none];
  return [
    ...(scope === undefined ? [] : [scope]),
    ...conditions.flatMap(cellsOfCondition),
    ...(duration === undefined ? [] : [duration.start, duration.months]),
    ...(amount?.cell === undefined ? [] : [amount.cell]),
  ];
}

function cellsOfCondition({ cell, group }: ConditionResult): readonly Cell[] {
  if (cell !== undefined) return [cell];
  if (group === undefined) return [];
  return [...group.all, ...group.any, ...group.none].flatMap(cellsOfCondition);
}
