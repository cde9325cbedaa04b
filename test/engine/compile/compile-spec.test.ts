/** A plan has all that its policy says, each part with its clause; what cannot be bound is told. */
import { describe, expect, test } from "vitest";
import type { PlanProgramme, PlanRule } from "../../../src/engine/plan/plan.ts";
import { holdPolicy, resultOf } from "../../support/hold-policy.ts";
import { smallPlan } from "../../support/small-policy.ts";

const plan = smallPlan(`  甲: {title: {zh: 甲, en: a}}
  乙: {title: {zh: 乙, en: b}}
from: {date: 2022-01-01, status: assumed, cite: 例}
round: {mode: half-up, step: 0.01, cite: 乙}
parameters:
  标准: {en: s, unit: 元/户/月, by: 户籍类别, cite: 例, values: [{from: 2020-01-01, to: 2029-12-31, value: {城镇: 7, 农村: 5}, range: {城镇: [6, 8], 农村: [4, 5]}, status: assumed, cite: [甲, 乙]}]}
  方式: {en: m, options: [全额, 差额], cite: 例, values: [{from: 2020-01-01, value: 差额, status: published}]}
  允许: {en: y, type: boolean, cite: 例, values: [{from: 2020-01-01, value: true, status: published}]}
  不许: {en: n, type: boolean, cite: 例, values: [{from: 2020-01-01, value: false, status: published}]}
readings:
  口径: {en: r, question: {zh: 哪种, en: Which?}, options: [宽, 严], default: 严, cite: 甲}
derived:
  值: {en: v, on: 家庭, unit: 元/户/月, cite: 甲, formula: 月收入, round: {mode: down, step: 10, cite: 乙}}
  表:
    en: t
    on: 家庭
    type: boolean
    hit: any
    cite: 甲
    table: |
      | 值  | 月收入 | 表   | cite |
      |-----|--------|------|------|
      | < 5 | not(3) | true | 乙   |
      | -   | -      | true | -    |
programmes:
  全有:
    en: all
    on: 成员
    force: in-principle
    cite: 例
    scope: 重病
    eligible:
      all:
        - {id: 其一, en: one, when: 口径 = "宽", force: may, cite: 甲}
      any:
        - id: 其二
          none:
            - {id: 其三, open: {zh: 三, en: three}}
      none:
        - {id: 其四, when: 家庭.财产符合规定}
    duration: {start: 出生日期, months: 6, least: 3, most: 12, cite: 乙}
    amount: {unit: 元/人/月, formula: 月工资, floor: 月工资, ceiling: 月工资, cite: 乙}
    entitlements:
      取暖: {en: heating, kind: goods, force: may, when: 重病, cite: 甲}
      住房: {en: housing, kind: service, cite: 例}
  空: {en: none, on: 家庭, cite: 例}
choices:
  选一: {en: c, options: [空, 全有], chosen: 选择, cite: 甲}
checks:
  限: {en: k, force: may, when: 标准 > 0, cite: 甲}
deadlines:
  答复: {en: d, on: 申请, force: may, when: 金额 > 0, due: 时间, cite: 甲}
routes:
  受理:
    en: w
    on: 家庭
    formula: if 允许 then "甲" else "乙"
    cite: 乙
`);

const rule = (key: string) => plan.rules.get(key);
const programme = (key: string) => rule(key) as PlanProgramme; // keys of programmes alone are asked for

