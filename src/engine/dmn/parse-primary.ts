/**
 * What an expression is made of: literals, names, brackets, lists, ranges, contexts.
 *
 * A round or a square bracket may begin a range, which only the two points after its first value tell.
 */
import { maybeParseBranch } from "./parse-branch.ts";
import { comparisons } from "./parse-tests.ts";
import { type Parser, parseUpTo, unread } from "./parser.ts";
import type { ContextEntry, Expression } from "./syntax.ts";

/** Words that no name can be. */
const reserved: ReadonlySet<string> = new Set(
  "and or then else in return satisfies between if for some every".split(" "),
);
const literals: readonly (readonly [string, Expression])[] = [
  ["true", { kind: "boolean", value: true }],
  ["false", { kind: "boolean", value: false }],
  ["null", { kind: "null" }],
];

export function parsePrimary(parser: Parser): Expression {
  const { scanner } = parser;
  const value = scanner.takeNumber();
  if (value !== undefined) return { kind: "number", value };
  const written = scanner.takeString();
  if (written !== undefined) return { kind: "string", value: written };
  if (scanner.take("@")) {
    const text = scanner.takeString();
    if (text === undefined) scanner.fail();
    return { kind: "at-literal", text: text ?? "" };
  }
  return parseBracketed(parser) ?? maybeParseBranch(parser) ?? parseName(parser);
}

function parseName({ scanner }: Parser): Expression {
  for (const [word, literal] of literals) if (scanner.takeWord(word)) return literal;
  const start = scanner.position;
  const name = scanner.takeName();
  if (name !== undefined && !reserved.has(name)) return { kind: "name", name };
  scanner.goBackUnlessFaulty(start);
  scanner.fail();
  return unread;
}

function parseBracketed(parser: Parser): Expression | undefined {
  const { scanner } = parser;
  if (scanner.take("{")) return parseContext(parser);
  if (scanner.take("(")) return parseRound(parser);
  if (scanner.take("]")) {
    const start = parser.expression();
    scanner.expect("..");
    return parseRangeEnd(parser, { start, isStartIncluded: false });
  }
  return scanner.take("[") ? parseSquare(parser) : undefined;
}

/** After `(`: an expression in brackets, an open range, or one with a single end such as `(< 5)`. */
function parseRound(parser: Parser): Expression {
  const { scanner } = parser;
  const operator = comparisons.find((sign) => scanner.take(sign));
  if (operator !== undefined) {
    const end = parser.expression();
    scanner.expect(")");
    return halfRange(operator, end);
  }
  const start = parser.expression();
  if (scanner.take("..")) return parseRangeEnd(parser, { start, isStartIncluded: false });
  scanner.expect(")");
  return start;
}

function halfRange(operator: (typeof comparisons)[number], end: Expression): Expression {
  const included = operator === "=" || operator === "<=" || operator === ">=";
  if (operator === "=")
    return { kind: "range", start: end, end, isStartIncluded: true, isEndIncluded: true };
  if (operator === "!=") return { kind: "null" };
  return operator.startsWith("<")
    ? { kind: "range", end, isStartIncluded: false, isEndIncluded: included }
    : { kind: "range", start: end, isStartIncluded: included, isEndIncluded: false };
}

function parseSquare(parser: Parser): Expression {
  const { scanner } = parser;
  if (scanner.take("]")) return { kind: "list", items: [] };
  const first = parser.expression();
  if (scanner.take("..")) return parseRangeEnd(parser, { start: first, isStartIncluded: true });
  const items = [first];
  while (scanner.take(",")) items.push(parser.expression());
  scanner.expect("]");
  return { kind: "list", items };
}

function parseRangeEnd(
  { scanner, expression }: Parser,
  begun: { readonly start: Expression; readonly isStartIncluded: boolean },
): Expression {
  scanner.rangeEnds += 1;
  const end = expression();
  scanner.rangeEnds -= 1;
  const isEndIncluded = scanner.take("]");
  if (!isEndIncluded && !scanner.take(")")) scanner.expect("[");
  return { kind: "range", ...begun, end, isEndIncluded };
}

function parseContext(parser: Parser): Expression {
  const seen = new Set<string>();
  const entries = parseUpTo(parser, "}", (): ContextEntry => {
    const key = parser.scanner.takeLabel();
    if (key === undefined) parser.scanner.fail();
    else if (seen.has(key)) parser.scanner.fail("dmn/duplicate-key");
    else parser.scanner.names.add(key);
    seen.add(key ?? "");
    return { key: key ?? "", value: parser.expression() };
  });
  return { kind: "context", entries };
}
