/** Which parts of which rules differ between jurisdictions, with the text of each. */
import { describe, expect, test } from "vitest";
import { differingRules } from "../../../src/engine/compile/differing-rules.ts";
import { readPolicy } from "../../support/read-policy.ts";

const national = `documents:
  n: {title: {zh: 全国, en: national}}
programmes:
  低保:
    en: dibao
    on: 家庭
    cite: n
    scope: 财产符合规定
    eligible:
      all:
        - 财产符合规定
        - {id: 收入, when: 人均月收入 < 标准}
      any:
        - id: 特殊
          none:
            - 已就业: 在就业
            - {id: 等, open: 其他}
    duration: {start: 起始月, months: 6, least: 3, most: 12}
    amount: {unit: 元/户/月, formula: 标准, floor: 100, ceiling: 500}
    entitlements:
      取暖: {en: heating, kind: goods, when: 财产符合规定}
derived:
  值: {en: value, on: 家庭, unit: 元/户/月, cite: n, formula: 家庭月收入}
  表:
    en: table
    on: 家庭
    type: boolean
    hit: first
    cite: n
    table: |
      | 人均月收入 | 表    |
      |------------|-------|
      | < 5        | true  |
      | -          | false |
`;

function specOf(id: string, { region = "", base = national }) {
  const { spec } = readPolicy({ national: base, region });
  if (spec === undefined) throw new Error("The test's policy cannot be read.");
  return { ...spec, id };
}

/** What differs between the baseline as it is and the same with one text in place of another. */
function whenChanged(from: string, to: string): Record<string, readonly (readonly string[])[]> {
  expect(national).toContain(from);
  const specs = [specOf("甲", {}), specOf("乙", { base: national.replace(from, to) })];
  return Object.fromEntries(
    differingRules(specs).map(({ section, name, part, texts }) => [
      [section, name, part].join(" ").trim(),
      [...texts].map(([id, { text }]) => [id, text]),
    ]),
  );
}

describe("one part differs", () => {
  test.for<[part: string, from: string, to: string, before: string, after: string]>([
    ["force", "    cite: n\n    scope", "    cite: n\n    force: may\n    scope", "firm", "may"],
    ["scope", "scope: 财产符合规定", "scope: 在就业", "财产符合规定", "在就业"],
    ["eligible.收入", "收入 < 标准", "收入 <= 标准", "人均月收入 < 标准", "人均月收入 <= 标准"],
    [
      "eligible.收入",
      "收入 < 标准}",
      "收入 < 标准, force: in-principle}",
      "人均月收入 < 标准",
      "人均月收入 < 标准 (in-principle)",
    ],
    ["eligible.any.特殊.none.已就业", "已就业: 在就业", "已就业: 有工资", "在就业", "有工资"],
    ["eligible.any.特殊.none.等", "open: 其他", "open: 别的", "其他", "别的"],
    ["eligible.any.特殊.none.等", "其他}", "其他, force: may}", "其他", "其他 (may)"],
    ["duration.start", "起始月", "申请月", "起始月", "申请月"],
    ["duration.months", "months: 6", "months: 7", "6", "7"],
    ["duration.least", "least: 3", "least: 4", "3", "4"],
    ["duration.most", "most: 12", "most: 9", "12", "9"],
    ["amount", "formula: 标准,", "formula: 标准 * 2,", "标准", "标准 * 2"],
    [
      "amount.unit",
      "unit: 元/户/月, formula: 标准",
      "unit: 元/户/年, formula: 标准",
      "元/户/月",
      "元/户/年",
    ],
    ["amount.floor", "floor: 100", "floor: 90", "100", "90"],
    ["amount.ceiling", "ceiling: 500", "ceiling: 600", "500", "600"],
    [
      "entitlements.取暖",
      "kind: goods, when: 财产符合规定",
      "kind: service, force: may",
      "goods firm 财产符合规定",
      "service may",
    ],
  ])("%s: %s → %s", ([part, from, to, before, after]) => {
    expect(whenChanged(from, to)).toEqual({
      [`programmes 低保 ${part}`]: [
        ["甲", before],
        ["乙", after],
      ],
    });
  });

  test("of a value: the formula, the unit, and whom it is on", () => {
    const texts = [
      ["甲", "家庭月收入"],
      ["乙", "家庭月收入"],
    ];
    expect(whenChanged("formula: 家庭月收入", "formula: 月工资")).toEqual({
      "derived 值": [
        ["甲", "家庭月收入"],
        ["乙", "月工资"],
      ],
    });
    expect(whenChanged("元/户/月, cite", "元/户/年, cite")).toEqual({ "derived 值": texts });
    expect(whenChanged("on: 家庭, unit", "on: 成员, unit")).toEqual({ "derived 值": texts });
  });

  test("of a table: its results show, its tests and its hit policy tell it apart all the same", () => {
    const shown = "人均月收入: true, false";
    expect(whenChanged("| -          | false", "| -          | true ")).toEqual({
      "derived 表": [
        ["甲", shown],
        ["乙", "人均月收入: true, true"],
      ],
    });
    for (const [from, to] of [
      ["< 5 ", "<= 5"],
      ["hit: first", "hit: any"],
    ] as const)
      expect(whenChanged(from, to)).toEqual({
        "derived 表": [
          ["甲", shown],
          ["乙", shown],
        ],
      });
  });
});

describe("what is the same, and what is lacking", () => {
  test("the same texts in other places are the same rules", () => {
    expect(whenChanged("documents:", "\n\n# 另\ndocuments:")).toEqual({});
  });

  test("a part that one does not have is absent there", () => {
    expect(whenChanged(", ceiling: 500", "")).toEqual({
      "programmes 低保 amount.ceiling": [["甲", "500"]],
    });
    expect(whenChanged("    scope: 财产符合规定\n", "")).toEqual({
      "programmes 低保 scope": [["甲", "财产符合规定"]],
    });
  });

  test("a rule that one does not have is told as a whole, with the file that gave it", () => {
    const region = "derived:\n  另: {en: other, on: 家庭, type: boolean, cite: n, formula: 甲}\n";
    const found = differingRules([specOf("甲", {}), specOf("乙", { region }), specOf("丙", {})]);
    expect(found).toEqual([
      {
        section: "derived",
        name: "另",
        part: "",
        texts: new Map([["乙", { text: "", from: "x" }]]),
      },
    ]);
  });

  test("of three, two that agree are told beside the one that does not, each with its file", () => {
    const region = `programmes:
  低保:
    eligible:
      all:
        - {id: 收入, when: 人均月收入 = 标准}
`;
    const specs = [specOf("甲", {}), specOf("乙", { region }), specOf("丙", {})];
    const [found, ...others] = differingRules(specs);
    expect(others).toEqual([]);
    expect([...(found?.texts ?? [])]).toEqual([
      ["甲", { text: "人均月收入 < 标准", from: "national" }],
      ["乙", { text: "人均月收入 = 标准", from: "x" }],
      ["丙", { text: "人均月收入 < 标准", from: "national" }],
    ]);
  });

  test("a programme with nothing but its entity differs in nothing", () => {
    const bare = "programmes:\n  低保: {en: dibao, on: 家庭, cite: n}\n";
    const base = `documents:\n  n: {title: {zh: 全国, en: national}}\n${bare}`;
    expect(differingRules([specOf("甲", { base }), specOf("乙", { base })])).toEqual([]);
  });
});