describe("a plan", () => {
  test("has the head of its policy, its facts and its entities", () => {
    expect(plan).toMatchObject({
      jurisdiction: "small",
      household: "家庭",
      isBeforeVersion: false,
      proposals: [],
      title: { zh: "小例", en: "Small" },
    });
    expect(smallPlan("from: {date: 2022-03-16, status: assumed, cite: 例}\n").isBeforeVersion).toBe(
      true,
    );
    expect(smallPlan("from: {date: 2022-03-15, status: assumed, cite: 例}\n").isBeforeVersion).toBe(
      false,
    );
    const household = plan.entities.get("家庭");
    expect(household?.of).toBeUndefined();
    expect(plan.entities.get("就诊")).toMatchObject({ of: "成员", isPerson: false, en: "stay" });
    expect(plan.entities.get("成员")).toMatchObject({ of: "家庭", isPerson: true });
    expect(household?.facts.get("核定月数")).toMatchObject({
      isInteger: true,
      isMonth: false,
      min: { n: 0n, d: 1n },
      max: { n: 36n, d: 1n },
      required: false,
      unit: { text: "月" },
    });
    expect(household?.facts.get("起始月")).toMatchObject({ isMonth: true, type: { kind: "date" } });
    expect(household?.facts.get("财产符合规定")).not.toHaveProperty("default");
    expect(household?.facts.get("户籍类别")).toMatchObject({
      default: "城镇",
      type: { kind: "enum", options: ["城镇", "农村"] },
    });
    expect(plan.entities.get("成员")?.facts.get("重病")?.default).toBe(false);
  });

  test("has its parameters with their history, and its readings", () => {
    expect(plan.parameters.get("标准")).toMatchObject({
      en: "s",
      from: "small",
      unitText: "元/户/月",
      by: [{ name: "户籍类别", options: ["城镇", "农村"] }],
      history: [
        {
          status: "assumed",
          cite: ["甲", "乙"],
          value: { kind: "variants" },
          range: { kind: "variants" },
        },
      ],
    });
    const [dated] = plan.parameters.get("标准")?.history ?? [];
    expect((dated?.to ?? 0) - (dated?.from ?? 0)).toBe(3652);
    const range = dated?.range?.kind === "variants" ? dated.range.options.get("农村") : undefined;
    expect(range).toEqual({
      kind: "plain",
      value: { least: { n: 4n, d: 1n }, most: { n: 5n, d: 1n } },
    });
    const current = (name: string) => plan.parameters.get(name)?.current;
    expect(current("方式")).toMatchObject({ value: { value: "差额" } });
    expect(current("允许")).toMatchObject({ value: { value: true } });
    expect(current("不许")).toMatchObject({ value: { value: false } });
    expect(plan.readings.get("口径")).toMatchObject({
      options: ["宽", "严"],
      default: "严",
      cite: ["甲"],
      question: { zh: "哪种" },
    });
  });

  test("has every part of a programme", () => {
    expect(programme("成员.全有")).toMatchObject({
      kind: "programme",
      name: "全有",
      en: "all",
      entity: "成员",
      from: "small",
      force: "in-principle",
      choice: "选一",
      readings: ["口径"],
      scope: { kind: "fact", name: "重病" },
      eligible: {
        all: [
          {
            id: "其一",
            en: "one",
            kind: "formula",
            force: "may",
            cite: ["甲"],
            text: '口径 = "宽"',
          },
        ],
        any: [
          {
            id: "其二",
            kind: "group",
            cite: ["例"],
            group: {
              all: [],
              any: [],
              none: [{ id: "其三", kind: "open", open: { en: "three" } }],
            },
          },
        ],
        none: [{ id: "其四", node: { kind: "outer", hops: 1 } }],
      },
      duration: {
        cite: ["乙"],
        start: { kind: "fact" },
        months: { type: { unit: { text: "月" } } },
        least: { kind: "literal", value: { n: 3n } },
        most: { value: { n: 12n } },
      },
      amount: {
        unit: { text: "元/人/月" },
        body: { kind: "formula", text: "月工资" },
        floor: { name: "月工资" },
        ceiling: { name: "月工资" },
        round: { mode: "half-up", step: { n: 1n, d: 100n }, cite: ["乙"] },
        cite: ["乙"],
      },
      entitlements: [
        {
          id: "取暖",
          en: "heating",
          kind: "goods",
          force: "may",
          cite: ["甲"],
          when: { name: "重病" },
        },
        { id: "住房", kind: "service", force: "firm", cite: ["例"] },
      ],
    });
  });

  test("has nothing that its policy does not say", () => {
    const empty = programme("家庭.空");
    for (const part of ["scope", "eligible", "duration", "amount"])
      expect(empty).not.toHaveProperty(part);
    expect(empty).toMatchObject({ force: "firm", entitlements: [], readings: [] });
    expect(programme("成员.全有").entitlements[1]).not.toHaveProperty("when");
    expect(rule("家庭.表")).not.toHaveProperty("round");
    expect(rule("家庭.受理")).not.toHaveProperty("when");
  });

  test("has its values, choices, checks, deadlines and routes", () => {
    expect(rule("家庭.值")).toMatchObject({
      round: { mode: "down", step: { n: 10n }, cite: ["乙"] },
      cite: ["甲"],
    });
    expect(rule("家庭.表")).toMatchObject({
      body: {
        kind: "table",
        hit: "any",
        columns: ["值", "月收入"],
        rows: [
          {
            cite: ["乙"],
            tests: [{ operator: "less" }, { operator: "not" }],
            result: { value: true },
          },
          { cite: ["甲"], tests: [{ value: true }, { value: true }] },
        ],
      },
    });
    expect(plan.choices.get("选一")).toMatchObject({
      options: ["家庭.空", "成员.全有"],
      chosen: { kind: "fact", name: "选择" },
      cite: ["甲"],
      from: "small",
    });
    expect(plan.checks).toMatchObject([
      {
        name: "限",
        force: "may",
        text: "标准 > 0",
        parameters: ["标准"],
        isProposed: false,
        cite: ["甲"],
      },
    ]);
    expect(plan.answers).toMatchObject([
      {
        kind: "deadline",
        name: "答复",
        entity: "申请",
        force: "may",
        type: { kind: "datetime" },
        when: {},
      },
      { kind: "route", name: "受理", force: "firm", type: { kind: "string" } },
    ]);
    expect(plan.programmes).toEqual([
      { name: "补助" },
      { name: "全有", rule: "成员.全有" },
      { name: "空", rule: "家庭.空" },
    ]);
  });

  test("has a rule that reads parameters alone under its own name", () => {
    const without: PlanRule | undefined = smallPlan(
      "parameters:\n  线: {en: l, unit: 元, cite: 例}\nderived:\n  倍: {en: t, unit: 元, cite: 例, formula: 线 * 2}\n",
    ).rules.get("倍");
    expect(without).toMatchObject({ key: "倍", name: "倍" });
    expect(without).not.toHaveProperty("entity");
  });
});

