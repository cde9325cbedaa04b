/** Failures of cases in words. */
import { expect, test } from "vitest";
import { draftTextFor } from "../../../../src/text/draft-text.ts";
import {
  aboutWords,
  readsWords,
  stepWords,
  turnWords,
  valueWords,
} from "../../../../src/ui/draft/cases/case-words.ts";
import { coverageTotals } from "../../../../src/ui/draft/cases/coverage-totals.ts";
import type { PlacedDifference } from "../../../../src/worker/case-protocol.ts";

const [zh, en] = [draftTextFor("zh"), draftTextFor("en")];
const plain = (name: string) => name;
const at = {
  file: "a.yaml",
  start: 0,
  end: 1,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 2,
} as const;

test("what an expectation is about is said by names, parts and numbers counted from 1", () => {
  const about = (path: string) =>
    aboutWords({ path, expected: "", found: "" }, zh.draft.cases, plain);
  expect(about("低保")).toBe("低保");
  expect(about("低保.amount")).toBe("低保 金额");
  expect(about("单人户低保.members.2.needs")).toBe("单人户低保 成员 3 待补");
});

test("values are said as outcomes, figures and lists are", () => {
  expect(valueWords("needs", zh)).toBe("待补");
  expect(valueWords("12345.6", zh)).toBe("12,345.6");
  expect(valueWords("1000/3", zh)).toBe("≈333.3333");
  expect(valueWords('["甲","乙"]', zh)).toBe("甲、乙");
  expect(valueWords("null", en)).toBe("nothing");
});

test("a step is said with its name, what it turned from and to, and what it read", () => {
  const difference: PlacedDifference = {
    kind: "changed",
    before: "no",
    at,
    step: {
      kind: "condition",
      name: "补助",
      part: "低",
      path: "",
      value: "yes",
      formula: "收入 < 标准",
      reads: [
        { name: "收入", value: "1000" },
        { name: "标准", value: "" },
      ],
      cite: [],
    },
  };
  expect(stepWords(difference, zh.draft.cases, plain)).toBe("“补助”的条件“低”");
  expect(turnWords(difference, zh)).toBe("不符合 → 符合");
  expect(readsWords(difference, zh, plain)).toBe("收入 = 1,000，标准 = 未知");
  const { before: _, ...found } = difference;
  expect(turnWords({ ...found, kind: "found" }, zh)).toBe("符合");
  expect(turnWords({ ...difference, kind: "removed" }, zh)).toBe("不符合");
});

test("of the clauses only encoded ones count as reached", () => {
  const clause = (disposition: "encoded" | "duty", cases: readonly string[]) => ({
    id: disposition,
    disposition,
    isCited: true,
    cases,
    at,
  });
  const { encoded, reached, counts } = coverageTotals([
    clause("encoded", ["a"]),
    clause("encoded", []),
    clause("duty", ["a"]),
  ]);
  expect([encoded, reached]).toEqual([2, 1]);
  expect(counts).toEqual({ encoded: 2, duty: 1, open: 0, umbrella: 0 });
});
