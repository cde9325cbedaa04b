import { describe, expect, test } from "vitest";
import { textFromRational } from "../../../src/engine/index.ts";
import { programme, run } from "../../support/small-policy.ts";

const upTo = `
readings:
  上限:
    en: end
    question: {zh: 是否含本数, en: Does the end count?}
    options: [含, 不含]
    default: 含
    cite: 例
  计法:
    en: method
    question: {zh: 全额还是半额, en: All or half?}
    options: [全额, 半额]
    default: 全额
    cite: 例
programmes:
  补助:
    en: aid
    on: 家庭
    cite: 例
    eligible:
      all:
        - 收入在限内: if 上限 = "含" then 月收入 <= 1000 else 月收入 < 1000
    amount:
      unit: 元/户/月
      formula: if 计法 = "全额" then 月收入 else 月收入 / 2
`;

const aid = (income: string, readings = {}) =>
  programme(run(upTo, { household: { 月收入: income }, readings }), "补助");

describe("readings", () => {
  test("where every option agrees the outcome is decided", () => {
    expect(aid("1000.01")).toMatchObject({ outcome: "no", depends: [] });
  });

  test("where they do not, each option's result is given and the default's beside it", () => {
    const { outcome, default: byDefault, depends } = aid("1000");
    expect([outcome, byDefault]).toEqual(["depends", "yes"]);
    const end = depends.find(({ reading }) => reading === "上限");
    expect([...(end?.results ?? [])]).toEqual([
      ["含", "yes"],
      ["不含", "no"],
    ]);
  });

  test("one that changes the amount alone leaves the outcome standing", () => {
    const { outcome, depends, amount } = aid("800");
    expect(outcome).toBe("yes");
    expect(amount?.value && textFromRational(amount.value)).toBe("800");
    expect(depends.map(({ reading }) => reading)).toEqual(["计法"]);
    const amounts = [...(depends[0]?.amounts ?? [])].map(([option, one]) => [
      option,
      one?.value && textFromRational(one.value),
    ]);
    expect(amounts).toEqual([
      ["全额", "800"],
      ["半额", "400"],
    ]);
  });

  test("one that the case decides is tried no other way", () => {
    expect(aid("1000", { 上限: "不含" })).toMatchObject({ outcome: "no", depends: [] });
    expect(aid("1000", { 上限: "含", 计法: "半额" })).toMatchObject({
      outcome: "yes",
      depends: [],
    });
  });

  test("an option that does not exist is a fault of the case", () => {
    const { faults } = run(upTo, { household: {}, readings: { 上限: "大概" } });
    expect(faults.map(({ code, path }) => [code, path])).toEqual([
      ["case/unknown-option", "readings.上限"],
    ]);
  });
});

describe("readings of members, and the household as a whole", () => {
  const twoDoubts = `
readings:
  甲口径: {en: a, question: {zh: 甲, en: a}, options: [窄, 宽], default: 窄, cite: 例}
  乙口径: {en: b, question: {zh: 乙, en: b}, options: [窄, 宽], default: 窄, cite: 例}
programmes:
  津贴:
    en: allowance
    on: 成员
    cite: 例
    eligible:
      all:
        - 甲关: 月工资 < 100 or 甲口径 = "宽"
        - 乙关: 月工资 < 50 or 乙口径 = "宽"
    amount:
      unit: 元/人/月
      formula: 月工资
`;
  const allowance = (...wages: readonly number[]) => {
    const household = { 成员: wages.map((wage) => ({ 月工资: wage })) };
    return programme(run(twoDoubts, { household }), "津贴");
  };

  test("two readings that turn it only together leave the household depending on both", () => {
    const { outcome, default: byDefault, depends, instances } = allowance(200);
    expect(instances?.[0]?.outcome).toBe("depends");
    expect([outcome, byDefault]).toEqual(["depends", "no"]);
    expect(depends.map(({ reading }) => reading)).toEqual(["甲口径", "乙口径"]);
  });

  test("a member who has it under every reading settles the household, not its amount", () => {
    const { outcome, depends } = allowance(10, 60);
    expect(outcome).toBe("yes");
    expect(depends.map(({ reading }) => reading)).toEqual(["乙口径"]);
    const amounts = [...(depends[0]?.amounts ?? [])].map(([option, amount]) => [
      option,
      amount?.value && textFromRational(amount.value),
    ]);
    expect(amounts).toEqual([
      ["窄", "10"],
      ["宽", "70"],
    ]);
  });
});
