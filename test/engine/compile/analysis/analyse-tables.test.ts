/** What decision tables leave out and where they collide, each with a case in words. */
import { describe, expect, test } from "vitest";
import { analysed, derived, withTable } from "../../../support/analysed.ts";

const examples = (sections: string) =>
  analysed(sections).diagnostics.map(({ code, details }) =>
    [code, details.columns, details.facts].filter(Boolean).join(" · "),
  );

describe("gaps", () => {
  test("the end that neither row takes in is named", () => {
    expect(
      examples(withTable(["| 工资 | 结果 |", "| < 100 | true |", "| > 100 | false |"])),
    ).toEqual(["compile/table-gap · 工资 = 100"]);
  });

  test("ends that meet leave nothing out", () => {
    expect(
      examples(withTable(["| 工资 | 结果 |", "| <= 100 | true |", "| > 100 | false |"])),
    ).toEqual([]);
  });

  test("money has two decimals, so a fen's step is no gap and two fen are one", () => {
    const rows = (next: string) =>
      withTable(["| 工资 | 结果 |", "| <= 100 | true |", `| >= ${next} | false |`]);
    expect(examples(rows("100.01"))).toEqual([]);
    expect(examples(rows("100.02"))).toEqual(["compile/table-gap · 工资 = 100.01"]);
  });

  test("whole numbers have nothing between two neighbours, and end where they are declared to end", () => {
    expect(
      examples(withTable(["| 等级 | 结果 |", "| <= 2 | true |", "| [3..4] | false |"])),
    ).toEqual([]);
    expect(
      examples(withTable(["| 等级 | 结果 |", "| <= 1 | true |", "| [3..4] | false |"])),
    ).toEqual(["compile/table-gap · 等级 = 2"]);
  });

  test("an option that no row names is a gap", () => {
    expect(
      examples(withTable(["| 户籍类别 | 结果 |", '| "城镇" | true |'], { on: "家庭" })),
    ).toEqual(['compile/table-gap · 户籍类别 = "农村"']);
    const both = ["| 户籍类别 | 结果 |", '| "城镇" | true |', '| not("城镇") | false |'];
    expect(examples(withTable(both, { on: "家庭" }))).toEqual([]);
  });

  test("an open method with a row for each option has no gap", () => {
    const rows = ["| 方式 | 结果 |", '| "全额" | true |', '| "差额" | false |'];
    expect(examples(withTable(rows))).toEqual([]);
  });

  test("a corner of two columns is found, and columns that do not matter are left out", () => {
    const rows = [
      "| 户籍类别 | 财产符合规定 | 类别 | 结果 |",
      '| "城镇" | - | - | true |',
      '| "农村" | true | - | false |',
    ];
    expect(examples(withTable(rows, { on: "家庭" }))).toEqual([
      'compile/table-gap · 户籍类别 = "农村", 财产符合规定 = false',
    ]);
  });

  test("ends without a figure are in an order only where they are written alike", () => {
    const rows = (first: string, second: string) =>
      withTable(["| 金额 | 结果 |", `| ${first} | true |`, `| ${second} | false |`], {
        on: "申请",
      });
    expect(examples(rows("< 限额 * 2", "> 限额 * 2"))).toEqual([
      "compile/table-gap · 金额 = 限额 * 2",
    ]);
    expect(examples(rows("<= 限额", "> 限额"))).toEqual([]);
    expect(examples(rows("<= 限额", "> 上限"))).toEqual([]);
  });

  test("a table that ends with a row for all the rest has no gap", () => {
    const rows = ["| 金额 | 结果 |", "| <= 限额 | true |", "| <= 上限 | false |", "| - | true |"];
    expect(examples(withTable(rows, { hit: "first", on: "申请" }))).toEqual([]);
  });

  test("counting and adding up leave rows out on purpose", () => {
    const rows = ["| 重病 | 结果 |", "| true | 1 |"];
    expect(examples(withTable(rows, { hit: "sum", type: "unit: 1" }))).toEqual([]);
    expect(examples(withTable(rows, { hit: "count", type: "unit: 1" }))).toEqual([]);
    expect(examples(withTable(rows, { hit: "max", type: "unit: 1" }))).toEqual([
      "compile/table-gap · 重病 = false",
    ]);
  });

  test("a completed age has no gap between two years, and one where a birthday is left out", () => {
    const rows = (next: string) =>
      withTable([
        "| years and months duration(出生日期, 评估日).years | 结果 |",
        "| < 60 | true |",
        `| ${next} | false |`,
      ]);
    expect(examples(rows(">= 60"))).toEqual([]);
    expect(examples(rows("> 60"))).toEqual([
      "compile/table-gap · years and months duration(出生日期, 评估日).years = 60",
    ]);
  });

  test("a value worked out for a household of one shows the gap, with the facts behind it", () => {
    const before = derived("人均", "max(sum(成员.工资) + 其他收入 - 0, 0) / count(成员)", {
      on: "家庭",
      unit: "元/人/月",
    });
    const rows = (first: string, second: string) =>
      withTable(["| 人均 | 结果 |", `| ${first} | true |`, `| ${second} | false |`], {
        on: "家庭",
        before,
      });
    expect(examples(rows("< 300", "> 300"))).toEqual([
      "compile/table-gap · 人均 = 300 · 工资 = 300, 其他收入 = 0",
    ]);
    expect(examples(rows("< 标准", "> 标准"))[0]).toMatch(/^compile\/table-gap · 人均 = 标准/);
    expect(examples(rows("<= 标准", "> 标准"))).toEqual([]);
  });

  test("a gap that the condition before the table keeps out is none", () => {
    const route = (when: string) => `routes:
  审批:
    en: who approves
    on: 申请
${when}    cite: d
    table: |
      | 类型     | 审批 |
      |----------|------|
      | "急难型" | "镇" |
`;
    expect(examples(route(""))).toEqual(['compile/table-gap · 类型 = "支出型"']);
    expect(examples(route('    when: 类型 = "急难型"\n'))).toEqual([]);
  });
});

