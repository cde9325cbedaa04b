/**
 * Parse an expression: operators by their strength, operands and what follows them.
 *
 * In:       a cursor.
 * Out:      a tree; `error` nodes stand where something was missing. It never throws and always ends.
 * Reports:  what is missing, what cannot stand where it stands, chained comparisons.
 * Ignores:  names, types, units. Tests after `in` are parse-tests.ts's, operands parse-operand.ts's.
 */
import { type Cursor, spanOf } from "./cursor.ts";
import { foreignOperator, missingOperator, wordOperator } from "./messages.ts";
import { type Infix, infixAt, power } from "./operators.ts";
import { parseOperand } from "./parse-operand.ts";
import { parseTestsAfterIn } from "./parse-tests.ts";
import { chainedComparison, powerOperand } from "./shape-messages.ts";
import type { Expression } from "./syntax.ts";
import type { Token } from "./token.ts";
import { hasError } from "./walk.ts";

/** Parse an expression whose operators bind at least as strongly as `least`; `left` is an operand already read. */
export function parseExpression(
  cursor: Cursor,
  least: number = power.or,
  left?: Expression,
): Expression {
  let result = left ?? parseOperand(cursor, parseExpression);
  for (;;) {
    const infix = infixAt(cursor);
    if (infix === undefined || infix.power < least) return result;
    result = parseInfix(cursor, result, infix);
  }
}

function parseInfix(cursor: Cursor, left: Expression, infix: Infix): Expression {
  if (infix.power === power.compare) return parseComparisons(cursor, left, infix);
  if (infix.kind === "juxtaposed") return parseJuxtaposed(cursor, left);
  return parseBinary(cursor, left, infix);
}

function parseBinary(cursor: Cursor, left: Expression, infix: Infix): Expression {
  if (infix.kind !== "binary") return left;
  const token = takeOperator(cursor, infix.operator);
  if (infix.operator === "**") checkPower(cursor, left);
  const right = parseExpression(cursor, infix.power + 1);
  return {
    kind: "binary",
    operator: infix.operator,
    operatorAt: token.at,
    left,
    right,
    at: spanOf(left, right),
  };
}

/** Take an operator; a Chinese word for it is reported. */
function takeOperator(cursor: Cursor, operator: string): Token {
  const token = cursor.next();
  if (token.kind === "name") cursor.report(wordOperator(token.text, operator, token.at));
  return token;
}

function checkPower(cursor: Cursor, left: Expression): void {
  const token = cursor.peek();
  const isRaised =
    left.kind === "binary" && left.operator === "**" && left.at.end === left.right.at.end;
  const isWhole = token.kind === "number" && /^\d+$/.test(token.text);
  if (token.kind !== "end" && (isRaised || !isWhole)) {
    cursor.report(powerOperand(cursor.source(token.at), token.at));
  }
}

/** Operands without an operator: said once, and all are read for their own faults; the whole means nothing. */
function parseJuxtaposed(cursor: Cursor, left: Expression): Expression {
  const second = cursor.peek();
  const between = cursor.source({ ...left.at, start: left.at.end, end: second.at.start });
  // Where a character was dropped between them, that fault says enough.
  if (between.trim() === "" && left.at.start < left.at.end) {
    const words = [cursor.source(left.at), cursor.source(second.at)] as const;
    cursor.reportUnexpected(second.at, missingOperator(...words, spanOf(left, second)));
  }
  let last = left;
  while (infixAt(cursor)?.kind === "juxtaposed") last = parseExpression(cursor, power.multiply + 1);
  return { kind: "error", at: spanOf(left, last) };
}

/** One comparison, or several in a row, which is a fault: `a < b < c` is read as `a < b and b < c`. */
function parseComparisons(cursor: Cursor, left: Expression, first: Infix): Expression {
  let last = parseComparison(cursor, left, first);
  let result = last;
  let cure: string | undefined = comparisonText(cursor, last);
  for (;;) {
    const infix = infixAt(cursor);
    if (infix?.power !== power.compare) break;
    const operatorAt = cursor.peek().at;
    const middle: Expression = last.kind === "binary" ? last.right : last;
    last = parseComparison(cursor, middle, infix);
    const text = comparisonText(cursor, last);
    cure = cure === undefined || text === undefined ? undefined : `${cure} and ${text}`;
    result = {
      kind: "binary",
      operator: "and",
      operatorAt,
      left: result,
      right: last,
      at: spanOf(result, last),
    };
  }
  if (result !== last && !hasError(result)) {
    cursor.report(chainedComparison(cursor.source(result.at), cure, result.at));
  }
  return result;
}

/** The text of a comparison by sign, to build the cure of a chain from. */
function comparisonText(cursor: Cursor, comparison: Expression): string | undefined {
  if (comparison.kind !== "binary") return undefined;
  const sides = [comparison.left, comparison.right].map((side) => cursor.source(side.at));
  return sides.join(` ${comparison.operator} `);
}

function parseComparison(cursor: Cursor, value: Expression, infix: Infix): Expression {
  if (infix.kind === "between") return parseBetween(cursor, value);
  if (infix.kind === "in") return parseIn(cursor, value);
  if (infix.kind === "not-in") return parseNotIn(cursor, value);
  return parseBinary(cursor, value, infix);
}

function parseBetween(cursor: Cursor, value: Expression): Expression {
  cursor.next();
  const low = parseExpression(cursor, power.add);
  const word = cursor.peek();
  if (word.kind === "name" && infixAt(cursor)?.power === power.and) takeOperator(cursor, "and");
  else cursor.takeWord("and");
  const high = parseExpression(cursor, power.add);
  return { kind: "between", value, low, high, at: spanOf(value, high) };
}

function parseIn(cursor: Cursor, value: Expression): Expression {
  const word = cursor.next();
  const tests = parseTestsAfterIn(cursor, parseExpression);
  // The bracket that closes a list of tests belongs to no test.
  const end = Math.max(word.at.end, cursor.endOfTaken());
  return { kind: "in", value, tests, at: { ...value.at, end } };
}

/** `a not in (…)` reads well and is none; it is `not(a in (…))`. */
function parseNotIn(cursor: Cursor, value: Expression): Expression {
  const word = cursor.next();
  const at = spanOf(word, cursor.peek());
  const inside = parseIn(cursor, value);
  const tests = cursor.source({ ...inside.at, start: word.at.end }).trim();
  const fix = { at: inside.at, text: `not(${cursor.source(value.at)} ${tests})` };
  cursor.report(foreignOperator("not in", "not(… in …)", at, fix));
  return { kind: "call", callee: "not", calleeAt: word.at, args: [inside], at: inside.at };
}
