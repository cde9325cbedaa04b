import { expect, test } from "vitest";
import { parseFormula } from "../../../../src/engine/spec/feel/parse-formula.ts";
import { printFormula } from "../../../../src/engine/spec/feel/print-formula.ts";
import {
  maybeFormattedCell,
  maybeFormattedFormula,
} from "../../../../src/engine/spec/format/format-formula.ts";
import { formulaPlaces } from "../../../../src/engine/spec/format/formula-places.ts";
import { readTree } from "../../../../src/engine/spec/yaml/read-tree.ts";
import { withoutSpans } from "../../../support/formulas.ts";
import { isMutated } from "../../../support/mutated.ts";
import { policyFiles } from "../../../support/yaml-files.ts";

test.each([
  ["a+b*c", "a + b * c"],
  ["( a + b )*c", "(a + b) * c"],
  ["((a))", "a"],
  ["max( a,0 )", "max(a, 0)"],
  ["a in ([1 .. 2])", "a in [1..2]"],
  ['a in("x","y")', 'a in ("x", "y")'],
  ["a and b or c", "(a and b) or c"],
  ["a or (b and (c or d))", "a or (b and (c or d))"],
  ["if a then (if b then c else d) else e", "if a then (if b then c else d) else e"],
  ["if a then b else (if c then d else e)", "if a then b else if c then d else e"],
])("%s is written %s", (text, formatted) => {
  expect(maybeFormattedFormula(text, "line")).toBe(formatted);
});

test("what YAML would take for its own sign stands in brackets, and in a cell it need not", () => {
  expect(maybeFormattedFormula('("甲")', "line")).toBe('("甲")');
  expect(maybeFormattedFormula('("甲")', "cell")).toBe('"甲"');
  expect(maybeFormattedFormula("(-a) + b", "line")).toBe("(-a + b)");
});

test("a formula with a slip is left to its author", () => {
  expect(maybeFormattedFormula("a  ==  b", "line")).toBeUndefined();
  expect(maybeFormattedFormula("a +", "line")).toBeUndefined();
  expect(maybeFormattedCell("1..2")).toBeUndefined();
});

test("so is one that YAML would cut once it was printed", () => {
  expect(maybeFormattedFormula('a = "x\\u0020\\u0023y"', "line")).toBeUndefined();
  expect(maybeFormattedFormula('a = "x\\u002cy"', "flow")).toBeUndefined();
});

test.skipIf(isMutated)(
  "every formula of the policies comes out the same, with all its brackets before or none, and means the same",
  () => {
    const place = { file: "policy.yaml", offset: 0 };
    const read = (text: string) => parseFormula(text, place, () => {});
    for (const { file, text } of policyFiles()) {
      const tree = readTree(file, text, () => {});
      for (const formula of tree === undefined ? [] : formulaPlaces(tree).formulas) {
        const expected = maybeFormattedFormula(formula.text, "line");
        const spread = printFormula(read(formula.text), { brackets: "all" });
        const dense = printFormula(read(formula.text), { brackets: "needed" }).replaceAll(
          ", ",
          ",",
        );
        expect(maybeFormattedFormula(`( ${spread} )`, "line")).toBe(expected);
        expect(maybeFormattedFormula(`(${dense})`, "line")).toBe(expected);
        expect(withoutSpans(read(expected ?? ""))).toEqual(withoutSpans(read(formula.text)));
      }
    }
  },
);
