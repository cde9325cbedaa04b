/** Names that nothing has, units that do not fit, words that are no options: what the fault says of each. */
import { describe, expect, test } from "vitest";
import { holdPolicy, resultOf } from "../../support/hold-policy.ts";
import { before, told } from "../../support/type-faults.ts";

describe("names", () => {
  test.for<[formula: string, fault: string, details: Readonly<Record<string, string>>]>([
    ["财产符合规", "unknown-name «财产符合规»", { name: "财产符合规", nearest: "财产符合规定" }],
    ["全然不同之名", "unknown-name «全然不同之名»", { nearest: "" }],
    ["重病患者", "child-fact «重病患者»", { name: "重病患者", entity: "成员" }],
    ["家庭.重病患者", "child-fact «重病患者»", { entity: "成员" }],
    ["低保.数额 > 0", "unknown-part «数额»", { part: "数额", of: '"低保"' }],
    ["渐退.金额 > 0", "unknown-part «金额»", { part: "金额", of: '"渐退"' }],
    ["评估日.week = 1", "unknown-part «week»", { part: "week", of: "a date" }],
    ["标准.城镇 > 0", "unknown-option «标准.城镇»", {}],
    ["月数.years > 0", "unknown-option «月数.years»", {}],
    ["财产符合规定.甲", "unknown-part «甲»", { of: "a yes-or-no" }],
    ["(月数 * 1).days > 0", "unknown-part «days»", { of: "a number in 月" }],
    ["(评估日 - 上次核查日).years > 0", "unknown-part «years»", { of: "a number in 日" }],
    ["(评估日 - 上次核查日).months > 0", "unknown-part «months»", { of: "a number in 日" }],
    ["(标准 * 1).years > 0", "unknown-part «years»", { of: "a number in 元/人/月" }],
    [
      '户籍类别 = "城市"',
      'unknown-option «"城市"»',
      { word: "城市", owner: "户籍类别", options: "城镇、农村", nearest: "城镇" },
    ],
    ['方式 = "全然不同"', 'unknown-option «"全然不同"»', { owner: "方式", nearest: "" }],
  ])("%s", ([formula, fault, details]) => {
    expect(told(formula)).toMatchObject([{ fault, ...details }]);
  });

  test("a time has no year of its own, and a number none at all", () => {
    expect(told("申请时间.year = 2020", { on: "申请" })).toMatchObject([
      { fault: "unknown-part «year»" },
    ]);
    expect(told("家庭月收入.year = 2020")).toMatchObject([{ fault: "unknown-part «year»" }]);
    expect(told("上次核查日.year = 2020")).toEqual([]);
  });

  test("a side that means nothing is told once, whichever it is", () => {
    for (const formula of ["全然不同之名 + 1 > 0", "1 + 全然不同之名 > 0", "全然不同之名 * 2 > 0"])
      expect(told(formula)).toMatchObject([{ fault: "unknown-name «全然不同之名»" }]);
  });

  test("a fault of what a variable has marks the whole path", () => {
    expect(told("some m in 成员 satisfies m.重病患者 + 1 > 0")).toMatchObject([
      { fault: "type-clash «m.重病患者»" },
    ]);
    expect(told("家庭.财产符合规定 + 1 > 0", { on: "成员" })).toMatchObject([
      { fault: "type-clash «家庭.财产符合规定»" },
    ]);
  });

  test("what a formula may read outward, inward and by way of others", () => {
    const inOrder: readonly (readonly [formula: string, on: string])[] = [
      ["低保.金额 > 0 and 低保", "家庭"],
      ["成员.年龄 = 成员.年龄 or true", "家庭"],
      ["any(成员.义务人.有能力)", "家庭"],
      ["any(义务人.有能力)", "成员"],
      ["家庭.财产符合规定", "成员"],
      ["成员.重病患者 and 家庭.财产符合规定", "义务人"],
      ["some o in 家庭.成员.义务人 satisfies o.有能力", "成员"],
      ["count(家庭.成员[重病患者]) > 0", "成员"],
      ["count(家庭.申请) > 0", "成员"],
      ["count(申请) > 0", "义务人"],
      ["(评估日 - 上次核查日).days > 0", "家庭"],
      ["years and months duration(出生日期, 评估日).years > 0", "成员"],
    ];
    const faults = inOrder.map(([formula, on]) => told(formula, { on }).map(({ fault }) => fault));
    // Lists are compared by nothing, the rest is in order.
    expect(faults).toEqual([[], ["type-clash «成员.年龄 = 成员.年龄»"], ...Array(10).fill([])]);
  });
});

