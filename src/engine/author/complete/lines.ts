/**
 * The lines of a document, and the keys and dashes that begin in each.
 *
 * Ignores:  whether a line stands in a block of text; the caller knows the lines above it.
 */
import { listItem } from "../../spec/shape/shape-at.ts";

export interface Line {
  readonly start: number;
  /** Before its line break. */
  readonly end: number;
  readonly text: string;
}

/** A dash, or a key with its colon. */
export interface Opener {
  readonly column: number;
  /** The column behind the dash or the colon. */
  readonly end: number;
  readonly isDash: boolean;
  /** `listItem` for a dash. */
  readonly key: string;
}

const dash = /-(?=\s|$)\s*/y;
const key = /(?:"([^"\\]*)"|'([^']*)'|([^\s"'{}[\],#|>&*!%@`][^:"'{}[\]]*?))\s*:(?=\s|$)/y;

export function lineAt(text: string, offset: number): Line {
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const found = text.indexOf("\n", offset);
  const last = found < 0 ? text.length : found;
  const end = last > start && text.charAt(last - 1) === "\r" && last > offset ? last - 1 : last;
  return { start, end, text: text.slice(start, end) };
}

/** From left to right: dashes first, then one key at most. */
export function openersOf(text: string): readonly Opener[] {
  const openers: Opener[] = [];
  let column = text.length - text.trimStart().length;
  for (;;) {
    dash.lastIndex = column;
    const found = dash.exec(text)?.[0];
    if (found === undefined) break;
    openers.push({ column, end: column + 1, isDash: true, key: listItem });
    column += found.length;
  }
  key.lastIndex = column;
  const found = key.exec(text);
  if (found === null) return openers;
  const name = found[1] ?? found[2] ?? found[3] ?? "";
  return [...openers, { column, end: column + found[0].length, isDash: false, key: name }];
}
