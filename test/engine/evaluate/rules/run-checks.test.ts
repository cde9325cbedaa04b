/** Rules on the rule-maker: which variants they run for, and how far a limit is missed. */
import { describe, expect, test } from "vitest";
import { type CaseData, textFromRational } from "../../../../src/engine/index.ts";
import { run } from "../../../support/small-policy.ts";

function checked(when: string, parameters: CaseData["parameters"] = {}) {
  const { checks } = run(
    `parameters:
  城乡: {en: a, unit: 元/户/月, by: 户籍类别, cite: 例, values: [{from: 2020-01-01, value: {城镇: 7, 农村: 4}, status: published}]}
  不分: {en: b, unit: 元/户/月, by: 户籍类别, cite: 例, values: [{from: 2020-01-01, value: 5, status: published}]}
  两分: {en: c, unit: 元/户/月, by: [户籍类别, 财产符合规定], cite: 例}
  月数: {en: d, unit: 月, cite: 例, values: [{from: 2020-01-01, value: 6, status: published}]}
  允许: {en: e, type: boolean, cite: 例, values: [{from: 2020-01-01, value: false, status: published}]}
  未定: {en: f, unit: 元/户/月, cite: 例}
checks:
  限: {en: limit, force: in-principle, when: ${when}, cite: 例}
`,
    { household: {}, ...(Object.keys(parameters).length > 0 && { parameters }) },
  );
  return checks.map(({ variant, level, shortfall, missing }) =>
    [
      variant,
      level,
      shortfall && textFromRational(shortfall),
      missing.map(({ name }) => name).join(),
    ]
      .filter((part) => part !== undefined && part !== "")
      .join(" "),
  );
}

describe("how far a limit is missed", () => {
  test.for<[when: string, told: string]>([
    ["不分 >= 不分 * 2", "warning 5"],
    ["不分 > 不分 * 2", "warning 5"],
    ["不分 * 2 <= 不分", "warning 5"],
    ["不分 * 2 < 不分", "warning 5"],
    ["不分 > 不分 + 0", "warning 0"],
    ["不分 = 不分 * 2", "warning"],
    ["不分 != 不分 + 0", "warning"],
    ["允许", "warning"],
    ["not(不分 > 0)", "warning"],
    ["不分 > 0 and 允许", "warning"],
    ['评估日 < @"2020-01-01"', "warning"],
    ["不分 >= 0", "pass"],
    ["未定 >= 不分", "undecided 未定"],
  ])("%s: %s", ([when, told]) => expect(checked(when)).toEqual([told]));
});

describe("the variants it runs for", () => {
  test("are those by which a value really varies", () => {
    expect(checked("城乡 >= 5")).toEqual(["城镇 pass", "农村 warning 1"]);
    expect(checked("不分 >= 6")).toEqual(["warning 1"]);
    expect(checked("城乡 >= 不分")).toEqual(["城镇 pass", "农村 warning 1"]);
  });

  test("of two axes, each pair that has a value", () => {
    const both = { 两分: { 城镇: { 是: "9", 否: "4" }, 农村: { 是: "3" } } };
    expect(checked("两分 >= 不分", both)).toEqual([
      "城镇·是 pass",
      "城镇·否 warning 1",
      "农村·是 warning 2",
    ]);
    expect(checked("两分 >= 不分", { 两分: { 城镇: "9", 农村: "3" } })).toEqual([
      "城镇 pass",
      "农村 warning 2",
    ]);
  });

  test("a case that gives one value for all leaves none to tell apart, one for a variant tells it apart", () => {
    expect(checked("城乡 >= 5", { 城乡: "5" })).toEqual(["pass"]);
    expect(checked("不分 >= 5", { 不分: { 农村: "4" } })).toEqual(["城镇 pass", "农村 warning 1"]);
  });
});
