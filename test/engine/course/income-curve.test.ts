import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  type CaseData,
  compare,
  earnersOf,
  evaluateHousehold,
  type HouseholdResult,
  type IncomeCurve,
  incomeCurve,
  maybeRationalFromDecimal,
  type Plan,
  paidOn,
  pieceAt,
  type Rational,
  rational,
  slopeOf,
  subtract,
  textFromRational,
} from "../../../src/engine/index.ts";
import { evaluationOf, shippedPlans } from "../../support/counterfactuals.ts";
import { smallPlan } from "../../support/small-policy.ts";

const decimal = (text: string): Rational => maybeRationalFromDecimal(text) ?? rational(0n);
const fen = rational(1n, 100n);

function curveOf(plan: Plan, data: CaseData, index = 0): IncomeCurve {
  const evaluation = evaluationOf(plan, data);
  const earner = earnersOf(evaluation)[index];
  if (earner === undefined) throw new Error("Nobody earns anything.");
  return incomeCurve(evaluation, earner);
}

/** Ends, support at both, and the slope. */
function linesOf(curve: IncomeCurve): readonly string[] {
  return curve.pieces.map((piece) => {
    const { from, to } = piece;
    const slope = slopeOf(piece);
    const ends = [from, to].map((wage) => textFromRational(paidOn(piece, wage)));
    const goes = slope === undefined ? "rounded" : textFromRational(slope);
    return `${textFromRational(from)} to ${textFromRational(to)}: ${ends.join(" to ")}, ${goes}`;
  });
}

function breaksOf(curve: IncomeCurve): readonly string[] {
  return curve.breaks.map(({ at, isReached, kind, jump, lost, causes }) => {
    const names = causes.map(({ rule, turned, formulas }) => {
      const by = [...turned.map(({ id, cite }) => `${id} ${cite}`), ...formulas.map((f) => f.name)];
      return `${rule.name} by ${by.join(", ")}`;
    });
    const loss = lost === undefined ? "" : `, lost ${textFromRational(lost)}`;
    const end = isReached ? "]" : ")";
    return `${kind} ${textFromRational(at)}${end} ${textFromRational(jump)}${loss}: ${names.join("; ")}`;
  });
}

const people = (...wages: string[]): CaseData => ({
  household: { 成员: wages.map((月工资) => ({ 月工资 })) },
});

const dibao = (amount: string) => `
programmes:
  补助:
    en: aid
    on: 家庭
    cite: 例
    eligible:
      all:
        - {id: 低于标准, when: sum(成员.月工资) / count(成员) < 1000, cite: 例}
    amount:
      unit: 元/户/月
      ${amount}
`;

describe("a wage's curve over a small policy", () => {
  test("an award that fills the gap falls by a yuan a yuan and ends at nothing", () => {
    // Two people: the line is 2,000. At 1,999.99 the gap is 0.01, at 2,000 there is none left to lose.
    const curve = curveOf(smallPlan(dibao("formula: 2000 - sum(成员.月工资)")), people("0", "0"));
    expect(linesOf(curve)).toEqual([
      "0 to 1999.99: 2000 to 0.01, -1",
      "2000 to 100000000: 0 to 0, 0",
    ]);
    expect(breaksOf(curve)).toEqual(["kink 2000) -0.01: 补助 by 低于标准 例"]);
  });

  test("an award at one figure is lost all at once, less the fen that was earned", () => {
    const curve = curveOf(smallPlan(dibao("formula: 300")), people("0", "500"));
    expect(linesOf(curve)).toEqual(["0 to 1499.99: 300 to 300, 0", "1500 to 100000000: 0 to 0, 0"]);
    expect(breaksOf(curve)).toEqual(["cliff 1500) -300, lost 299.99: 补助 by 低于标准 例"]);
  });

  test("a break that lies between two fen is told exactly", () => {
    // Three people at less than 1,000 a head after 0.7 of the wage: 3,000 ÷ 0.7 is 30,000/7.
    const sections = dibao("formula: 90").replace("sum(成员.月工资)", "(0.7 * sum(成员.月工资))");
    const curve = curveOf(smallPlan(sections), people("0", "0", "0"));
    const [only] = curve.breaks;
    expect(only?.at).toEqual(rational(30_000n, 7n));
    expect([only?.last, only?.next]).toEqual([decimal("4285.71"), decimal("4285.72")]);
  });

  test("a bend has the formula that bends it, and the side that has the very point", () => {
    // The gap beyond a free 200: nothing changes up to 200, that point among them.
    const sections = dibao("formula: 2000 - max(sum(成员.月工资) - 200, 0)");
    const curve = curveOf(smallPlan(sections), people("0", "0"));
    expect(linesOf(curve)[0]).toBe("0 to 200: 2000 to 2000, 0");
    expect(breaksOf(curve)[0]).toBe("kink 200] -0.01: 补助 by 补助");
  });

  test("a rounded award is one piece that says how it is rounded", () => {
    const rounded = dibao(
      "formula: 1000 - 0.3 * sum(成员.月工资)\n      round: {mode: up, step: 1, cite: 例}",
    );
    const curve = curveOf(smallPlan(rounded), people("0", "0"));
    const [first] = curve.pieces;
    expect(linesOf(curve)[0]).toBe("0 to 1999.99: 1000 to 401, rounded");
    // 1,000 less 0.3 × 3.34 is 998.998, paid as 999; at 3.33 it is 999.001, paid as 1,000.
    expect(first && textFromRational(paidOn(first, decimal("3.33")))).toBe("1000");
    expect(first && textFromRational(paidOn(first, decimal("3.34")))).toBe("999");
  });

  test("what lacks a fact is left out and says which", () => {
    const lacking = dibao("formula: 月收入");
    const [piece] = curveOf(smallPlan(lacking), people("0", "0")).pieces;
    expect(piece?.open.map(({ why, missing }) => [why, missing.map(({ name }) => name)])).toEqual([
      ["amount", ["月收入"]],
    ]);
    expect(piece?.parts).toEqual([]);
  });
});

