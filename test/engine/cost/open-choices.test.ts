/** Options of a choice are alternatives: what nobody has chosen is counted beside the sums, never in them. */
import { expect, test } from "vitest";
import {
  compareCosts,
  maybeDate,
  planOn,
  planWithValues,
  populationOf,
  simulate,
} from "../../../src/engine/index.ts";
import { linkedPolicy } from "../../support/shipped.ts";

/** 1,200 a head, between one and one and a half standards of 1,000, with a grandmother who has no income of her own. */
const family = {
  财产符合规定: true,
  成员: [
    { 姓名: "户主", 出生日期: "1980-05-01", 月工资: 4800 },
    { 姓名: "妻", 出生日期: "1982-03-02" },
    { 姓名: "祖母", 出生日期: "1950-04-18", 残疾类别: "肢体", 残疾等级: 2 },
    { 姓名: "子", 出生日期: "2012-09-09", 在读学段: "义务教育" },
  ],
};
const options = ["低收入家庭救助", "单人户低保"];

/** The same family three times: undecided, and with either option. */
function costed() {
  const day = maybeDate("2022-03-01") ?? 0;
  const given = [
    { parameter: "低保标准", variant: [], value: "1000" },
    { parameter: "单人户低保计发方式", variant: [], value: "减本人收入" },
  ];
  const { plan } = planWithValues(planOn(linkedPolicy("tianjin"), day), given);
  const settings = [{ parameter: "低保标准", variant: [], value: "1100" }];
  const { plan: after } = planWithValues(plan, settings);
  const cases = [{}, ...options.map((申请人选择) => ({ 申请人选择 }))].map((chosen) => ({
    household: { ...family, ...chosen },
  }));
  const { population } = populationOf(cases, plan);
  return compareCosts({
    population,
    baseline: { plan, simulation: simulate(plan, population) },
    proposal: { plan: after, simulation: simulate(after, population) },
    settings,
  }).comparison;
}

test("each option is paid where it was taken, and nowhere else", () => {
  const { baseline } = costed();
  // 0.3 × 1,000 for the household, or 1,000 for the grandmother; twelve times.
  const yearly = options.map((name) => {
    const cost = baseline.find((one) => one.name === name);
    return [cost?.yearly, cost?.recipients.rows];
  });
  expect(yearly).toEqual([
    ["3600", 1],
    ["12000", 1],
  ]);
});

test("where nobody has chosen, either is told as unknown for lack of the choice", () => {
  const { baseline } = costed();
  for (const name of options)
    expect(baseline.find((one) => one.name === name)?.unknown).toMatchObject([
      { why: "undecided", heads: { rows: 1 }, lacks: [{ kind: "choice", rows: 1 }] },
    ]);
});

test("a rise of a tenth adds a tenth of what was taken: 360 and 1,200 a year", () => {
  const { difference, notCounted } = costed();
  expect(difference).toBe("1560");
  const left = notCounted.filter(({ programme }) => options.includes(programme));
  expect(left.map(({ programme, heads }) => [programme, heads.rows])).toEqual(
    expect.arrayContaining(options.map((name) => [name, 1])),
  );
});
