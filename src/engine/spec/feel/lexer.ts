/**
 * Cut a formula into words and signs.
 *
 * In:       the text, and where it stands in its file.
 * Out:      tokens, the last one `end`; slips of writing are cured, so that the parser reads what was meant.
 * Reports:  `feel/full-width`, `feel/foreign-operator`, `feel/unexpected-character`, and what numbers and texts
 *           report (lex-number.ts, lex-text.ts). A text that is too long is cut; the parser says so.
 * Ignores:  grammar, and the meaning of names.
 */
import type { Diagnostic } from "../../base/diagnostic.ts";
import { lexNumber } from "./lex-number.ts";
import { isQuote, lexText } from "./lex-text.ts";
import { foreignOperator, fullWidth, unexpectedCharacter } from "./messages.ts";
import { type Lexeme, type LexerInput, type Token, tokenLimit } from "./token.ts";
import {
  foreignOperators,
  keywords,
  lookalikes,
  sentenceSigns,
  signs,
  spacedBuiltIns,
} from "./words.ts";

const name = /[\p{L}\p{Nl}_＿][\p{L}\p{Nl}\p{M}0-9０-９_＿]*/uy;
const wideLetters = /[０-９Ａ-Ｚａ-ｚ＿]/u;
const space = /[ \t\r\n]/;
const wideSpace = /[\u3000\u00a0\u2000-\u200a\u202f]+/y;
const beginsNumber = /[.．]?[0-9０-９]/y;
const builtIn = new RegExp(
  `(${spacedBuiltIns.map((words) => words.replaceAll(" ", "[ \\t]+")).join("|")})(?=[ \\t]*[(（])`,
  "y",
);

const signCharacters: ReadonlySet<string> = new Set(
  [...signs, ...foreignOperators.keys(), ...lookalikes.keys()].join(""),
);
const longestSign = 3;

/** Where a formula stands: `offset` is that of its first character in the file. */
export interface Place {
  readonly file: string;
  readonly offset: number;
}

/** Cut a text into tokens; one more than `tokenLimit` tells the parser that there are too many. */
export function lexFormula(
  text: string,
  place: Place,
  fault: (fault: Diagnostic) => void,
): Token[] {
  const span = (start: number, end: number) => ({
    file: place.file,
    start: place.offset + start,
    end: place.offset + end,
  });
  const input: LexerInput = { text, span, fault };
  const tokens: Token[] = [];
  let position = 0;
  while (position < text.length && tokens.length <= tokenLimit) {
    if (space.test(text.charAt(position))) {
      position++;
      continue;
    }
    const lexeme = lexToken(input, position);
    if ("token" in lexeme) tokens.push(lexeme.token);
    position = lexeme.end;
  }
  tokens.push({ kind: "end", text: "", at: span(position, position) });
  return tokens;
}

/** One token, or only the offset after something that is none. */
function lexToken(input: LexerInput, start: number): Lexeme | { readonly end: number } {
  const { text } = input;
  const character = text.charAt(start);
  if (isAt(beginsNumber, text, start)) return lexNumber(input, start);
  if (isQuote(character)) return lexText(input, start);
  const after = text.charAt(start + 1);
  if ((character === "@" || character === "＠") && isQuote(after)) {
    if (character === "＠") input.fault(fullWidth(character, "@", input.span(start, start + 1)));
    return lexText(input, start + 1, start);
  }
  return lexName(input, start) ?? lexSign(input, start) ?? skipOther(input, start);
}

function isAt(pattern: RegExp, text: string, position: number): boolean {
  pattern.lastIndex = position;
  return pattern.test(text);
}

function lexName(input: LexerInput, start: number): Lexeme | undefined {
  builtIn.lastIndex = start;
  const spaced = builtIn.exec(input.text)?.[1];
  if (spaced !== undefined) {
    const end = start + spaced.length;
    const text = spaced.replace(/[ \t]+/g, " ");
    return { token: { kind: "name", text, at: input.span(start, end) }, end };
  }
  name.lastIndex = start;
  const found = name.exec(input.text)?.[0];
  if (found === undefined) return undefined;
  const end = start + found.length;
  const at = input.span(start, end);
  const written = wideLetters.test(found) ? narrow(found) : found;
  if (written !== found) input.fault(fullWidth(found, written, at));
  const kind = keywords.has(written) ? "keyword" : "name";
  return { token: { kind, text: written.normalize("NFC"), at }, end };
}

function narrow(found: string): string {
  return found.replace(/[０-９Ａ-Ｚａ-ｚ＿]/gu, (character) => character.normalize("NFKC"));
}

/** The longest operator here, own or foreign, whatever the width of its signs. */
function lexSign(input: LexerInput, start: number): Lexeme | undefined {
  const { text } = input;
  if (sentenceSigns.has(text.charAt(start)) && text.slice(start + 1).trim() === "")
    return undefined;
  for (let length = signsFrom(text, start); length > 0; length--) {
    const found = text.slice(start, start + length);
    const end = start + length;
    // Plainly: what follows, which comes to the same. Measured: two fifths of the time of cutting a formula.
    if (signs.has(found))
      return { token: { kind: "sign", text: found, at: input.span(start, end) }, end };
    const plain = Array.from(found, (character) => lookalikes.get(character) ?? character).join("");
    const meant = foreignOperators.get(plain) ?? plain;
    const kind = keywords.has(meant) && plain !== meant ? "keyword" : "sign";
    if (kind === "sign" && !signs.has(meant)) continue;
    const at = input.span(start, end);
    if (plain !== meant) input.fault(foreignOperator(found, meant, at));
    else if (plain !== found && plain !== "!") input.fault(fullWidth(found, plain, at));
    return { token: { kind, text: meant, at }, end };
  }
  return undefined;
}

/** How many characters that signs are made of follow each other here, at most as many as the longest sign has. */
function signsFrom(text: string, start: number): number {
  let length = 0;
  while (length < longestSign && signCharacters.has(text.charAt(start + length))) length++;
  return length;
}

/** Spaces that are not ASCII, and runs of characters that mean nothing here. */
function skipOther(input: LexerInput, start: number): { readonly end: number } {
  wideSpace.lastIndex = start;
  const blank = wideSpace.exec(input.text)?.[0];
  if (blank !== undefined) {
    const end = start + blank.length;
    input.fault(unexpectedCharacter(blank, input.span(start, end), " "));
    return { end };
  }
  let end = start;
  do end += (input.text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  while (end < input.text.length && isMeaningless(input.text, end));
  const closes = input.text.slice(end).trim() === "" && sentenceSigns.has(input.text.charAt(start));
  const found = input.text.slice(start, end);
  input.fault(unexpectedCharacter(found, input.span(start, end), closes ? "" : undefined));
  return { end };
}

function isMeaningless(text: string, position: number): boolean {
  const character = text.charAt(position);
  if (space.test(character) || isQuote(character) || signs.has(character)) return false;
  if (lookalikes.has(character) || foreignOperators.has(character)) return false;
  return (
    !isAt(name, text, position) &&
    !isAt(beginsNumber, text, position) &&
    !isAt(wideSpace, text, position)
  );
}
