import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CaseData,
  type Change,
  textFromKnown,
  textFromRational,
  whatWouldChange,
} from "../../../src/engine/index.ts";
import {
  aStepShort,
  evaluationOf,
  everyInstance,
  numericWalks,
  outcomeWith,
  shippedPlans,
} from "../../support/counterfactuals.ts";
import { programme, run, smallPlan } from "../../support/small-policy.ts";

function changesOf(sections: string, data: CaseData, name = "补助") {
  const plan = smallPlan(sections);
  const result = programme(run(sections, data), name);
  const { changes } = whatWouldChange(evaluationOf(plan, data), result);
  return changes.map(told);
}

/** `月收入 1000 → 999.99: yes 0.01 (低于)`. */
function told({ place, fact, from, to, outcome, amount, turned }: Change): string {
  const name = place.path === "" ? place.name : `${place.path}.${place.name}`;
  const before = from === undefined ? "…" : textFromKnown(from, fact.type);
  const value = amount?.value === undefined ? "" : ` ${textFromRational(amount.value)}`;
  const clauses = turned.map(({ id, kind }) => (id === "" ? kind : id)).join("、");
  return `${name} ${before} → ${textFromKnown(to, fact.type)}: ${outcome}${value}${clauses === "" ? "" : ` (${clauses})`}`;
}

const aid = (condition: string, formula = "1000 - 月收入", extra = "") => `
programmes:
  补助:
    en: aid
    on: 家庭
    cite: 例
    eligible:
      all:
        - id: 门槛
          when: ${condition}
    amount:
      unit: 元/户/月
      formula: ${formula}
${extra}`;

describe("what would turn a refusal", () => {
  test("an end that does not count is passed by a fen, one that counts is met", () => {
    const strict = changesOf(aid("月收入 < 1000"), { household: { 月收入: "1037" } });
    expect(strict).toEqual(["月收入 1037 → 999.99: yes 0.01 (门槛)"]);
    const meets = changesOf(aid("月收入 <= 1000"), { household: { 月收入: "1037" } });
    expect(meets).toEqual(["月收入 1037 → 1000: yes 0 (门槛)"]);
  });

  test("a member who is certified, and only such a member", () => {
    const household = { 月收入: "10", 成员: [{ 月工资: "5" }, { 月工资: "6" }] };
    expect(changesOf(aid("any(成员.重病)"), { household })).toEqual([
      "成员[0].重病 false → true: yes 990 (门槛)",
      "成员[1].重病 false → true: yes 990 (门槛)",
    ]);
  });

  test("an island of eligibility is found from both sides, and each outcome once", () => {
    const band = aid("月收入 in [500..600]");
    expect(changesOf(band, { household: { 月收入: "499.99" } })).toEqual([
      "月收入 499.99 → 500: yes 500 (门槛)",
    ]);
    expect(changesOf(band, { household: { 月收入: "700" } })).toEqual([
      "月收入 700 → 600: yes 400 (门槛)",
    ]);
  });

  test("a share, a greatest and a rounding are followed exactly", () => {
    // max(0, x − 100) / 3 < 50 while x < 250.
    const share = aid("max(0, 月收入 - 100) / 3 < 50", "1");
    expect(changesOf(share, { household: { 月收入: "400" } })).toEqual([
      "月收入 400 → 249.99: yes 1 (门槛)",
    ]);
    // Rounded half up to whole yuan, 249.50 is 250.
    const rounded = aid("round half up(月收入, 0) < 250", "1");
    expect(changesOf(rounded, { household: { 月收入: "400" } })).toEqual([
      "月收入 400 → 249.49: yes 1 (门槛)",
    ]);
  });

  test("an age is reached on the birthday itself", () => {
    const elder = aid("any(成员.满六十)", "1").concat(`
derived:
  满六十:
    en: sixty
    on: 成员
    type: boolean
    formula: years and months duration(出生日期, 评估日).years >= 60
    cite: 例
`);
    const household = { 月收入: "0", 成员: [{ 出生日期: "1965-03-20" }] };
    expect(changesOf(elder, { household })).toEqual([
      "成员[0].出生日期 1965-03-20 → 1962-03-15: yes 1 (门槛)",
    ]);
  });

  test("a product of the fact with itself goes step by step and says when it gives up", () => {
    const square = aid("月收入 * 月收入 < 100", "1");
    const plan = smallPlan(square);
    const near = { household: { 月收入: "10.5" } };
    const found = whatWouldChange(evaluationOf(plan, near), programme(run(square, near), "补助"));
    expect(found.changes.map(told)).toEqual(["月收入 10.5 → 9.99: yes 1 (门槛)"]);
    const far = { household: { 月收入: "1000" } };
    const lost = whatWouldChange(evaluationOf(plan, far), programme(run(square, far), "补助"));
    expect(lost.unfinished.map(({ name }) => name)).toContain("月收入");
  });
});

