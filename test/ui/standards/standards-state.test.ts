/** What the screen of standards shows, from the book that the site is built with. */
import { describe, expect, test } from "vitest";
import { readStandardsBook } from "../../../src/layouts/standards-book.ts";
import {
  changeSelection,
  firstSelection,
  linesOf,
  linksOnDay,
  parameterOf,
  risesOf,
  rowsOf,
  searchOfSelection,
  selectionFromAddress,
} from "../../../src/ui/standards/standards-state.ts";

const book = readStandardsBook("2025-10-01", "zh");
const first = firstSelection(book);
const dibao = parameterOf(first, book);
if (dibao === undefined) throw new Error("There is no parameter.");

describe("the book", () => {
  test("begins with what every place has", () => {
    expect(dibao.name.zh).toBe("低保标准");
    expect(dibao.places.map(({ kind }) => kind)).toEqual(Array(5).fill("dated"));
  });

  test("offers every parameter with a dated value, and none twice", () => {
    const ids = book.parameters.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { places } of book.parameters)
      expect(places.some(({ kind }) => kind === "dated")).toBe(true);
  });

  test("tells silence, an open figure and a dated one apart", () => {
    const tekun = book.parameters.find(({ id }) => id === "特困基本生活标准");
    expect(tekun?.places.map(({ place, kind }) => [place, kind])).toEqual([
      ["tianjin", "dated"],
      ["guangdong", "dated"],
      ["yinchuan", "open"],
      ["taian", "dated"],
      ["alxa", "dated"],
    ]);
    const wage = book.parameters.find(({ id }) => id === "最低工资标准");
    expect(wage?.places.find(({ place }) => place === "taian")?.kind).toBe("silent");
  });

  test("holds the words of every clause and document that a value cites", () => {
    for (const { places } of book.parameters)
      for (const { place, series } of places) {
        const { policy } = book.places.find((one) => one.policy.id === place) ?? {};
        for (const { steps } of series)
          for (const { cite } of steps)
            for (const id of cite)
              expect(policy?.clauses[id] ?? policy?.documents[id], id).toBeDefined();
      }
  });

  test("a line of a value in its text states that value", async () => {
    const { readFileSync } = await import("node:fs");
    for (const { series } of dibao.places)
      for (const { steps } of series)
        for (const { from, value, at } of steps) {
          const line = readFileSync(`policy-specs/${at.file}`, "utf8").split("\n")[at.line - 1];
          expect(line).toContain(`from: ${from}`);
          expect(line).toContain(value);
        }
  });
});

describe("the address", () => {
  test("says nothing of what is as at first", () => {
    expect(searchOfSelection(first, book)).toBe("");
    expect(selectionFromAddress("", book)).toEqual(first);
  });

  test("reopens parameter, variant, date and order", () => {
    let selection = changeSelection(first, { kind: "option", axis: "户籍类别", option: "农村" });
    selection = changeSelection(selection, { kind: "parameter", parameter: "特困基本生活标准" });
    selection = changeSelection(selection, { kind: "date", date: "2021-07-01" });
    selection = changeSelection(selection, { kind: "order", order: "newest" });
    const search = searchOfSelection(selection, book);
    expect(selectionFromAddress(search, book)).toEqual(selection);
  });

  test("what is asked in vain is left out", () => {
    const asked = new URLSearchParams({ parameter: "没有", date: "2025-02-30", 户籍类别: "海上" });
    expect(selectionFromAddress(`?${asked}`, book)).toEqual(first);
  });
});

describe("lines and rows", () => {
  test("each place has the line of the chosen variant", () => {
    const rural = linesOf(dibao, { options: { 户籍类别: "农村", 标准地区: "四类" } });
    const now = rural.map(({ id, steps }) => [id, steps.at(-1)?.value]);
    expect(now).toEqual([
      ["tianjin", "1045"],
      ["guangdong", "668"],
      ["yinchuan", "560"],
      ["taian", "860"],
      ["alxa", "1055"],
    ]);
  });

  test("rows by date are in the order of their first days, either way", () => {
    const lines = linesOf(dibao, first);
    const days = rowsOf(lines, "oldest").map(({ step }) => step.from);
    expect(days).toEqual([...days].sort());
    const newest = rowsOf(lines, "newest").map(({ step }) => step.from);
    expect(newest).toEqual([...days].reverse());
    expect(rowsOf(lines, "place")).toHaveLength(days.length);
  });

  test("changes that rest on assumed values or lie across a gap are counted and not drawn", () => {
    const lines = linesOf(dibao, first);
    const rises = new Map(lines.map((line) => [line.id, risesOf(line)]));
    // Seven notices make six rises.
    expect(rises.get("tianjin")?.drawn).toHaveLength(6);
    expect(rises.get("tianjin")?.left).toBe(0);
    // All but the first of Tai'an's figures are assumed.
    expect(rises.get("taian")).toEqual({ drawn: [], left: 5 });
    expect(rises.get("alxa")?.drawn).toEqual([]);
  });

  test("what is tied to the standard follows the date", () => {
    const on = (date: string) =>
      linksOnDay(dibao, { ...first, date }).find(
        ({ place, link }) => place === "tianjin" && link.by.zh === "低收入家庭救助比例",
      )?.step;
    expect(on("2025-10-01")).toMatchObject({ base: "1045", product: "313.5" });
    expect(on("2025-08-31")).toMatchObject({ base: "1010", product: "303" });
    expect(on("2014-12-31")).toBeUndefined();
  });
});
