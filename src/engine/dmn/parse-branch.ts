/** Expressions that begin with a word: `if`, `for`, `some`, `every`, `function`. */

import { parseType } from "./parse-type.ts";
import { type Parser, parseUpTo } from "./parser.ts";
import type { Expression, Iteration, TypedParameter } from "./syntax.ts";

/** The expression that such a word begins here; undefined where none does. */
export function maybeParseBranch(parser: Parser): Expression | undefined {
  const { scanner } = parser;
  if (scanner.takeWord("if")) return parseIf(parser);
  if (scanner.takeWord("for")) {
    const iterations = parseIterations(parser);
    scanner.expectWord("return");
    return { kind: "for", iterations, body: parser.expression() };
  }
  const kind = (["some", "every"] as const).find((word) => scanner.takeWord(word));
  if (kind !== undefined) {
    const iterations = parseIterations(parser);
    scanner.expectWord("satisfies");
    return { kind, iterations, body: parser.expression() };
  }
  const start = scanner.position;
  if (scanner.takeWord("function")) {
    if (scanner.take("(")) return parseFunction(parser);
    scanner.goBack(start);
  }
  return undefined;
}

function parseIf({ scanner, expression }: Parser): Expression {
  const condition = expression();
  scanner.expectWord("then");
  const then = expression();
  scanner.expectWord("else");
  return { kind: "if", condition, then, otherwise: expression() };
}

function parseIterations({ scanner, expression }: Parser): readonly Iteration[] {
  const iterations: Iteration[] = [];
  do {
    const name = scanner.takeNameBefore("in");
    if (name === undefined || !scanner.takeWord("in")) scanner.fail();
    const start = expression();
    const over: Expression = scanner.take("..")
      ? { kind: "range", start, end: expression(), isStartIncluded: true, isEndIncluded: true }
      : start;
    iterations.push({ name: name ?? "", over });
  } while (scanner.take(","));
  return iterations;
}

function parseFunction(parser: Parser): Expression {
  const { scanner } = parser;
  const parameters = parseUpTo(parser, ")", () => parseParameter(parser));
  if (scanner.takeWord("external")) {
    parser.expression();
    return { kind: "function", parameters };
  }
  return { kind: "function", parameters, body: parser.expression() };
}

function parseParameter({ scanner }: Parser): TypedParameter {
  const labelled = scanner.takeLabel();
  if (labelled !== undefined) {
    scanner.names.add(labelled);
    return { name: labelled, type: parseType(scanner) };
  }
  const name = scanner.takeNameOfParameter();
  if (name === undefined) scanner.fail();
  return { name: name ?? "" };
}
