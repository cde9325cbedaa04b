import { describe, expect, test } from "vitest";
import { textFromDate, textFromRational } from "../../../src/engine/index.ts";
import { run } from "../../support/small-policy.ts";

/** The default value of a derived entry on the household, as text; undefined when unknown. */
function value(entry: string, household: Record<string, unknown>, date?: string) {
  const sections = `
parameters:
  标准:
    en: standard
    unit: 元/户/月
    by: 户籍类别
    cite: 例
    values:
      - {from: 2020-01-01, to: 2022-12-31, value: {城镇: 700, 农村: 450}, status: published}
derived:
  结果:
    en: result
    cite: 例
${entry}`;
  const result = run(sections, { household: household as never }, date);
  const found = result.values.find(({ rule }) => rule.name === "结果");
  const known = found?.result?.value;
  const text =
    known === undefined
      ? undefined
      : typeof known === "object"
        ? textFromRational(known)
        : typeof known === "number"
          ? textFromDate(known)
          : known;
  return {
    text,
    missing: found?.result?.missing.map(({ name }) => name),
    isSilent: found?.result?.isSilent,
  };
}

const money = "    on: 家庭\n    unit: 元/户/月\n";

describe("parameters", () => {
  const standard = `${money}    formula: 标准\n`;

  test("a bare name is the variant of the household at hand", () => {
    expect(value(standard, { 户籍类别: "农村" }).text).toBe("450");
    expect(value(standard, {}).text).toBe("700");
  });

  test("a named variant is that variant for everyone", () => {
    expect(value(`${money}    formula: 标准.城镇\n`, { 户籍类别: "农村" }).text).toBe("700");
  });

  test("on a date that no value covers it is unknown, never the nearest value", () => {
    expect(value(standard, {}, "2022-12-31").text).toBe("700");
    expect(value(standard, {}, "2023-01-01")).toMatchObject({ text: undefined, missing: ["标准"] });
    expect(value(standard, {}, "2019-12-31")).toMatchObject({ text: undefined, missing: ["标准"] });
  });
});

describe("unknown", () => {
  const truth = (formula: string) => `    on: 家庭\n    type: boolean\n    formula: ${formula}\n`;

  test.each([
    ["月收入 > 1 and 财产符合规定", { 财产符合规定: false }, false],
    ["月收入 > 1 or 财产符合规定", { 财产符合规定: true }, true],
    ["月收入 > 1 or 财产符合规定", {}, undefined],
    ["月收入 = null", {}, true],
    ["月收入 != null", { 月收入: "0" }, true],
    ["get or else(财产符合规定, false)", {}, false],
    ["any(成员.有能力)", { 成员: [{ 有能力: true }, {}] }, true],
    ["all(成员.有能力)", { 成员: [{ 有能力: true }, {}] }, undefined],
    ["all(成员.有能力)", { 成员: [] }, true],
    ["every m in 成员 satisfies m.有能力", { 成员: [{ 有能力: false }, {}] }, false],
    ["count(成员[有能力]) > 0", { 成员: [{ 有能力: true }, {}] }, undefined],
  ])("%s with %j is %s", (formula, household, expected) => {
    expect(value(truth(formula), household).text).toBe(expected);
  });

  test("an if whose condition is unknown is known where both branches agree", () => {
    expect(value(`${money}    formula: if 财产符合规定 then 5 else 2 + 3\n`, {}).text).toBe("5");
    expect(value(`${money}    formula: if 财产符合规定 then 5 else 月收入\n`, {}).missing).toEqual([
      "财产符合规定",
    ]);
  });
});

describe("people and dates", () => {
  test("adding up over members counts people: yuan a head a month becomes yuan a month", () => {
    const members = [{ 月工资: "1000.01" }, { 月工资: "2" }];
    expect(value(`${money}    formula: sum(成员.月工资)\n`, { 成员: members }).text).toBe(
      "1002.01",
    );
    expect(value(`${money}    formula: sum(成员.月工资)\n`, { 成员: [] }).text).toBe("0");
  });

  test("a year of age completes on the birthday itself", () => {
    const age = "    on: 家庭\n    type: boolean\n    formula: any(成员.成年)\n";
    const entry = `${age}  成年:\n    en: adult\n    on: 成员\n    type: boolean\n    cite: 例\n    formula: years and months duration(出生日期, 评估日).years >= 18\n`;
    expect(value(entry, { 成员: [{ 出生日期: "2004-06-15" }] }, "2022-06-14").text).toBe(false);
    expect(value(entry, { 成员: [{ 出生日期: "2004-06-15" }] }, "2022-06-15").text).toBe(true);
  });

  test("adding months keeps to the month's end", () => {
    const later = '    on: 家庭\n    type: date\n    formula: @"2022-08-31" + 6 * @"P1M"\n'
      .replace('@"2022', '(@"2022')
      .replace('P1M"', 'P1M")');
    expect(value(later, {}).text).toBe("2023-02-28");
  });
});

describe("tables", () => {
  const table = (hit: string, rows: string) =>
    `${money}    hit: ${hit}\n    table: |\n      | 月收入 | 财产符合规定 | 结果 |\n      |---|---|---|\n${rows}`;
  const rows = "      | < 100 | - | 1 |\n      | - | true | 2 |\n";

  test("first: the first row that holds", () => {
    expect(value(table("first", rows), { 月收入: "99", 财产符合规定: true }).text).toBe("1");
    expect(value(table("first", rows), { 月收入: "100", 财产符合规定: true }).text).toBe("2");
    expect(value(table("first", rows), { 财产符合规定: true })).toMatchObject({
      text: undefined,
      missing: ["月收入"],
    });
  });

  test("unique: one row that holds decides unless another may hold with another answer", () => {
    expect(value(table("unique", rows), { 财产符合规定: true })).toMatchObject({
      text: undefined,
      missing: ["月收入"],
    });
    expect(value(table("unique", rows), { 月收入: "100", 财产符合规定: true }).text).toBe("2");
    const agreeing = rows.replace("| 1 |", "| 2 |");
    expect(value(table("unique", agreeing), { 财产符合规定: true }).text).toBe("2");
  });

  test("unique: two answers are none", () => {
    expect(value(table("unique", rows), { 月收入: "99", 财产符合规定: true }).text).toBeUndefined();
  });

  test("max, min, sum and count over the rows that hold", () => {
    const both = { 月收入: "99", 财产符合规定: true };
    const results = ["max", "min", "sum"].map((hit) => value(table(hit, rows), both).text);
    expect(results).toEqual(["2", "1", "3"]);
  });

  test("no row: silent", () => {
    expect(value(table("first", rows), { 月收入: "100", 财产符合规定: false })).toMatchObject({
      text: undefined,
      isSilent: true,
    });
  });
});
