/** Every operator of a formula: its value at an edge that can be checked by hand, in the unit that it must have. */
import { describe, expect, test } from "vitest";
import { valueOfFormula } from "../../../support/formula-value.ts";

const value = (formula: string, type: string, data = {}, options = {}) =>
  valueOfFormula(formula, type, data, options).text;

/** Two members: a wage of 1 and one of 2. */
const two = { 成员: [{ 月工资: "1" }, { 月工资: "2" }] };

describe("numbers", () => {
  test.for<[formula: string, expected: string]>([
    ["1 + 2 * 3", "7"],
    ["(1 + 2) * 3", "9"],
    ["7 - 10", "-3"],
    ["1 / 3", "1/3"],
    ["2 ** 10", "1024"],
    ["-(3)", "-3"],
    ["abs(-3)", "3"],
    ["abs(3)", "3"],
    ["abs(0)", "0"],
    ["modulo(7, 3)", "1"],
    ["modulo(-7, 3)", "2"],
    ["modulo(7, -3)", "-2"],
    ["floor(1.9)", "1"],
    ["floor(-1.1)", "-2"],
    ["floor(2)", "2"],
    ["floor(1.99, 1)", "1.9"],
    ["floor(-1.91, 1)", "-2"],
    ["ceiling(1.1)", "2"],
    ["ceiling(-1.9)", "-1"],
    ["ceiling(1.91, 1)", "2"],
    ["ceiling(1234, -2)", "1300"],
    ["round up(1.01, 1)", "1.1"],
    ["round up(-1.01, 1)", "-1.1"],
    ["round down(1.09, 1)", "1"],
    ["round half up(1.25, 1)", "1.3"],
    ["round half up(1.24, 1)", "1.2"],
    ["round half down(1.25, 1)", "1.2"],
    ["round half down(1.251, 1)", "1.3"],
    ["decimal(1.005, 2)", "1.01"],
    ["min(3, 1, 2)", "1"],
    ["max(3, 1, 2)", "3"],
    ["max(1, 3, 2)", "3"],
    ["max(-5)", "-5"],
    ["sum(1, 2, 3)", "6"],
    ["mean(1, 2)", "1.5"],
    ["mean(1, 1, 2)", "4/3"],
    ['string length("四个字呢")', "4"],
    ['string length("𠮷")', "1"],
    ['string length("")', "0"],
    ["count(成员[月工资 > 1]) / count(成员)", "0.5"],
    ["评估日.year", "2022"],
    ["评估日.month", "3"],
    ["评估日.day", "15"],
  ])("%s = %s", ([formula, expected]) => expect(value(formula, "unit: 1", two)).toBe(expected));

  test.for<[formula: string, unit: string, expected: string]>([
    ["sum(成员.月工资)", "元/户/月", "3"],
    ["mean(成员.月工资)", "元/人/月", "1.5"],
    ["min(成员.月工资)", "元/人/月", "1"],
    ["max(成员.月工资)", "元/人/月", "2"],
    ["sum(for m in 成员 return m.月工资 * 2)", "元/户/月", "6"],
    ["max(for m in 成员 return m.月工资 + 1)", "元/人/月", "3"],
    ["max(1, sum(成员.月工资), 2)", "元/户/月", "3"],
    ["sum(成员.月工资) / count(成员)", "元/人/月", "1.5"],
    ["count(成员) ** 2", "人·人", "4"],
    ["abs(sum(成员.月工资) - 5)", "元/户/月", "2"],
    ["modulo(sum(成员.月工资), 2)", "元/户/月", "1"],
    ["sum(成员.月工资) * 每年月数", "元/户/年", "36"],
    ["sum(成员.月工资) / 3 * 3", "元/户/月", "3"],
    ["if true then 5 else sum(成员.月工资)", "元/户/月", "5"],
    ["-sum(成员.月工资)", "元/户/月", "-3"],
    ['评估日 - @"2022-03-01"', "日", "14"],
    ['@"2022-03-15T12:30" - @"2022-03-15T10:00"', "小时", "2.5"],
    ['years and months duration(@"2020-03-16", 评估日)', "月", "23"],
    ['years and months duration(@"2020-03-15", 评估日)', "月", "24"],
    ['years and months duration(评估日, @"2020-03-15")', "月", "-24"],
    ['years and months duration(@"2020-03-16", 评估日).years', "年", "1"],
    ['years and months duration(评估日, @"2020-03-14").years', "年", "-2"],
    ['years and months duration(@"2020-03-16", 评估日).months', "月", "11"],
    ['(评估日 - @"2022-03-01").days', "日", "14"],
    ['@"P1Y"', "年", "1"],
    ['@"P1Y2M"', "月", "14"],
    ['@"-P2M"', "月", "-2"],
    ['@"P2D"', "日", "2"],
    ['@"P2DT3H"', "小时", "51"],
    ['@"PT3H"', "小时", "3"],
    ['duration("P6M")', "月", "6"],
  ])("%s in %s = %s", ([formula, unit, expected]) => {
    expect(value(formula, `unit: ${unit}`, two)).toBe(expected);
  });
});

