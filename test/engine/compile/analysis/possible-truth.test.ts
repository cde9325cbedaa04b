/** Which formulas are always so, by words, truths, days and orders; and which only seem to be. */
import { describe, expect, test } from "vitest";
import { analysed, derived } from "../../../support/analysed.ts";

function verdict(formula: string, on = "成员"): string {
  const found = analysed(`derived:\n${derived("结果", formula, { on })}`).faults.filter((fault) =>
    fault.endsWith(`«${formula}»`),
  );
  if (found.length === 0) return "either";
  return String(found[0]?.startsWith("compile/always-true"));
}

describe("words and truths", () => {
  test.for<[formula: string, always: string, on?: string]>([
    ['姓名 = "甲" and 姓名 = "乙"', "false"],
    ['姓名 != "甲" or 姓名 != "乙"', "true"],
    ['姓名 = "甲" or 姓名 != "甲"', "true"],
    ['姓名 != "甲" and "甲" = 姓名', "false"],
    // Text may be another than any that a rule names.
    ['姓名 = "甲" or 姓名 = "乙"', "either"],
    ['姓名 != "甲" and 姓名 != "乙"', "either"],
    ['户籍类别 = "城镇" or 户籍类别 = "农村"', "true", "家庭"],
    ['户籍类别 != "城镇" and 户籍类别 != "农村"', "false", "家庭"],
    ['户籍类别 != "城镇" or 户籍类别 != "农村"', "true", "家庭"],
    ['户籍类别 = "城镇" and 户籍类别 != "农村"', "either", "家庭"],
    ["重病 = true or 重病 = false", "true"],
    ["重病 != true and 重病 != false", "false"],
    ["重病 = 重病", "true"],
    ["重病 != 重病", "false"],
    ["重病 = 家庭.财产符合规定", "either"],
    ["重病 = 家庭.财产符合规定 or 重病 != 家庭.财产符合规定", "true"],
    ["not(重病) or 重病", "true"],
    ["not(重病 and not(重病))", "true"],
    ["true or 重病", "true"],
    ["false and 重病", "false"],
    ["true and 重病", "either"],
    ["any(成员.重病) or not(any(成员.重病))", "true", "家庭"],
    ["any(成员.重病) or not(all(成员.重病))", "either", "家庭"],
    ["all(成员.重病) and any(成员.重病)", "either", "家庭"],
    ['口径 = "宽" or 口径 = "严"', "true"],
    ['方式 = "全额" and 方式 = "差额"', "false"],
  ])("%s: %s", ([formula, always, on]) => expect(verdict(formula, on)).toBe(always));
});

describe("numbers, days and orders", () => {
  test.for<[formula: string, always: string, on?: string]>([
    ["工资 < 5 or 工资 >= 5", "true"],
    ["工资 < 5 or 工资 > 5", "either"],
    ["工资 > 5 and 工资 < 5", "false"],
    ["工资 > 5 and 工资 < 6", "either"],
    ["工资 = 5 and 工资 = 6", "false"],
    ["工资 != 5 or 工资 != 6", "true"],
    ["5 <= 工资 or 工资 < 5", "true"],
    ["5 > 工资 and 工资 >= 5", "false"],
    ["5 = 工资 or 5 != 工资", "true"],
    ["等级 > 2 and 等级 < 4 and 等级 != 3", "false"],
    ["等级 > 1 and 等级 < 4 and 等级 != 3", "either"],
    ['出生日期 < @"2000-01-01" or 出生日期 >= @"2000-01-01"', "true"],
    ['出生日期 < @"2000-01-01" and 出生日期 > @"2000-01-01"', "false"],
    ['评估日 > @"2000-01-01"', "either"],
    ["工资 < 标准 or 工资 = 标准 or 工资 > 标准", "true"],
    ["工资 < 标准 or 工资 > 标准", "either"],
    ["工资 <= 标准 and 标准 < 工资", "false"],
    ["标准 >= 工资 or 工资 > 标准", "true"],
    ["标准 = 工资 and 工资 != 标准", "false"],
    ["标准 < 工资 and 工资 < 标准 * 2", "either"],
    ["出生日期 < 评估日 or 评估日 <= 出生日期", "true"],
    ["工资 in [标准..标准 * 2] or not(工资 in [标准..标准 * 2])", "true"],
    ["工资 between 5 and 4", "false"],
    ["工资 between 4 and 5", "either"],
    ["等级 in (0, 1, 2, 3, 4)", "true"],
    ["等级 in (0, 1, 2, 3)", "either"],
    ["等级 in ([0..1], (1..4])", "true"],
    ["等级 in ([0..1), (1..4])", "either"],
  ])("%s: %s", ([formula, always, on]) => expect(verdict(formula, on)).toBe(always));

  test("longer formulas than thirty-two comparisons are looked at part by part alone", () => {
    const parts = (count: number) =>
      Array.from({ length: count }, (_, i) => `工资 != ${i}`).join(" or ");
    expect(verdict(parts(32))).toBe("true");
    expect(verdict(parts(33))).toBe("either");
  });
});