describe("what cannot be bound", () => {
  const told = (text: string) =>
    holdPolicy(text).diagnostics.flatMap(({ code, details, fix }) =>
      code.startsWith("compile/") ? [{ code, ...details, fix: fix?.text }] : [],
    );
  const parameter = (type: string, value: string, rest = "") =>
    `parameters:\n  线: {en: l, ${type}, cite: d.1, values: [{from: 2022-01-01, value: ${value}, status: published, cite: d.1${rest}}]}\n`;

  test.for<[text: string, told: object]>([
    [
      parameter("options: [全额, 差额]", "半额"),
      {
        code: "compile/unknown-option",
        word: "半额",
        owner: "线",
        options: "全额、差额",
        fix: "全额",
      },
    ],
    [
      parameter("type: boolean", "也许"),
      { code: "compile/unreadable-value", text: "也许", expected: "a yes-or-no" },
    ],
    [
      parameter("unit: 元, by: 户籍类别", "{城镇: 5, 村: 4}"),
      { code: "compile/unknown-option", word: "村", owner: "户籍类别", fix: undefined },
    ],
    [
      parameter("unit: 元", "{城镇: 5}"),
      { code: "compile/unknown-option", word: "城镇", owner: "线", options: "" },
    ],
    [
      parameter("unit: 元, by: 户籍类别", "{城镇: {是: 5}}"),
      { code: "compile/unknown-option", word: "是", owner: "线" },
    ],
    [
      "parameters:\n  线: {en: l, unit: 元, by: 家庭月收入, cite: d.1}\n",
      {
        code: "compile/type-clash",
        what: '"by"',
        expected: "a fact with options",
        found: '"家庭月收入"',
      },
    ],
    [
      "parameters:\n  线: {en: l, unit: 元, by: 户籍, cite: d.1}\n",
      { code: "compile/unknown-name", name: "户籍" },
    ],
    [
      "readings:\n  口径: {question: {zh: 哪, en: W}, options: [宽, 严], default: 款, cite: d.1}\n",
      { code: "compile/unknown-option", word: "款", owner: "口径", options: "宽、严", fix: "宽" },
    ],
    [
      "programmes:\n  低保: {en: a, on: 家庭, cite: d.1}\nchoices:\n  选: {en: c, options: [低宝], chosen: 申请人选择, cite: d.1}\n",
      { code: "compile/unknown-programme", name: "低宝", nearest: "低保", fix: "低保" },
    ],
    [
      resultOf("true", { on: "家户" }),
      { code: "compile/unknown-entity", name: "家户", known: "家庭、成员、义务人、申请" },
    ],
    [
      "deadlines:\n  答复: {en: a, on: 家户, due: 评估日, cite: d.1}\n",
      { code: "compile/unknown-entity", name: "家户" },
    ],
    [
      "programmes:\n  低保: {en: a, on: 家户, cite: d.1}\n",
      { code: "compile/unknown-entity", name: "家户" },
    ],
  ])("%s", ([text, expected]) => expect(told(text)).toMatchObject([expected]));

  test("a parameter that varies by a yes-or-no, and by a value worked out", () => {
    expect(told(parameter("unit: 元, by: 财产符合规定", "{是: 5, 否: 4}"))).toEqual([]);
    const derived =
      "derived:\n  成年: {en: a, on: 成员, type: boolean, cite: d.1, formula: 年龄 >= 18}\n";
    expect(told(parameter("unit: 元, by: 成年", "{是: 5, 否: 4}") + derived)).toEqual([]);
  });

  test("an axis that the reader is too far from is named", () => {
    const varied = "parameters:\n  线: {en: l, unit: 元, by: 重病患者, cite: d.1}\n";
    expect(told(varied + resultOf("线 > 0"))).toMatchObject([
      { code: "compile/variant-out-of-reach", parameter: "线", axis: "重病患者" },
    ]);
    expect(told(varied + resultOf("线 > 0", { on: "义务人" }))).toEqual([]);
    expect(told(varied + resultOf("线.是 > 线.否"))).toEqual([]);
    expect(told(varied + resultOf("线.对 > 0"))).toMatchObject([
      { code: "compile/unknown-option", word: "对", owner: "线" },
    ]);
    expect(told(varied + resultOf("线.是.是 > 0"))).toMatchObject([
      { code: "compile/unknown-option" },
    ]);
  });
});
