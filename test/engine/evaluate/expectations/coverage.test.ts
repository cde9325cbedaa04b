/** What a case reaches: the clauses cited behind the names it expects, and the conditions it saw true or false. */
import { describe, expect, test } from "vitest";
import {
  branchesOf,
  type CaseData,
  evaluateHousehold,
  touchedBy,
} from "../../../../src/engine/index.ts";
import { smallPlan } from "../../../support/small-policy.ts";

/** Each thing that can be cited cites a document of its own name. */
const cites = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";
const sections = `${[...cites].map((id) => `  ${id}: {title: {zh: ${id}, en: ${id}}}\n`).join("")}
parameters:
  标准:
    en: standard
    unit: 元/户/月
    cite: 甲
    values: [{from: 2020-01-01, value: 100, status: published, cite: 乙}]
  别的: {en: other, unit: 元/户/月, cite: 甲}
readings:
  口径: {question: {zh: 哪种, en: Which?}, options: [宽, 严], default: 宽, cite: 丙}
derived:
  收入: {en: income, on: 家庭, unit: 元/户/月, cite: 丁, formula: 月收入, round: {mode: up, step: 1, cite: 戊}}
  起: {en: start, on: 家庭, type: date, cite: 申, formula: 起始月}
  长: {en: length, on: 家庭, unit: 月, cite: 酉, formula: 核定月数}
  工资低: {en: low wage, on: 成员, type: boolean, cite: 戌, formula: 月工资 * count(家庭.成员) < 标准}
  收入低: {en: low, on: 家庭, type: boolean, cite: 例, formula: 收入 < 标准 and 收入 >= 0}
  档次:
    en: tier
    on: 家庭
    type: boolean
    hit: first
    cite: 例
    table: |
      | 月收入 | 档次  | cite |
      |--------|-------|------|
      | < 50   | true  | 己   |
      | -      | false | 庚   |
  等次:
    en: grade
    on: 家庭
    type: boolean
    hit: first
    cite: 例
    table: |
      | 收入   | 等次  | cite |
      |--------|-------|------|
      | < 标准 | true  | 己   |
      | -      | false | 庚   |
programmes:
  补助:
    en: aid
    on: 家庭
    cite: 辛
    scope: 口径 = "宽"
    eligible:
      all:
        - {id: 低, when: 收入低, cite: 壬}
        - id: 组
          cite: 癸
          any:
            - {id: 财产, when: 财产符合规定}
            - {id: 等, open: 其他, cite: 子}
      none:
        - {id: 病, when: any(成员.重病), cite: 例}
    duration: {start: 起, months: 长, cite: 丑}
    amount: {unit: 元/户/月, formula: 标准, cite: 寅, round: {mode: up, step: 1, cite: 卯}}
    entitlements:
      取暖: {en: heating, kind: goods, when: 财产符合规定, cite: 辰}
  加发:
    en: more
    on: 家庭
    cite: 巳
    eligible:
      all:
        - {id: 得补助, when: 补助, cite: 例}
  每人:
    en: each
    on: 成员
    cite: 甲
    eligible:
      all:
        - 重病
  另选:
    en: instead
    on: 家庭
    cite: 未
    eligible:
      all:
        - {id: 收入高, when: 月收入 > 1000}
choices:
  选一: {en: choice, options: [补助, 另选], chosen: 选择, cite: 午}
checks:
  下限: {en: floor, when: 标准 > 0, cite: 子}
deadlines:
  答复: {en: answer, on: 家庭, when: 标准 > 0, due: 评估日, cite: 丑}
routes:
  受理:
    en: desk
    on: 家庭
    cite: 寅
    hit: first
    table: |
      | 月收入 | 受理   |
      |--------|--------|
      | < 标准 | "街道" |
      | -      | "区"   |
`;

// The head of a small policy ends in its documents; the others follow it.
const plan = smallPlan(sections);
const household: CaseData["household"] = {
  月收入: "40",
  财产符合规定: true,
  起始月: "2022-03",
  核定月数: "6",
  成员: [{ 重病: false }],
};

function touched(names: readonly string[], facts: CaseData["household"] = {}) {
  const result = evaluateHousehold(plan, { household: { ...household, ...facts } });
  const { cites: found, branches } = touchedBy(result, names, plan);
  const seen = branchesOf(plan).flatMap(({ key, programme, condition }) => {
    const values = branches.get(key);
    return values === undefined ? [] : [`${programme} ${condition} ${[...values].join()}`];
  });
  return { cites: [...found].sort().join(""), seen };
}

