/** A small policy of everything that a case may expect, and what is noted of an expectation. Nothing is asserted here. */
import {
  type CaseData,
  evaluateHousehold,
  meetExpectations,
  type RawFact,
} from "../../src/engine/index.ts";
import { smallPlan } from "./small-policy.ts";

/** Each kind of entry once; the standard is assumed, the reading decides at 100. */
export const plan = smallPlan(`parameters:
  标准: {en: s, unit: 元/户/月, by: 户籍类别, cite: 例, values: [{from: 2020-01-01, value: {城镇: 100, 农村: 80}, range: {城镇: [90, 100], 农村: [70, 80]}, status: assumed}]}
  下限: {en: l, unit: 元/户/月, cite: 例, values: [{from: 2020-01-01, value: 90, status: published}]}
  未定: {en: o, unit: 元/户/月, cite: 例}
readings:
  口径: {en: r, question: {zh: 哪种, en: Which?}, options: [宽, 严], default: 宽, cite: 例}
derived:
  收入: {en: i, on: 家庭, unit: 元/户/月, cite: 例, formula: 月收入 / 3}
  成年: {en: a, on: 成员, type: boolean, cite: 例, formula: 出生日期 < @"2004-01-01"}
  读法: {en: b, on: 家庭, type: boolean, cite: 例, formula: 口径 = "宽"}
  表:
    en: t
    on: 家庭
    type: boolean
    cite: 例
    table: |
      | 月收入 | 表   |
      |--------|------|
      | < 10   | true |
programmes:
  补助:
    en: aid
    on: 家庭
    cite: 例
    eligible:
      all:
        - {id: 收入低, when: if 口径 = "宽" then 月收入 <= 100 else 月收入 < 100}
      any:
        - {id: 财产, when: 财产符合规定}
      none:
        - {id: 病, when: any(成员.重病)}
    duration: {start: 起始月, months: 2}
    amount: {unit: 元/户/月, formula: 标准, floor: 下限}
    entitlements:
      取暖: {en: h, kind: goods}
  空额: {en: e, on: 家庭, cite: 例, amount: {unit: 元/户/月, formula: 未定}}
  低额: {en: f, on: 家庭, cite: 例, amount: {unit: 元/户/月, formula: 未定, floor: 下限}}
  每人:
    en: m
    on: 成员
    cite: 例
    eligible:
      all:
        - 重病
    amount: {unit: 元/人/月, formula: 月工资}
  每件: {en: p, on: 申请, cite: 例, amount: {unit: 元, formula: 金额}}
choices:
  选一: {en: c, options: [补助, 空额], chosen: 选择, cite: 例}
checks:
  够: {en: k, when: 标准 >= 下限, cite: 例}
  原则: {en: k, force: in-principle, when: 标准 >= 下限, cite: 例}
  未知: {en: k, when: 未定 >= 下限, cite: 例}
deadlines:
  答复: {en: d, on: 申请, due: 时间 + @"P1D", cite: 例}
routes:
  受理:
    en: w
    on: 家庭
    cite: 例
    table: |
      | 月收入 | 受理   |
      |--------|--------|
      | < 10   | "街道" |
  读法路:
    en: w
    on: 家庭
    cite: 例
    formula: if 口径 = "宽" then "甲" else "乙"
`);

/** 100 a month: the end that one reading counts in and the other does not. */
export const household: CaseData["household"] = {
  月收入: "100",
  财产符合规定: true as never,
  起始月: "2022-03",
  成员: [
    { 重病: false as never, 出生日期: "2000-01-01" },
    { 重病: false as never, 月工资: "7" },
  ],
  申请: [{ 金额: "5", 时间: "2022-03-01T09:00" }, {}],
};

/** What is noted of an expectation, as `path: found`. */
export function noted(
  expected: { readonly [name: string]: RawFact },
  more: CaseData["household"] = {},
) {
  const result = evaluateHousehold(plan, { household: { ...household, ...more } });
  return meetExpectations(result, expected, plan).map(({ path, found }) => `${path}: ${found}`);
}
