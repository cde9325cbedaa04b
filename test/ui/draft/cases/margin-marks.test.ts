import { expect, test } from "vitest";
import { draftTextFor } from "../../../../src/text/draft-text.ts";
import type { CaseRuns } from "../../../../src/ui/draft/cases/case-runs.ts";
import { marginMarks } from "../../../../src/ui/draft/cases/margin-marks.ts";
import type { MissedSide } from "../../../../src/worker/case-protocol.ts";

const at = (file: string, start: number): MissedSide["at"] => ({
  ...{ file, start, end: start + 3 },
  ...{ line: 1, column: 1, endLine: 1, endColumn: 4 },
});
const side = (condition: string, missed: readonly boolean[], file = "a.yaml"): MissedSide => ({
  programme: "低保",
  condition,
  missed,
  at: at(file, 7),
});
const runs = (...missed: readonly MissedSide[]): Pick<CaseRuns, "coverage" | "reports"> => ({
  coverage: {
    policy: {} as NonNullable<CaseRuns["coverage"]>["policy"],
    clauses: [],
    branches: { all: 4, reached: 4 - missed.length, missed },
  },
  reports: new Map([["cases/a/x.yaml", [{} as never]]]),
});
const zh = draftTextFor("zh");
const words = { text: zh, name: (name: string) => `<${name}>` };

test("a condition seen from one side, or from none, is marked where it stands, with what was never seen", () => {
  const seen = runs(side("收入低", [false]), side("scope", [true, false]));
  expect(marginMarks(seen, "a.yaml", words)).toEqual([
    {
      at: { start: 7, end: 10 },
      sentence: "用例未覆盖：<低保> · <收入低>，从未不成立",
      isHalf: true,
    },
    {
      at: { start: 7, end: 10 },
      sentence: `用例未覆盖：<低保> · 适用范围，从未成立${zh.draft.cases.and}从未不成立`,
      isHalf: false,
    },
  ]);
});

test("what stands in another file is not marked in this one, and nothing is where no case is", () => {
  expect(marginMarks(runs(side("收入低", [true], "b.yaml")), "a.yaml", words)).toEqual([]);
  const none = { ...runs(side("收入低", [true])), reports: new Map() };
  expect(marginMarks(none, "a.yaml", words)).toEqual([]);
});
