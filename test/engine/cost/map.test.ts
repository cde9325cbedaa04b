/** A map's values lie where they are said to, and each of its costs stands at its pair. */
import { describe, expect, test } from "vitest";
import {
  type AxisAsked,
  axisValues,
  costMap,
  type MapPoint,
  type Rational,
  rational,
} from "../../../src/engine/index.ts";

const standard: AxisAsked = { from: "1035", to: "1155", count: 7, now: "1055", step: "1" };

describe("the values of a side", () => {
  test("are evenly apart, both ends among them", () => {
    expect(axisValues(standard)).toEqual(["1035", "1055", "1075", "1095", "1115", "1135", "1155"]);
  });

  test("have the value in force among them, in its place, where it lies between the ends", () => {
    expect(axisValues({ ...standard, count: 3, now: "1060" })).toEqual([
      "1035",
      "1060",
      "1095",
      "1155",
    ]);
    expect(axisValues({ ...standard, count: 2, now: "1200" })).toEqual(["1035", "1155"]);
  });

  test("lie on whole steps, and none comes twice", () => {
    // Thirds of ten are 3.33 and 6.67: whole steps below them.
    const thirds = { from: "1000", to: "1010", count: 4, now: "900", step: "1" };
    expect(axisValues(thirds)).toEqual(["1000", "1003", "1006", "1010"]);
    expect(axisValues({ ...thirds, to: "1002", count: 11 })).toEqual(["1000", "1001", "1002"]);
  });

  test("are as fine as the finer of the step and what the ends are told in", () => {
    const rate = { from: "0.2", to: "0.4", count: 5, now: "0.3", step: "0.1" };
    expect(axisValues(rate)).toEqual(["0.2", "0.3", "0.4"]);
    expect(axisValues({ ...rate, to: "0.40" })).toEqual(["0.2", "0.25", "0.3", "0.35", "0.4"]);
  });

  test("are eleven at most, beside the one in force", () => {
    expect(axisValues({ ...standard, from: "1000", to: "2000", count: 500 })).toHaveLength(12);
  });

  test("are none where an end is no number or the last is not above the first", () => {
    expect(axisValues({ ...standard, from: "" })).toBeUndefined();
    expect(axisValues({ ...standard, to: "1035" })).toBeUndefined();
    expect(axisValues({ ...standard, to: "1000" })).toBeUndefined();
  });
});

function mapped(across: number, down: number, costAt: (point: MapPoint) => Rational) {
  const pairs = costMap(across, down);
  for (let next = pairs.next(); ; ) {
    if (next.done === true) return next.value;
    next = pairs.next(costAt(next.value));
  }
}

test("the least lies in the first fifth and the most in the last, edges in the upper one", () => {
  // From -2 to 8 a fifth is two wide.
  const costs = [-2n, -1n, 0n, 2n, 7n, 8n];
  const [row] = mapped(6, 1, ({ across }) => rational(costs[across] ?? 0n));
  expect(row?.map(({ fifth }) => fifth)).toEqual([1, 1, 2, 3, 5, 5]);
  expect(mapped(2, 1, () => rational(5n))[0]?.map(({ fifth }) => fifth)).toEqual([1, 1]);
  expect(mapped(0, 3, () => rational(5n)).flat()).toEqual([]);
});

test("each pair is asked for once, and its cost stands in its place, exactly", () => {
  const asked: string[] = [];
  const rows = mapped(3, 2, ({ across, down }) => {
    asked.push(`${across} ${down}`);
    return rational(BigInt(10 * down + across), 3n);
  });
  expect(asked).toEqual(["0 0", "1 0", "2 0", "0 1", "1 1", "2 1"]);
  expect(rows.map((row) => row.map(({ cost }) => cost))).toEqual([
    ["0", "1/3", "2/3"],
    ["10/3", "11/3", "4"],
  ]);
});
