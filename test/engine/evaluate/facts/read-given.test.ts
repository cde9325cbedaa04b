import { describe, expect, test } from "vitest";
import { textFromRational } from "../../../../src/engine/index.ts";
import { programme, run } from "../../../support/small-policy.ts";

const byPlaceAndRegistration = `
parameters:
  标准:
    en: standard
    unit: 元/户/月
    by: [选择, 户籍类别]
    values:
      - {from: 2000-01-01, value: {甲项: {城镇: 10, 农村: 20}, 乙项: 30}, status: published, cite: 例}
programmes:
  补助:
    en: aid
    on: 家庭
    cite: 例
    eligible:
      all:
        - 财产符合规定
    amount:
      unit: 元/户/月
      formula: 标准
`;

function aid(household: object, parameters: object) {
  const facts = { 财产符合规定: true, ...household };
  const result = run(byPlaceAndRegistration, { household: facts, parameters } as Parameters<
    typeof run
  >[1]);
  const { amount } = programme(result, "补助");
  return {
    amount: amount?.value && textFromRational(amount.value),
    faults: result.faults.map(({ code, path }) => `${code} ${path}`),
  };
}

describe("a parameter that a case gives by variant", () => {
  test("one not named keeps the region's value", () => {
    const given = { 标准: { 甲项: { 城镇: 15 } } };
    expect(aid({ 选择: "甲项", 户籍类别: "城镇" }, given).amount).toBe("15");
    expect(aid({ 选择: "甲项", 户籍类别: "农村" }, given).amount).toBe("20");
    expect(aid({ 选择: "乙项" }, given).amount).toBe("30");
  });

  test("options of the inner axis alone hold for every option of the outer one", () => {
    const given = { 标准: { 城镇: 15, 农村: 25 } };
    for (const place of ["甲项", "乙项", "未选择"]) {
      expect(aid({ 选择: place, 户籍类别: "城镇" }, given).amount).toBe("15");
      expect(aid({ 选择: place, 户籍类别: "农村" }, given).amount).toBe("25");
    }
  });

  test("an option of no axis is a fault, and the rest of what is given counts", () => {
    const { amount, faults } = aid(
      { 选择: "甲项", 户籍类别: "城镇" },
      { 标准: { 城镇: 15, 郊区: 25 } },
    );
    expect(amount).toBe("15");
    expect(faults).toEqual(["case/unknown-option parameters.标准.郊区"]);
  });
});
