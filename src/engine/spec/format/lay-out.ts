/**
 * Decide what stands between the pieces of a text: line ends, indentation and spaces.
 *
 * In:       the text, its pieces, and new texts for some of them.
 * Out:      replacements of stretches, where the text is not so already.
 * Ignores:  what the pieces mean. Lines stay lines; a comment beside others keeps the column it shares with them.
 */
import type { Fix } from "../../base/diagnostic.ts";
import { displayWidth } from "../../base/display-width.ts";
import type { Piece } from "./cut-text.ts";
import { lineColumns } from "./line-columns.ts";
import { reindented } from "./reindent.ts";

interface Line {
  /** Width of what stands on the line so far, without its indentation: before and after. */
  before: number;
  after: number;
}

/** Lay out a text. `texts` has what pieces become, by their offset. */
export function layOut(
  { file, text }: { readonly file: string; readonly text: string },
  allPieces: readonly Piece[],
  texts: ReadonlyMap<number, string>,
): readonly Fix[] {
  const edits: Fix[] = [];
  // A comma that goes is blank like what is around it, lest a line be kept for it.
  const pieces = allPieces.filter((_, i) => !isIdleComma(allPieces, i));
  const line: Line = { before: 0, after: 0 };
  const columns = lineColumns(pieces, text);
  const replace = (start: number, end: number, replacement: string) => {
    if (text.slice(start, end) !== replacement)
      edits.push({ at: { file, start, end }, text: replacement });
  };
  pieces.forEach((piece, i) => {
    const previous = pieces[i - 1];
    const start = previous?.end ?? 0;
    const gap = text.slice(start, piece.start);
    if (previous === undefined || beginsLine(gap, previous, text)) {
      line.before = line.after = 0;
      const column = piece.kind === "body" ? 0 : (columns[i] ?? 0);
      replace(start, piece.start, lineEnds(gap, previous) + " ".repeat(column));
    } else {
      const spaces =
        piece.kind === "comment" ? commentGap(gap, line) : gapBetween(previous, piece, gap);
      line.before += displayWidth(gap);
      line.after += spaces;
      replace(start, piece.start, " ".repeat(spaces));
    }
    replacePiece(piece, text, texts.get(piece.start), replace);
    const last = (part: string) => displayWidth(part.slice(part.lastIndexOf("\n") + 1));
    const own = text.slice(piece.start, piece.end);
    line.before += last(own);
    line.after += last(texts.get(piece.start) ?? own);
  });
  const end = pieces.at(-1)?.end ?? 0;
  const close = text.slice(0, end).endsWith("\n")
    ? ""
    : (/\r?\n/.exec(text.slice(end))?.[0] ?? "\n");
  replace(end, text.length, close);
  return edits;
}

function replacePiece(
  piece: Piece,
  text: string,
  replacement: string | undefined,
  replace: (start: number, end: number, replacement: string) => void,
): void {
  if (replacement !== undefined) replace(piece.start, piece.end, replacement);
  else if (piece.kind === "comment") {
    const length = text.slice(piece.start, piece.end).trimEnd().length;
    replace(piece.start + length, piece.end, "");
  } else if (piece.kind === "body" || text.slice(piece.start, piece.end).includes("\n")) {
    for (const { start, end, blank } of reindented(piece, text)) replace(start, end, blank);
  }
}

function beginsLine(gap: string, previous: Piece, text: string): boolean {
  return gap.includes("\n") || text.charAt(previous.end - 1) === "\n";
}

/** One line end, or two where there was a blank line; none at the beginning of the file. */
function lineEnds(gap: string, previous: Piece | undefined): string {
  const ends = gap.match(/\r?\n/g) ?? [];
  const most = previous?.kind === "header" ? 1 : 2;
  return previous === undefined ? "" : ends.slice(0, most).join("");
}

/** One space, unless there were more to line comments up: then the column stays, if it can. */
function commentGap(gap: string, { before, after }: Line): number {
  return gap.length <= 1 ? 1 : Math.max(2, before + gap.length - after);
}

function gapBetween(left: Piece, right: Piece, gap: string): number {
  if (left.kind === "open" || right.kind === "close" || right.kind === "comma") return 0;
  if (right.kind === "colon") return left.kind === "key" ? 0 : Math.min(1, gap.length);
  if (left.kind === "colon" || left.kind === "comma" || left.kind === "dash") return 1;
  return Math.min(1, gap.length);
}

/** A comma before the bracket that closes. */
function isIdleComma(pieces: readonly Piece[], i: number): boolean {
  return pieces[i]?.kind === "comma" && pieces[i + 1]?.kind === "close";
}
