import { describe, expect, test } from "vitest";
import { compareVersions } from "../../../src/engine/compare/compare-versions.ts";
import type { PlainHousehold } from "../../../src/engine/compare/describe-household.ts";
import type { PlainProgramme } from "../../../src/engine/compare/plain.ts";

function programme(name: string, value: string, changes: Partial<PlainProgramme> = {}) {
  const base: PlainProgramme = {
    name,
    en: "",
    outcome: "yes",
    amount: { unit: "元/户/月", value, bound: "exact" },
    needs: [],
    depends: [],
    methods: [],
    assumed: [],
    derivedFrom: [],
    weakest: "published",
    entitlements: [],
    parts: [],
    rule: { cite: [], force: "firm", from: "x", isMonthly: true, isOccasional: false },
  };
  return { ...base, ...changes };
}
const household = (...programmes: readonly PlainProgramme[]): PlainHousehold => ({
  programmes,
  choices: [],
  answers: [],
  faults: [],
});

describe("a household under two versions", () => {
  test("the change is draft less published, exactly, thirds too", () => {
    const changes = [
      ["1335.10", "1335", "0.1"],
      ["1000", "1000.01", "-0.01"],
      ["314", "314.00", "0"],
      ["1000/3", "0", "1000/3"],
    ];
    for (const [draft = "", published = "", change] of changes) {
      const rows = compareVersions(
        household(programme("甲", draft)),
        household(programme("甲", published)),
      );
      expect(rows[0]?.change).toBe(change);
    }
  });

  test("the programme that stands for the household comes first, with every other that differs", () => {
    const published = household(programme("甲", "10"), programme("乙", "20"), programme("丙", "5"));
    const draft = household(programme("甲", "11"), programme("乙", "20"), programme("丙", "5"));
    const rows = compareVersions(draft, published);
    expect(rows.map(({ name, isChanged }) => [name, isChanged])).toEqual([
      ["乙", false],
      ["甲", true],
    ]);
  });

  test("a refusal, a floor in place of a sum, and a programme gone are changes without a figure", () => {
    const published = household(programme("甲", "10"), programme("乙", "20"), programme("丙", "5"));
    const { amount: _, ...refused } = programme("甲", "10", { outcome: "no" });
    const floor = { amount: { unit: "元/户/月", value: "20", bound: "floor" } } as const;
    const rows = compareVersions(household(refused, programme("乙", "20", floor)), published);
    expect(rows.map(({ name }) => name).toSorted()).toEqual(["丙", "乙", "甲"].toSorted());
    for (const row of rows) expect([row.isChanged, row.change]).toEqual([true, undefined]);
    expect(rows.find(({ name }) => name === "丙")?.draft).toBeUndefined();
  });

  test("without a published version there is the headline alone", () => {
    const rows = compareVersions(
      household(programme("甲", "10"), programme("乙", "20")),
      undefined,
    );
    expect(rows.map(({ name, published }) => [name, published])).toEqual([["乙", undefined]]);
  });
});
