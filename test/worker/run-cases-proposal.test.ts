/** The cases of a region under a proposal: what it changes for each household, and what they reach of it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { SourceText, SpecTexts } from "../../src/engine/index.ts";
import { emptyDraftMemory } from "../../src/worker/open-draft.ts";
import { coverCases, emptyCasesMemory, runCases } from "../../src/worker/run-cases.ts";
import { specTexts } from "../support/shipped.ts";

const base = specTexts("tianjin");
const folder = join(import.meta.dirname, "../../scenarios/cases/tianjin");
const cases: readonly SourceText[] = readdirSync(folder).map((name) => ({
  file: `cases/tianjin/${name}`,
  text: readFileSync(join(folder, name), "utf8"),
}));

function proposed(body: string, from = "2026-07-01"): SpecTexts {
  const text = `spec: 1
id: p
changes: tianjin
title: {zh: 方案, en: Proposal}
from: ${from}
documents:
  方案文: {title: {zh: 方案, en: Proposal}, outside: true}
${body}`;
  return { ...base, proposals: [{ file: "p.yaml", text }] };
}

const raised = proposed(`parameters:
  低保标准: {value: 1145, status: assumed, range: [1045, 1145], cite: 方案文}
`);
const memories = () => ({ draft: emptyDraftMemory(), cases: emptyCasesMemory() });

/** One person, local, who has 400 a month: 1045 - 400 before, 1145 - 400 after. */
const household: SourceText = {
  file: "cases/tianjin/one.yaml",
  text: `household:
  财产符合规定: true
  成员:
    - {姓名: 本人, 出生日期: 1979-02-11, 月工资: 400}
region: tianjin
date: 2025-10-01
expect:
  低保: yes
source: "1045 − 400"
`,
};

describe("cases under a proposal", () => {
  test("a case of an earlier day is worked out on the proposal's first, beside the rules as they are", () => {
    const shown = cases.filter(({ file }) => file.includes("wage-one-fen-below"));
    const { cases: ran = [] } = runCases({ texts: raised, cases: shown }, memories());
    expect(ran).toHaveLength(shown.length);
    for (const { proposed: found } of ran) expect(found?.date).toBe("2026-07-01");
  });

  test("with the standard 100 higher, what changes by one person is exactly 100", () => {
    const { cases: ran = [] } = runCases({ texts: raised, cases: [household] }, memories());
    const [one] = ran;
    expect(one?.faults).toEqual([]);
    expect(one?.isPassed).toBe(false);
    expect(one?.proposed?.changed.find(({ name }) => name === "低保")).toMatchObject({
      published: { outcome: "yes", amount: { value: "645" } },
      draft: { outcome: "yes", amount: { value: "745" } },
      change: "100",
    });
  });

  test("a proposal of what no household rests on changes no case", () => {
    const other = proposed(`parameters:
  最低工资标准: {value: 9999, status: assumed, range: [2510, 9999], cite: 方案文}
`);
    const { cases: ran = [] } = runCases({ texts: other, cases: [household] }, memories());
    expect(ran[0]).toMatchObject({ isPassed: true, proposed: { changed: [] } });
  });

  test("a condition that the proposal adds is covered by the region's cases as far as they see it", () => {
    const texts = proposed(`programmes:
  低保:
    cite: 方案文
    eligible:
      all:
        - id: 新增条件
          when: 财产符合规定
          cite: 方案文
`);
    const memory = memories();
    const { coverage } = coverCases({ texts, cases: [household] }, memory);
    const side = coverage?.branches.missed.find(({ condition }) => condition === "新增条件");
    expect(side).toMatchObject({ programme: "低保", missed: [false], at: { file: "p.yaml" } });
  });
});
