import { expect, test } from "vitest";
import { nextRun, type Run } from "../../../src/ui/compare/use-run.ts";

const compared = { date: "2025-10-01", policies: [], rows: [], payments: [], differences: [] };
const ready: Run = { kind: "ready", compared, faults: [] };
const progress = { done: 1, total: 2 };

test("earlier results stay while others are computed, and after a cancellation", () => {
  const stale = nextRun(ready, { kind: "start" });
  expect(stale).toEqual({ kind: "stale", compared, faults: [] });
  expect(nextRun(nextRun(stale, { kind: "progress", progress }), { kind: "cancelled" })).toEqual({
    kind: "cancelled",
    compared,
  });
});

test("progress that comes late changes nothing", () => {
  expect(nextRun(ready, { kind: "progress", progress })).toBe(ready);
});