describe("dates and times", () => {
  test.for<[formula: string, expected: string]>([
    ["评估日", "2022-03-15"],
    ['date("2022-01-31")', "2022-01-31"],
    ['@"2022-01-31" + @"P1M"', "2022-02-28"],
    ['@"2024-01-31" + @"P1M"', "2024-02-29"],
    ['@"2024-02-29" + @"P1Y"', "2025-02-28"],
    ['@"P1M" + @"2022-01-31"', "2022-02-28"],
    ['@"2022-03-31" - @"P1M"', "2022-02-28"],
    ['@"2022-03-01" - @"P1D"', "2022-02-28"],
    ['@"2022-02-28" + @"P1D"', "2022-03-01"],
    ['max(@"2022-02-28", 评估日, @"2022-03-14")', "2022-03-15"],
    ['min(评估日, @"2022-02-28")', "2022-02-28"],
    ["max(成员.出生日期)", "2001-01-01"],
    ["min(成员.出生日期)", "2000-01-01"],
  ])("%s is %s", ([formula, expected]) => {
    const born = { 成员: [{ 出生日期: "2000-01-01" }, { 出生日期: "2001-01-01" }] };
    expect(value(formula, "type: date", born)).toBe(expected);
  });

  test.for<[formula: string, expected: string]>([
    ['@"2022-03-01T09:00" + @"PT48H"', "2022-03-03T09:00"],
    ['@"2022-03-01T09:00" - @"PT1H"', "2022-03-01T08:00"],
    ['@"2022-03-01T09:00" + @"P1D"', "2022-03-02T09:00"],
    ['@"2022-01-31T09:00" + @"P1M"', "2022-02-28T09:00"],
    ['@"2022-01-31T09:00" + @"P1Y"', "2023-01-31T09:00"],
  ])("%s is %s", ([formula, expected]) => {
    expect(value(`(${formula}) = @"${expected}"`, "type: boolean")).toBe("true");
  });
});

