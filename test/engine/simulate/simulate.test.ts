/** A population says of each household what an evaluation of the household alone says. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RawFact, RawRecord } from "../../../src/engine/evaluate/facts/raw-case.ts";
import {
  amountAt,
  type CaseData,
  evaluateHousehold,
  householdAt,
  maybeDate,
  outcomeCodes,
  type Plan,
  planOn,
  populationOf,
  simulate,
} from "../../../src/engine/index.ts";
import { drawnHouseholds, lotsFrom } from "../../support/drawn-households.ts";
import { generatedHouseholds } from "../../support/generated-households.ts";
import { randomPolicy } from "../../support/random-policies.ts";
import { linkedPolicy, scenarioHouseholds, shippedJurisdictions } from "../../support/shipped.ts";
import { toldByColumns, toldByEvaluation } from "../../support/simulated.ts";
import { smallPlan } from "../../support/small-policy.ts";

const date = maybeDate("2025-10-01") ?? 0;
const regions = shippedJurisdictions();

/** Together, where rows differ, and a few at a time, where they are often alike and kernels have less to do. */
function expectAlike(plan: Plan, cases: readonly CaseData[]): void {
  const { population } = populationOf(cases, plan);
  const simulations = [2048, 3, 1].map((stretch) => simulate(plan, population, { stretch }));
  for (const [row, one] of cases.entries()) {
    const told = toldByEvaluation(evaluateHousehold(plan, one));
    for (const simulation of simulations) expect(toldByColumns(simulation, row)).toEqual(told);
  }
}

/** The same households with some facts left out by all of them, lists among them, and some the same of everybody. */
function madeAlike(
  cases: readonly CaseData[],
  lots: (limit: number) => number,
): readonly CaseData[] {
  const fate = new Map<string, { readonly value: RawFact | undefined } | undefined>();
  const alike = (record: RawRecord): RawRecord =>
    Object.fromEntries(
      Object.entries(record).flatMap(([name, value]): (readonly [string, RawFact])[] => {
        const isList = Array.isArray(value);
        if (!fate.has(name)) {
          const lot = lots(6);
          const isLeft = isList ? lot > 0 : lot < 2;
          fate.set(name, isLeft ? undefined : { value: lot < 4 && !isList ? value : undefined });
        }
        const met = fate.get(name);
        if (isList)
          return met === undefined
            ? [[name, value.map((one) => alike(one as RawRecord))]] // the drawn lists are of records
            : [];
        if (met === undefined) return [[name, value]];
        return met.value === undefined ? [] : [[name, met.value]];
      }),
    );
  return cases.map(({ household }) => ({ household: alike(household ?? {}) }));
}

test("where everything is stated and somebody lives there, columns settle every household", () => {
  for (const id of regions) {
    const plan = planOn(linkedPolicy(id), date);
    const [people = ""] = plan.entities.get(plan.household)?.children ?? [];
    const drawn = drawnHouseholds(plan, 120, { seed: 9, style: { leftOut: 0, faulty: 0 } });
    // Of nobody there is no income a head, which is a fault of the case.
    const inhabited = drawn.filter(({ household }) => {
      const list = household?.[people];
      return Array.isArray(list) && list.length > 0;
    });
    const { routed } = simulate(plan, populationOf(inhabited, plan).population);
    expect([id, inhabited.length > 60, routed]).toEqual([id, true, 0]);
  }
});

describe("every household comes out as it does alone", () => {
  test("policies drawn by lot, each with households of its own", { timeout: 60_000 }, () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const plan = smallPlan(randomPolicy(lotsFrom(seed * 7919)));
      const style = { leftOut: (seed % 3) * 20, faulty: 5 };
      expectAlike(plan, drawnHouseholds(plan, 20, { seed, style }));
    }
  });

  test.for(regions)("%s: figures on its own lines, and faulty ones", { timeout: 60_000 }, (id) => {
    const plan = planOn(linkedPolicy(id), date);
    const fullyStated = drawnHouseholds(plan, 60, { seed: 3, style: { leftOut: 0, faulty: 0 } });
    const partly = drawnHouseholds(plan, 60, { seed: 4, style: { leftOut: 15, faulty: 10 } });
    expectAlike(plan, [...fullyStated, ...partly]);
  });

  test.for(regions)("%s: facts that nobody states, or all alike", { timeout: 60_000 }, (id) => {
    const plan = planOn(linkedPolicy(id), date);
    for (let seed = 1; seed <= 8; seed += 1) {
      const style = { leftOut: seed % 2, faulty: 0 };
      const drawn = drawnHouseholds(plan, 24, { seed: seed * 31, style });
      expectAlike(plan, madeAlike(drawn, lotsFrom(seed * 7919)));
    }
  });

  test.for(regions)("%s: the scenarios and generated households", { timeout: 60_000 }, (id) => {
    const plan = planOn(linkedPolicy(id), date);
    const drawn = fc.sample(generatedHouseholds(plan), { numRuns: 60, seed: 11 });
    const cases: CaseData[] = [
      ...scenarioHouseholds().map(({ household, application }) => ({ household, application })),
      ...drawn.flatMap(({ more, less }) => [{ household: more }, { household: less }]),
    ];
    expectAlike(plan, cases);
  });
});

