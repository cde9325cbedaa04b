/**
 * A case is shown in which a value worked out comes to what no row takes in: what the analysis can say of a value in a
 * household of one.
 *
 * The facts: a grade from 0 to 4 (0 unless stated), a wage, a birthday, a name; a standard without a figure.
 */
import { describe, expect, test } from "vitest";
import { analysed, derived, withTable } from "../../../support/analysed.ts";

const gap = (sections: string) => {
  const found = analysed(sections).diagnostics.find(({ code }) => code === "compile/table-gap");
  return [found?.details.columns, found?.details.facts].filter(Boolean).join(" · ");
};

describe("rows below and above an end leave the end itself", () => {
  test.for<[formula: string, end: string, example: string, on: string, unit: string]>([
    ["等级 + 1", "3", "值 = 3 · 等级 = 2", "成员", "1"],
    ["等级 - 1", "1", "值 = 1 · 等级 = 2", "成员", "1"],
    ["等级 * 2", "4", "值 = 4 · 等级 = 2", "成员", "1"],
    ["等级 / 2", "2", "值 = 2 · 等级 = 4", "成员", "1"],
    ["4 / 等级", "2", "值 = 2 · 等级 = 2", "成员", "1"],
    ["3 - 等级", "1", "值 = 1 · 等级 = 2", "成员", "1"],
    ["-等级 + 3", "1", "值 = 1 · 等级 = 2", "成员", "1"],
    ["-等级", "0", "值 = 0 · 等级 = 0", "成员", "1"],
    ["if 重病 then 1 else 2", "1", "值 = 1 · 重病 = true", "成员", "1"],
    ["if 重病 then 1 else 2", "2", "值 = 2 · 重病 = false", "成员", "1"],
    ["if 等级 > 2 then 1 else 2", "1", "值 = 1 · 等级 = 4", "成员", "1"],
    ["max(等级, 2)", "2", "值 = 2 · 等级 = 0", "成员", "1"],
    ["min(等级, 2)", "2", "值 = 2 · 等级 = 2", "成员", "1"],
    ["max(等级, 2)", "3", "值 = 3 · 等级 = 3", "成员", "1"],
    ["min(等级, 2)", "1", "值 = 1 · 等级 = 1", "成员", "1"],
    ["abs(等级 - 2)", "1", "", "成员", "1"],
    ["get or else(等级, 9)", "3", "值 = 3 · 等级 = 3", "成员", "1"],
    ["count(成员)", "1", "值 = 1", "家庭", "人"],
    ["count(成员)", "2", "", "家庭", "人"],
    ["count(成员[重病])", "1", "值 = 1 · 重病 = true", "家庭", "人"],
    ["count(成员[重病])", "0", "值 = 0 · 重病 = false", "家庭", "人"],
    ["sum(成员.工资)", "100", "", "家庭", "元/户/月"],
    ["sum(成员[重病].工资)", "0", "值 = 0 · 重病 = false", "家庭", "元/户/月"],
    ["sum(成员[重病].工资)", "100", "", "家庭", "元/户/月"],
    ["sum(for m in 成员 return m.工资 * 2)", "100", "", "家庭", "元/户/月"],
    ["max(成员.等级)", "3", "值 = 3 · 等级 = 3", "家庭", "1"],
    ["max(成员[重病].等级)", "3", "值 = 3 · 重病 = true, 等级 = 3", "家庭", "1"],
    ["家庭.其他收入 + 0", "100", "值 = 100 · 其他收入 = 100", "成员", "元/户/月"],
    ["工资 + 0", "标准", "值 = 标准 · 工资 = 标准", "成员", "元/人/月"],
    ["0 + 工资", "标准", "值 = 标准 · 工资 = 标准", "成员", "元/人/月"],
    ["工资 - 0", "标准", "值 = 标准 · 工资 = 标准", "成员", "元/人/月"],
    ["0 - 工资", "标准", "", "成员", "元/人/月"],
    ["工资 * 1", "标准", "值 = 标准 · 工资 = 标准", "成员", "元/人/月"],
    ["1 * 工资", "标准", "值 = 标准 · 工资 = 标准", "成员", "元/人/月"],
    ["工资 / 1", "标准", "值 = 标准 · 工资 = 标准", "成员", "元/人/月"],
    ["工资 + 1 - 1", "标准", "", "成员", "元/人/月"],
    ["工资", "标准 * 2", "值 = 标准 * 2 · 工资 = 标准 * 2", "成员", "元/人/月"],
    ["工资", "max(标准, 5)", "", "成员", "元/人/月"],
    ["工资", "标准 + 5", "值 = 标准 + 5 · 工资 = 标准 + 5", "成员", "元/人/月"],
    ["工资", "(标准 + 5) * 2", "值 = (标准 + 5) * 2 · 工资 = (标准 + 5) * 2", "成员", "元/人/月"],
    ["工资", "-标准", "值 = -标准 · 工资 = -标准", "成员", "元/人/月"],
    ["工资", "min(标准, 标准 * 2)", "", "成员", "元/人/月"],
    ["工资", "floor(标准)", "值 = floor(标准) · 工资 = floor(标准)", "成员", "元/人/月"],
    ["max(工资, 0)", "标准", "值 = 标准 · 工资 = 标准", "成员", "元/人/月"],
    ["min(0, 工资)", "标准", "", "成员", "元/人/月"],
    ["max(工资, 标准)", "标准", "值 = 标准 · 工资 = 0", "成员", "元/人/月"],
    ["min(工资, 标准)", "标准", "值 = 标准 · 工资 = 标准", "成员", "元/人/月"],
    ["floor(等级)", "2", "", "成员", "1"],
    ["等级 ** 2", "4", "", "成员", "1"],
    ["modulo(等级, 2)", "1", "", "成员", "1"],
  ])("%s beside %s: %s", ([formula, end, example, on, unit]) => {
    const before = derived("值", formula, { on, unit });
    const rows = ["| 值 | 结果 |", `| < ${end} | true |`, `| > ${end} | false |`];
    expect(gap(withTable(rows, { on, before }))).toBe(example);
  });
});

