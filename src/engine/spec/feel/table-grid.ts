/**
 * Cut the block of a table into lines and cells.
 *
 * In:       the scalar with its line starts.
 * Out:      lines that are not blank, each with the text and the span of its cells.
 * Reports:  `feel/table-row` for a line without its outer bars.
 * Ignores:  what the cells say; a bar inside a text belongs to the text.
 */
import type { Report } from "../../base/diagnostic.ts";
import type { SourceSpan } from "../../base/span.ts";
import type { ScalarNode } from "../tree.ts";
import { tableRow } from "./table-messages.ts";

export interface GridCell {
  /** Trimmed. */
  readonly text: string;
  /** Of the trimmed text; of an empty cell, the space between its bars. */
  readonly at: SourceSpan;
  /** How many characters stand between the bars. */
  readonly width: number;
}

export interface GridLine {
  readonly at: SourceSpan;
  readonly cells: readonly GridCell[];
  /** Dashes and colons only, at least one dash a cell and more than one in the line's longest. */
  readonly isSeparator: boolean;
}

/** Cut a table into lines and cells. */
export function readGrid(node: ScalarNode, report: Report): GridLine[] {
  const lines: GridLine[] = [];
  node.text.split("\n").forEach((line, i) => {
    const start = node.lineStarts[i];
    if (start !== undefined && line.trim() !== "")
      lines.push(readLine(line, start, node.at, report));
  });
  return lines;
}

function readLine(line: string, start: number, block: SourceSpan, report: Report): GridLine {
  const lead = line.length - line.trimStart().length;
  const text = line.trim();
  const at = { file: block.file, start: start + lead, end: start + lead + text.length };
  const bars = barsOf(text);
  const hasFirst = bars[0] === 0;
  const hasLast = bars.length > (hasFirst ? 1 : 0) && bars.at(-1) === text.length - 1;
  if (!hasFirst || !hasLast) {
    const cure = `${hasFirst ? "" : "| "}${text}${hasLast ? "" : " |"}`;
    report(tableRow(text, at, bars.length > 0 ? cure : undefined));
  }
  const edges = [...(hasFirst ? [] : [-1]), ...bars, ...(hasLast ? [] : [text.length])];
  const cells = edges.slice(1).map((end, i) => cellOf(text, (edges[i] ?? -1) + 1, end, at));
  const isSeparator = cells.every((cell) => /^:?-+:?$/.test(cell.text)) && text.includes("--");
  return { at, cells, isSeparator };
}

/** The offsets of the bars that are not inside a text. */
function barsOf(text: string): number[] {
  const bars: number[] = [];
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === "\\" && isQuoted) i++;
    else if (character === '"') isQuoted = !isQuoted;
    else if (character === "|" && !isQuoted) bars.push(i);
  }
  return isQuoted ? allBars(text) : bars;
}

/** Where a text is never closed, every bar counts, so that the rest of the row is still read. */
function allBars(text: string): number[] {
  return Array.from(text.matchAll(/\|/g), (bar) => bar.index);
}

function cellOf(line: string, from: number, to: number, at: SourceSpan): GridCell {
  const raw = line.slice(from, to);
  const text = raw.trim();
  const start = at.start + from + (text === "" ? 0 : raw.length - raw.trimStart().length);
  const end = text === "" ? at.start + to : start + text.length;
  return { text, at: { file: at.file, start, end }, width: raw.length };
}
