import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addMonths,
  type CaseData,
  evaluateHousehold,
  maybeDate,
  type PlainTimeline,
  planOn,
  textFromDate,
  textFromRational,
  timelineOf,
} from "../../../src/engine/index.ts";
import { linkedPolicy, scenarioHouseholds, shippedJurisdictions } from "../../support/shipped.ts";
import { smallPolicy } from "../../support/small-policy.ts";

const day = (text: string) => maybeDate(text) ?? 0;

function timeline(
  policy: ReturnType<typeof linkedPolicy>,
  data: CaseData,
  [from, date, until]: readonly [string, string, string],
): PlainTimeline {
  const plan = (on: number) => planOn(policy, on);
  const days = { planOn: plan, data, from: day(from), until: day(until), alsoOn: [] };
  return timelineOf(days, day(date));
}

const spansOf = ({ spans }: PlainTimeline) =>
  spans.map(({ first, last, support }) => `${first} to ${last}: ${support}`);

const minors = `
derived:
  未成年:
    en: minor
    on: 成员
    type: boolean
    formula: years and months duration(出生日期, 评估日).years < 18
    cite: 例
`;

const aid = (condition: string, amount: string) => `
parameters:
  标准:
    en: standard
    unit: 元/户/月
    values:
      - {from: 2020-01-01, to: 2022-06-30, value: 100, status: published, cite: 例}
      - {from: 2022-07-01, value: 120, status: published, cite: 例}
programmes:
  补助:
    en: aid
    on: 家庭
    cite: 例
    eligible:
      all:
        - {id: 条件, when: ${condition}, cite: 例}
    amount:
      unit: 元/户/月
      formula: ${amount}
`;

describe("a household over time under a small policy", () => {
  test("an eighteenth birthday ends what is for minors, on the day itself", () => {
    const sections = `${minors}${aid("any(成员.未成年)", "标准")}`;
    const policy = smallPolicy(sections);
    const data = { household: { 成员: [{ 出生日期: "2004-05-10" }] } };
    const found = timeline(policy, data, ["2022-03-01", "2022-03-15", "2022-12-31"]);
    expect(spansOf(found)).toEqual([
      "2022-03-01 to 2022-05-09: 100",
      "2022-05-10 to 2022-12-31: 0",
    ]);
    const [only] = found.changes;
    expect(only?.on).toBe("2022-05-10");
    expect(only?.changes[0]).toMatchObject({ programme: "补助", from: "yes", to: "no" });
    expect(only?.changes[0]?.by).toEqual([{ name: "条件", en: "", cite: ["例"] }]);
    expect(only?.anniversaries).toMatchObject([{ fact: "出生日期", months: 216 }]);
    expect(found.months.map(({ span }) => span)).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1, 1]);
  });

  test("a dated value changes what rests on it, and says from what to what", () => {
    const policy = smallPolicy(aid("true", "标准"));
    const data = { household: { 成员: [] } };
    const found = timeline(policy, data, ["2022-06-15", "2022-06-15", "2022-08-01"]);
    expect(spansOf(found)).toEqual([
      "2022-06-15 to 2022-06-30: 100",
      "2022-07-01 to 2022-08-01: 120",
    ]);
    expect(found.changes[0]?.parameters).toEqual([
      { name: "标准", en: "standard", cite: ["例"], unit: "元/户/月", before: "100", after: "120" },
    ]);
  });
});

test("a dated value that changed nothing is no cause of what changes later", () => {
  // The standard rises on 1 July and is not paid; the birthday on 10 August ends the aid of 7.
  const policy = smallPolicy(`${minors}${aid("any(成员.未成年) and 标准 > 0", "7")}`);
  const data = { household: { 成员: [{ 出生日期: "2004-08-10" }] } };
  const found = timeline(policy, data, ["2022-06-15", "2022-06-15", "2022-09-01"]);
  expect(spansOf(found)).toEqual(["2022-06-15 to 2022-08-09: 7", "2022-08-10 to 2022-09-01: 0"]);
  expect(found.changes[0]?.parameters).toEqual([]);
});

test("nor is one that comes later, within what a change began", () => {
  // From 10 May nobody is a minor; 100 becomes 120 in July, and both are above the limit of 50.
  const policy = smallPolicy(`${minors}${aid("not(any(成员.未成年)) and 标准 > 50", "10")}`);
  const data = { household: { 成员: [{ 出生日期: "2004-05-10" }] } };
  const found = timeline(policy, data, ["2022-03-01", "2022-03-15", "2022-12-31"]);
  expect(spansOf(found)).toEqual(["2022-03-01 to 2022-05-09: 0", "2022-05-10 to 2022-12-31: 10"]);
  expect(found.changes.map(({ on, parameters }) => [on, parameters])).toEqual([["2022-05-10", []]]);
});

test("what waits for the applicant's choice is not added up, and says so until it is chosen", () => {
  const tianjin = linkedPolicy("tianjin");
  const scenario = scenarioHouseholds().find(({ title }) => title?.zh === "四口之家，祖母重度残疾");
  const household = scenario?.household ?? {};
  const days = ["2025-10-01", "2025-10-01", "2025-10-31"] as const;
  const aidIn = (found: PlainTimeline) =>
    found.spans[0]?.programmes.find(({ programme }) => programme === "低收入家庭救助");

  const open = timeline(tianjin, { household }, days);
  expect([open.spans[0]?.support, aidIn(open)?.isToChoose]).toEqual(["0", true]);
  // 1,045 × 0.3 = 313.50, rounded up to the yuan.
  const chosen = { household: { ...household, 申请人选择: "低收入家庭救助" } };
  const made = timeline(tianjin, chosen, days);
  expect([made.spans[0]?.support, aidIn(made)?.isToChoose]).toEqual(["314", undefined]);
});

describe("on the shipped policies", () => {
  test.each(shippedJurisdictions())(
    "%s: on any day the span has what the household gets, evaluated afresh",
    { timeout: 120_000 },
    (id) => {
      const policy = linkedPolicy(id);
      const [from, until] = [day("2025-04-01"), addMonths(day("2025-04-01"), 24)];
      const lines = scenarioHouseholds().map((data) => ({
        data,
        found: timeline(policy, data, ["2025-04-01", "2025-10-01", textFromDate(until)]),
      }));
      const check = (data: CaseData, { spans }: PlainTimeline, on: string) => {
        const span = spans.find(({ first, last }) => first <= on && on <= last);
        const { programmes } = evaluateHousehold(planOn(policy, day(on)), data);
        const spoken = programmes.flatMap(({ name, outcome, amount }) =>
          outcome === "no" || outcome === "silent"
            ? []
            : [`${name} ${outcome} ${amount?.value && textFromRational(amount.value)}`],
        );
        const told = span?.programmes.map(
          ({ programme, outcome, amount }) => `${programme} ${outcome} ${amount?.value}`,
        );
        expect(told, on).toEqual(spoken);
      };
      for (const { data, found } of lines) {
        expect(found.isCutShort).toBe(false);
        for (const { first, last } of found.spans)
          for (const on of [first, last]) check(data, found, on);
      }
      const arbitrary = fc.record({ which: fc.nat(), on: fc.integer({ min: from, max: until }) });
      fc.assert(
        fc.property(arbitrary, ({ which, on }) => {
          const picked = lines[which % lines.length];
          if (picked !== undefined) check(picked.data, picked.found, textFromDate(on));
        }),
        { numRuns: 80, seed: 20251001 },
      );
    },
  );
});
