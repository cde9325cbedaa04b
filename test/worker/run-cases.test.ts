/** The cases of a shipped policy under a draft of it: what fails and where, and what no case reaches. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { SourceText, SpecTexts } from "../../src/engine/index.ts";
import { emptyDraftMemory } from "../../src/worker/open-draft.ts";
import { coverCases, emptyCasesMemory, runCases } from "../../src/worker/run-cases.ts";
import { specTexts } from "../support/shipped.ts";

const published = specTexts("tianjin");
const folder = join(import.meta.dirname, "../../scenarios/cases/tianjin");
const cases: readonly SourceText[] = readdirSync(folder).map((name) => ({
  file: `cases/tianjin/${name}`,
  text: readFileSync(join(folder, name), "utf8"),
}));
const memory = { draft: emptyDraftMemory(), cases: emptyCasesMemory() };

function drafted(before: string, after: string): SpecTexts {
  const { file, text } = published.jurisdiction;
  expect(text.split(before)).toHaveLength(2);
  return { ...published, jurisdiction: { file, text: text.replace(before, () => after) } };
}

const condition =
  "id: 收入低于标准\n          when: 人均月收入 < 低保标准\n        - id: 财产符合规定";
const atStandard = cases.filter(({ file }) => file.includes("one-person-at-published-standard"));

describe("cases of a draft", () => {
  test("all of them pass under the published text", () => {
    const { cases: ran = [] } = runCases({ texts: published, published, cases }, memory);
    expect(ran.map(({ file, isPassed }) => [file, isPassed])).toEqual(
      cases.map(({ file }) => [file, true]),
    );
  });

  test("a condition that lets the standard itself pass fails the case that stands on it, at both places", () => {
    const texts = drafted(condition, condition.replace("<", "<="));
    const { cases: ran = [] } = runCases({ texts, published, cases: atStandard }, memory);
    const [failure] = ran[0]?.failures ?? [];
    const { difference, at } = failure ?? {};
    expect(failure).toMatchObject({ path: "低保", expected: "no", found: "yes" });
    expect(difference).toMatchObject({
      kind: "changed",
      before: "no",
      step: { kind: "condition", part: "收入低于标准", value: "yes", cite: ["tj-2022.2.a"] },
    });
    expect(texts.jurisdiction.text.slice(difference?.at.start, difference?.at.end)).toMatch(
      /^id: 收入低于标准/,
    );
    expect(atStandard[0]?.text.slice(at?.start, at?.end)).toBe("低保: no");
  });

  test("a draft with errors has no cases", () => {
    const texts = drafted(condition, condition.replace("人均月收入", "人均月收人"));
    expect(runCases({ texts, published, cases: atStandard }, memory)).toEqual({});
    expect(coverCases({ texts, cases: atStandard }, memory)).toEqual({});
  });

  test("a case that cannot be read, has no day, or expects nothing says so", () => {
    const file = "cases/tianjin/a.yaml";
    const ranOf = (text: string) =>
      runCases({ texts: published, published, cases: [{ file, text }] }, memory).cases?.[0];
    expect(ranOf("household: [\n")?.diagnostics.map(({ at }) => at.file)).toContain(file);
    expect(ranOf("expect: {低保: yes}\n")?.faults.map(({ code }) => code)).toEqual([
      "case/no-date",
    ]);
    expect(ranOf("date: 2022-03-01\n")).toMatchObject({ isPassed: false, isEmpty: true });
  });

  test("a case whose source says that nobody has checked it is marked", () => {
    const [first] = atStandard;
    const text = first?.text.replace(/source: .*/, 'source: "待核对：由本稿算出"') ?? "";
    const { cases: ran } = runCases(
      { texts: published, cases: [{ file: "cases/tianjin/b.yaml", text }] },
      memory,
    );
    expect(ran).toMatchObject([{ isPassed: true, isUnconfirmed: true }]);
  });

  test("tests beside the rules run when the policy's own text is asked for", () => {
    const { file, text } = published.jurisdiction;
    const tests = `tests:\n  工资等于标准:\n    household: {财产符合规定: true, 成员: {月工资: 1045}}\n    date: 2025-10-01\n    expect: {低保: yes}\n`;
    const texts = { ...published, jurisdiction: { file, text: text + tests } };
    const { cases: ran } = runCases({ texts, published, cases: [texts.jurisdiction] }, memory);
    expect(ran).toMatchObject([
      { file, test: "工资等于标准", isPassed: false, failures: [{ path: "低保", found: "no" }] },
    ]);
    const at = ran?.[0]?.failures[0]?.at;
    expect(texts.jurisdiction.text.slice(at?.start, at?.end)).toBe("低保: yes");
  });
});

describe("coverage of a draft", () => {
  const coverage = (asked: readonly SourceText[]) =>
    coverCases({ texts: published, cases: asked }, memory).coverage;

  test("without the cases at and above the standard, its condition was never false", () => {
    const met = cases.filter(({ file }) => file.includes("one-fen-below-published-standard"));
    const side = coverage(met)?.branches.missed.find(
      ({ programme, condition: id }) => programme === "低保" && id === "收入低于标准",
    );
    expect(side?.missed).toEqual([false]);
    const whole = coverage(cases)?.branches.missed ?? [];
    expect(whole.some(({ condition: id }) => id === "收入低于标准")).toBe(false);
  });

  test("clauses name the cases that reach them; with no case nothing is reached", () => {
    const clause = coverage(atStandard)?.clauses.find(({ id }) => id === "tj-2022.2.a");
    expect(clause).toMatchObject({
      disposition: "encoded",
      isCited: true,
      cases: [atStandard[0]?.file],
    });
    const none = coverage([]);
    expect(none?.clauses.every(({ cases: by }) => by.length === 0)).toBe(true);
    expect(none?.branches.reached).toBe(0);
  });
});
