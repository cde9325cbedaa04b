import { expect, test } from "vitest";
import { roundTicks } from "../../../src/ui/charts/round-ticks.ts";

test("ticks are round, within the ends, and not more than were asked for", () => {
  expect(roundTicks(1055, 1140, 5)).toEqual([1060, 1080, 1100, 1120, 1140]);
  expect(roundTicks(0, 918_240, 4)).toEqual([0, 500_000]);
  expect(roundTicks(-30, 70, 4)).toEqual([0, 50]);
  expect(roundTicks(0.3, 0.5, 4)).toEqual([0.3, 0.35, 0.4, 0.45, 0.5]);
});

test("a single value is its own tick", () => {
  expect(roundTicks(5, 5, 4)).toEqual([5]);
});
