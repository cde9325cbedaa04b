/** Wherever a condition stands it is looked at, and wherever a table stands, with what holds whenever it is read. */
import { describe, expect, test } from "vitest";
import { analysed, derived } from "../../../support/analysed.ts";

const never = "等级 > 4";
const programme = (rest: string, on = "成员") =>
  `programmes:\n  补助:\n    en: aid\n    on: ${on}\n    cite: d\n${rest}`;
const answer = (section: string, rest: string) =>
  `${section}:\n  甲:\n    en: a\n    on: 成员\n    cite: d\n${rest}`;

test.for<[where: string, text: string]>([
  ["a value", `derived:\n${derived("值", never)}`],
  ["a scope", programme(`    scope: ${never}\n`)],
  ["a condition", programme(`    eligible:\n      all:\n        - {id: 甲, when: ${never}}\n`)],
  [
    "a condition in a group",
    programme(
      `    eligible:\n      none:\n        - id: 组\n          any:\n            - {id: 等, open: 其他}\n            - {id: 甲, when: ${never}}\n`,
    ),
  ],
  [
    "the start of a duration",
    programme(
      `    duration:\n      start: if ${never} then 出生日期 else 评估日\n      months: 6\n`,
    ),
  ],
  [
    "its months",
    programme(`    duration:\n      start: 评估日\n      months: if ${never} then 6 else 7\n`),
  ],
  [
    "its least",
    programme(
      `    duration:\n      start: 评估日\n      months: 6\n      least: if ${never} then 6 else 7\n`,
    ),
  ],
  [
    "its most",
    programme(
      `    duration:\n      start: 评估日\n      months: 6\n      most: if ${never} then 6 else 7\n`,
    ),
  ],
  [
    "an amount",
    programme(
      `    amount:\n      unit: 元/人/月\n      formula: if ${never} then 工资 else 标准\n`,
    ),
  ],
  [
    "a floor",
    programme(`    amount:\n      unit: 元/人/月\n      floor: if ${never} then 工资 else 标准\n`),
  ],
  [
    "a ceiling",
    programme(
      `    amount:\n      unit: 元/人/月\n      ceiling: if ${never} then 工资 else 标准\n`,
    ),
  ],
  [
    "an entitlement",
    programme(`    entitlements:\n      取暖: {en: h, kind: goods, when: ${never}}\n`),
  ],
  ["when a deadline applies", answer("deadlines", `    when: ${never}\n    due: 评估日\n`)],
  ["when a route applies", answer("routes", `    when: ${never}\n    formula: ("甲")\n`)],
  ["a route", answer("routes", `    formula: if ${never} then "甲" else "乙"\n`)],
  ["a filter", `derived:\n${derived("值", `any(成员[${never}].重病)`, { on: "家庭" })}`],
])("%s", ([, text]) => {
  const { faults, diagnostics } = analysed(text);
  expect(faults.filter((fault) => !fault.includes("table-gap"))).toEqual([
    `compile/always-false «${never}»`,
  ]);
  expect(diagnostics[0]?.details.ranges).toBe("等级 [0..4]");
});

test("a check is looked at, though it reads no facts", () => {
  const text = "checks:\n  甲: {en: a, when: 标准 < 标准, cite: d}\n";
  expect(analysed(text).faults).toEqual(["compile/always-false «标准 < 标准»"]);
});

test("what is declared is told once a fact, of at most three, options and open ends included", () => {
  const ranges = (formula: string, on = "成员") =>
    analysed(`derived:\n${derived("值", formula, { on })}`).diagnostics.map(
      ({ details }) => details.ranges,
    );
  expect(ranges("等级 > 4 and 等级 > 5")).toEqual(["等级 [0..4]"]);
  expect(ranges("工资 >= 0")[0]).toMatch(/^工资 \[0\.\./);
  expect(ranges('户籍类别 in ("城镇", "农村")', "家庭")).toEqual(["户籍类别 (城镇, 农村)"]);
  expect(ranges("重病 or not(重病)")).toEqual([""]);
  expect(ranges("标准 <= 标准")).toEqual([""]);
  expect(ranges('户籍类别 in ("城镇", "农村") or 类别 = "甲类" or 其他收入 >= 0', "家庭")).toEqual([
    expect.stringMatching(/^户籍类别 \(城镇, 农村\), 类别 \(甲类, 乙类\), 其他收入 \[0\.\./),
  ]);
});

describe("a programme's own table", () => {
  const rows = `    amount:
      unit: 元/人/月
      hit: first
      table: |
        | 等级 | 补助 |
        |------|------|
        | <= 2 | 工资 |
        | = 3  | 标准 |
`;
  const gap = (before: string) =>
    analysed(programme(before + rows)).diagnostics.flatMap(({ code, details }) =>
      code === "compile/table-gap" ? [details.columns] : [],
    );

  test("leaves out what no row takes in", () => expect(gap("")).toEqual(["等级 = 4"]));

  test.for<[before: string, expected: readonly string[]]>([
    ["    scope: 等级 < 4\n", []],
    ["    scope: 等级 > 2\n", ["等级 = 4"]],
    ["    eligible:\n      all:\n        - {id: 低, when: 等级 < 4}\n", []],
    ["    eligible:\n      all:\n        - 重病\n", ["等级 = 4"]],
    ["    eligible:\n      none:\n        - {id: 高, when: 等级 = 4}\n", []],
    ["    eligible:\n      none:\n        - {id: 高, when: 等级 = 3}\n", ["等级 = 4"]],
    [
      "    eligible:\n      any:\n        - {id: 低, when: 等级 < 3}\n        - {id: 中, when: 等级 = 3}\n",
      [],
    ],
    [
      "    eligible:\n      any:\n        - {id: 低, when: 等级 < 3}\n        - 重病\n",
      ["等级 = 4"],
    ],
    // What a list leaves open is not met for certain.
    [
      "    eligible:\n      any:\n        - {id: 低, when: 等级 < 3}\n        - {id: 等, open: 其他}\n",
      [],
    ],
    [
      "    eligible:\n      all:\n        - id: 组\n          any:\n            - {id: 低, when: 等级 < 3}\n            - {id: 中, when: 等级 = 3}\n",
      [],
    ],
  ])("%j", ([before, expected]) => expect(gap(before)).toEqual(expected));

  test("a deadline's and a route's is read where its condition holds", () => {
    const table = (when: string) =>
      answer(
        "routes",
        `${when}    table: |\n      | 等级 | 甲 |\n      |------|----|\n      | < 4 | "甲" |\n`,
      );
    const gaps = (text: string) =>
      analysed(text).faults.filter((fault) => fault.includes("gap")).length;
    expect(gaps(table(""))).toBe(1);
    expect(gaps(table("    when: 等级 < 4\n"))).toBe(0);
    expect(gaps(table("    when: 重病\n"))).toBe(1);
  });
});
