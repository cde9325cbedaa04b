/**
 * Parse tests: after `in`, and in the cells of a table.
 *
 * In:       a cursor, and the function that parses an expression.
 * Out:      unary tests; a value without a sign is tested by `=`.
 * Reports:  `feel/range-brackets`, `feel/list-literal`, `feel/null-alone`, `feel/not-tests-alone`, brackets.
 * Ignores:  what is tested.
 */
import { type Cursor, type ParseExpression, spanOf } from "./cursor.ts";
import { unexpectedToken } from "./messages.ts";
import { beginsOperand, infixAt, isComparison, power } from "./operators.ts";
import { listLiteral, notTestsAlone, nullAlone, rangeBrackets } from "./shape-messages.ts";
import type { CellTest, Expression, UnaryTest } from "./syntax.ts";
import type { Token } from "./token.ts";

/** Parse what follows `in`: one test, or several in round brackets. */
export function parseTestsAfterIn(cursor: Cursor, parse: ParseExpression): UnaryTest[] {
  return parseTest(cursor, parse, true);
}

/** Parse the tests of one cell of a table up to its end. */
export function parseCell(cursor: Cursor, parse: ParseExpression): CellTest {
  const first = cursor.peek();
  if (cursor.isSign("-") && cursor.peek(1).kind === "end") {
    cursor.next();
    return { kind: "anything", at: first.at };
  }
  if (first.kind === "name" && first.text === "not" && cursor.isSign("(", 1)) {
    return parseNoneOf(cursor, parse);
  }
  cursor.open(first, [], true);
  const tests = parseList(cursor, parse);
  cursor.leave();
  return { kind: "one-of", tests, at: { ...first.at, end: cursor.endOfTaken() } };
}

function parseNoneOf(cursor: Cursor, parse: ParseExpression): CellTest {
  const word = cursor.next();
  const bracket = cursor.next();
  cursor.open(bracket, [")"], true);
  const tests = parseList(cursor, parse);
  const close = cursor.close(() => parseRest(cursor, parse));
  const at = spanOf(word, close ?? { at: { ...word.at, end: cursor.endOfTaken() } });
  const more = cursor.peek();
  if (more.kind !== "end") {
    cursor.reportUnexpected(more.at, notTestsAlone(cursor.source(more.at), more.at));
    if (cursor.takeSign(",")) parseList(cursor, parse);
  }
  return { kind: "none-of", tests, at };
}

function parseRest(cursor: Cursor, parse: ParseExpression): void {
  if (beginsOperand(cursor.peek())) parseList(cursor, parse);
}

function parseList(cursor: Cursor, parse: ParseExpression): UnaryTest[] {
  const tests: UnaryTest[] = [];
  do tests.push(...parseTest(cursor, parse));
  while (cursor.takeSign(","));
  return tests;
}

/**
 * One test as written; round or square brackets may hold several by mistake or by right. `isList` where a round bracket
 * begins the list of tests.
 */
function parseTest(cursor: Cursor, parse: ParseExpression, isList = false): UnaryTest[] {
  const token = cursor.peek();
  if (cursor.isSign("[")) return parseSquare(cursor, parse);
  if (cursor.isSign("(") && !isValueInBrackets(cursor, isList)) return parseRound(cursor, parse);
  if (token.kind === "sign" && isComparison(token.text)) return [parseCompare(cursor, parse)];
  // After a fault the bracket of a range or the sign of a test may have been taken already; then it is not missing.
  const isBracketed = cursor.isBehind("[");
  const isSigned = cursor.isBehind("=") || cursor.isBehind("!=");
  const value = parse(cursor, power.add);
  if (cursor.isSign("..")) return [parseBareRange(cursor, value, parse, isBracketed)];
  return [
    isSigned
      ? { kind: "compare", operator: "=", right: value, at: value.at }
      : equalTo(cursor, value),
  ];
}

function parseCompare(cursor: Cursor, parse: ParseExpression): UnaryTest {
  const sign = cursor.next();
  const right = parse(cursor, power.add);
  // `parseTest` has seen that the sign compares.
  const operator = isComparison(sign.text) ? sign.text : "=";
  const isOrder = operator !== "=" && operator !== "!=";
  if (right.kind === "null" && isOrder) cursor.report(nullAlone(right.at));
  return { kind: "compare", operator, right, at: spanOf(sign, right) };
}

function equalTo(cursor: Cursor, right: Expression): UnaryTest {
  if (right.kind === "null") cursor.report(nullAlone(right.at, "= null"));
  return { kind: "compare", operator: "=", right, at: right.at };
}