describe("overlaps", () => {
  const rows = ["| 等级 | 结果 |", "| [0..2] | true |", "| [2..4] | false |"];

  test("a unique table names the value on which two rows differ, and both rows", () => {
    const { faults, diagnostics } = analysed(withTable(rows));
    expect(faults).toEqual(["compile/table-overlap «| [2..4] | false |»"]);
    expect(diagnostics[0]?.details.columns).toBe("等级 = 2");
    expect(diagnostics[0]?.because).toHaveLength(1);
    expect(diagnostics[0]?.severity).toBe("warning");
  });

  test("rows that give the same in words may overlap", () => {
    const same = ["| 等级 | 结果 |", "| [0..2] | true |", "| [2..4] | true |"];
    expect(examples(withTable(same))).toEqual([]);
    expect(examples(withTable(same, { hit: "any" }))).toEqual([]);
  });

  test("under `first`, `max` and `sum` rows may overlap", () => {
    expect(examples(withTable(rows, { hit: "first" }))).toEqual([]);
    const numbers = ["| 等级 | 结果 |", "| [0..2] | 1 |", "| [2..4] | 2 |"];
    expect(examples(withTable(numbers, { hit: "max", type: "unit: 1" }))).toEqual([]);
    expect(examples(withTable(numbers, { hit: "any", type: "unit: 1" }))).toEqual([
      "compile/table-overlap · 等级 = 2",
    ]);
  });

  test("columns that exclude each other behind their names do not collide", () => {
    const before =
      derived("急难", '类型 = "急难型" and 本地', { on: "申请" }) +
      derived("支出", '类型 = "支出型"', { on: "申请" });
    const both = [
      "| 急难 | 支出 | 结果 |",
      "| true | - | true |",
      "| - | true | false |",
      "| false | false | true |",
    ];
    expect(examples(withTable(both, { on: "申请", before }))).toEqual([]);
  });

  test("columns that can both hold collide, with the facts of such a case", () => {
    const before = derived("甲", "重病 or 等级 in [1..2]") + derived("乙", "等级 >= 2");
    const both = [
      "| 甲 | 乙 | 结果 |",
      "| true | - | true |",
      "| - | true | false |",
      "| false | false | true |",
    ];
    expect(examples(withTable(both, { before }))).toEqual([
      "compile/table-overlap · 甲 = true, 乙 = true · 等级 = 2",
    ]);
  });

  test("a fact that is not stated may be what lets two rows meet", () => {
    const before =
      derived("每年", 'get or else(类别 = "甲类", 财产符合规定)', { on: "家庭" }) +
      derived("半年", 'get or else(类别 = "乙类", 财产符合规定)', { on: "家庭" });
    const both = [
      "| 每年 | 半年 | 结果 |",
      "| true | - | true |",
      "| - | true | false |",
      "| false | false | true |",
    ];
    expect(examples(withTable(both, { on: "家庭", before }))).toEqual([
      "compile/table-overlap · 每年 = true, 半年 = true · 类别 = null, 财产符合规定 = true",
    ]);
  });

  test("whether an order of two open limits makes rows meet cannot be told, so nothing is said", () => {
    const both = ["| 金额 | 结果 |", "| <= 限额 | true |", "| >= 上限 | false |"];
    expect(examples(withTable(both, { on: "申请" }))).toEqual([]);
    const alike = ["| 金额 | 结果 |", "| <= 限额 | true |", "| >= 限额 | false |"];
    expect(examples(withTable(alike, { on: "申请" }))).toEqual([
      "compile/table-overlap · 金额 = 限额",
    ]);
  });
});

describe("rows that nothing reaches", () => {
  test("several earlier rows may together leave nothing", () => {
    const rows = ["| 等级 | 结果 |", "| <= 2 | true |", "| > 2 | false |", "| [1..3] | true |"];
    expect(analysed(withTable(rows, { hit: "first" })).faults).toEqual([
      "compile/shadowed-row «| [1..3] | true |»",
    ]);
  });

  test("a row for the rest is reached while something is left", () => {
    const rows = [
      "| 等级 | 重病 | 结果 |",
      "| <= 3 | - | true |",
      "| - | true | false |",
      "| - | - | true |",
    ];
    expect(analysed(withTable(rows, { hit: "first" })).faults).toEqual([]);
  });

  test("ends without a figure shadow a row only where they are written alike", () => {
    const rows = (second: string) => [
      "| 金额 | 结果 |",
      "| <= 限额 | true |",
      `| < ${second} | false |`,
      "| - | true |",
    ];
    expect(analysed(withTable(rows("限额"), { hit: "first", on: "申请" })).faults).toEqual([
      "compile/shadowed-row «| < 限额 | false |»",
    ]);
    expect(analysed(withTable(rows("上限"), { hit: "first", on: "申请" })).faults).toEqual([]);
  });
});
