import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../../src/ui/compare/compare-state.ts";
import {
  catalogueInView,
  changeSelection,
  firstSelection,
  scopeOf,
  searchOfSelection,
  selectionFromAddress,
} from "../../../src/ui/compare/selection.ts";

const household = (id: string) => ({ id, title: { zh: id, en: id }, facts: {} });
const catalogue: Catalogue = {
  places: [],
  sources: {},
  policies: [{ id: "north" }, { id: "south" }],
  households: [household("a"), household("b"), household("c")],
  firstHouseholds: ["c", "a", "gone"],
  date: "2025-10-01",
};

describe("the address", () => {
  test("says nothing of what is as at first, and leaves words that are not its own", () => {
    const first = firstSelection(catalogue);
    expect(first.shown).toEqual(["c", "a"]);
    expect(searchOfSelection(first, "", catalogue)).toBe("");
    expect(searchOfSelection(first, "?day=1&date=2020-01-01", catalogue)).toBe("?day=1");
  });

  test("leads back to the same selection", () => {
    const chosen = {
      date: "2022-03-01",
      shown: ["a", "b"],
      filter: "低保",
      sort: { by: "south", isDescending: true },
      view: "heat" as const,
      household: "b",
      region: "south",
      programme: "特困供养",
    };
    const search = searchOfSelection(chosen, "", catalogue);
    expect(selectionFromAddress(search, catalogue)).toEqual(chosen);
  });

  test("says which regions are shown, unless all are", () => {
    const first = firstSelection(catalogue);
    const one = changeSelection(first, { kind: "regions", shown: ["south"] }, catalogue);
    const search = searchOfSelection(one, "", catalogue);
    expect(search).toBe("?regions=south");
    expect(selectionFromAddress(search, catalogue)).toEqual(one);
    expect(selectionFromAddress("?regions=x", catalogue)).toEqual(first);
    const all = changeSelection(one, { kind: "regions", shown: ["south", "north"] }, catalogue);
    expect(searchOfSelection(all, "", catalogue)).toBe("");
  });

  test("what cannot be is left out", () => {
    const search = "?date=2025-02-30&households=x&household=x&region=x&sort=-x&show=x";
    expect(selectionFromAddress(search, catalogue)).toEqual(firstSelection(catalogue));
  });

  test("holds ids alone, never a household's facts", () => {
    const selection = changeSelection(
      firstSelection(catalogue),
      { kind: "cell", household: "a", region: "north" },
      catalogue,
    );
    expect(searchOfSelection(selection, "", catalogue)).toBe("?household=a&region=north");
  });
});

describe("the selection", () => {
  test("another cell is explained by its own programme", () => {
    const before = { ...firstSelection(catalogue), programme: "低保" };
    expect(
      changeSelection(before, { kind: "cell", household: "a", region: "north" }, catalogue)
        .programme,
    ).toBeUndefined();
  });

  test("what was chosen or ordered by a region goes with its column; the last one stays", () => {
    const before = {
      ...firstSelection(catalogue),
      region: "south",
      household: "a",
      sort: { by: "south", isDescending: true },
    };
    const north = changeSelection(before, { kind: "regions", shown: ["north"] }, catalogue);
    expect(north).toEqual({ ...firstSelection(catalogue), household: "a", regions: ["north"] });
    expect(changeSelection(north, { kind: "regions", shown: [] }, catalogue)).toEqual(north);
    expect(catalogueInView(catalogue, north.regions).policies).toEqual([{ id: "north" }]);
    expect(catalogueInView(catalogue, undefined)).toBe(catalogue);
  });

  test("households keep the page's order, and the last one stays", () => {
    const all = changeSelection(
      firstSelection(catalogue),
      { kind: "toggle-household", household: "b" },
      catalogue,
    );
    expect(all.shown).toEqual(["c", "a", "b"]);
    const one = { ...all, shown: ["b"] };
    expect(
      changeSelection(one, { kind: "toggle-household", household: "b" }, catalogue).shown,
    ).toEqual(["b"]);
  });
});

describe("sorting", () => {
  const sorted = (...by: readonly string[]) =>
    by.reduce(
      (before, column) => changeSelection(before, { kind: "sort", by: column }, catalogue),
      firstSelection(catalogue),
    ).sort;

  test("by a region begins with what gives most, then turns, then ends", () => {
    expect(sorted("north")).toEqual({ by: "north", isDescending: true });
    expect(sorted("north", "north")).toEqual({ by: "north", isDescending: false });
    expect(sorted("north", "north", "north")).toBeUndefined();
  });

  test("by names begins with the first, and another column begins anew", () => {
    expect(sorted("household")).toEqual({ by: "household", isDescending: false });
    expect(sorted("household", "household", "south")).toEqual({ by: "south", isDescending: true });
  });
});

describe("the programmes that a filter asks for", () => {
  test.each([
    [undefined, { kind: "main" }],
    ["低保", { kind: "programme", name: "低保" }],
    ["*", { kind: "all" }],
    ["*money", { kind: "group", group: "money" }],
  ] as const)("%s", (filter, scope) => {
    expect(scopeOf(filter)).toEqual(scope);
  });
});
