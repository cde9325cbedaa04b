/** One outcome and one amount from several. */
import { expect, test } from "vitest";
import { unit } from "../../../../src/engine/base/unit.ts";
import type { AmountResult } from "../../../../src/engine/evaluate/result.ts";
import {
  mostOpen,
  rollUpAmounts,
  rollUpOutcomes,
} from "../../../../src/engine/evaluate/rules/roll-up.ts";

const order = ["yes", "discretion", "depends", "needs", "no", "silent"] as const;

test("the most open of two is the one that stands before the other", () => {
  expect(mostOpen([])).toBe("no");
  for (const [index, open] of order.entries())
    for (const other of order.slice(index)) {
      expect(mostOpen([open, other])).toBe(open);
      expect(mostOpen([other, open])).toBe(open);
    }
});

const rolled = (outcome: "yes" | "no" | "needs", name: string, ...reads: readonly string[]) => ({
  outcome,
  missing: outcome === "needs" ? [{ kind: "fact" as const, name, path: "" }] : [],
  reads: new Set(reads),
});

test("one success decides, on the fewest readings; what is lacking is that of those who lack it", () => {
  const { outcome, missing, reads } = rollUpOutcomes([
    rolled("needs", "甲", "a"),
    rolled("yes", "", "b", "c"),
    rolled("yes", "", "d"),
  ]);
  expect([outcome, missing, [...reads]]).toEqual(["yes", [], ["d"]]);
  const lacking = rollUpOutcomes([
    rolled("needs", "甲", "a"),
    rolled("no", "", "b"),
    rolled("needs", "乙"),
  ]);
  expect(lacking.missing.map(({ name }) => name)).toEqual(["甲", "乙"]);
  expect([...lacking.reads]).toEqual(["a", "b"]);
  expect(rollUpOutcomes([rolled("no", "", "b")]).missing).toEqual([]);
});

function amount(value: bigint | undefined, more: Partial<AmountResult> = {}): AmountResult {
  const known =
    value === undefined ? {} : { value: { n: value, d: 1n }, exact: { n: value, d: 1n } };
  return {
    unit: unit("元/人/月"),
    bound: "exact",
    missing: [],
    reads: new Set(),
    cite: ["甲"],
    ...known,
    ...more,
  };
}

test("amounts are added up a household; of one, all stays but the unit", () => {
  expect(rollUpAmounts([])).toBeUndefined();
  expect(rollUpAmounts([amount(5n, { bound: "floor" })])).toEqual({
    ...amount(5n, { bound: "floor" }),
    unit: unit("元/户/月"),
  });
  expect(
    rollUpAmounts([amount(5n), amount(7n, { cite: ["乙", "甲"], reads: new Set(["r"]) })]),
  ).toEqual({
    ...amount(12n),
    unit: unit("元/户/月"),
    cite: ["甲", "乙"],
    reads: new Set(["r"]),
  });
});

test("one that is not known, or a bound, leaves no sum", () => {
  const missing = [{ kind: "fact" as const, name: "甲", path: "" }];
  const lacking = amount(undefined, { missing });
  for (const amounts of [
    [amount(5n), lacking],
    [lacking, amount(5n)],
  ])
    expect(rollUpAmounts(amounts)).toEqual({
      ...amount(undefined, { missing }),
      unit: unit("元/户/月"),
    });
  for (const amounts of [
    [amount(5n), amount(5n, { bound: "floor" })],
    [amount(5n, { bound: "ceiling" }), amount(5n)],
  ])
    expect(rollUpAmounts(amounts)).toEqual({ ...amount(undefined), unit: unit("元/户/月") });
});
