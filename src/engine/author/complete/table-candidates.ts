/**
 * What may be written in a cell of a decision table.
 *
 * In:       the text, the offset in a line of the table, the entry that the table belongs to.
 * Out:      a completion: in a heading as in a formula, in a cell what its heading may be tested against, in a result
 *           what the entry should come to, in the column of citations clauses.
 * Ignores:  whether the table is whole.
 */
import { booleanType, type PlanType } from "../../plan/types.ts";
import type { Completion } from "./completion.ts";
import { citable } from "./document-candidates.ts";
import type { EntryAround } from "./entry-around.ts";
import { completeFormula } from "./formula-candidates.ts";
import { lineAt } from "./lines.ts";
import type { Reach } from "./names-in-scope.ts";

export interface TableAsked {
  readonly text: string;
  readonly offset: number;
  readonly entry: EntryAround;
  readonly expected: PlanType | undefined;
  readonly reach: Reach;
}

interface Cell {
  readonly column: number;
  /** Half-open, without the blanks around it, but up to the offset. */
  readonly start: number;
  readonly end: number;
}

export function completeTable(asked: TableAsked): Completion | undefined {
  const { text, offset, entry, expected, reach } = asked;
  const cell = cellAt(text, offset);
  const headings = headingsOver(text, offset);
  if (cell === undefined || headings === undefined) return undefined;
  const heading = headings[cell.column] ?? "";
  const isHead = headings.length === 0;
  if (!isHead && heading === "cite") {
    const candidates = citable(reach);
    return { replaced: { start: cell.start, end: cell.end }, candidates, isOptional: false };
  }
  const isTest = !isHead && heading !== entry.name;
  const before = isTest ? `(${heading}) in (` : "";
  const written = text.slice(cell.start, cell.end);
  const completion = completeFormula({
    text: `${before}${written}${isTest ? ")" : ""}`,
    cursor: before.length + offset - cell.start,
    reach,
    entity: entry.entity,
    expected: isHead ? undefined : isTest ? booleanType : expected,
  });
  if (completion === undefined) return undefined;
  const by = cell.start - before.length;
  const { start, end } = completion.replaced;
  return { ...completion, replaced: { start: start + by, end: end + by } };
}

function cellAt(text: string, offset: number): Cell | undefined {
  const line = lineAt(text, offset);
  const bars = barsOf(line.text).map((column) => line.start + column);
  const column = bars.findLastIndex((bar) => bar < offset);
  const bar = bars[column];
  if (bar === undefined) return undefined;
  const stop = bars[column + 1] ?? line.end;
  const inside = text.slice(bar + 1, stop);
  const gap = inside.search(/\S/);
  const start = gap < 0 || bar + 1 + gap > offset ? offset : bar + 1 + gap;
  const end = Math.max(bar + 1 + inside.trimEnd().length, offset);
  return { column, start, end };
}

/** The headings of the table's first line; none where that is the line itself, undefined outside a table. */
function headingsOver(text: string, offset: number): readonly string[] | undefined {
  let line = lineAt(text, offset);
  if (!line.text.trimStart().startsWith("|")) return undefined;
  let isOwn = true;
  for (;;) {
    const above = line.start === 0 ? undefined : lineAt(text, line.start - 1);
    if (above === undefined || !above.text.trimStart().startsWith("|")) break;
    line = above;
    isOwn = false;
  }
  if (isOwn) return [];
  const bars = barsOf(line.text);
  return bars.slice(0, -1).map((bar, index) => line.text.slice(bar + 1, bars[index + 1]).trim());
}

/** Bars outside quotes. */
function barsOf(text: string): readonly number[] {
  const bars: number[] = [];
  for (const { 0: found, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|\|/g))
    if (found === "|") bars.push(index);
  return bars;
}
