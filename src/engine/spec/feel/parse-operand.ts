/**
 * Parse an operand: a literal, a name, a bracket, a branch, a quantifier, and what follows it (`.name`, `[…]`, `(…)`).
 *
 * In:       a cursor, and the function that parses an expression.
 * Out:      a tree; an `error` node of no length where an operand was missing, and nothing is taken then.
 * Reports:  what is missing, `feel/not-brackets`, `feel/not-a-function`, `feel/list-literal`,
 *           `feel/for-outside-aggregate`, `feel/thousands-separator`.
 * Ignores:  which names exist and what arguments a built-in takes.
 */
import { type Cursor, type ParseExpression, spanOf } from "./cursor.ts";
import {
  missingName,
  missingOperand,
  notBrackets,
  thousandsSeparator,
  unexpectedToken,
  wordOperator,
} from "./messages.ts";
import { beginsOperand, power } from "./operators.ts";
import { parseBranch, parseFor, parseQuantified } from "./parse-branch.ts";
import { listLiteral, notAFunction } from "./shape-messages.ts";
import type { Expression } from "./syntax.ts";
import type { Token } from "./token.ts";
import { aggregates, wordKeywords, wordNegations } from "./words.ts";

/** Parse an operand with its sign and everything that clings to it. */
export function parseOperand(cursor: Cursor, parse: ParseExpression): Expression {
  const plus = cursor.takeSign("+");
  if (plus) cursor.reportUnexpected(plus.at, unexpectedToken("+", plus.at, ""));
  const minus = cursor.takeSign("-");
  if (minus === undefined) return parsePostfix(cursor, parse);
  for (let again = cursor.takeSign("-"); again; again = cursor.takeSign("-")) {
    cursor.reportUnexpected(again.at, unexpectedToken("-", again.at));
  }
  const of = parsePostfix(cursor, parse);
  return { kind: "negate", of, at: spanOf(minus, of) };
}

function parsePostfix(cursor: Cursor, parse: ParseExpression): Expression {
  let left = parsePrimary(cursor, parse);
  for (;;) {
    if (cursor.isSign(".")) left = parsePath(cursor, left);
    else if (cursor.isSign("[")) left = parseFilter(cursor, left, parse);
    else if (cursor.isSign("(") && !cursor.isBehind(")") && isCallable(left))
      left = parseCall(cursor, left, parse);
    else return left;
  }
}

/** A bracket behind a name calls it; behind a path it is a fault; behind anything else an operator is missing. */
function isCallable({ kind }: Expression): boolean {
  return kind === "path" || kind === "name";
}

function parsePath(cursor: Cursor, of: Expression): Expression {
  const dot = cursor.next();
  const token = cursor.peek();
  if (token.kind !== "name") {
    if (cursor.isEnd()) cursor.reportEnd();
    else cursor.reportUnexpected(token.at, missingName(".", dot.at));
    return { kind: "error", at: spanOf(of, dot) };
  }
  cursor.next();
  return { kind: "path", of, name: token.text, nameAt: token.at, at: spanOf(of, token) };
}

function parseFilter(cursor: Cursor, of: Expression, parse: ParseExpression): Expression {
  const bracket = cursor.next();
  cursor.open(bracket, ["]"]);
  const predicate = parse(cursor);
  const close = cursor.close(() => parseRest(cursor, parse));
  return { kind: "filter", of, predicate, at: spanOf(of, close ?? predicate) };
}

/** After a fault: read on where an expression may begin, for the faults inside it. */
function parseRest(cursor: Cursor, parse: ParseExpression): void {
  if (beginsOperand(cursor.peek())) parse(cursor);
}

function parseCall(cursor: Cursor, callee: Expression, parse: ParseExpression): Expression {
  const bracket = cursor.next();
  const name = callee.kind === "name" ? callee.name : "";
  const args = parseArguments(cursor, bracket, name, parse);
  const end = cursor.endOfTaken();
  const at = { ...callee.at, end: Math.max(end, bracket.at.end) };
  if (callee.kind !== "name") {
    cursor.report(notAFunction(cursor.source(callee.at), callee.at));
    return { kind: "error", at };
  }
  if (!wordNegations.has(name))
    return { kind: "call", callee: name, calleeAt: callee.at, args, at };
  cursor.report(wordOperator(name, "not", callee.at));
  return { kind: "call", callee: "not", calleeAt: callee.at, args, at };
}

function parseArguments(
  cursor: Cursor,
  bracket: Token,
  callee: string,
  parse: ParseExpression,
): Expression[] {
  const args: Expression[] = [];
  if (!cursor.open(bracket, [")"], true)) return args;
  if (!cursor.isSign(")")) {
    do {
      if (aggregates.has(callee)) cursor.forAllowedAt = cursor.position;
      args.push(parse(cursor));
    } while (cursor.takeSign(","));
  }
  cursor.close(() => parseRest(cursor, parse));
  return args;
}

