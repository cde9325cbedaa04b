import { describe, expect, test } from "vitest";
import { rowForGap } from "../../../../src/engine/author/forms/gap-row.ts";
import { textForms } from "../../../../src/engine/author/forms/text-forms.ts";
import { tryEdit } from "../../../../src/engine/author/forms/try-edit.ts";
import { openPolicy } from "../../../../src/engine/open-policy.ts";
import type { SpecTexts } from "../../../../src/engine/spec/read-spec.ts";
import { specTexts } from "../../../support/shipped.ts";

function formsOf(texts: SpecTexts) {
  const forms = textForms(texts, openPolicy(texts), texts.jurisdiction.file);
  if (forms === undefined) throw new Error("No forms.");
  return forms;
}

const replaced = (texts: SpecTexts, before: string, after: string): SpecTexts => {
  const { jurisdiction } = texts;
  return {
    ...texts,
    jurisdiction: { ...jurisdiction, text: jurisdiction.text.replace(before, after) },
  };
};

test("columns know what they test: numbers, options, truths, and the unit of a result", () => {
  const tables = formsOf(specTexts("tianjin")).tables;
  const kinds = (name: string) =>
    tables.find((one) => one.name === name)?.columns.map(({ type }) => type?.kind);
  expect(kinds("残疾豁免档")).toEqual(["number", "enum", "enum"]);
  expect(kinds("临时救助受理")).toEqual(["boolean", "boolean", "string", undefined]);
  const money = tables.find(({ name }) => name === "单人户低保金");
  expect(money?.columns.at(-1)?.type?.unit).toBe("元/人/月");
  expect(tables.find(({ name }) => name === "残疾豁免档")?.hit).toBe("first");
});

test("a parameter takes unit and options from the baseline, a history ends where a later value begins", () => {
  const { parameters } = formsOf(specTexts("tianjin"));
  const standard = parameters.find(({ name }) => name === "低保标准");
  expect(standard?.unit).toBe("元/人/月");
  const [first] = standard?.histories ?? [];
  expect(first?.steps.at(-2)?.until).toBe(first?.steps.at(-1)?.from);
  expect(first?.steps.at(-1)?.until).toBeUndefined();
});

test("a value with a last day leaves the days behind it without one", () => {
  const { parameters } = formsOf(specTexts("guangdong"));
  const least = parameters.find(({ name }) => name === "省定最低低保标准");
  expect(least?.histories.map(({ variant }) => variant.join("/"))).toContain("四类/农村");
  expect(least?.histories[0]?.steps[0]).toMatchObject({ from: "2015-01-01", until: "2016-01-01" });
});

describe("a gap", () => {
  test("is worded as a row, whatever commas its headings have", () => {
    const columns = ["min(a, b)", "any(c.d)", "e", "结果"].map((text, index) => ({
      kind: index === 3 ? ("result" as const) : ("condition" as const),
      text,
      at: { file: "x", start: 0, end: 0 },
    }));
    const told = 'min(a, b) > 限额, any(c.d) = false, e = "x, y"';
    expect(rowForGap(columns, told)).toEqual(["> 限额", "false", '"x, y"', ""]);
    expect(rowForGap(columns, "e = null")).toEqual(["-", "-", "-", ""]);
  });

  test("is found after a row was taken away, and cured by the row that it gives", () => {
    const texts = replaced(
      specTexts("guangdong"),
      '      | "其他城市" | "三类"   | "三类"   |\n',
      "",
    );
    const table = formsOf(texts).tables.findIndex(({ name }) => name === "标准地区");
    const [gap] = formsOf(texts).tables[table]?.gaps ?? [];
    expect(gap?.cells).toEqual(['"其他城市"', '"三类"', ""]);
    const cells = gap?.cells.map((cell) => (cell === "" ? '"三类"' : cell)) ?? [];
    const tried = tryEdit(texts, { table, kind: "add-row", after: 4, cells }, "guangdong.yaml");
    if (tried.kind !== "edit") throw new Error(tried.kind);
    const { at, text } = tried.edit;
    const before = texts.jurisdiction.text;
    const cured = before.slice(0, at.start) + text + before.slice(at.end);
    const after = formsOf({ ...texts, jurisdiction: { ...texts.jurisdiction, text: cured } });
    expect(after.tables[table]?.gaps).toEqual([]);
  });
});

test("two rows that answer one case are both named", () => {
  const texts = replaced(
    specTexts("guangdong"),
    '| "其他城市" | "四类"   | "四类"   |',
    '| "其他城市" | -        | "四类"   |',
  );
  const table = formsOf(texts).tables.find(({ name }) => name === "标准地区");
  expect(table?.overlaps.map(({ row, earlier }) => [earlier, row])).toEqual([[2, 5]]);
});

test("a text that cannot be read has no forms", () => {
  const texts = replaced(specTexts("tianjin"), "programmes:", "programmes: [");
  expect(textForms(texts, openPolicy(texts), texts.jurisdiction.file)).toBeUndefined();
});
