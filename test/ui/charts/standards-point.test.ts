import { expect, test } from "vitest";
import { moved } from "../../../src/ui/charts/StandardsPoint.tsx";

const line = (...days: string[]) => ({
  steps: days.map((from) => ({ from, value: "1", status: "published" as const })),
});
const lines = [line("2020-01-01", "2022-01-01", "2024-01-01"), line("2021-06-01", "2025-01-01")];

test("along a line the arrows stop at its ends", () => {
  expect(moved(lines, { line: 0, index: 0 }, "ArrowLeft")).toEqual({ line: 0, index: 0 });
  expect(moved(lines, { line: 0, index: 0 }, "ArrowRight")).toEqual({ line: 0, index: 1 });
  expect(moved(lines, { line: 0, index: 1 }, "End")).toEqual({ line: 0, index: 2 });
  expect(moved(lines, { line: 0, index: 2 }, "ArrowRight")).toEqual({ line: 0, index: 2 });
  expect(moved(lines, { line: 0, index: 2 }, "Home")).toEqual({ line: 0, index: 0 });
});

test("another line is entered at the value that stood on that day, or at its first", () => {
  expect(moved(lines, { line: 0, index: 2 }, "ArrowDown")).toEqual({ line: 1, index: 0 });
  expect(moved(lines, { line: 0, index: 0 }, "ArrowDown")).toEqual({ line: 1, index: 0 });
  expect(moved(lines, { line: 1, index: 1 }, "ArrowUp")).toEqual({ line: 0, index: 2 });
  // Round from the last to the first.
  expect(moved(lines, { line: 1, index: 0 }, "ArrowDown")).toEqual({ line: 0, index: 0 });
});
