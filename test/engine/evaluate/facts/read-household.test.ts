import { describe, expect, test } from "vitest";
import type { RawFact, RawRecord } from "../../../../src/engine/index.ts";
import { run } from "../../../support/small-policy.ts";

const nothing =
  "derived:\n  人数: {en: people, on: 家庭, unit: 人, cite: 例, formula: count(成员)}\n";

function faults(household: RawRecord, application?: RawFact) {
  return run(nothing, {
    household,
    ...(application === undefined ? {} : { application }),
  }).faults.map(({ code, path }) => `${code} ${path}`);
}

describe("facts of a case", () => {
  test.each([
    ["a name that does not exist", { 月收人: "1" }, "case/unknown-fact 月收人"],
    ["an amount written with a separator", { 月收入: "1,000" }, "case/wrong-type 月收入"],
    ["an amount in words", { 月收入: "1万" }, "case/wrong-type 月收入"],
    ["an option that does not exist", { 户籍类别: "城市" }, "case/unknown-option 户籍类别"],
    [
      "a day that does not exist",
      { 成员: [{ 出生日期: "2022-02-30" }] },
      "case/wrong-type 成员[0].出生日期",
    ],
    ["a number outside its range", { 核定月数: "37" }, "case/out-of-range 核定月数"],
    ["a fraction where a whole number stands", { 核定月数: "1.5" }, "case/out-of-range 核定月数"],
    ["a negative amount", { 月收入: "-0.01" }, "case/out-of-range 月收入"],
    [
      "a reserved name",
      JSON.parse('{"__proto__": "1"}') as RawRecord,
      "case/unknown-fact __proto__",
    ],
  ])("%s is a fault at its place, and counts as missing", (_, household, expected) => {
    expect(faults(household)).toEqual([expected]);
  });

  test("a member written alone is a list of one", () => {
    const { values } = run(nothing, { household: { 成员: { 月工资: "1" } } });
    expect(values[0]?.result?.value).toEqual({ n: 1n, d: 1n });
  });

  test("a list without a value is left out, and says nothing of how many there are", () => {
    for (const empty of [null, ""]) {
      const { values, faults } = run(nothing, { household: { 成员: empty } });
      expect(faults).toEqual([]);
      expect(values[0]?.result).toMatchObject({ value: undefined, missing: [{ name: "成员" }] });
    }
    const { values } = run(nothing, { household: { 成员: [] } });
    expect(values[0]?.result?.value).toEqual({ n: 0n, d: 1n });
  });

  test("household facts may stand among an application's", () => {
    expect(faults({}, { 金额: "5", 户籍类别: "农村" })).toEqual([]);
  });

  test("a stay listed under the household belongs to its only member", () => {
    expect(faults({ 成员: [{}], 就诊: [{ 费用: "1" }] })).toEqual([]);
    expect(faults({ 成员: [{}, {}], 就诊: [{ 费用: "1" }] })).toEqual(["case/belongs-to-one 就诊"]);
  });

  test("obligors listed under the household are each member's", () => {
    expect(faults({ 成员: [{}, {}], 义务人: [{ 有能力: true }] })).toEqual([]);
  });
});
