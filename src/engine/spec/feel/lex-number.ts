/**
 * Read a number, and what authors write around one: units, per cent, separators, exponents, dates.
 *
 * In:       the text of a formula and the offset of a digit.
 * Out:      one token; its text is plain decimal digits, cured of the slip.
 * Reports:  `feel/unit-after-number`, `feel/thousands-separator`, `feel/exponent`, `feel/bare-date`,
 *           `feel/full-width`, `feel/long-number`.
 * Ignores:  a comma between digits, which may separate arguments: parse-operand.ts knows.
 */
import {
  bareDate,
  exponent,
  fullWidth,
  longNumber,
  thousandsSeparator,
  unitAfterNumber,
} from "./messages.ts";
import type { Lexeme, LexerInput } from "./token.ts";
import { keywords, unitWords, wordKeywords, wordOperators } from "./words.ts";

const dashedDate = /\d{4}-\d{2}-\d{2}(?![\d.])/y;
const dashedMonth = /((?:19|20)\d{2})-(0[1-9]|1[0-2])(?![\d.])/y;
const chineseDate = /(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?/y;
const separated = /\d{1,3}(?:[_'’]\d{3})+(?:\.\d+)?(?!\d)/y;
const scientific = /(\d+)(?:\.(\d+))?[eE]([+-]?\d{1,4})(?![\p{L}\d])/uy;
const plain = /[0-9０-９]*(?:[.．]?[0-9０-９]+)/y;
const percent = /[ \u3000]*[%％‰]/y;
const word = /[\p{L}_][\p{L}\p{M}\p{Nd}_]*/uy;
const spacedWord = /[ \u3000]+([\p{L}_][\p{L}\p{M}\p{Nd}_]*)/uy;
const furtherUnit = /[/／·]([\p{L}_][\p{L}\p{M}\p{Nd}_]*)/uy;

/** Most digits of one number; the largest budget in fen needs half as many. */
const digitLimit = 40;

/** Read the number that begins at `start`, where a digit or a point before a digit stands. */
export function lexNumber(input: LexerInput, start: number): Lexeme {
  return (
    lexDate(input, start) ??
    lexScientific(input, start) ??
    lexSeparated(input, start) ??
    lexPlain(input, start)
  );
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function lexDate(input: LexerInput, start: number): Lexeme | undefined {
  const dashed = match(dashedDate, input.text, start);
  const other =
    dashed ?? match(dashedMonth, input.text, start) ?? match(chineseDate, input.text, start);
  if (other === undefined) return undefined;
  // A month is its first day.
  const [found, year = "", month = "", day = "01"] = other;
  const date = dashed ? found : [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
  const at = input.span(start, start + found.length);
  input.fault(bareDate(found, `@"${date}"`, at));
  return { token: { kind: "at", text: date, at }, end: start + found.length };
}

function lexScientific(input: LexerInput, start: number): Lexeme | undefined {
  const found = match(scientific, input.text, start);
  if (found === undefined) return undefined;
  const [number, whole = "0", decimals = "", power = "0"] = found;
  const places = Number(power);
  const mantissa = decimals === "" ? whole : `${whole}.${decimals}`;
  const value = Math.abs(places) <= 30 ? shiftPoint(mantissa, places) : undefined;
  const at = input.span(start, start + number.length);
  input.fault(exponent(number, value, at));
  return { token: { kind: "number", text: value ?? mantissa, at }, end: start + number.length };
}

function lexSeparated(input: LexerInput, start: number): Lexeme | undefined {
  const found = match(separated, input.text, start)?.[0];
  if (found === undefined) return undefined;
  const value = found.replace(/[_'’]/g, "");
  const at = input.span(start, start + found.length);
  input.fault(thousandsSeparator(found, value, at));
  return { token: { kind: "number", text: value, at }, end: start + found.length };
}

function lexPlain(input: LexerInput, start: number): Lexeme {
  const found = match(plain, input.text, start)?.[0] ?? input.text.charAt(start);
  const number = found.normalize("NFKC");
  const digitsEnd = start + found.length;
  const unit = unitAt(input.text, digitsEnd);
  const end = digitsEnd + unit.length;
  const at = input.span(start, end);
  if (number.length > digitLimit) {
    input.fault(longNumber(number, digitLimit, at));
    return { token: { kind: "number", text: number.slice(0, digitLimit), at }, end };
  }
  if (unit === "") {
    if (number !== found) input.fault(fullWidth(found, number, at));
    return { token: { kind: "number", text: number, at }, end };
  }
  const value = valueWithUnit(number, unit.trim());
  input.fault(unitAfterNumber(found, unit.trim(), value, at));
  return { token: { kind: "number", text: value ?? number, at }, end };
}

/** What clings to a number: a sign of per cent, a unit (`元/人/月`), or letters that no name may begin with. */
function unitAt(text: string, at: number): string {
  const sign = match(percent, text, at)?.[0];
  if (sign !== undefined) return sign;
  const clinging = match(word, text, at)?.[0];
  if (clinging !== undefined) {
    return isOperatorWord(clinging) ? "" : withFurtherUnits(text, at, clinging);
  }
  const apart = match(spacedWord, text, at);
  const isUnit = apart?.[1] !== undefined && isUnitWord(apart[1]);
  return isUnit ? withFurtherUnits(text, at, apart[0]) : "";
}

function isOperatorWord(found: string): boolean {
  return keywords.has(found) || wordOperators.has(found) || wordKeywords.has(found);
}

function isUnitWord(found: string): boolean {
  return unitWords.has(found) || unitWords.has(found.replace(/^[百千]?[万亿]|^[百千]/u, ""));
}

function withFurtherUnits(text: string, at: number, first: string): string {
  if (!isUnitWord(first.trim())) return first;
  let unit = first;
  for (;;) {
    const next = match(furtherUnit, text, at + unit.length);
    if (next?.[1] === undefined || !isUnitWord(next[1])) return unit;
    unit += next[0];
  }
}

/** The number that was meant, where the unit only scales it; undefined where nobody can tell. */
function valueWithUnit(number: string, unit: string): string | undefined {
  if (unit === "%" || unit === "％") return shiftPoint(number, -2);
  if (unit === "‰") return shiftPoint(number, -3);
  if (unit === "成") return shiftPoint(number, -1);
  if (!isUnitWord(unit.split(/[/／·]/u)[0] ?? "")) return undefined;
  const scale = /^[百千]?[万亿]?/u.exec(unit)?.[0] ?? "";
  const places: Record<string, number> = { 百: 2, 千: 3, 万: 4, 亿: 8 };
  let shift = 0;
  for (const character of scale) shift += places[character] ?? 0;
  return shiftPoint(number, shift);
}

/** Move the decimal point, to the right for positive places; no digit is lost and none is rounded. */
export function shiftPoint(number: string, places: number): string {
  const [whole = "", decimals = ""] = number.split(".");
  const point = whole.length + places;
  const digits = whole + decimals;
  const padded =
    point < 0 ? "0".repeat(-point) + digits : digits.padEnd(Math.max(point, digits.length), "0");
  const cut = Math.max(point, 0);
  const left = padded.slice(0, cut).replace(/^0+(?=\d)/, "") || "0";
  const right = padded.slice(cut).replace(/0+$/, "");
  return right === "" ? left : `${left}.${right}`;
}
