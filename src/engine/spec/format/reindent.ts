/**
 * Move the further lines of a value with the line on which it begins.
 *
 * In:       a piece of several lines, and the text.
 * Out:      the blank at the beginning of each of its lines, as it is to be.
 * Ignores:  what stands behind it, which is the value's own.
 */
import { type Piece, step } from "./cut-text.ts";

export interface Indent {
  readonly start: number;
  readonly end: number;
  readonly blank: string;
}

/** The indentation of each line after the first; of a block, of each of its lines. */
export function reindented(piece: Piece, text: string): readonly Indent[] {
  return piece.kind === "body" ? reindentedBlock(piece, text) : foldedLines(piece, text);
}

/** Where the line of an offset begins. */
export function lineStartOf(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

/** How far the lines of a block stand in, once laid out. */
export function blockColumn({ start, level }: Piece, text: string): number {
  return level.column + (indicatorOf(text, start) ?? step);
}

/** Lines of a block move together; what stands further in than the first is part of the value. */
function reindentedBlock(piece: Piece, text: string): readonly Indent[] {
  const lines = linesOf(piece, text);
  const column = " ".repeat(blockColumn(piece, text));
  const indicator = indicatorOf(text, piece.start);
  const first = lines.find(({ start, end }) => text.slice(start, end).trim() !== "");
  const base =
    indicator === undefined ? (first ? blankOf(text, first) : 0) : piece.level.written + indicator;
  return lines.flatMap(({ start, end }): Indent[] => {
    const blank = blankOf(text, { start, end });
    const isBlank = text.slice(start, end).trim() === "";
    if (isBlank && blank <= base) return [{ start, end: start + blank, blank: "" }];
    return [{ start, end: start + Math.min(base, blank), blank: column }];
  });
}

/** Lines that YAML joins by a space. */
function foldedLines(piece: Piece, text: string): readonly Indent[] {
  const [, ...lines] = linesOf(piece, text);
  return lines.flatMap(({ start, end }): Indent[] => {
    const own = text.slice(start, end);
    if (own.trim() === "") return [];
    const blank = own.length - own.trimStart().length;
    const column = piece.kind === "key" ? piece.column + step : piece.column;
    return [{ start, end: start + blank, blank: " ".repeat(column) }];
  });
}

/** The figure of `|2`, of the header on the line above. */
function indicatorOf(text: string, bodyStart: number): number | undefined {
  const header = text.slice(lineStartOf(text, bodyStart - 1), bodyStart);
  const figure = /[|>][+-]?([1-9])[+-]?\s*(?:#.*)?$/.exec(header.trimEnd())?.[1];
  return figure === undefined ? undefined : Number(figure);
}

function linesOf({ start, end }: Piece, text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  for (let from = start; from < end; ) {
    const next = text.indexOf("\n", from);
    const to = next === -1 || next > end ? end : next;
    lines.push({ start: from, end: to });
    from = to + 1;
  }
  return lines;
}

function blankOf(text: string, { start, end }: { start: number; end: number }): number {
  return /^ */.exec(text.slice(start, end))?.[0].length ?? 0;
}