describe("what would move an award", () => {
  test("a fen of income moves it by a fen, at a rate of minus one", () => {
    const household = { 月收入: "400" };
    const plan = smallPlan(aid("月收入 < 1000"));
    const result = programme(run(aid("月收入 < 1000"), { household }), "补助");
    const { changes } = whatWouldChange(evaluationOf(plan, { household }), result);
    const moves = changes.filter(({ kind }) => kind === "amount");
    expect(moves.map(told)).toEqual([
      "月收入 400 → 399.99: yes 600.01",
      "月收入 400 → 400.01: yes 599.99",
    ]);
    expect(moves.map(({ rate }) => rate && textFromRational(rate))).toEqual(["-1", "-1"]);
  });

  test("an award rounded to whole yuan moves when the rounding does", () => {
    const rounded = aid("月收入 < 1000", undefined, "      round: {mode: up, step: 1}\n");
    const household = { 月收入: "400.25" };
    expect(changesOf(rounded, { household }).slice(1)).toEqual([
      // 600 for 400.00 up to 400.99; 601 from 399.99 on.
      "月收入 400.25 → 399.99: yes 601",
      "月收入 400.25 → 401: yes 599",
    ]);
  });
});

/** Of the scenario households, as many as a test run has patience for. */
const casesHeld = 6;
const patience = 60_000;

describe("on the shipped policies", () => {
  test.each(shippedPlans())(
    "$id: every change does what it says, and one a step smaller does not",
    { timeout: patience },
    ({ plan, cases }) => {
      const wrong: string[] = [];
      let count = 0;
      for (const data of cases.slice(0, casesHeld)) {
        const evaluation = evaluationOf(plan, data);
        for (const result of everyInstance(evaluation)) {
          const present = outcomeWith(evaluation, result);
          for (const change of whatWouldChange(evaluation, result).changes) {
            count += 1;
            const { place, to, kind } = change;
            const after = outcomeWith(evaluation, result, place, to);
            const moves = kind === "amount" && after.amount !== present.amount;
            if (after.outcome !== change.outcome || !(moves || after.outcome !== present.outcome))
              wrong.push(`${result.name} ${told(change)}`);
            const short = aStepShort(change);
            if (short === undefined) continue;
            const before = outcomeWith(evaluation, result, place, short);
            const isSame = kind === "outcome" ? before.outcome : before.amount;
            if (isSame === (kind === "outcome" ? after.outcome : after.amount))
              wrong.push(`${result.name} ${told(change)} is not the smallest`);
          }
        }
      }
      expect(wrong).toEqual([]);
      expect(count).toBeGreaterThan(30);
    },
  );

  test.each(shippedPlans())(
    "$id: between the present value and the nearest turn nothing turns",
    { timeout: patience },
    ({ plan, cases }) => {
      for (const data of cases.slice(0, casesHeld)) {
        const evaluation = evaluationOf(plan, data);
        const walks = numericWalks(evaluation);
        if (walks.length === 0) continue;
        const share = fc.double({ min: 0, max: 1, noNaN: true });
        const holds = (walk: (typeof walks)[number], part: number) => {
          const { result, place, valueAt, nearest } = walk;
          const after = outcomeWith(evaluation, result, place, valueAt(part, nearest));
          expect(after.outcome).toBe(result.outcome);
        };
        fc.assert(fc.property(fc.constantFrom(...walks), share, holds), {
          numRuns: 100,
          seed: 2022,
        });
      }
    },
  );
});
