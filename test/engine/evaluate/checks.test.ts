import { describe, expect, test } from "vitest";
import { textFromRational } from "../../../src/engine/index.ts";
import { run } from "../../support/small-policy.ts";

const floor = (force: string) => `
parameters:
  标准:
    en: standard
    unit: 元/人/月
    by: 户籍类别
    cite: 例
    values: [{from: 2020-01-01, value: {城镇: 700, 农村: 450}, status: published}]
  供养标准: {en: support, unit: 元/人/月, by: 户籍类别, cite: 例}
  倍数: {en: multiple, cite: 例, values: [{from: 2020-01-01, value: 1.3, status: published}]}
checks:
  下限: {en: floor, force: ${force}, cite: 例, when: 供养标准 >= 标准 * 倍数}
`;

function level(force: string, parameters: Record<string, unknown>) {
  const { checks } = run(floor(force), { household: {}, parameters: parameters as never });
  return checks.map((one) => [
    one.variant,
    one.level,
    one.shortfall && textFromRational(one.shortfall),
  ]);
}

describe("a check on the rule-maker", () => {
  test("runs once for each variant that has a value", () => {
    expect(level("firm", { 供养标准: { 城镇: "910", 农村: "585" } })).toEqual([
      ["城镇", "pass", undefined],
      ["农村", "pass", undefined],
    ]);
    expect(level("firm", { 供养标准: { 城镇: "910" } })).toEqual([["城镇", "pass", undefined]]);
  });

  test("that fails is a breach when firm and a warning in principle, with the shortfall", () => {
    expect(level("firm", { 供养标准: { 城镇: "909.99" } })).toEqual([["城镇", "breach", "0.01"]]);
    expect(level("in-principle", { 供养标准: { 城镇: "909" } })).toEqual([
      ["城镇", "warning", "1"],
    ]);
  });

  test("given plainly, a value stands for every variant at every date", () => {
    expect(level("firm", { 供养标准: "900", 标准: "700" })).toEqual([[undefined, "breach", "10"]]);
  });

  test("without a value it is undecided and says for lack of what", () => {
    const { checks } = run(floor("firm"), { household: {} });
    expect(checks).toHaveLength(1);
    expect(checks[0]).toMatchObject({ level: "undecided", missing: [{ name: "供养标准" }] });
  });

  test("reads the variant that its formula names, whichever it is run for", () => {
    const policy = floor("firm").replace("标准 * 倍数", "标准.农村 * 倍数");
    const parameters = { 供养标准: { 城镇: "600", 农村: "584" } } as never;
    const { checks } = run(policy, { household: {}, parameters });
    expect(checks.map((one) => [one.variant, one.level])).toEqual([
      ["城镇", "pass"],
      ["农村", "breach"],
    ]);
  });
});