describe("a row for one truth value leaves the other", () => {
  test.for<[formula: string, row: string, example: string, on: string]>([
    ["重病", "true", "值 = false · 重病 = false", "成员"],
    ["重病", "false", "值 = true · 重病 = true", "成员"],
    ["not(重病)", "true", "值 = false · 重病 = true", "成员"],
    ["重病 and 等级 = 1", "true", "值 = false · 重病 = false", "成员"],
    ["重病 or 等级 = 1", "true", "值 = false · 重病 = false, 等级 = 0", "成员"],
    ["any(成员.重病)", "true", "值 = false · 重病 = false", "家庭"],
    ["all(成员.重病)", "true", "值 = false · 重病 = false", "家庭"],
    ["any(成员.重病)", "false", "值 = true · 重病 = true", "家庭"],
    ["all(成员.重病)", "false", "值 = true · 重病 = true", "家庭"],
    ["some m in 成员 satisfies m.重病", "true", "值 = false · 重病 = false", "家庭"],
    ["every m in 成员 satisfies m.重病", "true", "值 = false · 重病 = false", "家庭"],
    [
      "some m in 成员[等级 = 1] satisfies m.重病",
      "false",
      "值 = true · 等级 = 1, 重病 = true",
      "家庭",
    ],
    ["every m in 成员[等级 = 1] satisfies m.重病", "false", "值 = true · 等级 = 0", "家庭"],
    ["any(成员[等级 = 1].重病)", "true", "值 = false · 等级 = 0", "家庭"],
    ["all(成员[等级 = 1].重病)", "true", "值 = false · 等级 = 1, 重病 = false", "家庭"],
    ["姓名 = null", "false", "值 = true · 姓名 = null", "成员"],
    ["姓名 != null", "true", "值 = false · 姓名 = null", "成员"],
    ["姓名 = null", "true", '值 = false · 姓名 = "…"', "成员"],
    ['姓名 = "甲"', "true", '值 = false · 姓名 = "…"', "成员"],
    ['姓名 != "甲"', "true", '值 = false · 姓名 = "甲"', "成员"],
    ["get or else(财产符合规定, false)", "true", "值 = false · 财产符合规定 = false", "家庭"],
    ["get or else(财产符合规定, false)", "false", "值 = true · 财产符合规定 = true", "家庭"],
    ["财产符合规定", "true", "值 = false · 财产符合规定 = false", "家庭"],
    ["工资 < 标准", "true", "值 = false · 工资 = 标准", "成员"],
    ["工资 <= 标准", "true", "值 = false · 工资 > 标准", "成员"],
    ["工资 > 标准", "true", "值 = false · 工资 = 标准", "成员"],
    ["工资 >= 标准", "true", "值 = false · 工资 < 标准", "成员"],
    ["工资 = 标准", "true", "值 = false · 工资 > 标准", "成员"],
    ["工资 != 标准", "true", "值 = false · 工资 = 标准", "成员"],
    ["工资 < 5", "true", "值 = false · 工资 = 5", "成员"],
    ["工资 != 5", "true", "值 = false · 工资 = 5", "成员"],
    ['出生日期 < @"2000-01-01"', "true", "值 = false · 出生日期 = 2000-01-01", "成员"],
    ['出生日期 >= @"2000-01-01"', "true", "值 = false · 出生日期 = 1999-12-31", "成员"],
    ['户籍类别 = "城镇"', "true", '值 = false · 户籍类别 = "农村"', "家庭"],
    ['家庭.户籍类别 = "城镇"', "true", '值 = false · 户籍类别 = "农村"', "成员"],
    ['口径 = "宽"', "true", '值 = false · 口径 = "严"', "成员"],
    ['方式 = "全额"', "true", '值 = false · 方式 = "差额"', "成员"],
    ["(if 重病 then 等级 else 2) = 2", "true", "值 = false · 重病 = true, 等级 = 0", "成员"],
    ["count(成员) = 1", "true", "", "家庭"],
    [
      "years and months duration(出生日期, 评估日).years >= 60",
      "true",
      "值 = false · years and months duration(出生日期, 评估日).years = 0",
      "成员",
    ],
    [
      "years and months duration(出生日期, 评估日) >= 60",
      "true",
      "值 = false · years and months duration(出生日期, 评估日) = 0",
      "成员",
    ],
    ["评估日 > 出生日期", "true", "", "成员"],
    ["工资 / 0 = 1", "true", "", "成员"],
    ["工资 / 等级 = 标准", "true", "", "成员"],
  ])("%s, a row for %s: %s", ([formula, row, example, on]) => {
    const rows = ["| 值 | 结果 |", `| ${row} | true |`];
    expect(gap(withTable(rows, { on, before: derived("值", formula, { on }) }))).toBe(example);
  });
});
