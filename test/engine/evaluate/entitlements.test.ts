/** What comes with a programme besides money, for the household as a whole. */
import { expect, test } from "vitest";
import { programme, run } from "../../support/small-policy.ts";

const services = `
programmes:
  补助:
    en: aid
    on: 成员
    cite: 例
    entitlements:
      照料: {en: care, kind: service, when: 重病 or 有能力, cite: 例}
      上门: {en: visits, kind: service, when: 月工资 > 0 or 年长, cite: 例}
derived:
  年长:
    en: old
    on: 成员
    type: boolean
    formula: 出生日期 < @"1960-01-01"
    cite: 例
`;

/** Each with what it lacks, or that it holds. */
function told(members: readonly Record<string, string | boolean>[]) {
  const { entitlements } = programme(run(services, { household: { 成员: members } }), "补助");
  return entitlements.map(({ entitlement, holds, missing }) => [
    entitlement.id,
    holds ?? missing.map(({ name, path }) => `${path}.${name}`).sort(),
  ]);
}

test("lacks what any member lacks, whoever comes first, in the order of the rule", () => {
  const old = { 出生日期: "1940-01-01" };
  expect(told([{ ...old }, { ...old, 有能力: false }])).toEqual([
    ["照料", ["成员[0].有能力"]],
    ["上门", true],
  ]);
  expect(told([{ 有能力: false }, { ...old }])).toEqual([
    ["照料", ["成员[1].有能力"]],
    ["上门", true],
  ]);
  expect(told([{}, {}])).toEqual([
    ["照料", ["成员[0].有能力", "成员[1].有能力"]],
    ["上门", ["成员[0].出生日期", "成员[1].出生日期"]],
  ]);
});

test("holds when it does for one member, and is left out when it does for none", () => {
  expect(told([{ 有能力: false }, { 有能力: true, 月工资: "1" }])[0]).toEqual(["照料", true]);
  const young = { 出生日期: "2000-01-01", 有能力: false };
  expect(told([young, young])).toEqual([]);
});
