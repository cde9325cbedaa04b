/** A formula is walked parents first, from left to right, and each node stands where its text stands. */
import { expect, test } from "vitest";
import { parseCellTest, parseFormula } from "../../../../src/engine/spec/feel/parse-formula.ts";
import {
  expressionsOfCell,
  hasError,
  walkExpression,
} from "../../../../src/engine/spec/feel/walk.ts";

const place = { file: "policy.yaml", offset: 0 };
const parse = (text: string) => parseFormula(text, place, () => {});

test("every kind of node, with its parent and its text", () => {
  const text =
    'if some x in a satisfies x.b[c] then for y in d return -e else f(g, "s", 1, true, null, @"z") between h and i or j in ([k..l], > m) + n';
  const seen: string[] = [];
  walkExpression(parse(text), ({ kind, at }, parent) => {
    seen.push(`${kind} in ${parent?.kind}: ${text.slice(at.start, at.end)}`);
  });
  expect(seen).toEqual([
    'if in undefined: if some x in a satisfies x.b[c] then for y in d return -e else f(g, "s", 1, true, null, @"z") between h and i or j in ([k..l], > m) + n',
    "quantified in if: some x in a satisfies x.b[c]",
    "name in quantified: a",
    "filter in quantified: x.b[c]",
    "path in filter: x.b",
    "name in path: x",
    "name in filter: c",
    "for in if: for y in d return -e",
    "name in for: d",
    "negate in for: -e",
    "name in negate: e",
    'binary in if: f(g, "s", 1, true, null, @"z") between h and i or j in ([k..l], > m) + n',
    'between in binary: f(g, "s", 1, true, null, @"z") between h and i',
    'call in between: f(g, "s", 1, true, null, @"z")',
    "name in call: g",
    'string in call: "s"',
    "number in call: 1",
    "boolean in call: true",
    "null in call: null",
    'at-literal in call: @"z"',
    "name in between: h",
    "name in between: i",
    "binary in binary: j in ([k..l], > m) + n",
    "in in binary: j in ([k..l], > m)",
    "name in in: j",
    "name in in: k",
    "name in in: l",
    "name in in: m",
    "name in binary: n",
  ]);
});

test.for([
  "if ) then b else c",
  "if a then ) else c",
  "if a then b else )",
  "some x in ) satisfies a",
  "some x in a satisfies )",
  "sum(for x in ) return a)",
  "sum(for x in a return ))",
  "-)",
  "a + )",
  ") + a",
  "f(a, ))",
  "a[)]",
  "a. + b",
  "a between ) and b",
  "a between b and )",
  ") in (1)",
  "a in ([)..2])",
  "a in ([1..)])",
  "a in (1, > ))",
])("an error in %s is found", (text) => {
  expect(hasError(parse(text))).toBe(true);
});

test("a formula without one has none", () => {
  expect(hasError(parse("if a then b else f(c, -d)[e].g in ([1..2], > h)"))).toBe(false);
});

test("the expressions of a cell are both ends of its ranges, and what it compares with", () => {
  const names = (text: string) =>
    expressionsOfCell(parseCellTest(text, place, () => {})).map(
      (one) => one.kind === "name" && one.name,
    );
  expect(names("-")).toEqual([]);
  expect(names("[a..b], > c, d")).toEqual(["a", "b", "c", "d"]);
  expect(names("not(a, b)")).toEqual(["a", "b"]);
});
