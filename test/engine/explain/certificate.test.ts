import { describe, expect, test } from "vitest";
import {
  certifyAmount,
  type ProgrammeResult,
  rational,
  textFromRational,
} from "../../../src/engine/index.ts";
import { evaluationOf, everyInstance, shippedPlans } from "../../support/counterfactuals.ts";
import { programme, run } from "../../support/small-policy.ts";

const thirds = `
programmes:
  补助:
    en: aid
    on: 家庭
    cite: 例
    amount:
      unit: 元/户/月
      formula: max(月收入, 10) / 3 + sum(成员.月工资)
      round: {mode: half-up, step: 0.01, cite: 例}
`;
const household = { 月收入: "100", 成员: [{ 月工资: "0.5" }, { 月工资: "7" }] };

function award(): ProgrammeResult {
  return programme(run(thirds, { household }), "补助");
}

describe("the certificate of an amount", () => {
  test("gives the exact fraction, the rounding with its source, and two recomputations that agree", () => {
    // 100/3 + 7.5 = 245/6 = 40.8333…
    const certificate = certifyAmount(award());
    expect(certificate?.exact).toEqual(rational(245n, 6n));
    expect(certificate?.value).toEqual(rational(4083n, 100n));
    expect(certificate?.round).toMatchObject({ mode: "half-up", cite: ["例"] });
    expect(
      certificate?.recomputations.map(({ method, agrees, value }) => [
        method,
        agrees,
        value && textFromRational(value),
      ]),
    ).toEqual([
      ["fractions", true, "40.83"],
      ["scaled-integers", true, "40.83"],
    ]);
  });

  test("a figure that was tampered with is found by both", () => {
    const result = award();
    const { amount } = result;
    if (amount === undefined) throw new Error("There is an amount.");
    const tampered = { ...result, amount: { ...amount, value: rational(4084n, 100n) } };
    const methods = certifyAmount(tampered)?.recomputations.map(({ agrees }) => agrees);
    expect(methods).toEqual([false, false]);
  });

  test("there is none where no amount is known", () => {
    expect(certifyAmount(programme(run(thirds, { household: {} }), "补助"))).toBeUndefined();
  });

  test.each(shippedPlans())(
    "$id: every amount is confirmed by whatever can hold it",
    ({ plan, cases }) => {
      let confirmed = 0;
      for (const data of cases) {
        for (const result of everyInstance(evaluationOf(plan, data))) {
          for (const { agrees, method } of certifyAmount(result)?.recomputations ?? []) {
            expect(agrees ?? true, `${result.name} ${method}`).toBe(true);
            if (agrees === true) confirmed += 1;
          }
        }
      }
      expect(confirmed).toBeGreaterThan(5);
    },
  );
});
