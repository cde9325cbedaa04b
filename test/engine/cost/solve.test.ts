/** The highest value within a budget is found to the step, with both of its sides worked out. */
import { expect, test } from "vitest";
import {
  highestWithin,
  type Rational,
  rational,
  textFromRational,
} from "../../../src/engine/index.ts";

/** Costs by value, a tenth of a yuan a step. */
function solve(budget: number, cost: (value: number) => number, reach = 1000) {
  const search = highestWithin({
    now: rational(100n),
    step: rational(1n, 10n),
    budget: rational(BigInt(budget)),
    reach,
  });
  const asked: number[] = [];
  const told = ({ n, d }: Rational) => Number(n) / Number(d);
  for (let next = search.next(); ; ) {
    if (next.done === true) return { solved: next.value, asked };
    const value = told(next.value);
    asked.push(value);
    next = search.next(rational(BigInt(Math.round(cost(value) * 10)), 10n));
  }
}

const text = ({ value, cost }: { value: Rational; cost: Rational }) => [
  textFromRational(value),
  textFromRational(cost),
];

test("a tenth of a yuan more would overstep the budget", () => {
  const { solved } = solve(50, (value) => (value - 100) * 12);
  // 4.1 more costs 49.2, 4.2 more 50.4.
  expect(solved.kind === "found" && [text(solved.at), text(solved.next)]).toEqual([
    ["104.1", "49.2"],
    ["104.2", "50.4"],
  ]);
  expect(solved.isRising).toBe(true);
});

test("a budget that is met exactly is within", () => {
  const { solved } = solve(48, (value) => (value - 100) * 12);
  expect(solved.kind === "found" && text(solved.at)).toEqual(["104", "48"]);
});

test("saving is searched downwards", () => {
  const { solved } = solve(-30, (value) => (value - 100) * 12);
  expect(solved.kind === "found" && [text(solved.at), text(solved.next)]).toEqual([
    ["97.5", "-30"],
    ["97.6", "-28.8"],
  ]);
});

test("a figure that costs nothing stays within at any value", () => {
  expect(solve(10, () => 0).solved.kind).toBe("all-within");
  expect(solve(-10, () => 0).solved.kind).toBe("none-within");
});

test("costs that fall while the figure rises are said", () => {
  const { solved } = solve(50, (value) => (value - 100) * 12 - (value > 103 ? 30 : 0));
  expect([solved.kind, solved.isRising]).toEqual(["found", false]);
});

test("no value is worked out twice", () => {
  const { asked } = solve(50, (value) => (value - 100) * 12);
  expect(new Set(asked).size).toBe(asked.length);
});
