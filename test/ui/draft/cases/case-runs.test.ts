/** What is known of the cases of a draft while they run, and in which order they are shown. */
import { describe, expect, test } from "vitest";
import {
  type CaseRuns,
  caseCounts,
  nextRuns,
  noRuns,
  shownCases,
} from "../../../../src/ui/draft/cases/case-runs.ts";
import type { RanCase } from "../../../../src/worker/case-protocol.ts";

const report = (file: string, over: Partial<RanCase> = {}): RanCase => ({
  file,
  isPassed: true,
  isEmpty: false,
  isUnconfirmed: false,
  failures: [],
  faults: [],
  diagnostics: [],
  ...over,
});
const begun = (runs: CaseRuns, files: readonly string[], policy = "a.yaml") =>
  nextRuns(runs, { kind: "begun", policy, files });
const ran = (runs: CaseRuns, ...reports: readonly RanCase[]) =>
  nextRuns(runs, { kind: "ran", files: reports.map(({ file }) => file), reports });
const names = (runs: CaseRuns, wanted = "", text = "") =>
  shownCases(runs, wanted, () => text).map(({ file }) => file);

describe("running", () => {
  test("results come in a few at a time, and those of an earlier text stay until they are renewed", () => {
    const first = ran(begun(noRuns, ["x", "y"]), report("x"), report("y"));
    expect([first.done, first.total]).toEqual([2, 2]);
    const again = ran(begun(first, ["x", "y"]), report("x", { isPassed: false }));
    expect([again.kind, again.done]).toEqual(["running", 1]);
    expect(caseCounts(again)).toEqual({ all: 2, passed: 1, failed: 1, unconfirmed: 0 });
  });

  test("a case that was taken away has no result any longer", () => {
    const first = ran(begun(noRuns, ["x", "y"]), report("x"), report("y"));
    expect(names(begun(first, ["y"]))).toEqual(["y"]);
  });

  test("another policy begins with nothing, also while it cannot be run", () => {
    const first = ran(begun(noRuns, ["x"]), report("x"));
    expect(names(begun(first, ["x"], "b.yaml"))).toEqual([]);
    expect(nextRuns(first, { kind: "outdated", policy: "b.yaml" })).toBe(noRuns);
    const stale = nextRuns(first, { kind: "outdated", policy: "a.yaml" });
    expect([stale.kind, names(stale)]).toEqual(["stale", ["x"]]);
  });

  test("a fault of ours is told until the next run", () => {
    const failed = nextRuns(begun(noRuns, ["x"]), { kind: "failed", message: "why" });
    expect([failed.kind, failed.message]).toEqual(["failed", "why"]);
    expect(begun(failed, ["x"]).message).toBeUndefined();
  });
});

describe("the list", () => {
  const runs = ran(
    begun(noRuns, ["d", "c", "b", "a"]),
    report("d", { isPassed: false }),
    report("c"),
    report("b", { isUnconfirmed: true }),
    report("a"),
  );

  test("failed cases come first, then those that nobody has checked", () => {
    expect(names(runs)).toEqual(["d", "b", "a", "c"]);
  });

  test("is narrowed to cases in whose name or text all the words are found", () => {
    expect(names(runs, "C")).toEqual(["c"]);
    expect(names(runs, "工资 a", "月工资: 1")).toEqual(["a"]);
    expect(names(runs, "nothing")).toEqual([]);
  });
});
