/**
 * Operators by their strength, from `or` down to the minus sign, and what may follow a value.
 *
 * The minus sign binds more strongly than a power: `-3 ** 2` is 9, as in the standard.
 */
import type { ArithmeticOperator } from "./arithmetic.ts";
import { parsePrimary } from "./parse-primary.ts";
import { comparisons, parseTestsAfterIn } from "./parse-tests.ts";
import { parseType } from "./parse-type.ts";
import { type Parser, parseUpTo, unread } from "./parser.ts";
import type { Scanner } from "./scanner.ts";
import type { ContextEntry, Expression, GivenArguments } from "./syntax.ts";

/** A parser over these signs. */
export function parserOver(scanner: Scanner): Parser {
  const parser: Parser = {
    scanner,
    expression: () => nested(parser, parseOr),
    sum: () => nested(parser, parseSum),
  };
  return parser;
}

function nested(parser: Parser, parse: (parser: Parser) => Expression): Expression {
  const found = parser.scanner.enter() ? parse(parser) : unread;
  parser.scanner.leave();
  return found;
}

function parseOr(parser: Parser): Expression {
  let left = parseAnd(parser);
  while (parser.scanner.takeWord("or")) left = { kind: "or", left, right: parseAnd(parser) };
  return left;
}

function parseAnd(parser: Parser): Expression {
  let left = parseComparison(parser);
  while (parser.scanner.takeWord("and"))
    left = { kind: "and", left, right: parseComparison(parser) };
  return left;
}

function parseComparison(parser: Parser): Expression {
  const { scanner } = parser;
  let left = parseSum(parser);
  for (;;) {
    const operator = comparisons.find((sign) => scanner.take(sign));
    if (operator !== undefined)
      left = { kind: "comparison", operator, left, right: parseSum(parser) };
    else if (scanner.takeWord("between")) left = parseBetween(parser, left);
    else if (scanner.takeWord("in"))
      left = { kind: "in", value: left, tests: parseTestsAfterIn(parser) };
    else if (scanner.takeWord("instance of"))
      left = { kind: "instance", of: left, type: parseType(scanner) };
    else return left;
  }
}

function parseBetween(parser: Parser, value: Expression): Expression {
  const low = parseSum(parser);
  parser.scanner.expectWord("and");
  return { kind: "between", value, low, high: parseSum(parser) };
}

function parseSum(parser: Parser): Expression {
  return parseChain(parser, ["+", "-"], parseProduct);
}

function parseProduct(parser: Parser): Expression {
  return parseChain(parser, ["*", "/"], parsePower);
}

function parsePower(parser: Parser): Expression {
  return parseChain(parser, ["**"], parseSigned);
}

function parseChain(
  parser: Parser,
  signs: readonly ArithmeticOperator[],
  operand: (parser: Parser) => Expression,
): Expression {
  let left = operand(parser);
  for (;;) {
    const operator = signs.find((sign) => parser.scanner.take(sign));
    if (operator === undefined) return left;
    left = { kind: "arithmetic", operator, left, right: operand(parser) };
  }
}

function parseSigned(parser: Parser): Expression {
  const { scanner } = parser;
  if (!scanner.take("-")) return parsePostfix(parser);
  return { kind: "negate", of: nested(parser, parseSigned) };
}

function parsePostfix(parser: Parser): Expression {
  const { scanner } = parser;
  let of = parsePrimary(parser);
  for (;;) {
    if (scanner.take(".")) {
      const name = scanner.takeName();
      if (name === undefined) scanner.fail();
      of = { kind: "path", of, name: name ?? "" };
    } else if (scanner.take("(")) of = { kind: "call", callee: of, args: parseArguments(parser) };
    else {
      const by = maybeParseFilter(parser);
      if (by === undefined) return of;
      of = { kind: "filter", of, by };
    }
  }
}

/** What is between square brackets; none where the bracket closes a range, as in `]1..3[`. */
function maybeParseFilter(parser: Parser): Expression | undefined {
  const { scanner } = parser;
  const start = scanner.position;
  if (!scanner.take("[")) return undefined;
  const by = parser.expression();
  scanner.expect("]");
  if (scanner.fault === undefined || scanner.rangeEnds === 0) return by;
  scanner.goBack(start);
  return undefined;
}

function parseArguments(parser: Parser): GivenArguments {
  const { scanner } = parser;
  const first = scanner.takeLabel();
  if (first === undefined)
    return { kind: "positional", values: parseUpTo(parser, ")", parser.expression) };
  const values: ContextEntry[] = [{ key: first, value: parser.expression() }];
  while (scanner.take(",")) {
    const key = scanner.takeLabel();
    if (key === undefined) scanner.fail();
    values.push({ key: key ?? "", value: parser.expression() });
  }
  scanner.expect(")");
  return { kind: "named", values };
}