/** As `evaluateHousehold` has it: the sums of programmes, not of the instances behind them. */
function paidAfresh({ programmes, choices }: HouseholdResult): Rational {
  let sum = rational(0n);
  for (const { rule, outcome, default: byDefault, amount } of programmes) {
    const isMet = outcome === "yes" || (outcome === "depends" && byDefault === "yes");
    const choice = choices.find((one) => one.choice.name === rule?.choice);
    const isChosen = choice === undefined || choice.open === "no" || choice.chosen !== undefined;
    const isMonthly = amount !== undefined && /^元1(人-1)?月-1$/.test(amount.unit.key);
    if (isMet && isChosen && isMonthly && amount.bound === "exact" && amount.value !== undefined)
      sum = add(sum, amount.value);
  }
  return sum;
}

const undecided = new Set(["depends", "needs", "discretion"]);

/** Monthly programmes whose outcome is left open, by their own results. */
function openAfresh({ programmes }: HouseholdResult): readonly string[] {
  return programmes.flatMap(({ name, rule, outcome }) =>
    undecided.has(outcome) && /^元1(人-1)?月-1$/.test(rule?.amount?.unit.key ?? "")
      ? [`${name} ${outcome}`]
      : [],
  );
}

interface Household {
  readonly [list: string]: unknown;
}

function withWage(data: CaseData, path: string, wage: Rational): CaseData {
  const [, list = "", index = "0"] = /^(.+)\[(\d+)\]$/.exec(path) ?? [];
  const household = structuredClone(data.household) as unknown as Household;
  const members = household[list] as Record<string, string>[];
  const member = members[Number(index)];
  if (member !== undefined) member.月工资 = textFromRational(wage);
  return { ...data, household } as unknown as CaseData;
}

/** A fen below, at and above each break, and the ends. */
function wagesAround({ from, to, breaks }: IncomeCurve): readonly Rational[] {
  const around = breaks.flatMap(({ last, next }) => [
    subtract(last, fen),
    last,
    next,
    add(next, fen),
  ]);
  return [from, ...around, to].filter((wage) => compare(from, wage) <= 0 && compare(wage, to) <= 0);
}

describe("on the shipped policies", () => {
  test.each(shippedPlans())(
    "$id: the curve is what the household gets, evaluated afresh, at and around every break and between",
    { timeout: 120_000 },
    ({ plan, cases }) => {
      const seen = { pieces: 0, wages: 0 };
      const check = (data: CaseData, curve: IncomeCurve, wage: Rational) => {
        const { path } = curve.earner.place;
        const piece = pieceAt(curve, wage);
        const paid = piece && textFromRational(paidOn(piece, wage));
        const result = evaluateHousehold(plan, withWage(data, path, wage));
        const at = `${path} ${textFromRational(wage)}`;
        expect(paid, at).toBe(textFromRational(paidAfresh(result)));
        const open = result.programmes.flatMap(({ name, outcome }) => {
          const part = piece?.open.find(({ rule }) => rule.name === name);
          return part !== undefined && undecided.has(outcome) ? [`${name} ${outcome}`] : [];
        });
        expect(open, at).toEqual(openAfresh(result));
        seen.wages += 1;
      };
      const curves = cases.flatMap((data) => {
        const earners = earnersOf(evaluationOf(plan, data));
        return earners.map((_, index) => ({ data, curve: curveOf(plan, data, index) }));
      });
      for (const { data, curve } of curves) {
        expect(curve.isCutShort).toBe(false);
        seen.pieces += curve.pieces.length;
        for (const [index, { from }] of curve.pieces.entries())
          if (index > 0) expect(subtract(from, curve.pieces[index - 1]?.to ?? from)).toEqual(fen);
        for (const wage of wagesAround(curve)) check(data, curve, wage);
      }
      const arbitrary = fc.record({ which: fc.nat(), fenEarned: fc.nat({ max: 1_200_000 }) });
      fc.assert(
        fc.property(arbitrary, ({ which, fenEarned }) => {
          const picked = curves[which % curves.length];
          if (picked !== undefined)
            check(picked.data, picked.curve, rational(BigInt(fenEarned), 100n));
        }),
        { numRuns: 150, seed: 20251001 },
      );
      expect(seen.pieces).toBeGreaterThan(curves.length);
      expect(seen.wages).toBeGreaterThan(150);
    },
  );
});
