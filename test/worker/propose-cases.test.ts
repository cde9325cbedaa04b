/** Cases around a threshold of a shipped policy, proposed from its cases or from a household. */
import { expect, test } from "vitest";
import { emptyDraftMemory } from "../../src/worker/open-draft.ts";
import { proposeCases } from "../../src/worker/propose-cases.ts";
import { specTexts } from "../support/shipped.ts";

const texts = specTexts("tianjin");
const { text } = texts.jurisdiction;
const memory = emptyDraftMemory();
const asked = {
  texts,
  offset: text.indexOf("when: 人均月收入 < 低保标准"),
  date: "2025-10-01",
  taken: [],
};
const facts = { household: { 财产符合规定: "true", 成员: [{ 月工资: "500" }] } };
const household = { kind: "household", id: "one-person", facts } as const;
const unreadable = { kind: "case", file: "cases/tianjin/a.yaml", text: "[" } as const;

test("a household is taken on the date of the screen: a fen below, at and above 1,045", () => {
  const answer = proposeCases({ ...asked, sources: [unreadable, household] }, memory);
  expect(answer).toMatchObject({
    kind: "found",
    isBest: true,
    tried: 2,
    proposed: {
      comparison: "人均月收入 < 低保标准",
      programme: "低保",
      source: "one-person",
      fact: "月工资",
    },
  });
  const cases = answer.kind === "found" ? answer.proposed.cases : [];
  expect(cases.map(({ value, amount }) => [value, amount])).toEqual([
    ["1044.99", "0.01"],
    ["1045", undefined],
    ["1045.01", undefined],
  ]);
  expect(cases[0]?.text).toContain("date: 2025-10-01");
});

test("a text that cannot be run, or has no comparison there, has none", () => {
  const sources = [household];
  const none = { kind: "no-comparison", tried: 1 };
  expect(proposeCases({ ...asked, offset: 0, sources }, memory)).toEqual(none);
  const broken = { ...texts, jurisdiction: { ...texts.jurisdiction, text: "spec: [" } };
  expect(proposeCases({ ...asked, texts: broken, sources }, memory)).toEqual(none);
});
