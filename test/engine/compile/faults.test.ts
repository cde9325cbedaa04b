/**
 * Every fault that compiling reports: a bad formula or entry, and the text that is marked.
 *
 * Formulas are those of one value, 结果, on the household and a yes-or-no unless the sample says otherwise.
 */
import { describe, expect, test } from "vitest";
import { fullVocabulary, holdPolicy, resultOf } from "../../support/hold-policy.ts";

const parameters = `parameters:
  标准: {en: standard, unit: 元/人/月, by: 户籍类别, cite: d.1}
  照料标准: {en: care standard, unit: 元/人/月, by: 重病患者, cite: d.1}
  年收入标准: {en: yearly standard, unit: 元/人/年, cite: d.1}
  月数: {en: months, unit: 月, cite: d.1}
  方式: {en: method, options: [不变, 停发]}
`;
const amounts = { type: "unit: 元/人/月" };

/** The faults of compiling alone. */
function faults(text: string): readonly string[] {
  return holdPolicy(parameters + text).faults.filter((fault) => fault.startsWith("compile/"));
}

function formulaFaults(formula: string, options?: Parameters<typeof resultOf>[1]) {
  return faults(resultOf(formula, options));
}

describe("names", () => {
  test.for([
    ["财产符合规", "compile/unknown-name «财产符合规»"],
    ["家庭.财产", "compile/unknown-name «财产»"],
    ["重病患者", "compile/child-fact «重病患者»"],
    ["any(义务人.有能力) and 有能力", "compile/child-fact «有能力»"],
    ['户籍类别 = "城市"', 'compile/unknown-option «"城市"»'],
    ['方式 in ("不变", "停")', 'compile/unknown-option «"停"»'],
    ["标准.城里 > 0", "compile/unknown-option «标准.城里»"],
    ["照料标准 > 0", "compile/variant-out-of-reach «照料标准»"],
    ["some m in 成员 satisfies m.工资 > 0", "compile/unknown-name «工资»"],
    ["上次核查日.week = 1", "compile/unknown-part «week»"],
    ["家庭", "compile/type-clash «家庭»"],
  ] as const)("%s", ([formula, fault]) => {
    expect(formulaFaults(formula)).toEqual([fault]);
  });

  test("the nearest name is the cure", () => {
    const { diagnostics } = holdPolicy(resultOf("财产符合归定"));
    expect(diagnostics).toMatchObject([{ fix: { text: "财产符合规定" } }]);
  });

  test("a member's rule reads the household outward, an obligor's reads both", () => {
    expect(formulaFaults("财产符合规定 and 重病患者", { on: "成员" })).toEqual([]);
    expect(formulaFaults("财产符合规定 and 重病患者 and 有能力", { on: "义务人" })).toEqual([]);
    expect(formulaFaults("家庭.财产符合规定", { on: "义务人" })).toEqual([]);
  });

  test("a variant that is named is within everyone's reach", () => {
    expect(formulaFaults("照料标准.是 > 标准.城镇")).toEqual([]);
    expect(formulaFaults("照料标准 > 标准", { on: "成员" })).toEqual([]);
  });

  test("a variable hides nothing of another entity", () => {
    const formula = "every m in 成员 satisfies (some o in m.义务人 satisfies o.有能力)";
    expect(formulaFaults(formula)).toEqual([]);
  });
});

