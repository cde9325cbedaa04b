/** Tests of a value: what follows `in`, and the cells of a decision table. */
import { type Parser, parseUpTo } from "./parser.ts";
import type { Comparison, Expression, Test } from "./syntax.ts";

/** Longer signs first, so that `<=` is not taken for `<`. */
export const comparisons: readonly Comparison[] = ["!=", "<=", ">=", "=", "<", ">"];

/** What follows `in`: one test, or several in brackets. */
export function parseTestsAfterIn(parser: Parser): readonly Test[] {
  const { scanner } = parser;
  const start = scanner.position;
  if (scanner.take("(")) {
    const tests = parseUpTo(parser, ")", () => parseTest(parser, parser.expression));
    if (scanner.fault === undefined && tests.length > 0) return tests;
    // It was the bracket of a range or of an expression after all.
    scanner.goBack(start);
  }
  return [parseTest(parser, parser.sum)];
}

/** A whole cell: `-`, tests, or `not(…)` around tests. */
export function parseCell(parser: Parser): readonly Test[] {
  const { scanner } = parser;
  const start = scanner.position;
  if (scanner.take("-") && scanner.isEnd()) return [{ kind: "passes" }];
  scanner.goBack(start);
  if (scanner.takeWord("not") && scanner.take("(")) {
    const tests = parseUpTo(parser, ")", () => parseTest(parser, parser.expression));
    if (scanner.isEnd()) return [{ kind: "fails", tests }];
  }
  scanner.goBack(start);
  const tests: Test[] = [];
  do tests.push(parseTest(parser, parser.expression));
  while (scanner.take(","));
  return tests;
}

function parseTest({ scanner, sum }: Parser, expression: () => Expression): Test {
  const operator = comparisons.find((sign) => scanner.take(sign));
  if (operator !== undefined) return { kind: "compares", operator, operand: sum() };
  const start = scanner.position;
  const tested = expression();
  const written = scanner.since(start).replace(/"(?:[^"\\]|\\.)*"/g, "");
  return { kind: "matches", expression: tested, namesInput: written.includes("?") };
}