function parsePrimary(cursor: Cursor, parse: ParseExpression): Expression {
  const token = cursor.peek();
  switch (token.kind) {
    case "number":
      return parseNumber(cursor);
    case "string":
      cursor.next();
      return { kind: "string", value: token.text, at: token.at };
    case "at":
      cursor.next();
      return { kind: "at-literal", text: token.text, at: token.at };
    case "name":
      return parseName(cursor, parse);
    case "keyword":
      return parseKeyword(cursor, parse);
    case "sign":
      return parseSign(cursor, parse);
    case "end":
      cursor.reportEnd();
      return { kind: "error", at: token.at };
  }
}

/** A number; where a comma separates nothing, `12,000` is one number too. */
function parseNumber(cursor: Cursor): Expression {
  const first = cursor.next();
  let digits = first.text;
  let last = first;
  while (/^\d{1,3}$/.test(first.text) && isThousands(cursor, last)) {
    cursor.next();
    last = cursor.next();
    digits += last.text;
  }
  const at = spanOf(first, last);
  if (last !== first) cursor.report(thousandsSeparator(cursor.source(at), digits, at));
  return { kind: "number", text: digits, at };
}

/** A comma and three digits follow without a space; among arguments only a leading zero tells. */
function isThousands(cursor: Cursor, last: Token): boolean {
  const group = cursor.peek(1);
  if (!cursor.isSign(",") || group.kind !== "number" || !/^\d{3}(\.\d+)?$/.test(group.text))
    return false;
  if (cursor.peek().at.start !== last.at.end || group.at.start !== cursor.peek().at.end)
    return false;
  return !cursor.commaSeparates() || group.text.startsWith("0");
}

function parseName(cursor: Cursor, parse: ParseExpression): Expression {
  const token = cursor.peek();
  const following = cursor.peek(1);
  const continues =
    beginsOperand(following) || (following.kind === "sign" && following.text === "-");
  if (wordKeywords.get(token.text) === "if" && continues) return parseBranch(cursor, parse);
  cursor.next();
  if (token.text === "not" && continues && following.text !== "(")
    return parseNot(cursor, token, parse);
  return { kind: "name", name: token.text, at: token.at };
}

/** `not a` and `!a`: read as `not(a)`. */
function parseNot(cursor: Cursor, word: Token, parse: ParseExpression): Expression {
  if (!cursor.open(word, [])) return { kind: "error", at: word.at };
  const of = word.kind === "sign" ? parseOperand(cursor, parse) : parse(cursor, power.compare);
  cursor.leave();
  const text = cursor.source(of.at);
  const inner =
    text.startsWith("(") && text.endsWith(")") && word.kind === "sign" ? text : `(${text})`;
  const at = spanOf(word, of);
  // Where an operator is missing before it, brackets alone would cure nothing.
  if (of.kind !== "error")
    cursor.reportUnexpected(word.at, notBrackets(text, `not${inner}`, word.at, at));
  return { kind: "call", callee: "not", calleeAt: word.at, args: [of], at };
}

function parseKeyword(cursor: Cursor, parse: ParseExpression): Expression {
  const token = cursor.peek();
  switch (token.text) {
    case "true":
    case "false":
      cursor.next();
      return { kind: "boolean", value: token.text === "true", at: token.at };
    case "null":
      cursor.next();
      return { kind: "null", at: token.at };
    case "if":
      return parseBranch(cursor, parse);
    case "some":
    case "every":
      return parseQuantified(cursor, token.text, parse);
    case "for":
      return parseFor(cursor, parse);
    default:
      return parseMissing(cursor, token);
  }
}

function parseSign(cursor: Cursor, parse: ParseExpression): Expression {
  const token = cursor.peek();
  if (token.text === "(") {
    cursor.next();
    cursor.open(token, [")"]);
    const inside = parse(cursor);
    const close = cursor.close(() => parseRest(cursor, parse));
    return { ...inside, at: spanOf(token, close ?? inside) };
  }
  if (token.text === "!") return parseNot(cursor, cursor.next(), parse);
  if (token.text === "[") return parseList(cursor, parse);
  return parseMissing(cursor, token);
}

/** `[a, b]` where an operand stands: read for the faults inside, and refused. */
function parseList(cursor: Cursor, parse: ParseExpression): Expression {
  const bracket = cursor.next();
  if (!cursor.open(bracket, ["]"], true)) return { kind: "error", at: bracket.at };
  if (!cursor.isSign("]")) {
    do parse(cursor);
    while (cursor.takeSign(","));
  }
  cursor.close(() => parseRest(cursor, parse));
  const at = { ...bracket.at, end: Math.max(bracket.at.end, cursor.endOfTaken()) };
  cursor.report(listLiteral("", at));
  return { kind: "error", at };
}

function parseMissing(cursor: Cursor, token: Token): Expression {
  cursor.reportUnexpected(token.at, missingOperand(cursor.source(token.at), token.at));
  return { kind: "error", at: { ...token.at, end: token.at.start } };
}
