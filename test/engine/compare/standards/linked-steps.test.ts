import { expect, test } from "vitest";
import { linkedSteps } from "../../../../src/engine/compare/standards/linked-steps.ts";

const step = (from: string, value: string, more: object = {}) => ({
  from,
  value,
  status: "published" as const,
  cite: [],
  ...more,
});
const base = [step("2020-01-01", "100", { until: "2022-01-01" }), step("2022-01-01", "120")];
const by = [step("2021-01-01", "1.3")];

test("a step for each span of days on which all stay as they are", () => {
  const steps = linkedSteps({ base, by });
  expect(steps.map(({ from, until, product }) => [from, until, product])).toEqual([
    ["2021-01-01", "2022-01-01", "130"],
    ["2022-01-01", undefined, "156"],
  ]);
});

test("what is held is measured in standards, and against the product", () => {
  const held = [step("2021-01-01", "150")];
  const [first, second] = linkedSteps({ base, by, held });
  expect(first?.held).toEqual({ value: "150", ratio: "1.5", isKept: true });
  // 150 is less than 156.
  expect(second?.held).toEqual({ value: "150", ratio: "1.25", isKept: false });
  const [at] = linkedSteps({ base, by, held: [step("2021-01-01", "130")] });
  expect(at?.held?.isKept).toBe(true);
  const most = linkedSteps({ base, by, held, limit: "most" });
  expect(most.map((one) => one.held?.isKept)).toEqual([false, true]);
});

test("the weakest of what went into it is told", () => {
  const assumed = [step("2021-01-01", "1.3", { status: "assumed" })];
  expect(linkedSteps({ base, by: assumed }).map(({ status }) => status)).toEqual([
    "assumed",
    "assumed",
  ]);
});

test("days on which the multiple has ended have no product", () => {
  const ended = [step("2021-01-01", "1.3", { until: "2021-07-01" })];
  expect(linkedSteps({ base, by: ended })).toHaveLength(1);
  expect(linkedSteps({ base, by: ended })[0]).toMatchObject({ until: "2021-07-01" });
});
