import { describe, expect, test } from "vitest";
import {
  caseFromAddress,
  changeCase,
  firstCase,
  householdInView,
  outcomeGroups,
  searchOfCase,
} from "../../../src/ui/cases/cases-state.ts";
import type { Catalogue } from "../../../src/ui/compare/compare-state.ts";

const household = (id: string) => ({ id, title: { zh: id, en: id }, facts: {} });
const catalogue: Catalogue = {
  places: [],
  sources: {},
  policies: [{ id: "north" }, { id: "south" }],
  households: [household("a"), household("b")],
  firstHouseholds: ["b"],
  date: "2025-10-01",
};

describe("the address", () => {
  test("says nothing of what is as at first, and leaves words that are not its own", () => {
    const first = firstCase(catalogue);
    expect(first).toEqual({ date: "2025-10-01", household: "b", region: "north" });
    expect(searchOfCase(first, "?tab=curve&region=south", catalogue)).toBe("?tab=curve");
  });

  test("leads back to the same selection", () => {
    const chosen = {
      date: "2022-03-01",
      household: "a",
      region: "south",
      programme: "特困供养",
      pane: "certificate",
    };
    expect(caseFromAddress(searchOfCase(chosen, "", catalogue), catalogue)).toEqual(chosen);
  });

  test("what cannot be is left out", () => {
    const search = "?date=2025-02-30&household=x&region=x&programme=";
    expect(caseFromAddress(search, catalogue)).toEqual(firstCase(catalogue));
  });
});

describe("the selection", () => {
  test("another region is asked about the same programme, another household about its own", () => {
    const before = { ...firstCase(catalogue), programme: "低保" };
    expect(changeCase(before, { kind: "region", region: "south" }).programme).toBe("低保");
    expect(changeCase(before, { kind: "household", household: "a" }).programme).toBeUndefined();
  });

  test("changed facts stand for the scenario's and are said to be changed", () => {
    const facts = { household: { 户籍类别: "农村" } };
    const shown = householdInView(firstCase(catalogue), catalogue, { facts });
    expect([shown.id, shown.facts, shown.isChanged]).toEqual(["b", facts, true]);
    expect(householdInView(firstCase(catalogue), catalogue, undefined).isChanged).toBe(false);
  });
});

describe("the outcomes", () => {
  const rule = { cite: [], force: "firm" as const, from: "north", isMonthly: false };
  const programme = (name: string, outcome: "yes" | "no" | "needs" | "silent", rest = {}) => ({
    name,
    en: "",
    outcome,
    needs: [],
    depends: [],
    methods: [],
    assumed: [],
    derivedFrom: [],
    weakest: "published" as const,
    entitlements: [],
    parts: [],
    rule: { ...rule, isOccasional: false },
    ...rest,
  });

  test("decided ones come first; what nobody applied for and what no text says stand apart", () => {
    const { spoken, idle, silent } = outcomeGroups([
      programme("needs", "needs"),
      programme("silent", "silent"),
      programme("no", "no"),
      programme("not applied for", "no", { rule: { ...rule, isOccasional: true } }),
      programme("yes", "yes"),
    ]);
    expect(spoken.map(({ name }) => name)).toEqual(["yes", "no", "needs"]);
    expect(idle.map(({ name }) => name)).toEqual(["not applied for"]);
    expect(silent.map(({ name }) => name)).toEqual(["silent"]);
  });
});
