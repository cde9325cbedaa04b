import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCellTest, parseFormula } from "../../../../src/engine/spec/feel/parse-formula.ts";
import { printCell, printFormula } from "../../../../src/engine/spec/feel/print-formula.ts";
import { formulaCells, formulaTrees } from "../../../support/formula-trees.ts";
import { withoutSpans } from "../../../support/formulas.ts";
import { runs } from "../../../support/mutated.ts";

const place = { file: "policy.yaml", offset: 0 };

const literals = fc.constantFrom("a", "低保标准", "1.5", '"城镇"', "true", '@"P6M"', "x.y", "f(a)");
const { formula } = fc.letrec<{ formula: string }>((tie) => {
  const two = fc.tuple(tie("formula"), tie("formula"));
  const operators = fc.constantFrom("or", "and", "=", "<", "+", "-", "*", "/");
  return {
    formula: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      literals,
      fc
        .tuple(two, operators)
        .map(([[left, right], operator]) => `(${left}) ${operator} (${right})`),
      two.map(([condition, then]) => `(if ${condition} then ${then} else ${condition})`),
      two.map(([low, high]) => `(${low}) in ([(${low})..(${high})), > (${high}))`),
      two.map(([value, low]) => `(${value}) between (${low}) and (${low})`),
      two.map(([over, body]) => `(some m in ${over} satisfies ${body})`),
      tie("formula").map((of) => `-(${of})`),
      tie("formula").map((of) => `(${of})[(${of}) = null]`),
    ),
  };
});

test("a printed formula parses to the tree it was printed from, with few brackets or all", () => {
  fc.assert(
    fc.property(
      formula,
      fc.constantFrom("needed" as const, "clear" as const, "all" as const),
      (text, brackets) => {
        const faults: string[] = [];
        const tree = parseFormula(text, place, ({ code }) => void faults.push(code));
        const printed = printFormula(tree, { brackets });
        const again = parseFormula(printed, place, ({ code }) => void faults.push(code));
        expect(faults).toEqual([]);
        expect(withoutSpans(again)).toEqual(withoutSpans(tree));
      },
    ),
    { numRuns: runs(300) },
  );
});

test.each(["(a + b) * c", "a - (b - c)", "-(-a)", "(a = b) = c", "not(a) and b", "(a or b) and c"])(
  "%s is printed as it is written",
  (text) => expect(printFormula(parseFormula(text, place, () => {}))).toBe(text),
);

test("brackets that say nothing are left out", () => {
  const tree = parseFormula("((a) * (b)) + (if c then (d) else e)", place, () => {});
  expect(printFormula(tree)).toBe("a * b + (if c then d else e)");
});

test.each(["-", "not(1, 2)", '> 5, "a"', "= null", "[1..2)"])("the cell %s is printed", (text) => {
  expect(printCell(parseCellTest(text, place, () => {}))).toBe(text);
});

test.each([
  ["a or b and c", "a or (b and c)"],
  ["(a or b) and c", "(a or b) and c"],
  ["a and b and c", "a and b and c"],
  ["a + b or c * d", "a + b or c * d"],
  [
    "if (if a then b else c) then d else if e then f else g",
    "if (if a then b else c) then d else if e then f else g",
  ],
  ["x in ([1..2])", "x in [1..2]"],
  ["x in (1)", "x in (1)"],
  ["x in ([1..2], 3)", "x in ([1..2], 3)"],
])("%s is clear as %s", (text, clear) => {
  expect(
    printFormula(
      parseFormula(text, place, () => {}),
      { brackets: "clear" },
    ),
  ).toBe(clear);
});

test("parsing undoes printing: of a generated tree, however many brackets", () => {
  fc.assert(
    fc.property(
      formulaTrees,
      fc.constantFrom("needed" as const, "clear" as const, "all" as const),
      (tree, brackets) => {
        const faults: string[] = [];
        const printed = printFormula(tree, { brackets });
        const again = parseFormula(printed, place, ({ code }) => void faults.push(code));
        expect(faults).toEqual([]);
        expect(withoutSpans(again)).toEqual(withoutSpans(tree));
        expect(printFormula(again, { brackets })).toBe(printed);
      },
    ),
    { numRuns: runs(2000) },
  );
});

test("parsing undoes printing: of a generated cell", () => {
  fc.assert(
    fc.property(formulaCells, (cell) => {
      const faults: string[] = [];
      const again = parseCellTest(printCell(cell), place, ({ code }) => void faults.push(code));
      expect(faults).toEqual([]);
      expect(withoutSpans(again)).toEqual(withoutSpans(cell));
    }),
    { numRuns: runs(1000) },
  );
});
