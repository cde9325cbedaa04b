/**
 * Where in a formula a word is being written, and what may stand there by grammar.
 *
 * In:       the text of a formula, finished or not; the cursor in it.
 * Out:      the word, what is open around it, the part of the formula that it belongs to.
 * Ignores:  names, types and units.
 */
import { lexFormula } from "../../spec/feel/lexer.ts";
import type { Token } from "../../spec/feel/token.ts";

/** A bracket that is open. */
export interface OpenBracket {
  readonly sign: "(" | "[";
  /** Before a filter: the list, as written. */
  readonly list: string;
}

export interface OpenVariable {
  readonly name: string;
  /** The list that it runs through, as written. */
  readonly list: string;
}

export interface FormulaSlot {
  /** What is being written: half-open, in the text. */
  readonly start: number;
  readonly end: number;
  /** A name or a value; an operator or a joining word; a part behind a point; the inside of a quoted text. */
  readonly kind: "operand" | "infix" | "part" | "text";
  readonly brackets: readonly OpenBracket[];
  readonly variables: readonly OpenVariable[];
  /**
   * Where the smallest part that can be read alone begins, and the word or sign before it: `in` where a variable is
   * bound, empty at the very start.
   */
  readonly partStart: number;
  readonly boundary: string;
  /** The words that would go on with what is open: `then`, `else`, `satisfies`. */
  readonly wanted: readonly string[];
  /** Of a part: what stands before the point. Of an operand beside a comparison: what stands on its other side. */
  readonly other?: string;
}

const boundaries = new Set(["and", "or", "if", "then", "else", "satisfies", "return", ","]);
const binders = new Set(["some", "every", "for"]);
const comparisons = new Set(["=", "!=", "<", "<=", ">", ">=", "in"]);
const words = new Set(["true", "false", "null"]);

/** Undefined in a number, for whoever writes one needs no help. */
export function formulaSlot(text: string, cursor: number): FormulaSlot | undefined {
  const tokens = lexFormula(text, { file: "", offset: 0 }, () => undefined).slice(0, -1);
  const word = tokens.find(({ at }) => at.start < cursor && cursor <= at.end);
  if (word?.kind === "number" || word?.kind === "at") return undefined;
  const isWord = word !== undefined && word.kind !== "sign";
  const [start, end] = isWord ? [word.at.start, word.at.end] : [cursor, cursor];
  const before = tokens.filter(({ at }) => at.end <= start);
  const frames = framesOf(before, text);
  const frame = frames.at(-1) ?? outermost;
  const last = before.at(-1);
  const own = before.slice(frame.first);
  const edge = own.findLastIndex(
    ({ text: sign }, index) => boundaries.has(sign) || isBinding(own, index),
  );
  const part = own.slice(edge + 1);
  const kind = word?.kind === "string" ? "text" : kindAfter(last);
  const boundary = own[edge]?.text ?? frame.sign;
  const other = kind === "part" ? receiverOf(before, text) : otherSide(before, frame, part, text);
  return {
    start,
    end,
    kind,
    brackets: frames.slice(1).map(({ sign, list }) => ({ sign: sign === "[" ? "[" : "(", list })),
    variables: variablesOf(before, text),
    partStart: part[0]?.at.start ?? start,
    boundary,
    wanted: wantedAfter(own),
    ...(other === undefined ? {} : { other }),
  };
}

/** The `in` of `some m in …`. */
function isBinding(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === "in" && binders.has(tokens[index - 2]?.text ?? "");
}

interface Frame {
  readonly sign: string;
  readonly list: string;
  /** Index of the first token inside. */
  readonly first: number;
}

const outermost: Frame = { sign: "", list: "", first: 0 };

function framesOf(tokens: readonly Token[], text: string): readonly Frame[] {
  const frames: Frame[] = [outermost];
  for (const [index, { text: sign, kind }] of tokens.entries()) {
    if (kind !== "sign") continue;
    if (sign === "(" || sign === "[") {
      const isFilter = sign === "[" && !beginsRange(tokens[index - 1]);
      const list = isFilter ? pathBefore(tokens.slice(0, index), text) : "";
      frames.push({ sign: isFilter ? "[" : "(", list, first: index + 1 });
    } else if ((sign === ")" || sign === "]") && frames.length > 1) frames.pop();
  }
  return frames;
}

