/**
 * Cut a YAML text into the pieces that mean something; between them is only blank.
 *
 * In:       a text that was read without a fault.
 * Out:      pieces in the order of the text: keys, values, signs, comments, the lines of blocks. Each knows at what
 *           column it stands where it begins a line: two for every level.
 * Ignores:  what keys and values mean. It reads the library's syntax tokens, and its depth was bounded by scan-yaml.ts.
 */
import { type CST, Parser } from "yaml";
import { BrokenInvariant } from "../../base/invariant.ts";

export type PieceKind =
  | "key"
  | "value"
  | "colon"
  | "dash"
  | "open"
  | "close"
  | "comma"
  | "comment"
  | "header"
  | "body"
  | "mark";

/** A map or list without brackets, inside others. */
export interface Level {
  /** Its column as the author has it. */
  readonly written: number;
  /** Its column as it is laid out. */
  readonly column: number;
  readonly around?: Level;
}

export interface Piece {
  readonly kind: PieceKind;
  readonly start: number;
  readonly end: number;
  /** Where it stands if it begins a line. A comment goes with its neighbours instead. */
  readonly column: number;
  readonly level: Level;
  readonly inFlow: boolean;
}

type Place = Pick<Piece, "column" | "level" | "inFlow">;

/** Columns of one level. */
export const step = 2;

const kinds: Readonly<Record<string, PieceKind>> = {
  "map-value-ind": "colon",
  "seq-item-ind": "dash",
  comma: "comma",
  comment: "comment",
  "flow-map-start": "open",
  "flow-seq-start": "open",
  "flow-map-end": "close",
  "flow-seq-end": "close",
  "block-scalar-header": "header",
  "doc-start": "mark",
  "doc-end": "mark",
  "byte-order-mark": "mark",
};

/** Cut a text. Throws: BrokenInvariant where something that is not blank would be lost. */
export function cutText(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const root: Place = { column: 0, level: { written: 0, column: 0 }, inFlow: false };
  for (const token of new Parser().parse(text)) collect(token, root, pieces);
  let position = 0;
  for (const { start, end } of pieces) {
    const between = text.slice(position, start);
    if (start < position || between.trim() !== "")
      throw new BrokenInvariant("Lost text.", { between });
    position = end;
  }
  if (text.slice(position).trim() !== "") throw new BrokenInvariant("Lost text.", { position });
  return pieces;
}

function collect(token: CST.Token, place: Place, pieces: Piece[]): void {
  switch (token.type) {
    case "document":
      collectSigns(token.start, place, pieces);
      if (token.value) collect(token.value, place, pieces);
      collectSigns(token.end, place, pieces);
      break;
    case "doc-end":
      pieces.push(pieceOf("mark", token, place));
      collectSigns(token.end, place, pieces);
      break;
    case "block-map":
    case "block-seq":
      collectBlock(token, place, pieces);
      break;
    case "flow-collection":
      collectFlow(token, place, pieces);
      break;
    case "block-scalar":
      collectBlockScalar(token, place, pieces);
      break;
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
      pieces.push(pieceOf("value", token, place));
      collectSigns(token.end, place, pieces);
      break;
    default:
      if ("source" in token) collectSigns([token], place, pieces);
  }
}

/** The lines of a block, without the blank at its end; that belongs to the block only where it asks for it. */
function collectBlockScalar(token: CST.BlockScalar, place: Place, pieces: Piece[]): void {
  let start = token.offset;
  let keepsBlank = false;
  for (const prop of token.props) {
    collect(prop, place, pieces);
    if (!("source" in prop)) continue;
    start = prop.offset + prop.source.length;
    keepsBlank ||= prop.type === "block-scalar-header" && prop.source.includes("+");
  }
  const { source } = token;
  const length = keepsBlank ? source.length : filledLength(source);
  if (length > 0) pieces.push({ ...place, kind: "body", start, end: start + length });
}

/** Up to the end of the last line that is not blank; blank at the end of that line is the author's. */
function filledLength(source: string): number {
  const filled = source.trimEnd().length;
  if (filled === 0) return 0;
  const end = source.indexOf("\n", filled);
  return (end === -1 ? source : source.slice(0, end)).replace(/\r$/, "").length;
}

function collectBlock(
  token: CST.BlockMap | CST.BlockSequence,
  place: Place,
  pieces: Piece[],
): void {
  const { column } = place;
  const level = { written: token.indent, column, around: place.level };
  const own: Place = { column, level, inFlow: false };
  const below: Place = { ...own, column: column + step };
  for (const item of token.items) {
    collectSigns(item.start, own, pieces);
    if (item.key) collectKey(item.key, own, pieces);
    collectSigns(item.sep, own, pieces);
    if (item.value) collect(item.value, below, pieces);
  }
}

function collectFlow(token: CST.FlowCollection, place: Place, pieces: Piece[]): void {
  collectSigns([token.start], place, pieces);
  const isRoot = place.level.around === undefined;
  const depth = place.inFlow || isRoot ? step : 0;
  const inside: Place = { ...place, column: place.column + depth, inFlow: true };
  for (const item of token.items) {
    collectSigns(item.start, inside, pieces);
    if (item.key) collectKey(item.key, inside, pieces);
    collectSigns(item.sep, inside, pieces);
    if (item.value) collect(item.value, inside, pieces);
  }
  const [close, ...rest] = token.end;
  // A bracket that closes may not stand in the column of the key around it: YAML would not read it.
  if (close) collectSigns([close], place, pieces);
  collectSigns(rest, place, pieces);
}

function collectKey(token: CST.Token, place: Place, pieces: Piece[]): void {
  const before = pieces.length;
  collect(token, place, pieces);
  const key = pieces[before];
  if (key?.kind === "value") pieces[before] = { ...key, kind: "key" };
}

function collectSigns(
  tokens: readonly { offset: number; source: string; type: string }[] | undefined,
  place: Place,
  pieces: Piece[],
): void {
  for (const token of tokens ?? []) {
    if (token.source.trim() === "" && token.type !== "byte-order-mark") continue;
    pieces.push(pieceOf(kinds[token.type] ?? "value", token, place));
  }
}

function pieceOf(
  kind: PieceKind,
  { offset, source }: { readonly offset: number; readonly source: string },
  place: Place,
): Piece {
  return { ...place, kind, start: offset, end: offset + source.length };
}