describe("units", () => {
  test.for([
    ["人均月收入 < 家庭月收入", "compile/unit-clash «人均月收入 < 家庭月收入»"],
    ["人均月收入 > 年收入标准", "compile/unit-clash «人均月收入 > 年收入标准»"],
    ["标准 + 月数 > 0", "compile/unit-clash «标准 + 月数»"],
    ["max(标准, 家庭月收入) > 0", "compile/unit-clash «max(标准, 家庭月收入)»"],
    ["人均月收入 in [标准..家庭月收入]", "compile/unit-clash «[标准..家庭月收入]»"],
    ["count(成员) = 标准", "compile/unit-clash «count(成员) = 标准»"],
    [
      "(if 财产符合规定 then 标准 else 月数) > 0",
      "compile/unit-clash «(if 财产符合规定 then 标准 else 月数)»",
    ],
  ] as const)("%s", ([formula, fault]) => {
    expect(formulaFaults(formula)).toEqual([fault]);
  });

  test("a clash shows both sides, and where the unit of each comes from", () => {
    const { diagnostics } = holdPolicy(resultOf("人均月收入 < 家庭月收入"));
    expect(diagnostics).toMatchObject([{ details: { left: "元/人/月", right: "元/户/月" } }]);
    const places = diagnostics[0]?.because ?? [];
    const vocabulary = places.filter(({ at }) => at.file === "vocabulary.yaml");
    const marked = vocabulary.map(({ at }) => fullVocabulary.slice(at.start, at.end));
    expect(marked).toEqual(["人均月收入", "家庭月收入"]);
  });

  test.for([
    "家庭月收入 / count(成员) < 标准",
    "sum(成员.月工资) <= 家庭月收入",
    "标准 * count(成员) > 家庭月收入",
    "年收入标准 / 每年月数 > 标准",
    "家庭月收入 / 家庭月收入 > 0.5",
    "人均月收入 > 0",
    "count(成员[重病患者]) >= 2",
  ])("%s is in order", (formula) => {
    expect(formulaFaults(formula)).toEqual([]);
  });

  test("a formula gives the unit that its value is declared in", () => {
    expect(formulaFaults("标准 * count(成员)", amounts)).toEqual([
      "compile/declared-unit «标准 * count(成员)»",
    ]);
    expect(formulaFaults("财产符合规定", amounts)).toEqual(["compile/type-clash «财产符合规定»"]);
    expect(formulaFaults("标准", amounts)).toEqual([]);
  });

  test("money inside a formula is a warning, zero and a pure number are not", () => {
    expect(formulaFaults("人均月收入 > 690")).toEqual(["compile/money-in-formula «690»"]);
    expect(formulaFaults("人均月收入 > 标准 * 1.5 + 0")).toEqual([]);
    expect(holdPolicy(resultOf("人均月收入 > 690")).policy).toBeDefined();
  });
});

describe("types", () => {
  test.for([
    ["财产符合规定 and 标准", "compile/type-clash «标准»"],
    ["not(标准) ", "compile/type-clash «标准»"],
    ["财产符合规定 > true", "compile/type-clash «财产符合规定 > true»"],
    ['户籍类别 < "农村"', 'compile/type-clash «户籍类别 < "农村"»'],
    ["上次核查日 > 标准", "compile/type-clash «标准»"],
    ["上次核查日 + 标准 > 评估日", "compile/type-clash «标准»"],
    ["标准 > null", "compile/type-clash «标准 > null»"],
    ["any(财产符合规定)", "compile/type-clash «财产符合规定»"],
    ["some m in 标准 satisfies true", "compile/type-clash «标准»"],
    ["标准 ** 月数 > 0", "compile/type-clash «月数»"],
    ["count(成员, 申请) > 0", "compile/wrong-arguments «count(成员, 申请)»"],
    ["number(成员) > 0", "compile/unknown-function «number»"],
    ['评估日 > @"2022-02-30"', 'compile/unreadable-value «@"2022-02-30"»'],
  ] as const)("%s", ([formula, fault]) => {
    expect(formulaFaults(formula)).toEqual([fault]);
  });

  test("`.months` of a duration is only a remainder, and warned of", () => {
    const age = (part: string) => `years and months duration(上次核查日, 评估日)${part} > 0`;
    expect(formulaFaults(age(".months"))).toEqual(["compile/remaining-months «months»"]);
    expect(formulaFaults(age(".years"))).toEqual([]);
    expect(formulaFaults(age(""))).toEqual([]);
  });

  test.for([
    '上次核查日 + 月数 > @"2022-01-01"',
    '上次核查日 + @"P6M" > 评估日 - @"P1D"',
    "户籍类别 = null or 户籍类别 != null",
    'some m in 成员 satisfies m.姓名 = "王" or contains(m.姓名, "小")',
  ])("%s is in order", (formula) => {
    expect(formulaFaults(formula)).toEqual([]);
  });

  test("a date takes no hours, a time does", () => {
    const due = (formula: string) =>
      faults(
        `deadlines:\n  答复:\n    en: answer\n    on: 申请\n    due: ${formula}\n    cite: d.1\n`,
      );
    expect(due('申请时间 + @"PT24H"')).toEqual([]);
    expect(due('上次核查日 + @"PT24H"')).toEqual(['compile/type-clash «@"PT24H"»']);
    expect(due("月数")).toEqual(["compile/type-clash «月数»"]);
  });
});

