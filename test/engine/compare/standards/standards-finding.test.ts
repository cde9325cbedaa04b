import { expect, test } from "vitest";
import { standardsFinding } from "../../../../src/engine/index.ts";

const step = (from: string, value: string, more: object = {}) => ({
  from,
  value,
  status: "published" as const,
  cite: [],
  ...more,
});
const change = (by: string, share: string, more: object = {}) => ({
  change: { by, share, months: 12, hasGap: false, ...more },
});

const high = {
  id: "high",
  steps: [
    step("2023-01-01", "1000", { until: "2024-01-01" }),
    step("2024-01-01", "1100", change("100", "1/10")),
  ],
};
const low = {
  id: "low",
  steps: [
    step("2021-07-01", "500", { until: "2022-07-01" }),
    step("2022-07-01", "600", { until: "2023-07-01", ...change("100", "1/5") }),
    step("2023-07-01", "600", change("0", "0")),
  ],
};
const assumed = { id: "assumed", steps: [step("2020-01-01", "9000", { status: "assumed" })] };

test("the spread is between known values alone", () => {
  const found = standardsFinding([high, low, assumed], "2025-07-01");
  expect(found.known).toEqual(["high", "low"]);
  expect(found.assumed).toEqual(["assumed"]);
  expect(found.spread).toEqual({
    most: ["high"],
    mostValue: "1100",
    least: ["low"],
    leastValue: "600",
    difference: "500",
  });
});

test("the greatest rise is the greatest in proportion, up to the day", () => {
  const on = (date: string) => standardsFinding([high, low], date).rise;
  expect(on("2025-07-01")).toMatchObject({ line: "low", from: "2022-07-01", share: "1/5" });
  expect(on("2022-06-30")).toBeUndefined();
});

test("a rise from or to an assumed value, or over days without one, is no rise", () => {
  const guess = {
    id: "guess",
    steps: [
      step("2020-01-01", "100", { until: "2021-01-01", status: "assumed" }),
      step("2021-01-01", "300", { until: "2022-01-01", ...change("200", "2") }),
      step("2023-01-01", "600", change("300", "1", { hasGap: true })),
    ],
  };
  expect(standardsFinding([guess], "2025-01-01").rise).toBeUndefined();
});

test("a value stands since it was first stated, also where a later notice repeats it", () => {
  const { still } = standardsFinding([high, low], "2025-07-01");
  // 600 since July 2022, three years; 1100 for a year and a half.
  expect(still).toEqual({ line: "low", value: "600", since: "2022-07-01", months: 36 });
});

test("on a day before all values no place has one", () => {
  const found = standardsFinding([high, low], "2019-01-01");
  expect(found).toEqual({ known: [], assumed: [], none: ["high", "low"] });
});

test("equal values differ by nothing, and both hold them", () => {
  const twin = { id: "twin", steps: [step("2024-01-01", "1100")] };
  const { spread } = standardsFinding([high, twin], "2024-06-01");
  expect(spread).toMatchObject({
    most: ["high", "twin"],
    least: ["high", "twin"],
    difference: "0",
  });
});