test("a reading is tried for the few who rest on it, over the lists that they have", () => {
  const plan = smallPlan(`readings:
  口径: {en: r, question: {zh: 甲, en: a}, options: [窄, 宽], default: 窄, cite: 例}
programmes:
  补助:
    en: aid
    on: 家庭
    cite: 例
    eligible:
      any:
        - {城镇: 户籍类别 = "城镇"}
        - 病者: sum(for 人 in 成员[重病] return if 口径 = "宽" then 人.月工资 * 2 else 人.月工资) > 月收入
`);
  const member = (月工资: number, 重病: boolean) => ({ 月工资, 重病 });
  const rural = (月收入: number | undefined, ...成员: ReturnType<typeof member>[]): CaseData => ({
    household: { 户籍类别: "农村", 成员, ...(月收入 === undefined ? {} : { 月收入 }) },
  });
  const urban: CaseData = {
    household: { 户籍类别: "城镇", 月收入: 5, 成员: [member(7, true), member(9, false)] },
  };
  const cases = Array.from({ length: 40 }, () => urban);
  cases[3] = rural(100, member(70, false), member(60, true), member(80, false));
  cases[4] = rural(100, member(40, true), member(500, false));
  cases[20] = rural(100, member(90, false), member(101, true));
  cases[39] = rural(undefined, member(1, true));
  expectAlike(plan, cases);
  const { programmes } = simulate(plan, populationOf(cases, plan).population);
  const outcomes = programmes.get("补助")?.outcome ?? [];
  // 60 is not above 100 and 120 is; neither 40 nor 80 is; 101 is either way; of the last the income is not stated.
  const told = [0, 3, 4, 20, 39].map((row) => outcomeCodes[outcomes[row] ?? -1]);
  expect(told).toEqual(["yes", "depends", "no", "yes", "needs"]);
});

test("an amount with more digits than a column holds comes out like any other", () => {
  const plan = smallPlan(`programmes:
  大额:
    en: large
    on: 家庭
    cite: 例
    eligible: {all: [{条件: 月收入 >= 0}]}
    amount: {unit: 元/户/月, formula: 月收入 * 90071992547409930.7}
`);
  const cases = ["0", "0.01", "1", "3", "12345.67"].map((income) => ({
    household: { 月收入: income, 财产符合规定: true, 成员: [] },
  }));
  expectAlike(plan, cases);
  const columns = simulate(plan, populationOf(cases, plan).population).programmes.get("大额");
  // 3 × 90071992547409930.7
  expect(columns && amountAt(columns, 3)).toEqual({ n: 2_702_159_776_422_297_921n, d: 10n });
});

test("a household taken back out of its columns comes out as it went in", () => {
  const [id = ""] = regions;
  const plan = planOn(linkedPolicy(id), date);
  const drawn = fc.sample(generatedHouseholds(plan), { numRuns: 100, seed: 5 });
  const cases = drawn.map(({ less }) => ({ household: less }));
  const { population, faults } = populationOf(cases, plan);
  expect(faults).toEqual([]);
  const again = populationOf(
    cases.map((_, row) => householdAt(population, plan, row)),
    plan,
  );
  expect(again).toEqual({ population, faults: [] });
});

test("a fact that cannot stand cannot stand in columns either, whatever its absence means", () => {
  const [id = ""] = regions;
  const plan = planOn(linkedPolicy(id), date);
  const [fact] = [...(plan.entities.get(plan.household)?.facts.values() ?? [])].filter(
    ({ default: usual, type }) => usual !== undefined && type.kind === "boolean",
  );
  const household = { [fact?.name ?? ""]: "neither" };
  const { population, faults } = populationOf([{ household }], plan);
  expect(faults.map(({ row, fault }) => [row, fault.code])).toEqual([[0, "case/wrong-type"]]);
  const again = populationOf([householdAt(population, plan, 0)], plan);
  expect(again.population).toEqual(population);
  expect(again.faults.map(({ fault }) => fault.code)).toEqual(["case/wrong-type"]);
});