describe("units", () => {
  test("a clash tells both units, a pure number's too, and where each comes from", () => {
    expect(told("标准 < 月数")).toEqual([
      { fault: "unit-clash «标准 < 月数»", operator: "<", left: "元/人/月", right: "月" },
    ]);
    expect(told("标准 < 标准 / 标准")).toMatchObject([{ left: "元/人/月", right: "" }]);
    const { diagnostics } = holdPolicy(before + resultOf("标准 * 2 < 标准 / 标准"));
    expect(
      diagnostics
        .find(({ code }) => code === "compile/unit-clash")
        ?.because.map(({ note }) => note),
    ).toEqual(["元/人/月", "标准: 元/人/月", "1", "标准: 元/人/月", "标准: 元/人/月"]);
  });

  test("a formula tells the unit that it gives, and the one declared", () => {
    const amounts = { type: "unit: 元/人/月" };
    expect(told("标准 * 月数", amounts)).toEqual([
      { fault: "declared-unit «标准 * 月数»", name: "结果", declared: "元/人/月", found: "元/人" },
    ]);
    expect(told("标准 / 标准", amounts)).toMatchObject([{ found: "" }]);
    expect(told("标准", { type: "unit: 1" })).toMatchObject([{ declared: "", found: "元/人/月" }]);
    expect(told("标准 ** 2", { type: "unit: 元" })).toMatchObject([{ found: "元·元/人/人/月/月" }]);
    expect(told("2 ** 3 * 标准", amounts)).toEqual([]);
    expect(told("标准 * 2 / 2", amounts)).toEqual([]);
  });

  test("money in a formula tells how much of what", () => {
    expect(told("标准 > 5.50")).toEqual([
      { fault: "money-in-formula «5.50»", text: "5.5", unit: "元/人/月" },
    ]);
    expect(told("5 < 标准")).toMatchObject([{ fault: "money-in-formula «5»" }]);
    expect(told("标准 in (1, [2..3])").map(({ fault }) => fault)).toEqual([
      "money-in-formula «1»",
      "money-in-formula «2»",
      "money-in-formula «3»",
    ]);
    expect(told("月数 > 5")).toEqual([]);
    expect(told("0 < 标准")).toEqual([]);
  });

  test("money in a formula is told whatever sign or sum it is written in", () => {
    const amounts = { type: "unit: 元/人/月" };
    expect(told("-1 + 标准", amounts)).toEqual([
      { fault: "money-in-formula «-1»", text: "-1", unit: "元/人/月" },
    ]);
    expect(told("标准 - 2 * 3", amounts)).toMatchObject([{ text: "2" }, { text: "3" }]);
    expect(told("标准 + (if 财产符合规定 then 5 else 0)", amounts)).toMatchObject([{ text: "5" }]);
  });
});

describe("words become options", () => {
  test.for([
    'if 财产符合规定 then 户籍类别 = "城镇" else 户籍类别 != "农村"',
    '户籍类别 = (if 财产符合规定 then "城镇" else "农村")',
    '(if 财产符合规定 then "城镇" else "农村") = 户籍类别',
    '"城镇" = 户籍类别',
    'get or else(户籍类别, "农村") = "城镇"',
    '(if 财产符合规定 then 户籍类别 else "农村") = "城镇"',
    '户籍类别 in ("城镇", "农村")',
  ])("%s", (formula) => expect(told(formula)).toEqual([]));

  test("either branch may be the wrong word", () => {
    expect(told('户籍类别 = (if 财产符合规定 then "城市" else "农村")')).toMatchObject([
      { fault: 'unknown-option «"城市"»' },
    ]);
    expect(told('户籍类别 = (if 财产符合规定 then "城镇" else "乡村")')).toMatchObject([
      { fault: 'unknown-option «"乡村"»' },
    ]);
    expect(told('"城市" = 户籍类别')).toMatchObject([{ fault: 'unknown-option «"城市"»' }]);
  });

  test("options of one list are not those of another, whatever their order", () => {
    expect(told("户籍类别 = 申请人选择")).toMatchObject([{ fault: "type-clash «申请人选择»" }]);
    expect(told("户籍类别 = 方式")).toMatchObject([{ fault: "type-clash «方式»" }]);
    expect(told("户籍类别 = 户籍类别")).toEqual([]);
    expect(
      told('户籍类别 = (if 财产符合规定 then "城市" else "乡村")').map(({ fault }) => fault),
    ).toEqual(['unknown-option «"城市"»', 'unknown-option «"乡村"»']);
  });

  test("a text that is worked out is no option", () => {
    expect(told('户籍类别 = (if 财产符合规定 then "城镇" else 户籍类别)')).toEqual([]);
    expect(told("some m in 成员 satisfies m.姓名 = 户籍类别")).toMatchObject([
      { fault: "type-clash «户籍类别»" },
    ]);
  });
});
