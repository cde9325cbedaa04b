/**
 * Parse `if … then … else …`, `some … in … satisfies …` and `for … in … return …`.
 *
 * In:       a cursor at the first word, and the function that parses an expression.
 * Out:      a tree; a part that is missing is an `error` node.
 * Reports:  `feel/missing-word`, `feel/missing-name`, `feel/for-outside-aggregate`, `feel/word-operator`.
 * Ignores:  what the variable ranges over.
 */
import { type Cursor, type ParseExpression, spanOf } from "./cursor.ts";
import { missingName, wordOperator } from "./messages.ts";
import { forOutsideAggregate } from "./shape-messages.ts";
import type { Expression } from "./syntax.ts";
import type { Token } from "./token.ts";

/** Parse a branch; its `else` reaches as far as it can. */
export function parseBranch(cursor: Cursor, parse: ParseExpression): Expression {
  const word = cursor.next();
  if (word.kind === "name") cursor.report(wordOperator(word.text, "if", word.at));
  if (!cursor.open(word, [])) return { kind: "error", at: word.at };
  const condition = parse(cursor);
  const then = parseAfter(cursor, "then", parse);
  const otherwise = parseAfter(cursor, "else", parse);
  cursor.leave();
  return { kind: "if", condition, then, otherwise, at: spanOf(word, otherwise) };
}

/** Parse a quantifier; what it demands reaches as far as it can. */
export function parseQuantified(
  cursor: Cursor,
  quantifier: "some" | "every",
  parse: ParseExpression,
): Expression {
  const word = cursor.next();
  if (!cursor.open(word, [])) return { kind: "error", at: word.at };
  const { variable, variableAt, over } = parseVariable(cursor, word, parse);
  const satisfies = parseAfter(cursor, "satisfies", parse);
  cursor.leave();
  const at = spanOf(word, satisfies);
  return { kind: "quantified", quantifier, variable, variableAt, over, satisfies, at };
}

/** Parse a list built one by one; only an aggregate may read it. */
export function parseFor(cursor: Cursor, parse: ParseExpression): Expression {
  const isAllowed = cursor.forAllowedAt === cursor.position;
  const word = cursor.next();
  if (!isAllowed) cursor.report(forOutsideAggregate(word.at));
  if (!cursor.open(word, [])) return { kind: "error", at: word.at };
  const { variable, variableAt, over } = parseVariable(cursor, word, parse);
  const body = parseAfter(cursor, "return", parse);
  cursor.leave();
  return { kind: "for", variable, variableAt, over, body, at: spanOf(word, body) };
}

function parseVariable(cursor: Cursor, word: Token, parse: ParseExpression) {
  const token = cursor.peek();
  const isName = token.kind === "name";
  if (isName) cursor.next();
  else if (cursor.isEnd()) cursor.reportEnd();
  else cursor.reportUnexpected(token.at, missingName(word.text, word.at));
  const variable = isName ? token.text : "";
  return {
    variable,
    variableAt: isName ? token.at : word.at,
    over: parseAfter(cursor, "in", parse),
  };
}

/** The expression behind a word; where the word is missing but an expression may follow, read it all the same. */
function parseAfter(cursor: Cursor, word: string, parse: ParseExpression): Expression {
  const taken = cursor.takeWord(word);
  if (taken !== undefined) return parse(cursor);
  const { at } = cursor.peek();
  return { kind: "error", at: { ...at, end: at.start } };
}
