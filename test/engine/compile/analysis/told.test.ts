/** What can be said of two values beside each other, and of several together. */
import { expect, test } from "vitest";
import { rational } from "../../../../src/engine/base/rational.ts";
import {
  exact,
  holdsInOrder,
  isNumber,
  joined,
  missing,
  type NumberNear,
  orderOf,
  type Told,
} from "../../../../src/engine/compile/analysis/told.ts";
import type { PlanNode } from "../../../../src/engine/plan/plan.ts";

const at = { file: "x.yaml", start: 0, end: 0 };
const end: PlanNode = { kind: "evaluation-date", type: { kind: "date" }, at };
const near = (side: -1 | 0 | 1, key = "a"): NumberNear => ({ kind: "near", end, key, side });
const whole = (n: bigint) => exact(rational(n));

test("figures have an order, and places beside one end but for two on one side of it", () => {
  expect([
    orderOf(whole(1n), whole(2n)),
    orderOf(whole(2n), whole(2n)),
    orderOf(whole(3n), whole(2n)),
  ]).toEqual([-1, 0, 1]);
  const sides = [-1, 0, 1] as const;
  const orders = sides.map((a) =>
    sides.map((b) => Math.sign(orderOf(near(a), near(b)) ?? Number.NaN)),
  );
  expect(orders).toEqual([
    [Number.NaN, -1, -1],
    [1, 0, -1],
    [1, 1, Number.NaN],
  ]);
  expect(orderOf(near(-1), near(1))).toBeLessThan(0);
});

test("places beside two ends, and a place beside a figure, have none", () => {
  expect(orderOf(near(0), near(0, "b"))).toBeUndefined();
  expect(orderOf(near(-1), near(1, "b"))).toBeUndefined();
  expect(orderOf(near(0), whole(1n))).toBeUndefined();
  expect(orderOf(whole(1n), near(0))).toBeUndefined();
});

test("one that decides is enough; else what is not known leaves all unknown, and what is not stated the rest", () => {
  const all = (...parts: readonly Told[]) => joined(parts, false);
  const any = (...parts: readonly Told[]) => joined(parts, true);
  expect([all(), all(true), all(true, false), all(undefined, missing, false)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect([any(), any(false), any(false, true), any(undefined, missing, true)]).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect([all(true, undefined, missing), any(false, undefined, missing)]).toEqual([
    undefined,
    undefined,
  ]);
  expect([all(true, missing), any(false, missing)]).toEqual([missing, missing]);
});

test("a comparison holds by the order of its sides", () => {
  const holding = (operator: string) => [-1, 0, 1].filter((order) => holdsInOrder(operator, order));
  expect(holding("equal")).toEqual([0]);
  expect(holding("not-equal")).toEqual([-1, 1]);
  expect(holding("less")).toEqual([-1]);
  expect(holding("less-or-equal")).toEqual([-1, 0]);
  expect(holding("greater")).toEqual([1]);
  expect(holding("greater-or-equal")).toEqual([0, 1]);
});

test("numbers are figures and places beside ends", () => {
  expect([whole(1n), near(0)].map(isNumber)).toEqual([true, true]);
  expect([missing, undefined, true, "甲"].map(isNumber)).toEqual([false, false, false, false]);
});
