/** What a fault of types says: what was wanted, what was found, and which text is marked. */
import { describe, expect, test } from "vitest";
import { told } from "../../support/type-faults.ts";

const clash = (fault: string, what: string, expected: string, found: string) => ({
  fault: `type-clash «${fault}»`,
  what,
  expected,
  found,
});

describe("types that do not go together", () => {
  test.for<[formula: string, marked: string, what: string, expected: string, found: string]>([
    ["财产符合规定 and 标准", "标准", '"and"', "a yes-or-no", "a number in 元/人/月"],
    ["5 or 财产符合规定", "5", '"or"', "a yes-or-no", "a pure number"],
    ["not(户籍类别)", "户籍类别", '"not"', "a yes-or-no", "one of 城镇, 农村"],
    ["if 标准 then true else false", "标准", "if", "a yes-or-no", "a number in 元/人/月"],
    ["count(成员[月工资]) > 0", "月工资", "A filter", "a yes-or-no", "a number in 元/人/月"],
    ["some m in 成员 satisfies 标准", "标准", "satisfies", "a yes-or-no", "a number in 元/人/月"],
    [
      "some m in 标准 satisfies true",
      "标准",
      "some",
      "a list such as 成员",
      "a number in 元/人/月",
    ],
    ["every m in 评估日 satisfies true", "评估日", "every", "a list such as 成员", "a date"],
    [
      "sum(for m in 标准 return 1) > 0",
      "标准",
      "for",
      "a list such as 成员",
      "a number in 元/人/月",
    ],
    ["count(标准[true]) > 0", "标准", "A filter", "a list such as 成员", "a number in 元/人/月"],
    ["count(标准) > 0", "标准", '"count"', "a list such as 成员", "a number in 元/人/月"],
    [
      "财产符合规定 > true",
      "财产符合规定 > true",
      '">"',
      "two values that can be compared so",
      "a yes-or-no",
    ],
    ["成员 = 成员", "成员 = 成员", '"="', "two values that can be compared so", "the list of 成员"],
    [
      "成员.姓名 = 成员.姓名",
      "成员.姓名 = 成员.姓名",
      '"="',
      "two values that can be compared so",
      "a list, a text for each 成员",
    ],
    ["上次核查日 = 标准", "标准", '"="', "a date", "a number in 元/人/月"],
    ["标准 = 上次核查日", "上次核查日", '"="', "a number in 元/人/月", "a date"],
    ['户籍类别 in (< "城镇")', '< "城镇"', '"<"', "values in an order", "one of 城镇, 农村"],
    ["标准 < null", "标准 < null", "null", "= or != beside it", '"<"'],
    ["财产符合规定 + 标准 > 0", "财产符合规定", '"+"', "numbers", "a yes-or-no"],
    ["标准 * 户籍类别 > 0", "户籍类别", '"*"', "numbers", "one of 城镇, 农村"],
    ["标准 / 户籍类别 > 0", "户籍类别", '"/"', "numbers", "one of 城镇, 农村"],
    ["-财产符合规定 > 0", "财产符合规定", '"-"', "numbers", "a yes-or-no"],
    ["标准 ** 1.5 > 0", "1.5", '"**"', "a whole number behind it", "a pure number"],
    ["标准 ** 1001 > 0", "1001", '"**"', "a whole number behind it", "a pure number"],
    ["abs(户籍类别) > 0", "户籍类别", '"abs"', "numbers", "one of 城镇, 农村"],
    ["max(标准, 财产符合规定) > 0", "财产符合规定", '"max"', "numbers", "a yes-or-no"],
    ["floor(财产符合规定) > 0", "财产符合规定", '"floor"', "numbers", "a yes-or-no"],
    [
      "sum(成员.重病患者) > 0",
      "成员.重病患者",
      '"sum"',
      "numbers",
      "a list, a yes-or-no for each 成员",
    ],
    ["sum(成员.出生日期) > 0", "成员.出生日期", '"sum"', "numbers", "a list, a date for each 成员"],
    [
      "any(成员.月工资)",
      "成员.月工资",
      '"any"',
      "a list of yes-or-no, such as 成员.在就业",
      "a list, a number in 元/人/月 for each 成员",
    ],
    [
      "all(财产符合规定)",
      "财产符合规定",
      '"all"',
      "a list of yes-or-no, such as 成员.在就业",
      "a yes-or-no",
    ],
    ['contains(标准, "甲")', "标准", '"contains"', "a text", "a number in 元/人/月"],
    ["string length(评估日) > 0", "评估日", '"string length"', "a text", "a date"],
    [
      "years and months duration(评估日, 标准).years > 0",
      "标准",
      '"years and months duration"',
      "two dates",
      "a number in 元/人/月",
    ],
    ["date(评估日) = 评估日", "评估日", '"date"', "a text in quotes", "a date"],
    ["date(1) = 评估日", "1", '"date"', "a text in quotes", "a pure number"],
    [
      "get or else(财产符合规定, 标准)",
      "标准",
      '"get or else"',
      "a yes-or-no",
      "a number in 元/人/月",
    ],
    ["max(评估日, 标准) > 评估日", "评估日", '"max"', "numbers", "a date"],
    ["max(标准, 评估日) > 标准", "评估日", '"max"', "numbers", "a date"],
    [
      "评估日 + 标准 > 评估日",
      "标准",
      '"+" beside a date',
      "a number of 年, 月 or 日",
      "a number in 元/人/月",
    ],
    ["评估日 * 2 > 评估日", "2", '"*" beside a date', "a number of 年, 月 or 日", "a pure number"],
    [
      "月数 - 评估日 > 评估日",
      "月数",
      '"-" beside a date',
      "a number of 年, 月 or 日",
      "a number in 月",
    ],
    [
      '@"2022-01-01T09:00" + 标准 > @"2022-01-01T09:00"',
      "标准",
      '"+" beside a time',
      "a number of 年, 月, 日 or 小时",
      "a number in 元/人/月",
    ],
    [
      '@"2022-01-01T09:00" - 评估日 > 0',
      "评估日",
      '"-" beside a time',
      "a number of 年, 月, 日 or 小时",
      "a date",
    ],
    ["家庭", "家庭", "家庭", 'one of its facts, "家庭.…"', "the whole of it"],
    ["标准", "标准", "", "", ""],
  ])("%s", ([formula, marked, what, expected, found]) => {
    if (what === "") expect(told(formula)).toMatchObject([{ fault: `type-clash «${marked}»` }]);
    else expect(told(formula)).toEqual([clash(marked, what, expected, found)]);
  });

  test("each end of a range", () => {
    const ends = [">=", "<="].map((sign) =>
      clash(
        "财产符合规定 between false and true",
        `"${sign}"`,
        "values in an order",
        "a yes-or-no",
      ),
    );
    expect(told("财产符合规定 between false and true")).toEqual(ends);
  });

  test("null alone", () => {
    expect(told("null")).toEqual([clash("null", "null", "= or != beside it", "null alone")]);
  });

  test("each faulty side of a formula is told in one run", () => {
    expect(told("标准 and not(户籍类别) or 评估日").map(({ fault }) => fault)).toEqual([
      "type-clash «标准»",
      "type-clash «户籍类别»",
      "type-clash «评估日»",
    ]);
    expect(told("if 标准 then 无名 else 无称").map(({ fault }) => fault)).toEqual([
      "type-clash «标准»",
      "unknown-name «无名»",
      "unknown-name «无称»",
    ]);
  });
});

