/** The screen of rules as data: how cells lie to a reference, which rows are shown, and what an address says. */
import { describe, expect, test } from "vitest";
import type { MatrixCell, MatrixRow, SayingCell } from "../../../src/engine/index.ts";
import {
  changeSelection,
  chosenRow,
  firstSelection,
  relationOf,
  searchOfSelection,
  selectionFromAddress,
  shownSections,
  triedBetween,
  variantsIn,
} from "../../../src/ui/rules/rules-state.ts";

const catalogue = {
  places: [],
  sources: {},
  policies: [{ id: "north" }, { id: "south" }, { id: "west" }],
  households: [{ id: "three", title: { zh: "三口", en: "Three" }, facts: {} }],
  firstHouseholds: [],
  date: "2025-10-01",
};
const first = firstSelection(catalogue);
const silent: MatrixCell = { kind: "silent" };

function says(meaning: number, rest: Partial<SayingCell> = {}): SayingCell {
  const at = { file: "north.yaml", line: 1 };
  return { kind: "own", meaning, isOpen: false, values: [], words: {}, cites: [], at, ...rest };
}

function row(id: string, cells: readonly MatrixCell[], rest: Partial<MatrixRow> = {}): MatrixRow {
  const name = { zh: id, en: `${id} in English` };
  return { id: `parameters/${id}`, section: "parameters", name, entry: id, cells, ...rest };
}

describe("a cell and the reference", () => {
  test("say the same or not, whichever of them is asked about", () => {
    const cells = [says(0), says(0), says(2)];
    expect([0, 1, 2].map((index) => relationOf(cells, index, 0))).toEqual([
      "reference",
      "same",
      "different",
    ]);
    expect([0, 1, 2].map((index) => relationOf(cells, index, 2))).toEqual([
      "different",
      "different",
      "reference",
    ]);
  });

  test("where the reference says nothing, whoever says something differs", () => {
    const cells = [silent, says(1), silent];
    expect([0, 1, 2].map((index) => relationOf(cells, index, 0))).toEqual([
      "silent",
      "different",
      "silent",
    ]);
  });

  test("two figures that nobody gives cannot be compared", () => {
    const cells = [says(0, { isOpen: true }), says(0, { isOpen: true }), says(2)];
    expect([1, 2].map((index) => relationOf(cells, index, 0))).toEqual(["open", "open"]);
  });
});

describe("the rows", () => {
  const same = row("same", [says(0), says(0), says(0)]);
  const other = row("other", [says(0), says(1), says(0)]);
  const lacking = row("lacking", [says(0), says(0), silent]);
  const programme = row("aid", [says(0), says(0), says(0)], {
    id: "programmes/aid",
    section: "programmes",
  });
  const part = row("limit", [says(0), says(1), silent], {
    id: "programmes/aid/condition/limit",
    section: "programmes",
    entry: "aid",
    part: "condition",
  });
  const rows = [programme, part, same, other, lacking];
  const shownIn = (change: Parameters<typeof changeSelection>[1]) =>
    shownSections(rows, changeSelection({ ...first, section: "all" }, change), 0).flatMap(
      (section) => section.rows.map((one) => one.row.name.zh),
    );

  test("parameters come first, and parts are shown where their programme is opened", () => {
    expect(shownIn({})).toEqual(["same", "other", "lacking", "aid"]);
    expect(shownIn({ toggled: "aid" })).toEqual(["same", "other", "lacking", "aid", "limit"]);
  });

  test("only what differs: another saying, or one that is silent", () => {
    expect(shownIn({ isOnlyDiffering: true })).toEqual(["other", "lacking"]);
  });

  test("a search finds names in both languages, and a part below its programme", () => {
    expect(shownIn({ query: "LACKING in english" })).toEqual(["lacking"]);
    expect(shownIn({ query: "limit" })).toEqual(["aid", "limit"]);
    expect(shownIn({ query: "nothing" })).toEqual([]);
  });

  test("one section at a time, parameters at first", () => {
    const shown = (section: "parameters" | "programmes") =>
      shownSections(rows, { ...first, section }, 0).map((one) => one.section);
    expect(first.section).toBe("parameters");
    expect(shown("programmes")).toEqual(["programmes"]);
  });

  test("counts speak of the section and not of what is shown of it", () => {
    const [section] = shownSections(rows, changeSelection(first, { query: "other" }), 0);
    expect(section).toMatchObject({ all: 3, alike: 1 });
  });

  test("the first row whose figures differ is chosen until another is", () => {
    const sections = shownSections(rows, first, 0);
    expect(chosenRow(rows, sections, first, 0)).toBe(other);
    const asked = { ...first, row: "programmes/aid/condition/limit" };
    expect(chosenRow(rows, sections, asked, 0)).toBe(part);
  });

  test("a rule is tried from a place that has it to one that says something else", () => {
    const ids = ["north", "south", "west"];
    expect(triedBetween(other, first, ids, 0)).toEqual({ from: "north", to: "south" });
    expect(triedBetween(lacking, first, ids, 0)).toEqual({ from: "north", to: "west" });
    expect(triedBetween(row("x", [silent, says(1), silent]), first, ids, 0)).toEqual({
      from: "south",
      to: "north",
    });
    expect(triedBetween(other, { ...first, from: "west", to: "west" }, ids, 0).to).toBe("south");
  });
});

describe("the address", () => {
  test("says what is not as at first, and reopens it", () => {
    const changed = [
      { date: "2024-01-01", reference: "south", isOnlyDiffering: true, query: "三成 4.b" },
      { section: "programmes" as const, toggled: "aid", household: "three" },
      { row: "programmes/aid/condition/limit" },
      { from: "south", to: "west", variant: "城/乡", isCarrying: true },
    ].reduce(changeSelection, first);
    const search = searchOfSelection(changed, "?theme=dark", catalogue);
    expect(search).toContain("theme=dark");
    expect(selectionFromAddress(search, catalogue)).toEqual(changed);
    expect(searchOfSelection(first, "", catalogue)).toBe("");
  });

  test("what it asks for in vain is left out", () => {
    const search = "?date=2025-02-30&reference=east&from=x&household=four&section=words";
    expect(selectionFromAddress(search, catalogue)).toEqual(first);
  });

  test("a variant belongs to its row and place: another of either forgets it, another aim does not", () => {
    const tried = changeSelection(first, { from: "south", variant: "urban" });
    expect(tried.variant).toBe("urban");
    expect(changeSelection(tried, { from: "south", to: "west" }).variant).toBe("urban");
    for (const change of [{ from: "west" }, { row: "parameters/other" }, { variant: "" }])
      expect(changeSelection(tried, change)).not.toHaveProperty("variant");
  });

  test("only a value that varies has variants to choose from", () => {
    const value = { text: "1", status: "published", since: "2025-01-01", cite: [] } as const;
    const urban = { ...value, variant: ["urban"] };
    const both = says(0, { values: [urban, { ...value, variant: ["rural"] }] });
    const single = says(0, { values: [{ ...value, variant: [] }] });
    const cells = [both, single, silent];
    const found = [0, 1, 2].map((column) => variantsIn(row("x", cells), column));
    expect(found).toEqual([[["urban"], ["rural"]], [], []]);
    expect(variantsIn(row("x", cells, { section: "derived" }), 0)).toEqual([]);
  });

  test("another row forgets between which places the last one was tried", () => {
    const tried = changeSelection(first, { from: "south", to: "west", isCarrying: true });
    const moved = changeSelection(tried, { row: "parameters/other" });
    expect(moved).toEqual({ ...first, row: "parameters/other" });
  });
});
