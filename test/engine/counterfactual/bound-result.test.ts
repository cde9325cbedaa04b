import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  changedHousehold,
  instancesIn,
} from "../../../src/engine/counterfactual/changed-household.ts";
import {
  boundResult,
  type CaseData,
  compare,
  type Evaluation,
  type Known,
  type PlanFact,
  rational,
  textFromRational,
} from "../../../src/engine/index.ts";
import {
  evaluationOf,
  everyInstance,
  settledWith,
  shippedPlans,
} from "../../support/counterfactuals.ts";
import { programme, run, smallPlan } from "../../support/small-policy.ts";

function boundsOf(sections: string, data: CaseData) {
  const plan = smallPlan(sections);
  const bounds = boundResult(evaluationOf(plan, data), programme(run(sections, data), "补助"));
  const { amount } = bounds ?? {};
  const [least, most] = [amount?.least, amount?.most].map((end) => end && textFromRational(end));
  return {
    outcomes: bounds?.outcomes,
    amount: `${least ?? "…"} to ${most ?? "…"}`,
    isExact: bounds?.isExact,
    needs: bounds?.needs.map(({ path, name }) => (path === "" ? name : `${path}.${name}`)),
  };
}

const aid = (conditions: string, formula: string) => `
programmes:
  补助:
    en: aid
    on: 家庭
    cite: 例
    eligible:
      all:
${conditions}
    amount:
      unit: 元/户/月
      formula: ${formula}
`;

describe("what a result can still be", () => {
  test("with one number missing, exactly what its range brings about", () => {
    // Below 1,000 the award is 1,000 less income: 0.01 at least, 1,000 at most.
    const below = aid("        - {id: 门槛, when: 月收入 < 1000}", "1000 - 月收入");
    expect(boundsOf(below, { household: {} })).toEqual({
      outcomes: ["yes", "no"],
      amount: "0.01 to 1000",
      isExact: true,
      needs: ["月收入"],
    });
  });

  test("with a yes or no beside it too, each way of it being tried", () => {
    const both = aid(
      "        - 财产符合规定\n        - {id: 门槛, when: 月收入 < 1000}",
      "1000 - 月收入",
    );
    expect(boundsOf(both, { household: {} })).toMatchObject({
      outcomes: ["yes", "no"],
      amount: "0.01 to 1000",
      isExact: true,
    });
  });

  test("with several numbers missing, a range that is wide enough", () => {
    const wages = aid("        - {id: 有, when: true}", "5000 - sum(成员.月工资) - 月收入");
    const plan = smallPlan(wages);
    const most = plan.entities.get("家庭")?.facts.get("月收入")?.max;
    expect(most && textFromRational(most)).toBe("100000000");
    expect(boundsOf(wages, { household: { 成员: [{ 月工资: "10" }] } })).toEqual({
      outcomes: ["yes"],
      amount: "-99995010 to 4990",
      isExact: true,
      needs: ["月收入"],
    });
  });

  test("a fact that can change nothing is not asked for", () => {
    // Whatever the income, one half of the condition holds.
    const idle = aid(
      "        - 财产符合规定\n        - {id: 恒真, when: 月收入 < 5 or 月收入 >= 5}",
      "7",
    );
    expect(boundsOf(idle, { household: {} })).toMatchObject({
      needs: ["财产符合规定"],
      amount: "7 to 7",
    });
    const failed = aid("        - 财产符合规定\n        - {id: 门槛, when: 月收入 < 5}", "7");
    expect(boundsOf(failed, { household: { 财产符合规定: "false" } })).toMatchObject({
      outcomes: ["no"],
      needs: [],
    });
  });

  test("what settles the matter is asked for first", () => {
    // Assets settle both outcome and amount half the time; the registration only picks one of two sums.
    const sums = aid("        - {id: 能, when: any(成员.有能力)}\n        - 财产符合规定", "7");
    const household = { 成员: [{ 有能力: "true" }, {}] };
    expect(boundsOf(sums, { household }).needs).toEqual(["财产符合规定"]);
  });

  test("a list left out is a need of its own, and nothing is bounded by it", () => {
    const counted = aid("        - {id: 有人, when: count(成员) > 0}", "7");
    expect(boundsOf(counted, { household: {} })).toMatchObject({
      outcomes: ["yes", "no"],
      needs: ["成员"],
      isExact: false,
    });
  });
});