describe("entries", () => {
  test("a check reads parameters, never facts or what is worked out from them", () => {
    const check = (when: string) =>
      faults(`checks:\n  下限: {en: floor, when: ${when}, cite: d.1}\n${resultOf("财产符合规定")}`);
    expect(check("标准 > 年收入标准 / 每年月数")).toEqual([]);
    expect(check("标准 > 人均月收入")).toEqual(["compile/fact-without-entity «人均月收入»"]);
    expect(check("结果")).toEqual(["compile/fact-without-entity «结果»"]);
    expect(check("any(成员.重病患者)")).toEqual(["compile/fact-without-entity «成员»"]);
  });

  test("a value without an entity reads parameters only", () => {
    const text = resultOf("标准.城镇 > 0").replace("    on: 家庭\n", "");
    expect(faults(text)).toEqual([]);
    expect(faults(text.replace("标准.城镇 > 0", "财产符合规定"))).toEqual([
      "compile/fact-without-entity «财产符合规定»",
    ]);
  });

  test("an entity that does not exist is no place for a rule", () => {
    expect(formulaFaults("true", { on: "家户" })).toEqual(["compile/unknown-entity «家户»"]);
  });

  test("a choice is between programmes, and a fact says which was chosen", () => {
    const choice = (options: string, chosen: string) =>
      faults(`programmes:\n  低保: {en: dibao, on: 家庭, cite: d.1}
choices:\n  选一: {en: choice, options: ${options}, chosen: ${chosen}, cite: d.1}\n`);
    expect(choice("[低保]", "申请人选择")).toEqual([]);
    expect(choice("[低宝]", "申请人选择")).toEqual(["compile/unknown-programme «低宝»"]);
    expect(choice("[低保]", "申请人选")).toEqual(["compile/unknown-name «申请人选»"]);
  });

  test("variants of a value are options of what it varies by", () => {
    const values = (by: string, value: string) =>
      faults(`  线:
    en: line
    unit: 元
    by: ${by}
    values:
      - {from: 2022-01-01, value: ${value}, status: published, cite: d.1}\n`);
    expect(values("户籍类别", "{城镇: 1, 农村: 2}")).toEqual([]);
    expect(values("户籍类别", "{城镇: 1, 乡村: 2}")).toEqual(["compile/unknown-option «2»"]);
    expect(values("重病患者", "{是: 1, 否: 2}")).toEqual([]);
    expect(values("户籍", "1")).toEqual(["compile/unknown-name «户籍»"]);
    expect(values("家庭月收入", "1")).toEqual(["compile/type-clash «家庭月收入»"]);
    // What has the name is nothing that a value can vary by; the name itself is no cure.
    for (const name of ["月数", "方式", "家庭"])
      expect(values(name, "1")).toEqual([`compile/type-clash «${name}»`]);
  });

  test("an amount's formula, floor and ceiling are in its unit", () => {
    const amount = (part: string) =>
      faults(`programmes:\n  低保:\n    en: dibao\n    on: 家庭\n    cite: d.1\n    amount:
      unit: 元/户/月\n      ${part}: 标准\n`);
    for (const part of ["formula", "floor", "ceiling"]) {
      expect(amount(part)).toEqual(["compile/declared-unit «标准»"]);
    }
  });

  test("the parts of a duration are a date and months", () => {
    const duration = (start: string, months: string) =>
      faults(`programmes:\n  低保:\n    en: dibao\n    on: 家庭\n    cite: d.1\n    duration:
      start: ${start}\n      months: ${months}\n`);
    expect(duration("上次核查日", "月数")).toEqual([]);
    expect(duration("上次核查日", "6")).toEqual([]);
    expect(duration("标准", "标准")).toEqual([
      "compile/type-clash «标准»",
      "compile/declared-unit «标准»",
    ]);
  });

  test("a cell is compared with what its column asks", () => {
    const table = (cell: string) =>
      faults(`derived:\n  结果:\n    en: result\n    on: 家庭\n    type: boolean\n    cite: d.1\n    table: |
      | 人均月收入 | 结果 |\n      |------------|------|\n      | ${cell} | true |\n`);
    expect(table("< 标准")).toEqual([]);
    expect(table("[0..标准]")).toEqual([]);
    expect(table("< 家庭月收入")).toEqual(["compile/unit-clash «< 家庭月收入»"]);
    expect(table('"高"')).toEqual(['compile/type-clash «"高"»']);
  });

  test("a formula that could not be read leaves no half plan behind", () => {
    const { policy, faults: all } = holdPolicy(resultOf("财产符合规定 and"));
    expect(policy).toBeUndefined();
    expect(all.some((fault) => fault.startsWith("feel/"))).toBe(true);
  });
});
