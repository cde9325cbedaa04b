import { expect, test } from "vitest";
import type { DraftClauses } from "../../../src/engine/index.ts";
import { maybeClauseAt, sentencesOf } from "../../../src/ui/draft/clauses/clause-at.ts";
import { startOfLine } from "../../../src/ui/draft/clauses/use-address-line.ts";
import { wirePath } from "../../../src/ui/draft/clauses/wire-path.ts";

const draft: DraftClauses = {
  clauses: [],
  documents: {},
  citations: [
    { id: "a.1", start: 20, end: 23 },
    { id: "a.2", start: 60, end: 63 },
  ],
  stretches: [
    { start: 10, end: 100, ids: ["a.1"] },
    { start: 40, end: 70, ids: ["a.2", "a.3"] },
    { start: 80, end: 90, ids: ["a.1"] },
  ],
};

test("the citation under the cursor is meant, else what the smallest stretch around it rests on", () => {
  expect(maybeClauseAt(draft, 21)).toEqual({ ids: ["a.1"], cited: 20 });
  expect(maybeClauseAt(draft, 45)).toEqual({ ids: ["a.2", "a.3"], cited: 60 });
  expect(maybeClauseAt(draft, 30)).toEqual({ ids: ["a.1"], cited: 20 });
  expect(maybeClauseAt(draft, 5)).toBeUndefined();
});

test("a part that has its citation from the entry around it points at that one", () => {
  expect(maybeClauseAt(draft, 85)).toEqual({ ids: ["a.1"], cited: 20 });
});

test("sentences go to clauses one by one, after a heading or not, and to none where their numbers differ", () => {
  const text = "四、标题。甲句，仍是甲句；乙句。";
  expect(sentencesOf(text, ["a", "b"])).toEqual([
    { text: "四、标题。" },
    { text: "甲句，仍是甲句；", clause: "a" },
    { text: "乙句。", clause: "b" },
  ]);
  expect(sentencesOf("甲句。乙句。", ["a", "b"]).map(({ clause }) => clause)).toEqual(["a", "b"]);
  expect(sentencesOf(text, ["a"]).every(({ clause }) => clause === undefined)).toBe(true);
});

test("a line of the address begins after as many ends of lines", () => {
  expect(startOfLine("ab\ncd\nef", 1)).toBe(0);
  expect(startOfLine("ab\ncd\nef", 3)).toBe(6);
  expect(startOfLine("ab\ncd\nef", 9)).toBe(8);
});

test("the wire runs along the border of the pane, and stops with an arrow at an end out of view", () => {
  const pane = { top: 100, bottom: 400, left: 800, right: 1200 };
  const end = { top: 120, bottom: 140, left: 820, right: 1100 };
  expect(wirePath({ x: 780, y: 300 }, end, pane)).toMatch(/^M780 300H794V130H810m0 0a/);
  expect(wirePath({ x: 780, y: 4, edge: "above" }, end, pane)).toMatch(/^M776 9L780 4L784 9M780 4/);
  const above = { ...end, top: 20, bottom: 40 };
  expect(wirePath({ x: 780, y: 300 }, above, pane)).toMatch(/V104H810M806 109L810 104L814 109$/);
});