describe("truth", () => {
  test.for<[formula: string, expected: string]>([
    ["1 < 2", "true"],
    ["2 < 2", "false"],
    ["2 <= 2", "true"],
    ["3 <= 2", "false"],
    ["2 > 1", "true"],
    ["2 > 2", "false"],
    ["2 >= 2", "true"],
    ["1 >= 2", "false"],
    ["0.5 = 1 / 2", "true"],
    ["1 != 2", "true"],
    ["1 != 1.0", "false"],
    ["true = false", "false"],
    ["not(true = false)", "true"],
    ['"甲" = "甲"', "true"],
    ['"甲" != "甲"', "false"],
    ['评估日 = @"2022-03-15"', "true"],
    ['评估日 > @"2022-03-15"', "false"],
    ['评估日 < @"2022-03-16"', "true"],
    ['@"2022-03-15T09:00" < @"2022-03-15T09:01"', "true"],
    ['starts with("甲乙", "甲")', "true"],
    ['starts with("甲乙", "乙")', "false"],
    ['contains("甲乙", "乙")', "true"],
    ['contains("甲乙", "丙")', "false"],
    ["2 in (1, 2)", "true"],
    ["2 in (1, > 2)", "false"],
    ["2 in (1, >= 2)", "true"],
    ["2 in (!= 2, 3)", "false"],
    ["2 in [1..2]", "true"],
    ["2 in [1..2)", "false"],
    ["1 in [1..2)", "true"],
    ["1 in (1..2]", "false"],
    ["2 between 2 and 3", "true"],
    ["3 between 2 and 3", "true"],
    ["3.01 between 2 and 3", "false"],
    ["some m in 成员 satisfies m.月工资 = 2", "true"],
    ["some m in 成员 satisfies m.月工资 = 3", "false"],
    ["every m in 成员 satisfies m.月工资 < 3", "true"],
    ["every m in 成员 satisfies m.月工资 < 2", "false"],
    ["all(for m in 成员 return m.月工资 < 3)", "true"],
    ["any(for m in 成员 return m.月工资 > 2)", "false"],
    ["count(成员) = 2 and true and 1 < 2", "true"],
    ["false or false or 2 < 1", "false"],
    ["count(成员[月工资 = 2]) = 1", "true"],
    ["every m in 成员 satisfies (some n in 成员 satisfies n.月工资 + m.月工资 = 3)", "true"],
    ["every m in 成员 satisfies (some n in 成员 satisfies n.月工资 > m.月工资)", "false"],
  ])("%s is %s", ([formula, expected]) => {
    expect(value(formula, "type: boolean", two)).toBe(expected);
  });
});

describe("no value: the case is told, and what went in is to be stated anew", () => {
  const none = { 月收入: "5", 成员: [] };

  test.for<[formula: string, unit: string, operator: string, inputs: readonly string[]]>([
    ["5 / (月收入 / 月收入 - 1)", "1", "divide", [".月收入"]],
    ["modulo(月收入, 月收入 - 月收入)", "元/户/月", "modulo", [".月收入"]],
    ["floor(月收入, 0.5)", "元/户/月", "floor", []],
    ["ceiling(月收入, 41)", "元/户/月", "ceiling", []],
    ["round up(月收入, -41)", "元/户/月", "round-up", []],
    ["round down(月收入, 核定月数 / 核定月数 / 2)", "元/户/月", "round-down", [".核定月数"]],
    ["mean(成员.月工资)", "元/人/月", "mean", [".成员"]],
    ["min(成员.月工资)", "元/人/月", "minimum", [".成员"]],
    ["max(成员.月工资)", "元/人/月", "maximum", [".成员"]],
    ["月收入 / 为零", "元/户/月", "divide", [".月收入"]],
  ])("%s", ([formula, unit, operator, inputs]) => {
    const derived =
      "  为零: {en: zero, on: 家庭, unit: 1, cite: 例, formula: 月收入 / 月收入 - 1}\n";
    const facts = { ...none, 核定月数: "3" };
    const found = valueOfFormula(formula, `unit: ${unit}`, facts, { derived });
    expect(found).toEqual({
      text: undefined,
      missing: inputs,
      faults: [`case/no-value ${operator}`],
    });
  });

  test("half a month, and more than a thousand years, move no date", () => {
    for (const months of ["核定月数 / 2", "核定月数 * 4000 + 核定月数 / 3"])
      expect(valueOfFormula(`评估日 + (${months})`, "type: date", { 核定月数: "3" })).toMatchObject(
        {
          text: undefined,
          faults: ["case/no-value add-months"],
        },
      );
    expect(value("评估日 + 核定月数 * 4000", "type: date", { 核定月数: "3" })).toBe("3022-03-15");
    expect(value("评估日 - 核定月数 * 4000", "type: date", { 核定月数: "3" })).toBe("1022-03-15");
    expect(valueOfFormula('评估日 + @"P1D" / 2', "type: date").faults).toEqual([
      "case/no-value add-days",
    ]);
  });

  test("the least of no dates, and a sum of nobody, which is zero", () => {
    expect(valueOfFormula("max(成员.出生日期)", "type: date", none).faults).toEqual([
      "case/no-value maximum",
    ]);
    expect(value("sum(成员.月工资)", "unit: 元/户/月", none)).toBe("0");
    expect(value("count(成员)", "unit: 人", none)).toBe("0");
  });
});
