/**
 * Where in a document an offset stands, told from the lines around it alone: whoever writes has not finished yet.
 *
 * In:       the text of a file, whole or broken; an offset.
 * Out:      the keys around, what is being written and from where to where, the keys beside it; undefined in a comment.
 * Ignores:  what the keys mean, and whether the text is YAML.
 */
/**
 * Where in a document an offset stands, told from the lines around it alone: whoever writes has not finished yet.
 *
 * In:       the text of a file, whole or broken; an offset.
 * Out:      the keys around, what is being written and from where to where, the keys beside it; undefined in a comment.
 * Ignores:  what the keys mean, and whether the text is YAML.
 */
import { maybeFlowPlace } from "./flow-place.ts";
import { type Line, lineAt, type Opener, openersOf } from "./lines.ts";
import type { Step, TextPlace } from "./text-place.ts";

const blockHead = /^[|>][+-]?\d*\s*(?:#.*)?$/;

export function placeInText(text: string, offset: number): TextPlace | undefined {
  const line = lineAt(text, offset);
  const column = offset - line.start;
  const openers = openersOf(line.text);
  const before = openers.filter(({ isDash, column: from, end }) =>
    isDash ? column > from : column >= end,
  );
  const last = before.at(-1);
  const word = wordOf(line.text, column, last);
  const [first] = before;
  const edge = first?.column ?? word.start;
  const around = stepsAround(text, line, edge, first?.isDash === true);
  const own = before.map(({ key, column: at }) => ({ key, at: line.start + at }));
  const steps = [...around.steps, ...own];
  const [start, end] = [line.start + word.start, line.start + word.end];
  if (around.isBlock) {
    const from = line.start + Math.min(indentOf(line.text), column);
    return { ...bare, steps: around.steps, kind: "block", start: from, end: line.end };
  }
  const flow = openFlow(text, around, { line, last }, offset);
  if (flow !== undefined) {
    return { ...flow.place, steps: [...(flow.isOwn ? steps : around.steps), ...flow.place.steps] };
  }
  if (isCommented(line.text, column)) return undefined;
  if (last !== undefined && !last.isDash) return { ...bare, steps, kind: "value", start, end };
  const isItem = last?.isDash === true;
  const taken = siblingsOf(text, line, word.start, before.length > 0);
  const hasColon = openers.some((one) => !one.isDash && one.column === word.start);
  return { ...bare, steps, kind: isItem ? "item" : "key", start, end, taken, hasColon };
}

const bare = { taken: [], isFlow: false, hasColon: false } as const;

interface Word {
  readonly start: number;
  readonly end: number;
}

/** What is being written behind the last key or dash before the cursor, to the end of the line or the key's colon. */
function wordOf(text: string, column: number, last: Opener | undefined): Word {
  const from = last === undefined ? indentOf(text) : last.end;
  const gap = text.slice(from).search(/\S/);
  const isBefore = gap < 0 || from + gap > column;
  // Before the first word of a line nothing is being written yet; before the first of a value, the value.
  if (isBefore && last?.isDash !== false) return { start: column, end: column };
  if (isBefore) return { start: column, end: Math.max(lengthWithoutNote(text), column) };
  const start = from + gap;
  const key = openersOf(text).find((one) => !one.isDash && one.column === start);
  return {
    start,
    end: Math.max(key === undefined ? lengthWithoutNote(text) : key.end - 1, column),
  };
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** Where the words of a line end: before a comment and the blanks around it. */
function lengthWithoutNote(text: string): number {
  return text.slice(0, noteStart(text)).trimEnd().length;
}

function noteStart(text: string): number {
  const quotes = /"(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?|(?:^|\s)#/g;
  for (const match of text.matchAll(quotes)) {
    if (match[0].endsWith("#") && !/^["']/.test(match[0])) return match.index;
  }
  return text.length;
}

function isCommented(text: string, column: number): boolean {
  return column > noteStart(text);
}

interface Around {
  readonly steps: readonly Step[];
  /** The lines belong to a block of text under the innermost key. */
  readonly isBlock: boolean;
  /** Where the value of the innermost key begins, and its first line. */
  readonly value?: { readonly start: number; readonly text: string };
}

/** Keys and dashes over a line, each further out than the one below it. */
function stepsAround(text: string, line: Line, edge: number, isDash: boolean): Around {
  const steps: Step[] = [];
  let limit = edge;
  let mayBeEqual = isDash;
  let value: Around["value"];
  let above = line.start;
  while (above > 0 && (limit > 0 || mayBeEqual)) {
    const { start, text: words } = lineAt(text, above - 1);
    above = start;
    const openers = openersOf(words);
    for (const opener of openers.toReversed()) {
      const isOver = opener.column < limit;
      const isListKey = mayBeEqual && !opener.isDash && opener.column === limit;
      if (!isOver && !isListKey) continue;
      if (steps.length === 0) {
        value = { start: start + opener.end, text: words.slice(opener.end) };
      }
      steps.unshift({ key: opener.key, at: start + opener.column });
      limit = opener.column;
      mayBeEqual = opener.isDash;
    }
  }
  const isBlock = value !== undefined && blockHead.test(value.text.trim());
  return { steps, isBlock, ...(value === undefined ? {} : { value }) };
}

interface OnLine {
  readonly line: Line;
  readonly last: Opener | undefined;
}

/** The braces or brackets that are open before the offset: of this line's value, or of the one above that goes on. */
function openFlow(text: string, { value }: Around, { line, last }: OnLine, offset: number) {
  const own = last && { start: line.start + last.end, text: line.text.slice(last.end) };
  for (const [from, isOwn] of [
    [own, true],
    [value, false],
  ] as const) {
    if (from === undefined || !/^\s*[{[]/.test(from.text)) continue;
    const place = maybeFlowPlace(text, from.start, offset);
    if (place !== undefined) return { place, isOwn };
  }
  return undefined;
}

/** The keys of the map that a column belongs to, above and below a line. */
function siblingsOf(text: string, line: Line, column: number, hasOwnDash: boolean): string[] {
  const keys: string[] = [];
  let above = hasOwnDash ? 0 : line.start;
  while (above > 0) {
    const found = lineAt(text, above - 1);
    above = found.start;
    if (collect(found, column, keys)) break;
  }
  for (let below = line.end + 1; below <= text.length; ) {
    const found = lineAt(text, below);
    below = found.end + 1;
    const [first] = openersOf(found.text);
    if (first?.isDash === true && first.column <= column) break;
    if (collect(found, column, keys)) break;
  }
  return keys;
}

/** Whether the map ends with this line. */
function collect({ text }: Line, column: number, keys: string[]): boolean {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.startsWith("#")) return false;
  const openers = openersOf(text);
  const key = openers.find((one) => !one.isDash && one.column === column);
  if (key !== undefined) keys.push(key.key);
  return indentOf(text) < column;
}
