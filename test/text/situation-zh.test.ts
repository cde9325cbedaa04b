/** A case of a table, as the engine lists it, reads as a sentence. */
import { expect, test } from "vitest";
import { faultSentence } from "../../src/text/diagnostics-zh.ts";
import { situation } from "../../src/text/situation-zh.ts";

test.each([
  ["甲 = false, 乙 = true", "", "甲为否，乙为是"],
  ["金额 > 限额, 人数 = 3", "", "金额大于 限额，人数为 3"],
  ["甲 = false", '类型 = "急难型", 类别 = null', "甲为否（例如：类型为“急难型”，类别未填）"],
  ["any(成员.特困) = false", "", "any(成员.特困)为否"],
  ["f(a, b).years = 60, 甲 = true", "", "f(a, b).years为 60，甲为是"],
  ['类型 = "甲, 乙"', "", "类型为“甲, 乙”"],
  ["", "", "任何情形"],
])("%j with %j", (columns, facts, words) => {
  expect(situation(columns, facts)).toBe(words);
});

test("a gap of a table says what is missing, what follows, and the row that would settle it", () => {
  const details = { name: "受理", columns: "甲 = false", facts: "乙 = true", row: "| false | … |" };
  expect(faultSentence({ code: "compile/table-gap", message: "", details }, "zh")).toBe(
    "表格“受理”缺少一行：甲为否时没有结果（例如：乙为是）。可补“| false | … |”这样一行。",
  );
});
