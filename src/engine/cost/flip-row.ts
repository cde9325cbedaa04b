/**
 * The row at which the cost goes most from one value of a figure to the next: where a budget is overstepped.
 *
 * In:       the changes of rows at both values; whom rows stand for.
 * Out:      the row, and by how much more it costs a year; undefined where nothing changes between the two.
 */
import { type Rational, rational, subtract } from "../base/rational.ts";
import { weightScale } from "./exact-sum.ts";
import type { HeadCounts } from "./head-counts.ts";
import type { RowChanges } from "./winners.ts";

export interface FlipRow {
  readonly row: number;
  readonly more: Rational;
}

export function maybeFlipRow(
  at: RowChanges,
  next: RowChanges,
  { weightOf }: HeadCounts,
): FlipRow | undefined {
  let found: FlipRow | undefined;
  for (let row = 0; row < at.size; row += 1) {
    const [old = 0n, now = 0n] = [at.changes[row], next.changes[row]];
    if (old * next.denominator === now * at.denominator) continue;
    const more = subtract(costOf(now, next, weightOf(row)), costOf(old, at, weightOf(row)));
    if (found === undefined || isLarger(more, found.more)) found = { row, more };
  }
  return found;
}

function costOf(change: bigint, { denominator }: RowChanges, weight: number): Rational {
  return rational(change * BigInt(weight), denominator * weightScale);
}

function isLarger(a: Rational, b: Rational): boolean {
  return a.n * b.d > b.n * a.d;
}
