/** What is said of a parameter is said of the variant that was read: its status, its source, its range. */
import { describe, expect, test } from "vitest";
import { describePolicy } from "../../../src/engine/compare/describe-policy.ts";
import {
  boundResult,
  explainProgramme,
  type ProgrammeResult,
  type Quantity,
  textFromRational,
  touchedBy,
} from "../../../src/engine/index.ts";
import { evaluationOf } from "../../support/counterfactuals.ts";
import { programme, run, smallPlan, smallPolicy } from "../../support/small-policy.ts";

/** The town's standard by its own notice, the villages' assumed, later set by another notice at the town's figure. */
const policy = `
clauses:
  例.市: {gloss: {zh: 市, en: city}, disposition: encoded}
  例.县: {gloss: {zh: 县, en: county}, disposition: encoded}
  例.后: {gloss: {zh: 后, en: later}, disposition: encoded}
parameters:
  标准:
    en: standard
    unit: 元/户/月
    by: 财产符合规定
    values:
      - {from: 2020-01-01, value: {是: 700}, status: published, cite: 例.市}
      - {from: 2020-01-01, value: {否: 450}, status: assumed, range: [400, 500], cite: 例.县}
      - {from: 2023-01-01, value: {否: 700}, status: derived, cite: 例.后}
programmes:
  补助:
    en: aid
    on: 家庭
    cite: 例
    eligible:
      all:
        - {id: 收入低, when: 月收入 < 标准}
    amount: {unit: 元/户/月, formula: 标准 - 月收入}
`;

const resultFor = (财产符合规定: string | undefined, date = "2022-03-15") =>
  run(
    policy,
    { household: { 月收入: "100", ...(财产符合规定 === undefined ? {} : { 财产符合规定 }) } },
    date,
  );
const aidOf = (...args: Parameters<typeof resultFor>) => programme(resultFor(...args), "补助");

function standardIn(result: ProgrammeResult, date = "2022-03-15"): Quantity | undefined {
  return explainProgramme(result, smallPlan(policy, date)).reasons[0]?.comparison?.right;
}

describe("a parameter whose variants have sources of their own", () => {
  test.for([
    ["true", [], "published", ["例.市"]],
    ["false", ["标准"], "assumed", ["例.县"]],
  ] as const)(
    "read for %s is as sure as that variant, and cites what sets it",
    ([has, assumed, status, cite]) => {
      const result = aidOf(has);
      expect(result.assumed).toEqual(assumed);
      expect(standardIn(result)).toMatchObject({ source: "parameter", status, cite });
    },
  );

  test("read of variants that are the same in value rests on all of them", () => {
    const later = "2023-03-15";
    const result = aidOf(undefined, later);
    const { amount } = result;
    expect(amount?.value && textFromRational(amount.value)).toBe("600");
    expect([result.assumed, result.derivedFrom]).toEqual([[], ["标准"]]);
    expect(standardIn(result, later)).toMatchObject({
      status: "derived",
      cite: ["例.市", "例.后"],
    });
  });

  test("read of variants that differ is unknown for lack of the axis, not of the parameter", () => {
    const { outcome, needs } = aidOf(undefined);
    expect(outcome).toBe("needs");
    expect(needs.map(({ name }) => name)).toEqual(["财产符合规定"]);
  });

  test("given by the case has neither source nor status", () => {
    const data = {
      household: { 月收入: "100", 财产符合规定: "false" },
      parameters: { 标准: "800" },
    };
    const result = programme(run(policy, data), "补助");
    expect(result.assumed).toEqual([]);
    const standard = standardIn(result);
    expect(standard).toMatchObject({ source: "given", cite: [] });
    expect(standard?.status).toBeUndefined();
  });

  test("is reached by a case with the clause of the variant alone", () => {
    const plan = smallPlan(policy);
    const cites = (has: string) => [...touchedBy(resultFor(has), ["补助"], plan).cites];
    expect(cites("true")).toEqual(expect.arrayContaining(["例.市"]));
    expect(cites("true")).not.toContain("例.县");
    expect(cites("false")).toEqual(expect.arrayContaining(["例.县"]));
  });

  test("is among the assumptions of the policy with the variants that are assumed", () => {
    const { spec } = smallPolicy(policy);
    expect(describePolicy(spec, smallPlan(policy)).assumptions).toEqual({
      标准: {
        en: "standard",
        unit: "元/户/月",
        values: [{ variant: ["否"], value: "450", range: { least: "400", most: "500" } }],
        cite: ["例.县"],
      },
    });
    expect(describePolicy(spec, smallPlan(policy, "2023-01-01")).assumptions).toEqual({});
  });

  test("bounds what can still be by each variant's own value", () => {
    const data = { household: { 月收入: "100" } };
    const plan = smallPlan(policy);
    const { amount } = boundResult(evaluationOf(plan, data), aidOf(undefined)) ?? {};
    const ends = [amount?.least, amount?.most].map((end) => end && textFromRational(end));
    expect(ends).toEqual(["350", "600"]);
  });
});

describe("a check on the rule-maker", () => {
  test("is run for each variant that has a value, and leaves one alone that no notice names yet", () => {
    const sections = `
parameters:
  标准:
    en: standard
    unit: 元/人/月
    by: 户籍类别
    cite: 例
    values:
      - {from: 2021-01-01, value: {城镇: 700}, status: published}
      - {from: 2023-01-01, value: {农村: 400}, status: published}
checks:
  下限: {en: floor, force: firm, cite: 例, when: 标准 >= 500}
`;
    const levels = (date: string) =>
      run(sections, { household: {} }, date).checks.map(({ variant, level }) => [variant, level]);
    expect(levels("2022-03-15")).toEqual([["城镇", "pass"]]);
    expect(levels("2023-03-15")).toEqual([
      ["城镇", "pass"],
      ["农村", "breach"],
    ]);
  });
});
