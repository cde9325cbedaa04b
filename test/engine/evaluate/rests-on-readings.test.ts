import { describe, expect, test } from "vitest";
import { needsOf, programme, run } from "../../support/small-policy.ts";

const reading = `
readings:
  读法:
    en: way
    question: {zh: 甲还是乙, en: One or the other?}
    options: [甲, 乙]
    default: 甲
    cite: 例
`;

describe("what a result rests on", () => {
  const eitherOr = `${reading}
programmes:
  甲项:
    en: first
    on: 家庭
    cite: 例
    eligible:
      all:
        - 财产符合规定
  乙项:
    en: second
    on: 家庭
    cite: 例
    eligible:
      all:
        - 乙读法下: 读法 = "乙" and 财产符合规定
choices:
  二选一: {en: either, options: [甲项, 乙项], chosen: 选择, cite: 例}
`;

  test("an option depends on the reading under which another option that was chosen is met", () => {
    const chosen = run(eitherOr, { household: { 财产符合规定: true, 选择: "乙项" } });
    const { outcome, default: byDefault, depends } = programme(chosen, "甲项");
    expect([outcome, byDefault, depends.map((one) => one.reading)]).toEqual([
      "depends",
      "yes",
      ["读法"],
    ]);
  });

  test.each(["sum", "max", "min"])(
    "a %s over rows rests on the readings of every row's result",
    (hit) => {
      const table = `${reading}
derived:
  结果:
    en: result
    on: 家庭
    unit: 元/户/月
    cite: 例
    hit: ${hit}
    table: |
      | 财产符合规定 | 结果 |
      |---|---|
      | - | if 读法 = "甲" then 月收入 else 月收入 * 9 |
      | - | 月收入 * 2 |
`;
      const { values } = run(table, { household: { 月收入: "10", 财产符合规定: true } });
      expect(values[0]?.depends.map((one) => one.reading)).toEqual(["读法"]);
    },
  );

  test("a route that another reading opens is told, with what it would be", () => {
    const route = `${reading}
routes:
  去处:
    en: where
    on: 申请
    cite: 例
    when: 读法 = "乙"
    formula: ("街道")
`;
    const { routes } = run(route, { household: {}, application: { 金额: "1" } });
    const told = routes.map(({ value, depends }) => [value, depends.map((one) => [...one.values])]);
    expect(told).toEqual([
      [
        undefined,
        [
          [
            ["甲", undefined],
            ["乙", "街道"],
          ],
        ],
      ],
    ]);
  });
});

describe("what is lacking is always named", () => {
  test("of an amount that has only a floor, the floor's open parameter", () => {
    const floored = `
parameters:
  下限: {en: floor, unit: 元/户/月, cite: 例}
programmes:
  补助:
    en: aid
    on: 家庭
    cite: 例
    amount:
      unit: 元/户/月
      floor: 下限
`;
    expect(needsOf(run(floored, { household: {} }), "补助")).toEqual(["下限"]);
  });

  test.each(["1.5", "-5", "99999999999999999999"])(
    "%s months are no length of a period",
    (months) => {
      const period = `
parameters:
  月数: {en: months, unit: 月, cite: 例}
programmes:
  补助:
    en: aid
    on: 家庭
    cite: 例
    duration:
      start: 起始月
      months: 月数
`;
      const result = run(period, {
        household: { 起始月: "2022-01" },
        parameters: { 月数: months },
      });
      expect(needsOf(result, "补助")).toEqual(["月数"]);
      expect(result.faults.map(({ code }) => code)).toEqual(["case/grant-outside-limits"]);
    },
  );
});