/** `in [1..2]` opens a range, not a filter. */
function beginsRange(before: Token | undefined): boolean {
  return before === undefined || kindAfter(before) === "operand";
}

function kindAfter(last: Token | undefined): "operand" | "infix" | "part" {
  if (last === undefined) return "operand";
  if (last.text === "." && last.kind === "sign") return "part";
  if (last.kind === "sign") return last.text === ")" || last.text === "]" ? "infix" : "operand";
  if (last.kind === "keyword") return words.has(last.text) ? "infix" : "operand";
  return "infix";
}

/** `家庭.成员[在就业].` without its last point. */
function receiverOf(before: readonly Token[], text: string): string {
  return pathBefore(before.slice(0, -1), text);
}

/** The path that ends with the last token. */
function pathBefore(tokens: readonly Token[], text: string): string {
  let depth = 0;
  let first = tokens.length;
  for (let index = tokens.length - 1; index >= 0; index--) {
    const { text: sign, kind } = tokens[index] as Token;
    const isClosing = kind === "sign" && (sign === ")" || sign === "]");
    const isOpening = kind === "sign" && (sign === "(" || sign === "[");
    if (isOpening) depth--;
    if (depth < 0) break;
    const next = tokens[index + 1];
    const isJoined = next === undefined || sign === "." || joins(next);
    if (depth === 0 && !isOpening && !isClosing && !(isJoined && (kind === "name" || sign === ".")))
      break;
    if (isClosing) depth++;
    first = index;
  }
  const [from, to] = [tokens[first], tokens.at(-1)];
  return from === undefined || to === undefined ? "" : text.slice(from.at.start, to.at.end);
}

function joins({ text: sign, kind }: Token): boolean {
  return kind === "sign" && (sign === "." || sign === "[" || sign === "(");
}

/** `人均月收入` of `人均月收入 < `, also where the tests stand in brackets. */
function otherSide(
  before: readonly Token[],
  { sign, first }: Frame,
  part: readonly Token[],
  text: string,
): string | undefined {
  const index = part.findLastIndex((token) => comparisons.has(token.text));
  if (index > 0) return sourceOf(part.slice(0, index), text);
  const isTests = sign === "(" && before[first - 2]?.text === "in";
  return isTests ? pathBefore(before.slice(0, first - 2), text) : undefined;
}

function sourceOf(tokens: readonly Token[], text: string): string | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last && text.slice(first.at.start, last.at.end);
}

function variablesOf(tokens: readonly Token[], text: string): readonly OpenVariable[] {
  return tokens.flatMap(({ text: keyword, kind }, index): readonly OpenVariable[] => {
    const isBinder = kind === "keyword" && binders.has(keyword);
    const [name, joint] = [tokens[index + 1], tokens[index + 2]];
    if (!isBinder || name?.kind !== "name" || joint?.text !== "in") return [];
    const stop = tokens.findIndex(
      ({ text: sign }, at) => at > index && (sign === "satisfies" || sign === "return"),
    );
    if (stop < 0) return [];
    return [{ name: name.text, list: sourceOf(tokens.slice(index + 3, stop), text) ?? "" }];
  });
}

const goesOn: ReadonlyMap<string, string> = new Map([
  ["if", "then"],
  ["then", "else"],
  ["some", "satisfies"],
  ["every", "satisfies"],
  ["for", "return"],
]);

/** The word that goes with the last `if`, `then`, `some`, `every` or `for` that still waits for one. */
function wantedAfter(tokens: readonly Token[]): readonly string[] {
  const open: string[] = [];
  for (const { text, kind } of tokens) {
    if (kind !== "keyword") continue;
    if (text === open.at(-1)) open.pop();
    const wanted = goesOn.get(text);
    if (wanted !== undefined) open.push(wanted);
  }
  return open.slice(-1);
}
