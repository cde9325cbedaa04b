/**
 * Read a text between quotes, and the quotes that authors use in their place.
 *
 * In:       the text of a formula and the offset of a quote.
 * Out:      one token that holds the text without quotes and escapes.
 * Reports:  `feel/unclosed-string`, `feel/unknown-escape`, `feel/single-quotes`, `feel/full-width`.
 * Ignores:  what the text says; full-width signs inside it are the author's own.
 */
import { fullWidth, singleQuotes, unclosedString, unknownEscape } from "./messages.ts";
import type { Lexeme, LexerInput } from "./token.ts";

/** Quotes that open a text, and those that may close it. */
const closers: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", '”“"'],
  ["”", '”“"'],
  ["„", '”“"'],
  ["＂", '＂"”'],
  ["「", "」"],
  ["『", "』"],
  ["'", "'’"],
  ["‘", "’'"],
  ["’", "’'"],
  ["＇", "＇'"],
  ["`", "`"],
]);

const singles: ReadonlySet<string> = new Set(["'", "‘", "’", "＇", "`"]);
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  "\\": "\\",
  "/": "/",
  n: "\n",
  t: "\t",
  r: "\r",
};

export function isQuote(character: string): boolean {
  return closers.has(character);
}

/** Read the text whose opening quote stands at `start`; `from` is where the token begins (at an `@` before it). */
export function lexText(input: LexerInput, start: number, from = start): Lexeme {
  const quote = input.text.charAt(start);
  const kind = from === start ? "string" : "at";
  const close = closingQuote(input.text, start, closers.get(quote) ?? quote);
  if (close === undefined) {
    const end = input.text.trimEnd().length;
    const at = input.span(start, Math.max(end, start + 1));
    const wanted = closers.get(quote)?.charAt(0) ?? quote;
    input.fault(unclosedString(input.text.slice(start, end), wanted, at));
    const text = input.text.slice(start + 1, end);
    return { token: { kind, text, at: input.span(from, end) }, end: input.text.length };
  }
  const text = withoutEscapes(input, start + 1, close);
  const written = input.text.slice(start, close + 1);
  const at = input.span(start, close + 1);
  if (singles.has(quote)) input.fault(singleQuotes(text, at));
  else if (quote !== '"' || written.at(-1) !== '"') {
    input.fault(fullWidth(written, JSON.stringify(text), at));
  }
  return { token: { kind, text, at: input.span(from, close + 1) }, end: close + 1 };
}

/** The offset of the quote that closes; a curly one closes a straight one where no straight one follows. */
function closingQuote(text: string, start: number, wanted: string): number | undefined {
  for (let i = start + 1; i < text.length; i++) {
    if (text.charAt(i) === "\\") i++;
    else if (wanted.includes(text.charAt(i))) return i;
  }
  const curly = text.charAt(start) === '"' ? text.indexOf("”", start + 1) : -1;
  return curly === -1 ? undefined : curly;
}

function withoutEscapes(input: LexerInput, start: number, end: number): string {
  let text = "";
  for (let i = start; i < end; i++) {
    const character = input.text.charAt(i);
    if (character !== "\\") {
      text += character;
      continue;
    }
    const written =
      /^\\(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{6}|.?)/su.exec(input.text.slice(i, i + 8))?.[0] ?? "\\";
    text += unescaped(input, i, written);
    i += written.length - 1;
  }
  return text;
}

function unescaped(input: LexerInput, at: number, written: string): string {
  const letter = written.charAt(1);
  if (written.length >= 6) {
    const point = Number.parseInt(written.slice(2), 16);
    if (point <= 0x10ffff) return String.fromCodePoint(point);
  }
  const known = escapes[letter];
  if (known !== undefined) return known;
  input.fault(unknownEscape(written, input.span(at, at + written.length)));
  return written;
}
