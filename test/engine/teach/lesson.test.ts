/** Worked cases step by step; every figure is worked out by hand from the clauses in the case's own comment. */
import { describe, expect, test } from "vitest";
import { type Lesson, lessonOf } from "../../../src/engine/index.ts";
import { workedCase } from "../../support/training.ts";

function lesson(region: string, name: string, programme: string): Lesson {
  const found = lessonOf(workedCase(region, name), { programme, path: "" });
  if (found === undefined) throw new Error("There is no such lesson.");
  return found;
}

function told({ steps }: Lesson) {
  return steps.map(({ kind, name, value }) => [
    kind,
    name,
    value === undefined || value.kind === "truth" ? "" : value.text,
  ]);
}

describe("rigid spending is deducted, then the income is divided by the members", () => {
  // 3,600 − 1,200 = 2,400; 2,400 ÷ 4 = 600 < 700; 4 × 700 − 2,400 = 400.
  const { steps, ...rest } = lesson("yinchuan", "rigid-spending-by-difference", "低保");

  test("who counts comes first, each figure before what uses it, the sum last", () => {
    const figures = told({ steps, ...rest }).filter(([, , value]) => /^\d/.test(value ?? ""));
    expect(figures).toEqual([
      ["who", "家庭人口", "4"],
      ["value", "家庭月总收入", "3600"],
      ["value", "低保核算收入", "2400"],
      ["value", "低保核算人均收入", "600"],
      ["exact", "低保", "400"],
      ["amount", "低保", "400"],
    ]);
  });

  test("every step cites", () => {
    expect(steps.filter(({ cite }) => cite.length === 0)).toEqual([]);
  });

  test("a figure shows the arithmetic with the figures put in", () => {
    const perHead = steps.find(({ name }) => name === "低保核算人均收入");
    const terms = perHead?.sum?.terms.map((term) =>
      term.kind === "sign" ? term.text : term.quantity.value,
    );
    expect(terms).toEqual([{ kind: "number", text: "2400" }, "÷", { kind: "number", text: "4" }]);
  });
});

test("an amount that is rounded is told before and after: 1,045 × 30% = 313.5, up to 314", () => {
  const { steps } = lesson("tianjin", "low-income-aid-published-2025", "低收入家庭救助");
  const sums = steps.filter(({ kind }) => kind === "exact" || kind === "amount");
  expect(sums.map(({ value }) => value)).toEqual([
    { kind: "number", text: "313.5" },
    { kind: "number", text: "314" },
  ]);
  expect(sums[1]?.sum?.round?.mode).toBe("up");
});

test("a family above the standard ends with the outcome and no sum", () => {
  const { steps, outcome } = lesson("tianjin", "one-person-at-published-standard", "低保");
  expect(outcome).toBe("no");
  expect(steps.at(-1)?.kind).toBe("outcome");
});