describe("on the shipped policies, with facts taken away", () => {
  test.each(shippedPlans())(
    "$id: every completion lies within the bounds, and what is not asked for changes nothing",
    { timeout: 60_000 },
    ({ plan, cases }) => {
      const completion = fc.array(fc.nat({ max: 999_983 }), { minLength: 60, maxLength: 60 });
      const arbitrary = fc.record({
        data: fc.constantFrom(...cases),
        forget: completion,
        fill: completion,
      });
      fc.assert(
        fc.property(arbitrary, ({ data, forget, fill }) => {
          const known = evaluationOf(plan, data);
          const evaluation = { ...known, household: forgotten(known, forget) };
          const full = completed(evaluation, fill, () => true);
          for (const result of everyInstance(evaluation)) {
            const bounds = boundResult(evaluation, result);
            if (bounds === undefined) continue;
            const after = settledWith(full, result);
            // A list that stays left out keeps a result open; the bounds are of what is stated in full.
            const lacksList = bounds.needs.some(({ kind }) => kind === "list");
            if (!(lacksList && after.default === "needs"))
              expect(bounds.outcomes, result.name).toContain(after.default);
            const value = after.amount?.bound === "exact" ? after.amount.value : undefined;
            if (value !== undefined) {
              const { least, most } = bounds.amount ?? {};
              expect(least === undefined || compare(least, value) <= 0, result.name).toBe(true);
              expect(most === undefined || compare(value, most) <= 0, result.name).toBe(true);
            }
            const asked = new Set(bounds.needs.map(({ path, name }) => `${path}.${name}`));
            const others = completed(evaluation, fill.toReversed(), (key) => !asked.has(key));
            const mixed = completed(
              { ...evaluation, household: others.household },
              fill,
              () => true,
            );
            expect(settledWith(mixed, result).default, result.name).toBe(after.default);
          }
        }),
        { numRuns: 25, seed: 2022, endOnFailure: true },
      );
    },
  );
});

/** Some of the facts that are stated, or have a default, are taken away. */
function forgotten({ household }: Evaluation, picks: readonly number[]): Evaluation["household"] {
  let changed = household;
  let at = 0;
  for (const { path, facts } of instancesIn(household)) {
    for (const name of facts.keys()) {
      at += 1;
      if ((picks[at % picks.length] ?? 0) % 3 === 0)
        changed = changedHousehold(changed, { path, name }, undefined);
    }
  }
  return changed;
}

/** Every missing fact that is wanted is given a value by its declaration. */
function completed(
  evaluation: Evaluation,
  picks: readonly number[],
  isWanted: (key: string) => boolean,
): Evaluation {
  let household = evaluation.household;
  let at = 0;
  for (const { path, facts, declared } of instancesIn(household)) {
    for (const fact of declared.values()) {
      at += 1;
      const isMissing = !facts.has(fact.name) && fact.default === undefined;
      if (!isMissing || !isWanted(`${path}.${fact.name}`)) continue;
      const value = statedValue(fact, picks[at % picks.length] ?? 0, evaluation.plan.date);
      if (value !== undefined)
        household = changedHousehold(household, { path, name: fact.name }, value);
    }
  }
  return { ...evaluation, household };
}

function statedValue(fact: PlanFact, pick: number, date: number): Known | undefined {
  const { type, min, max, isInteger } = fact;
  if (type.kind === "boolean") return pick % 2 === 0;
  if (type.kind === "enum") return type.options[pick % type.options.length];
  if (type.kind === "date") return date - (pick % 40_000);
  if (type.kind !== "number") return undefined;
  const value = rational(BigInt(pick % 400_000), isInteger ? 1n : 100n);
  if (min !== undefined && compare(value, min) < 0) return min;
  return max !== undefined && compare(value, max) > 0 ? max : value;
}
