/**
 * A document's text from the reader's disk: bytes to paragraphs, each with the number it carries.
 *
 * In:       the bytes of a plain text, in UTF-8 or GB18030.
 * Out:      paragraphs in order; numbers as paths, outer first: `[2, 4]` for the fourth task of the second part.
 * Reports:  why a file is not taken, as a word for the page.
 * Ignores:  which clauses there are (align-document.ts). Nothing is kept beyond the tab.
 */

/** One line of the document that says anything. */
export interface Paragraph {
  readonly text: string;
  /** The number of the item that it begins or belongs to; empty before the first. */
  readonly path: readonly number[];
}

export type DocumentFault = "too-large" | "not-text" | "empty";

export type ReadDocument =
  | { readonly kind: "read"; readonly paragraphs: readonly Paragraph[] }
  | { readonly kind: "fault"; readonly fault: DocumentFault };

/** Far beyond any of the documents; a book is not one. */
const mostBytes = 2 * 1024 * 1024;

export function readDocument(bytes: Uint8Array): ReadDocument {
  if (bytes.length > mostBytes) return { kind: "fault", fault: "too-large" };
  const text = maybeText(bytes);
  if (text === undefined) return { kind: "fault", fault: "not-text" };
  const paragraphs = paragraphsOf(text);
  return paragraphs.length === 0 ? { kind: "fault", fault: "empty" } : { kind: "read", paragraphs };
}

/** UTF-8 where the bytes are that, else GB18030; a byte that is no text in either is no document. */
function maybeText(bytes: Uint8Array): string | undefined {
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes("\0")) return text;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return undefined;
}

/** How Chinese documents number: parts, items, sub-items; each level starts anew below the one above. */
const digits = "一二三四五六七八九十";
const markers: readonly { readonly level: number; readonly at: RegExp }[] = [
  { level: 0, at: new RegExp(`^第?([${digits}]+)(?:、|部分)`) },
  { level: 1, at: new RegExp(`^[(（]([${digits}]+)[)）]`) },
  { level: 1, at: new RegExp(`^([${digits}]+)是`) },
  { level: 2, at: /^(\d{1,2})[.．、]/ },
];
/** An item whose number was lost in publishing. */
const damaged = /^[)）]/;

function paragraphsOf(text: string): readonly Paragraph[] {
  const path: (number | undefined)[] = [];
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const marked = markerOf(line, path);
      if (marked !== undefined) {
        path.length = marked.level;
        path[marked.level] = marked.number;
      }
      return { text: line, path: [...path].filter((one) => one !== undefined) };
    });
}

function markerOf(
  line: string,
  path: readonly (number | undefined)[],
): { readonly level: number; readonly number: number } | undefined {
  if (damaged.test(line)) return { level: 1, number: (path[1] ?? 0) + 1 };
  for (const { level, at } of markers) {
    const [, word] = at.exec(line) ?? [];
    if (word !== undefined) return { level, number: numberFrom(word) };
  }
  return undefined;
}

/** 一 to 九十九, or digits. */
function numberFrom(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  const [tens, ones] = word.includes("十") ? word.split("十") : ["", word];
  const digit = (one: string | undefined) => (one ? digits.indexOf(one) + 1 : 0);
  return (word.includes("十") ? digit(tens) || 1 : 0) * 10 + digit(ones);
}
