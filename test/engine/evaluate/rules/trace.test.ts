import { describe, expect, test } from "vitest";
import { programme, run } from "../../../support/small-policy.ts";

const policy = `
parameters:
  假定线:
    en: assumed line
    unit: 元/户/月
    values:
      - {from: 2000-01-01, value: 500, range: [400, 600], status: assumed, cite: 例}
  推算额:
    en: derived sum
    unit: 元/户/月
    values:
      - {from: 2000-01-01, value: 70, status: derived, cite: 例}
programmes:
  甲补助:
    en: first
    on: 家庭
    cite: 例
    eligible:
      all:
        - 财产符合规定
        - 达线: 月收入 < 假定线
    amount:
      unit: 元/户/月
      formula: 推算额
  乙补助:
    en: second, for those who get the first or are rural
    on: 家庭
    cite: 例
    eligible:
      any:
        - 农村户: 户籍类别 = "农村"
        - 已得甲补助: 甲补助
  丙补助:
    en: third, as one formula
    on: 家庭
    cite: 例
    eligible:
      all:
        - 之一: 户籍类别 = "农村" or 月收入 < 假定线
`;

function behind(name: string, household: Record<string, unknown>) {
  const { outcome, assumed, derivedFrom } = programme(
    run(policy, { household } as Parameters<typeof run>[1]),
    name,
  );
  return [outcome, assumed, derivedFrom];
}

const poor = { 财产符合规定: true, 月收入: 100 };

describe("the figures on which a result rests", () => {
  test("what is met rests on every condition, and its sum on its own figures", () => {
    expect(behind("甲补助", poor)).toEqual(["yes", ["假定线"], ["推算额"]]);
  });

  test("a failure that rests on facts alone needs no assumed figure", () => {
    const rich = { 财产符合规定: false, 月收入: 900 };
    expect(behind("甲补助", rich)).toEqual(["no", [], []]);
    expect(behind("甲补助", { 财产符合规定: true, 月收入: 900 })).toEqual(["no", ["假定线"], []]);
  });

  test("that another programme is met does not rest on how much it pays", () => {
    expect(behind("乙补助", { ...poor, 户籍类别: "城镇" })).toEqual(["yes", ["假定线"], []]);
  });

  test("one side that settles an either-or is enough", () => {
    expect(behind("乙补助", { ...poor, 户籍类别: "农村" })).toEqual(["yes", [], []]);
    expect(behind("丙补助", { ...poor, 户籍类别: "农村" })).toEqual(["yes", [], []]);
    expect(behind("丙补助", { ...poor, 户籍类别: "城镇" })).toEqual(["yes", ["假定线"], []]);
  });

  test("where every side fails, all of them count", () => {
    const urban = { 财产符合规定: true, 月收入: 900, 户籍类别: "城镇" };
    expect(behind("乙补助", urban)).toEqual(["no", ["假定线"], []]);
  });
});
