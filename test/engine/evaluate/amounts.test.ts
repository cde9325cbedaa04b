import { describe, expect, test } from "vitest";
import { textFromRational } from "../../../src/engine/index.ts";
import { needsOf, programme, run } from "../../support/small-policy.ts";

function paid(amount: string, facts: Record<string, string>, parameters = "") {
  const sections = `
parameters:
  标准: {en: standard, unit: 元/户/月, cite: 例}
  下限: {en: floor, unit: 元/户/月, cite: 例, values: [{from: 2020-01-01, value: 100.005, status: published}]}
${parameters}
programmes:
  补助:
    en: aid
    on: 家庭
    cite: 例
    amount:
      unit: 元/户/月
${amount}`;
  const result = run(sections, { household: facts });
  const { outcome, amount: found } = programme(result, "补助");
  const value = found?.value === undefined ? undefined : textFromRational(found.value);
  return { outcome, value, bound: found?.bound, needs: needsOf(result, "补助") };
}

describe("an amount", () => {
  test("a third is kept whole until the rounding that is declared", () => {
    const third = "      formula: 月收入 / 3 * 3\n";
    expect(paid(third, { 月收入: "1000.01" }).value).toBe("1000.01");
  });

  test.each([
    ["half-up", "50.01"],
    ["half-down", "50"],
    ["up", "50.01"],
    ["down", "50"],
  ])("50.005 rounded %s to the fen is %s", (mode, expected) => {
    // 1000.10 / 6 × 0.3 is exactly 50.005; twenty digits of decimals give 50.00499….
    const formula = `      formula: 月收入 / 6 * 0.3\n      round: {mode: ${mode}, step: 0.01}\n`;
    expect(paid(formula, { 月收入: "1000.10" }).value).toBe(expected);
  });

  test("unknown is null with what it lacks, beside an outcome of yes", () => {
    expect(paid("      formula: 标准\n", {})).toEqual({
      outcome: "yes",
      value: undefined,
      bound: "exact",
      needs: ["标准"],
    });
  });

  test("where the formula is unknown the floor shows, unrounded and marked as a floor", () => {
    const floored = "      formula: 标准\n      floor: 下限\n";
    expect(paid(floored, {})).toEqual({
      outcome: "yes",
      value: "100.005",
      bound: "floor",
      needs: ["标准"],
    });
  });

  test("where the formula is known it is what is paid, whatever the floor", () => {
    const floored = "      formula: 月收入\n      floor: 下限\n";
    expect(paid(floored, { 月收入: "7" })).toMatchObject({ value: "7", bound: "exact" });
  });
});

describe("a programme on members", () => {
  const onMembers = `
programmes:
  补助:
    en: aid
    on: 成员
    cite: 例
    eligible:
      all:
        - 重病
    amount:
      unit: 元/人/月
      formula: 月工资
`;

  test("the household gets the sum for those that get it, per household", () => {
    const members = [
      { 重病: true, 月工资: "10.01" },
      { 月工资: "5" },
      { 重病: true, 月工资: "0.99" },
    ];
    const { outcome, amount, instances } = programme(
      run(onMembers, { household: { 成员: members } }),
      "补助",
    );
    expect(outcome).toBe("yes");
    expect(amount?.value && textFromRational(amount.value)).toBe("11");
    expect(amount?.unit.text).toBe("元/户/月");
    expect(instances?.map((one) => one.outcome)).toEqual(["yes", "no", "yes"]);
  });

  test("of nobody it is no, of a list left out it needs the list", () => {
    expect(programme(run(onMembers, { household: { 成员: [] } }), "补助").outcome).toBe("no");
    expect(needsOf(run(onMembers, { household: {} }), "补助")).toEqual(["成员"]);
  });

  test("what may be granted is added up for those whom the rule names, not for those whom 等 leaves open", () => {
    const granted = onMembers
      .replace("    cite: 例\n", "    cite: 例\n    force: may\n")
      .replace(
        "      all:\n        - 重病\n",
        "      any:\n        - 重病\n        - {id: 等, open: {zh: 其他, en: other}}\n",
      );
    const together = (members: readonly Record<string, string | boolean>[]) => {
      const { outcome, amount } = programme(run(granted, { household: { 成员: members } }), "补助");
      return [outcome, amount?.value && textFromRational(amount.value)];
    };
    const ill = { 重病: true, 月工资: "10" };
    const well = { 月工资: "5" };
    expect(together([ill, well])).toEqual(["discretion", "10"]);
    expect(together([ill, ill, well])).toEqual(["discretion", "20"]);
    expect(together([well, well])).toEqual(["discretion", undefined]);
    expect(together([well])).toEqual(["discretion", "5"]);
  });

  test("floors are never added up", () => {
    const floors = onMembers.replace("formula: 月工资", "floor: 月工资");
    const both = [
      { 重病: true, 月工资: "10" },
      { 重病: true, 月工资: "20" },
    ];
    expect(
      programme(run(floors, { household: { 成员: both } }), "补助").amount?.value,
    ).toBeUndefined();
    const one = programme(run(floors, { household: { 成员: both.slice(0, 1) } }), "补助").amount;
    expect(one).toMatchObject({ bound: "floor" });
  });
});
