/** Two formulas that are written alike are one to the analysis, and two that differ in anything are two. */
import { expect, test } from "vitest";
import { textOfNode } from "../../../../src/engine/compile/analysis/node-key.ts";
import { analysed, derived } from "../../../support/analysed.ts";
import { smallPlan } from "../../../support/small-policy.ts";

const always = (formula: string, on: string) => {
  const before = `${derived("甲值", "工资 + 1", { unit: "元/人/月" })}${derived("乙值", "工资 + 2", { unit: "元/人/月" })}`;
  const { diagnostics } = analysed(`derived:\n${before}${derived("结果", formula, { on })}`);
  return diagnostics.map(({ code }) => code.replace("compile/", ""));
};

test.for<[one: string, other: string, on: string]>([
  ["工资", "家庭.其他收入 / count(家庭.成员)", "成员"],
  ["标准", "标准 * 2", "成员"],
  ["标准 * 2", "标准 * 3", "成员"],
  ["标准 + 工资", "标准 - 工资", "成员"],
  ["甲值 / 2", "乙值 / 2", "成员"],
  ["(if 重病 then 标准 else 工资)", "(if 重病 then 工资 else 标准)", "成员"],
  ["get or else(标准, 工资)", "get or else(标准, 甲值)", "成员"],
  ["限额 * 2", "上限 * 2", "申请"],
  ["count(成员)", "count(成员[重病])", "家庭"],
  ["count(成员[重病])", "count(成员[not(重病)])", "家庭"],
  ["sum(成员.工资)", "sum(成员.甲值)", "家庭"],
  ["max(成员.工资)", "min(成员.工资)", "家庭"],
  ["sum(for m in 成员 return m.工资)", "sum(for m in 成员 return m.甲值)", "家庭"],
])("%s and %s", ([one, other, on]) => {
  expect(always(`${one} <= ${one}`, on)).toEqual(["always-true"]);
  expect(always(`${one} < ${one}`, on)).toEqual(["always-false"]);
  expect(always(`${one} <= ${other}`, on)).toEqual([]);
  expect(always(`${one} > ${other} or ${one} <= ${other}`, on)).toEqual(["always-true"]);
  expect(always(`${other} < ${one} or ${one} <= ${other}`, on)).toEqual(["always-true"]);
});

test.for<[one: string, other: string, on: string]>([
  ["重病", "家庭.财产符合规定", "成员"],
  ["any(成员.重病)", "all(成员.重病)", "家庭"],
  ["some m in 成员 satisfies m.重病", "every m in 成员 satisfies m.重病", "家庭"],
  ["any(成员[等级 = 1].重病)", "any(成员[等级 = 2].重病)", "家庭"],
  ["财产符合规定 = null", "类别 = null", "家庭"],
  [
    "every m in 成员 satisfies (some n in 成员 satisfies n.工资 > m.工资)",
    "every m in 成员 satisfies (some n in 成员 satisfies m.工资 > n.工资)",
    "家庭",
  ],
  ["姓名 = 姓名", "重病", "成员"],
])("either %s or not, whatever %s", ([one, other, on]) => {
  expect(always(`(${one}) or not(${one})`, on)).toContain("always-true");
  expect(always(`(${one}) and not(${one})`, on)).toContain("always-false");
  expect(always(`(${one}) or not(${other})`, on)).toEqual([]);
});

test("a variant that is named is not the one at hand", () => {
  const codes = (formula: string) =>
    analysed(`derived:\n${derived("结果", formula)}`).diagnostics.map(({ code }) => code);
  expect(codes("分线.是 <= 分线.是")).toEqual(["compile/always-true"]);
  expect(codes("分线.是 <= 分线.否")).toEqual([]);
  expect(codes("分线 <= 分线.否")).toEqual([]);
});

test.for<[formula: string, type: string]>([
  ["-标准", "unit: 元/户/月"],
  ["(标准 + 标准) * 2", "unit: 元/户/月"],
  ["abs(-标准)", "unit: 元/户/月"],
  ["max(标准, 标准 ** 1)", "unit: 元/户/月"],
  ["round up(标准, 2)", "unit: 元/户/月"],
  ["2 * (-标准)", "unit: 元/户/月"],
  ["years and months duration(起始月, 评估日).years", "unit: 年"],
  ["(评估日 - 起始月) / 2", "unit: 日"],
  ["(起始月 + 核定月数).year", "unit: 1"],
  ['starts with("甲", "乙")', "type: boolean"],
])("%s is told as it was written", ([formula, type]) => {
  const parameter =
    "parameters:\n  标准: {en: s, unit: 元/户/月, values: [{from: 2020-01-01, value: 1, status: published}]}\n";
  const { rules } = smallPlan(
    `${parameter}derived:\n  值:\n    en: v\n    on: 家庭\n    ${type}\n    cite: 例\n    formula: (${formula})\n`,
  );
  const [rule] = rules.values();
  const node =
    rule?.kind === "derived" && rule.body.kind === "formula" ? rule.body.node : undefined;
  expect(node && textOfNode(node)).toBe(formula);
});