describe("functions", () => {
  test("of another name offer the nearest, and none where none is near", () => {
    expect(told("mix(标准, 1) > 0")).toEqual([
      { fault: "unknown-function «mix»", name: "mix", nearest: "min" },
    ]);
    expect(told("全然不同(标准) > 0")).toMatchObject([{ nearest: "" }]);
    expect(told("constructor(标准) > 0")).toMatchObject([{ name: "constructor" }]);
  });

  test.for<[formula: string, name: string, expected: string, found: string]>([
    ["not(true, true)", "not", "1", "2"],
    ["count() > 0", "count", "1", "0"],
    ["floor(1, 2, 3) > 0", "floor", "1–2", "3"],
    ["modulo(1) > 0", "modulo", "2", "1"],
    ["decimal(1) > 0", "decimal", "2", "1"],
    ["round up(1) > 0", "round up", "2", "1"],
    ["round half down(1, 2, 3) > 0", "round half down", "2", "3"],
    [`max(${Array(51).fill("1").join(", ")}) > 0`, "max", "1–50", "51"],
    ["max() > 0", "max", "1–50", "0"],
    ["get or else(1) > 0", "get or else", "2", "1"],
    ["date() > 评估日", "date", "1", "0"],
    ['contains("甲")', "contains", "2", "1"],
  ])("%s takes other arguments", ([formula, name, expected, found]) => {
    expect(told(formula)).toMatchObject([{ name, expected, found }]);
  });

  test("as many arguments as are allowed are none too many", () => {
    expect(told(`max(${Array(50).fill("1").join(", ")}) > 0`)).toEqual([]);
    expect(told("max(1) > 0")).toEqual([]);
  });

  test.for([
    "2022-02-30",
    "2022-01-01T25:00",
    "P",
    "P1M2D",
    "P1YT1H",
    "PT",
    "P6",
    "6M",
    "P1M ",
    "xP1M",
    "--P1M",
    "PT30M",
  ])("%s is neither a date nor a time nor a duration", (text) => {
    expect(told(`@"${text}" = 评估日`)).toMatchObject([
      { fault: `unreadable-value «@"${text}"»`, text },
    ]);
  });
});
