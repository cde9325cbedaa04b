import { expect, test } from "vitest";
import { clausesOfDraft, openPolicy } from "../../../src/engine/index.ts";
import { specTexts } from "../../support/shipped.ts";

const texts = specTexts("tianjin");
const { text, file } = texts.jurisdiction;
const { spec } = openPolicy(texts);
if (spec === undefined) throw new Error("The policy cannot be read.");
const draft = clausesOfDraft(spec, file);

test("every citation of the text in view is found where it stands, once", () => {
  for (const { id, start, end } of draft.citations) expect(text.slice(start, end)).toContain(id);
  const starts = draft.citations.map(({ start }) => start);
  expect(new Set(starts).size).toBe(starts.length);
  expect(starts.length).toBeGreaterThan(100);
});

test("a clause leads to the rules that cite it, each at its place", () => {
  const clause = draft.clauses.find(({ number }) => number === "4.a");
  const rule = clause?.rules.find(({ section }) => section === "programmes");
  expect(rule?.name).toBe("低保");
  expect(text.slice(rule?.at?.start, rule?.at?.end)).toBe("低保");
  expect(clause?.disposition).toBe("encoded");
});

test("around a place stand stretches that rest on clauses, the smallest with what is cited there", () => {
  const formula = text.indexOf("formula: 低保标准 * 家庭人口 - 家庭月收入");
  const around = draft.stretches.filter(({ start, end }) => start <= formula && formula < end);
  const smallest = around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
  expect(smallest?.ids).toEqual(["tj-2022.4.a"]);
});
