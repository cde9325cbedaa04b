import { expect, test } from "vitest";
import { maybeFormattedText } from "../../../../src/engine/spec/format/format-text.ts";

const format = (text: string) => maybeFormattedText({ file: "a.yaml", text }, () => {});

test("two spaces a level, lists under their key, one space where one belongs", () => {
  const text =
    "a:\n- {x: 1 , y :[1,2 ,],  z: { }}\n-    b :   c   \n     d:\n         - - e\n           -   f";
  expect(format(text)).toBe(
    "a:\n  - {x: 1, y: [1, 2], z: {}}\n  - b: c\n    d:\n      - - e\n        - f\n",
  );
});

test("at most one blank line, none at the beginning and the end", () => {
  expect(format("\n\na: 1\n\n\n  \nb: 2\n\n\n")).toBe("a: 1\n\nb: 2\n");
});

test("line ends are the author's", () => {
  expect(format("a:\r\n    b: 1  \r\n\r\n\r\nc: 2\r\n")).toBe("a:\r\n  b: 1\r\n\r\nc: 2\r\n");
});

test("a comment stands as what it is about: what follows, or what it is under", () => {
  const text = "a:\n# of b\n    b: 1\n    # below b\n# of c\nc: 2\n  # below c\n";
  expect(format(text)).toBe("a:\n  # of b\n  b: 1\n  # below b\n# of c\nc: 2\n# below c\n");
});

test("comments beside keep the column in which they were lined up", () => {
  const text = "a:  1   # one\nbbb: 2  # two\nc:   3 # three\n";
  expect(format(text)).toBe("a: 1    # one\nbbb: 2  # two\nc: 3 # three\n");
});

test("blocks and texts over several lines move with their keys, and say the same", () => {
  const text =
    'a:\n      b: |\n         x\n           y  \n\n         z\n      c: >2\n          w\n      d: "e\n       f"\n';
  expect(format(text)).toBe(
    'a:\n  b: |\n    x\n      y  \n\n    z\n  c: >2\n      w\n  d: "e\n    f"\n',
  );
});

test("brackets over several lines stay so, each level further in", () => {
  expect(format('{"a": [1,\n2\n],\n"b": 3\n}')).toBe('{"a": [1,\n    2\n  ],\n  "b": 3\n}\n');
});

test("a comma before the bracket that closes goes, and the line that it began with it", () => {
  expect(format("a:\n  - {x: 1, y: [1\n   ,]}\n")).toBe("a:\n  - {x: 1, y: [1\n    ]}\n");
  expect(format("a: [1,\n   2,\n]\n")).toBe("a: [1,\n  2\n  ]\n");
});

test("formulas are printed where they stand, and nowhere else", () => {
  const text =
    "derived:\n  a:\n    unit: 元/户\n    formula: b+( c*d )\n  e: {formula: f>g , en: h>i}\nprogrammes:\n  p:\n    eligible:\n      all:\n        - q: (r)\n        - s\n";
  expect(format(text)).toBe(
    "derived:\n  a:\n    unit: 元/户\n    formula: b + c * d\n  e: {formula: f > g, en: h>i}\nprogrammes:\n  p:\n    eligible:\n      all:\n        - q: r\n        - s\n",
  );
});

test("a formula with a slip, one in quotes and a table with a fault are left for their author", () => {
  const text =
    'derived:\n  a:\n    formula: b==c\n  d:\n    formula: "e+f"\n  g:\n    table: |\n      |x|g|\n      |1|2|\n';
  expect(format(text)).toBe(text);
});

test("a table becomes a grid in which Chinese characters count as two", () => {
  const text =
    'derived:\n   结果:\n      table: | # first\n          |金额|结果|cite|\n\n          |:-|-|--:|\n          |>1,<= 10|"甲或乙"|a b|\n          |-|max( 1,2 )||\n';
  expect(format(text)).toBe(
    `derived:
  结果:
    table: | # first
      | 金额       | 结果      | cite |
      |:-----------|-----------|-----:|
      | > 1, <= 10 | "甲或乙"  | a, b |
      | -          | max(1, 2) |      |
`,
  );
});

test("a text that YAML does not read is told and not touched", () => {
  const codes: string[] = [];
  const text = "a: 1\n b: 2\n";
  expect(maybeFormattedText({ file: "a.yaml", text }, ({ code }) => void codes.push(code))).toBe(
    undefined,
  );
  expect(codes).toEqual(["yaml/syntax"]);
});
