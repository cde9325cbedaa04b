/**
 * What a comparison came to: its two sides, wherever in the trace of a verdict or of one value it was made.
 *
 * In:       a verdict, or a cell with the path of its instance; the place of the comparison in the policy's text.
 * Out:      each time that it was made with both sides known, with the instance it was made for.
 */
import { compare, type Rational } from "../../base/rational.ts";
import type { SourceSpan } from "../../base/span.ts";
import type { Cell, ConditionResult, GroupResult, Verdict } from "../../evaluate/result.ts";

export interface MadeComparison {
  /** The instance whose rule made it. */
  readonly path: string;
  readonly left: Rational;
  readonly right: Rational;
}

/** Left below, at or above right. */
export function signOf({ left, right }: MadeComparison): number {
  return Math.sign(compare(left, right));
}

export function comparisonsMade(
  traced: Verdict | { readonly cell: Cell; readonly path: string },
  at: SourceSpan,
): readonly MadeComparison[] {
  const found: MadeComparison[] = [];
  const seen = new Set<object>();
  const isNew = (thing: object) => {
    if (seen.has(thing)) return false;
    seen.add(thing);
    return true;
  };
  const visitCell = (cell: Cell, path: string): void => {
    if (!isNew(cell)) return;
    const { node, parts } = cell;
    if (node.kind === "apply" && isSamePlace(node.at, at)) {
      const [left, right] = parts.map(({ value }) => value);
      if (typeof left === "object" && typeof right === "object") found.push({ path, left, right });
    }
    for (const part of [...parts, ...(cell.items ?? []), ...(cell.tests ?? [])])
      visitCell(part, path);
    if (cell.derived !== undefined) visitCell(cell.derived.cell, cell.derived.path);
    if (cell.verdict !== undefined) visitVerdict(cell.verdict);
  };
  const visitGroup = ({ all, any, none }: GroupResult, path: string): void => {
    for (const condition of [...all, ...any, ...none]) visitCondition(condition, path);
  };
  const visitCondition = ({ cell, group }: ConditionResult, path: string): void => {
    if (cell !== undefined) visitCell(cell, path);
    if (group !== undefined) visitGroup(group, path);
  };
  const visitVerdict = (one: Verdict): void => {
    if (!isNew(one)) return;
    const { path, scope, group, duration, amount } = one;
    if (scope !== undefined) visitCell(scope, path);
    if (group !== undefined) visitGroup(group, path);
    for (const cell of [duration?.start, duration?.months, amount?.cell])
      if (cell !== undefined) visitCell(cell, path);
  };
  if ("cell" in traced) visitCell(traced.cell, traced.path);
  else visitVerdict(traced);
  return found;
}

function isSamePlace(a: SourceSpan, b: SourceSpan): boolean {
  return a.file === b.file && a.start === b.start && a.end === b.end;
}