/** `1..5` without brackets: read as if both ends belonged to it. */
function parseBareRange(
  cursor: Cursor,
  low: Expression,
  parse: ParseExpression,
  isBracketed: boolean,
): UnaryTest {
  cursor.next();
  const high = parse(cursor, power.add);
  const at = spanOf(low, high);
  const text = cursor.source(at);
  if (!isBracketed) cursor.report(rangeBrackets(text, `[${text}]`, at));
  return { kind: "range", low, high, lowClosed: true, highClosed: true, at };
}

/** `[low..high]` or `[low..high)`; a list in square brackets is read as several tests. */
function parseSquare(cursor: Cursor, parse: ParseExpression): UnaryTest[] {
  const bracket = cursor.next();
  if (!cursor.open(bracket, ["]", ")"], true)) return [];
  const low = parse(cursor, power.add);
  if (cursor.isSign("..")) return [parseRange(cursor, bracket, low, parse)];
  const values = [low];
  while (cursor.takeSign(",")) values.push(parse(cursor, power.add));
  const close = cursor.close(() => parseRest(cursor, parse));
  const at = spanOf(bracket, close ?? values.at(-1) ?? low);
  const text = values.map((value) => cursor.source(value.at)).join(", ");
  if (close) cursor.report(listLiteral(`(${text})`, at, { at, text: `(${text})` }));
  return values.map((value) => equalTo(cursor, value));
}

function parseRange(
  cursor: Cursor,
  bracket: Token,
  low: Expression,
  parse: ParseExpression,
): UnaryTest {
  cursor.next();
  const high = parse(cursor, power.add);
  const close = cursor.close(() => parseRest(cursor, parse));
  return {
    kind: "range",
    low,
    high,
    lowClosed: bracket.text === "[",
    highClosed: close?.text !== ")",
    at: spanOf(bracket, close ?? high),
  };
}

/** Behind `(`: a range open below, or tests. */
function parseRound(cursor: Cursor, parse: ParseExpression): UnaryTest[] {
  const bracket = cursor.next();
  if (!cursor.open(bracket, [")", "]"], true)) return [];
  const value = isTestSign(cursor) && !holdsRange(cursor) ? undefined : parse(cursor, power.add);
  if (value !== undefined && cursor.isSign("..")) {
    return [parseRange(cursor, bracket, value, parse)];
  }
  const tests = value === undefined ? parseTest(cursor, parse) : [equalTo(cursor, value)];
  if (cursor.takeSign(",")) tests.push(...parseList(cursor, parse));
  const close = cursor.close(() => parseRest(cursor, parse));
  if (close?.text === "]") cursor.reportUnexpected(close.at, unexpectedToken("]", close.at, ")"));
  return tests;
}

/**
 * Whether the bracket here only groups a value, as in `(a + b) * 2` and, within a list, `(a or b)`: it holds neither a
 * range nor several tests nor a sign that begins one. The first bracket behind `in` is the list's own, unless the value
 * goes on behind it.
 */
function isValueInBrackets(cursor: Cursor, isList: boolean): boolean {
  const inside = signsInside(cursor, 1);
  const first = cursor.peek(1);
  const isSigned = first.kind === "sign" && (first.text === "[" || isComparison(first.text));
  if (inside.range || inside.comma || isSigned || inside.close === undefined) return false;
  const after = inside.close + 1;
  const goesOn = (infixAt(cursor, after)?.power ?? 0) >= power.add;
  if (goesOn || cursor.isSign(".", after) || cursor.isSign("[", after)) return true;
  const isBracketAlone = cursor.isSign("(", 1) && signsInside(cursor, 2).close === inside.close - 1;
  return !isList && !isBracketAlone;
}

/** Behind a bracket that was taken: whether `..` stands in it before any comma. */
function holdsRange(cursor: Cursor): boolean {
  return signsInside(cursor, 0).range;
}

interface SignsInside {
  readonly range: boolean;
  readonly comma: boolean;
  /** How many tokens ahead the bracket is closed; absent where it is not. */
  readonly close?: number;
}

/** What stands in a bracket outside of inner brackets, read ahead from the token behind it. */
function signsInside(cursor: Cursor, from: number): SignsInside {
  let [range, comma, depth] = [false, false, 0];
  for (let ahead = from; cursor.peek(ahead).kind !== "end"; ahead++) {
    const { kind, text } = cursor.peek(ahead);
    if (kind !== "sign") continue;
    if (text === "(" || text === "[") depth += 1;
    if (text === ")" || text === "]") depth -= 1;
    if (depth < 0) return { range, comma, close: ahead };
    if (depth === 0 && text === ",") comma = true;
    if (depth === 0 && text === ".." && !comma) range = true;
  }
  return { range, comma };
}

/** Whether a test begins here that is more than a value. */
function isTestSign(cursor: Cursor): boolean {
  const token = cursor.peek();
  return (
    token.kind === "sign" && (token.text === "[" || token.text === "(" || isComparison(token.text))
  );
}
