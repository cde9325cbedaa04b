/**
 * Look a YAML text over before it is parsed: depth, size of maps, and what is not used here.
 *
 * In:       the text of a file, free of control characters.
 * Out:      a text of the same length, or cut behind the first document, without anchors, aliases, tags and
 *           directives, with its lexemes where it is the text that came in; undefined where a limit was passed and
 *           parsing would not be safe.
 * Reports:  `yaml/too-deep`, `yaml/too-many-entries`, `yaml/anchor`, `yaml/alias`, `yaml/tag`, `yaml/directive`,
 *           `yaml/multiple-documents`.
 * Ignores:  whether the text is YAML at all. It reads the library's lexemes one by one, and nothing recurses.
 */
import { Lexer } from "yaml";
import type { Report } from "../../base/diagnostic.ts";
import type { SourceSpan } from "../../base/span.ts";
import { entryLimit, nestingLimit } from "./yaml-limits.ts";
import {
  alias,
  anchor,
  directive,
  multipleDocuments,
  tag,
  tooDeep,
  tooManyEntries,
} from "./yaml-messages.ts";

/** A map or list that is open where the scan stands; those in brackets have no column. */
interface Level {
  readonly kind: "map" | "list" | "flow";
  readonly column: number;
  entries: number;
  /** In brackets: colons, dashes and question marks of the present entry; the library nests for each. */
  indicators: number;
}

interface Scan {
  readonly file: string;
  readonly report: Report;
  readonly levels: Level[];
  readonly blanks: { start: number; end: number }[];
  /** Where the first node of the line's present entry begins: a key, if a colon follows. */
  keyColumn: number | undefined;
  lineStart: number;
  hasContent: boolean;
  /** Whether a value has just ended, so that another needs a separator first. */
  isAfterContent: boolean;
  /** How often one was missing. */
  unseparated: number;
  stop: "limit" | "document" | undefined;
}

/** Values without a separator are a fault each; the library's time is the square of their number. */
const unseparatedLimit = 100;

/** Marks that the lexer puts between lexemes; they are no part of the text. */
const documentMark = "\x02";
const flowErrorMark = "\x18";
const scalarMark = "\x1f";

/** A text that is safe to parse. */
export interface ScannedText {
  readonly text: string;
  /** As the library's lexer cuts the text; absent where something was taken out of it. */
  readonly lexemes?: readonly string[];
}

/** Look a text over. */
export function scanYaml(file: string, text: string, report: Report): ScannedText | undefined {
  const scan: Scan = {
    file,
    report,
    levels: [],
    blanks: [],
    keyColumn: undefined,
    lineStart: 0,
    hasContent: false,
    isAfterContent: false,
    unseparated: 0,
    stop: undefined,
  };
  const lexemes: string[] = [];
  let offset = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes.push(lexeme);
    if (lexeme === scalarMark) isScalar = true;
    if (lexeme === flowErrorMark) leaveFlow(scan);
    if (lexeme === documentMark || lexeme === flowErrorMark || lexeme === scalarMark) continue;
    const at = { file, start: offset, end: offset + lexeme.length };
    if (isScalar) readContent(scan, lexeme, at);
    else readLexeme(scan, lexeme, at, text);
    isScalar = false;
    if (scan.stop === "limit") return undefined;
    if (scan.stop === "document") return { text: blanked(text, scan.blanks).slice(0, offset) };
    offset = at.end;
  }
  return scan.blanks.length > 0 ? { text: blanked(text, scan.blanks) } : { text, lexemes };
}

/** The text with some stretches replaced by spaces, which are in order. */
function blanked(text: string, blanks: Scan["blanks"]): string {
  const pieces: string[] = [];
  let position = 0;
  for (const { start, end } of blanks) {
    pieces.push(text.slice(position, start), " ".repeat(end - start));
    position = end;
  }
  return pieces.join("") + text.slice(position);
}

/** A scalar: it may be a key, and it may reach over several lines. */
function readContent(scan: Scan, lexeme: string, at: SourceSpan): void {
  scan.hasContent = true;
  if (scan.isAfterContent && ++scan.unseparated > unseparatedLimit) scan.stop = "document";
  scan.isAfterContent = true;
  scan.keyColumn ??= at.start - scan.lineStart;
  const lastBreak = lexeme.lastIndexOf("\n");
  if (lastBreak === -1) return;
  scan.lineStart = at.start + lastBreak + 1;
  // A block scalar ends its line, so that the next key begins one.
  if (lastBreak === lexeme.length - 1) scan.keyColumn = undefined;
}

