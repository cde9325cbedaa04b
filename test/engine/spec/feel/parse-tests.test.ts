/**
 * Tests behind `in` and in cells as they may be written and as they slip: every fault, its cure, and what is read.
 *
 * A fault is `code «marked text» detail · detail`; `?` in what is read stands where nothing could be.
 */
import { describe, expect, test } from "vitest";
import { parseCellTest } from "../../../../src/engine/spec/feel/parse-formula.ts";
import { cellFaultsOf, cured, shapeOf, toldFaultsOf } from "../../../support/formulas.ts";

describe("behind in", () => {
  test.for<[text: string, faults: readonly string[], cured: string, read: string]>([
    ["x in (1 = 2, 3)", ["unexpected-token «=» ="], "x in (1 = 2, 3)", "x in (1)"],
    ["x in (1 != null)", ["unexpected-token «!=» !="], "x in (1 != null)", "x in (1)"],
    ["x in (1 [2..3])", ["unexpected-token «..» .."], "x in (1 [2..3])", "x in (1[2])"],
    ["x in (1 > 2)", ["unexpected-token «>» >"], "x in (1 > 2)", "x in (1)"],
    [
      "x in ([1..2], [3..4] 5)",
      ["unexpected-token «5» 5"],
      "x in ([1..2], [3..4] 5)",
      "x in ([1..2], [3..4])",
    ],
    [
      "x in [1, > 2]",
      ["list-literal «[1, > 2]» (1, )", "missing-operand «>» >"],
      "x in (1, )",
      "x in (1, ?)",
    ],
    ["x in [(1), 2]", ["list-literal «[(1), 2]» ((1), 2)"], "x in ((1), 2)", "x in (1, 2)"],
    ["x in ((1..2))", [], "x in ((1..2))", "x in ((1..2))"],
    ["x in ((1), (2))", [], "x in ((1), (2))", "x in (1, 2)"],
    ["x in ((1, 2), 3)", [], "x in ((1, 2), 3)", "x in (1, 2, 3)"],
    ["x in (not(1))", [], "x in (not(1))", "x in (not(1))"],
    [
      "x not in (1, 2) and y",
      ["foreign-operator «not in» not in · not(… in …)"],
      "not(x in (1, 2)) and y",
      "not(x in (1, 2)) and y",
    ],
    [
      "x not in [1..2]",
      ["foreign-operator «not in» not in · not(… in …)"],
      "not(x in [1..2])",
      "not(x in ([1..2]))",
    ],
    [
      "x not  in (1)",
      ["foreign-operator «not  in» not in · not(… in …)"],
      "not(x in (1))",
      "not(x in (1))",
    ],
    [
      "a < b in (1)",
      ["chained-comparison «a < b in (1)» a < b in (1) ·"],
      "a < b in (1)",
      "(a < b) and (b in (1))",
    ],
    [
      "a in (1) = b",
      ["chained-comparison «a in (1) = b» a in (1) = b ·"],
      "a in (1) = b",
      "(a in (1)) and ((a in (1)) = b)",
    ],
    ["a in (null, 1)", ["null-alone «null»"], "a in (= null, 1)", "a in (= null, 1)"],
  ])("%j", ([text, faults, cure, read]) => {
    expect(toldFaultsOf(text)).toEqual(faults);
    expect(cured(text)).toBe(cure);
    expect(shapeOf(text)).toBe(read);
  });
});

describe("a cell", () => {
  test.for<[text: string, faults: readonly string[], cured: string]>([
    ["= = 1", ["missing-operand «=»"], "= = 1"],
    ["1 = 2", ["unexpected-token «=»"], "1 = 2"],
    ["> = 1", ["missing-operand «=»"], "> = 1"],
    ["[1..2] 3", ["unexpected-token «3»"], "[1..2] 3"],
    ["[1..2], [3..4] 5", ["unexpected-token «5»"], "[1..2], [3..4] 5"],
    ["not(1, > 2), 3", ["not-tests-alone «,»"], "not(1, > 2), 3"],
    ["not(1) and 2", ["not-tests-alone «and»"], "not(1) and 2"],
    ["not(not(1))", [], "not(not(1))"],
    ["not(1", ["unclosed-bracket «(»"], "not(1)"],
    ["not((1, 2))", [], "not((1, 2))"],
    ["(1..2)", [], "(1..2)"],
    ["(1..2", ["unclosed-bracket «(»"], "(1..2)"],
    ["(1), (2)", [], "(1), (2)"],
    ["((1))", [], "((1))"],
    ["(1 + 2) * 3", [], "(1 + 2) * 3"],
    ["> (1 + 2)", [], "> (1 + 2)"],
    ["> 1 + 2, 3", [], "> 1 + 2, 3"],
    ["a in (1)", ["unexpected-token «in»"], "a in (1)"],
    ["a = 1", ["unexpected-token «=»"], "a = 1"],
    ["1 and 2", ["unexpected-token «and»"], "1 and 2"],
    ["- 1", [], "- 1"],
    ["-1..2", ["range-brackets «-1..2»"], "[-1..2]"],
    ["-, 1", ["missing-operand «,»"], "-, 1"],
    ["1, -", ["unexpected-end «-»"], "1, -"],
    ["null, 1", ["null-alone «null»"], "= null, 1"],
    ["not(null, 1)", ["null-alone «null»"], "not(= null, 1)"],
    ["!= 1, != 2", [], "!= 1, != 2"],
    ["<> 1", ["foreign-operator «<>»"], "!= 1"],
    ["! 1", ["not-brackets «!»"], "not(1)"],
    ["“甲”、“乙”", ["full-width «“甲”»", "full-width «、»", "full-width «“乙”»"], '"甲","乙"'],
    ["甲、乙", ["full-width «、»"], "甲,乙"],
    ["5 - 9", [], "5 - 9"],
    ["5~9", ["unexpected-character «~»"], "5~9"],
    ["5至9", ["unit-after-number «5至9»"], "5至9"],
    [">5<9", ["unexpected-token «<»"], ">5<9"],
    [">= 5 and <= 9", ["unexpected-token «and»"], ">= 5 and <= 9"],
  ])("%j", ([text, faults, cure]) => {
    expect(cellFaultsOf(text).map((fault) => fault.replace("feel/", ""))).toEqual(faults);
    expect(cured(text, parseCellTest)).toBe(cure);
  });
});