describe("the branches of a plan", () => {
  test("are each scope, each duration and each condition with a formula, however deep", () => {
    expect(branchesOf(plan).map(({ programme, condition }) => `${programme} ${condition}`)).toEqual(
      [
        "补助 scope",
        "补助 duration",
        "补助 低",
        "补助 财产",
        "补助 病",
        "另选 收入高",
        "加发 得补助",
        "每人 重病",
      ],
    );
    expect(new Set(branchesOf(plan).map(({ key }) => key)).size).toBe(8);
    expect(new Set(branchesOf(plan).map(({ from }) => from))).toEqual(new Set(["small"]));
  });
});

describe("what stands behind a name", () => {
  test("nothing, when no name is expected", () => {
    expect(touched([])).toEqual({ cites: "", seen: [] });
  });

  test("of a value: its own clauses, and those of what it was worked out from", () => {
    expect(touched(["收入"]).cites).toBe("丁戊");
    expect(touched(["收入低"]).cites).toBe("丁乙例戊");
  });

  test("of a table: the rows that decided, and no others", () => {
    expect(touched(["档次"]).cites).toBe("例己");
    expect(touched(["档次"], { 月收入: "50" }).cites).toBe("例庚");
  });

  test("of a table: what its columns read, where a row decides and where none can yet", () => {
    expect(touched(["等次"]).cites).toBe("丁乙例己戊");
    const result = evaluateHousehold(plan, { household: {} });
    expect([...touchedBy(result, ["等次"], plan).cites].sort().join("")).toBe("丁乙例戊");
  });

  test("of a programme: scope, conditions, duration, amount, entitlements", () => {
    expect(touched(["补助"])).toEqual({
      cites: "丁丑丙乙例卯壬子寅戊申癸辛辰酉",
      seen: [
        "补助 scope true",
        "补助 duration true",
        "补助 低 true",
        "补助 财产 true",
        "补助 病 false",
      ],
    });
  });

  test("of a programme that is not met: no amount, and what failed is seen false", () => {
    expect(touched(["补助"], { 月收入: "100", 财产符合规定: false, 起始月: "2023-01" })).toEqual({
      cites: "丁丑丙乙例壬子戊申癸辛酉",
      seen: [
        "补助 scope true",
        "补助 duration false",
        "补助 低 false",
        "补助 财产 false",
        "补助 病 false",
      ],
    });
  });

  test("what is unknown is seen neither way", () => {
    const result = evaluateHousehold(plan, { household: {} });
    const { branches } = touchedBy(result, ["补助"], plan);
    expect([...branches.values()].map((values) => [...values])).toEqual([[true]]);
  });

  test("of a programme that speaks of somebody else: its scope and the doubt in it, nothing more", () => {
    const result = evaluateHousehold(plan, { household, readings: { 口径: "严" } });
    const { cites: found, branches } = touchedBy(result, ["补助"], plan);
    expect([...found]).toEqual(["丙"]);
    expect([...branches.values()].map((values) => [...values])).toEqual([[false]]);
  });

  test("another programme read by it, with all that is behind that one", () => {
    const { cites: found, seen } = touched(["加发"], { 财产符合规定: false });
    expect(found).toContain("巳");
    expect(found).toContain("辛");
    expect(found).not.toContain("午");
    expect(seen).toContain("补助 财产 false");
  });

  test("members one by one: a condition may be seen both ways", () => {
    const members = [{ 重病: true }, { 重病: false }];
    expect(touched(["每人"], { 成员: members })).toEqual({
      cites: "甲",
      seen: ["每人 重病 true,false"],
    });
  });

  test("of a value on members: what each of them reads", () => {
    expect(touched(["工资低"]).cites).toBe("乙戌");
    expect(touched(["工资低"], { 成员: [] }).cites).toBe("");
  });

  test("of a choice: its clause, and each of its options", () => {
    const { cites: found, seen } = touched(["选一"]);
    expect([...found]).toEqual(expect.arrayContaining(["午", "辛", "未"]));
    expect(found).not.toContain("巳");
    expect(seen).toContain("补助 低 true");
    expect(seen).toContain("另选 收入高 false");
  });

  test("of a check: its clause and the parameters read", () => {
    expect(touched(["下限"]).cites).toBe("乙子");
  });

  test("of a deadline or a route: its clause, and the parameters that its condition and its cells name", () => {
    expect(touched(["答复"]).cites).toBe("丑乙");
    expect(touched(["受理"]).cites).toBe("乙寅");
  });

  test("a parameter without a value on the date cites nothing", () => {
    const early = smallPlan(sections, "2019-12-31");
    const result = evaluateHousehold(early, { household });
    expect([...touchedBy(result, ["下限"], early).cites]).toEqual(["子"]);
  });
});