function readLexeme(scan: Scan, lexeme: string, at: SourceSpan, text: string): void {
  switch (lexeme) {
    case "\n":
    case "\r\n":
      readLineEnd(scan, at);
      break;
    case "[":
    case "{":
      readContent(scan, lexeme, at);
      scan.isAfterContent = false;
      open(scan, "flow", -1, at);
      break;
    case "]":
    case "}":
      if (isInFlow(scan)) scan.levels.pop();
      scan.isAfterContent = true;
      break;
    case ",":
      readComma(scan, at);
      break;
    case "-":
    case "?":
    case ":":
      readIndicator(scan, lexeme, at);
      break;
    case "---":
      if (scan.hasContent) endDocument(scan, at);
      break;
    case "...":
      if (text.slice(at.end).trim() !== "") endDocument(scan, at);
      else scan.blanks.push(at);
      break;
    default:
      readOther(scan, lexeme, at);
  }
}

function isInFlow(scan: Scan): boolean {
  return scan.levels.at(-1)?.kind === "flow";
}

function readLineEnd(scan: Scan, at: SourceSpan): void {
  scan.lineStart = at.end;
  if (isInFlow(scan)) return;
  scan.keyColumn = undefined;
  scan.isAfterContent = false;
}

function endDocument(scan: Scan, at: SourceSpan): void {
  scan.report(multipleDocuments(at));
  scan.stop = "document";
}

/** The lexer found a line that is not indented enough to stand inside the brackets. */
function leaveFlow(scan: Scan): void {
  while (scan.levels.at(-1)?.kind === "flow") scan.levels.pop();
  scan.isAfterContent = false;
  scan.keyColumn = undefined;
}

function readComma(scan: Scan, at: SourceSpan): void {
  scan.isAfterContent = false;
  const level = scan.levels.at(-1);
  if (level !== undefined) level.indicators = 0;
  countEntry(scan, at);
}

function readIndicator(scan: Scan, lexeme: "-" | "?" | ":", at: SourceSpan): void {
  scan.hasContent = true;
  scan.isAfterContent = false;
  const level = scan.levels.at(-1);
  if (level?.kind === "flow") {
    // Only a bracket that is never closed comes so far; the library says so of the part before.
    if (++level.indicators > nestingLimit) scan.stop = "document";
    return;
  }
  const column = at.start - scan.lineStart;
  const isKey = lexeme === ":" && scan.keyColumn !== undefined;
  open(scan, lexeme === "-" ? "list" : "map", isKey ? (scan.keyColumn ?? column) : column, at);
  // What follows on this line is inside, and may be a key itself.
  scan.keyColumn = undefined;
}

/** Open a map or list at a column, or go on with the one that is open there. */
function open(scan: Scan, kind: Level["kind"], column: number, at: SourceSpan): void {
  if (kind !== "flow") closeDeeper(scan, kind, column);
  const top = scan.levels.at(-1);
  if (kind !== "flow" && top?.kind === kind && top.column === column) {
    countEntry(scan, at);
    return;
  }
  scan.levels.push({ kind, column, entries: kind === "flow" ? 0 : 1, indicators: 0 });
  if (scan.levels.length <= nestingLimit) return;
  scan.report(tooDeep(nestingLimit, at));
  scan.stop = "limit";
}

/** A list may stand in the column of the key it belongs to; a map at that column ends it. */
function closeDeeper(scan: Scan, kind: "map" | "list", column: number): void {
  for (let top = scan.levels.at(-1); top !== undefined; top = scan.levels.at(-1)) {
    const isDeeper = top.column > column;
    const isEndedList = top.column === column && top.kind === "list" && kind === "map";
    if (!isDeeper && !isEndedList) return;
    scan.levels.pop();
  }
}

function countEntry(scan: Scan, at: SourceSpan): void {
  const level = scan.levels.at(-1);
  if (level === undefined || ++level.entries <= entryLimit) return;
  scan.report(tooManyEntries(entryLimit, at));
  scan.stop = "limit";
}

/** Quoted scalars, spaces, comments, and the parts of YAML that are not used here. */
function readOther(scan: Scan, lexeme: string, at: SourceSpan): void {
  const found = unusedPart(lexeme, at);
  if (found !== undefined) {
    scan.report(found);
    scan.blanks.push(at);
    return;
  }
  if (lexeme.startsWith('"') || lexeme.startsWith("'")) readContent(scan, lexeme, at);
}

function unusedPart(lexeme: string, at: SourceSpan) {
  switch (lexeme.charAt(0)) {
    case "&":
      return anchor(lexeme, at);
    case "*":
      return alias(lexeme, at);
    case "!":
      return tag(lexeme, at);
    case "%":
      return directive(lexeme, at);
    default:
      return undefined;
  }
}
