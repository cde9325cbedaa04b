/**
 * At what column each piece stands, if it begins a line.
 *
 * In:       the pieces of a text.
 * Out:      their columns. A comment stands as what follows it; one that stands further in than that, as what it stood
 *           below; one between a key and its value, as the value.
 */
import type { Piece } from "./cut-text.ts";
import { lineStartOf } from "./reindent.ts";

interface Next {
  readonly piece: Piece;
  /** Its column as the author has it. */
  readonly written: number;
}

export function lineColumns(pieces: readonly Piece[], text: string): readonly number[] {
  const nexts = nextOfEach(pieces, text);
  let above: Piece | undefined;
  return pieces.map((piece, i) => {
    if (piece.kind === "comment") return commentColumn(piece, above, nexts[i], text);
    above = piece;
    return piece.column;
  });
}

/** Of each comment the next piece that is none. */
function nextOfEach(pieces: readonly Piece[], text: string): readonly (Next | undefined)[] {
  const nexts: (Next | undefined)[] = [];
  let next: Next | undefined;
  for (const [i, piece] of [...pieces.entries()].reverse()) {
    nexts[i] = next;
    if (piece.kind === "comment") continue;
    const isAsked = pieces[i - 1]?.kind === "comment";
    next = isAsked ? { piece, written: piece.start - lineStartOf(text, piece.start) } : undefined;
  }
  return nexts;
}

function commentColumn(
  comment: Piece,
  above: Piece | undefined,
  next: Next | undefined,
  text: string,
): number {
  if (comment.inFlow)
    return next?.piece.kind === "close" ? comment.column : (next?.piece.column ?? 0);
  const written = comment.start - lineStartOf(text, comment.start);
  let level = above?.level;
  const isInside = next !== undefined && level !== undefined && next.piece.column > level.column;
  if (next !== undefined && (isInside || written <= next.written)) return next.piece.column;
  while (level !== undefined && level.written > written) level = level.around;
  return level?.column ?? 0;
}
