import { describe, expect, test } from "vitest";
import type { PlainProgramme } from "../../../src/engine/compare/plain.ts";
import type { SurveyScope } from "../../../src/engine/compare/survey.ts";
import { surveyHouseholds } from "../../../src/engine/compare/survey-households.ts";
import { paid, plainHousehold, plainProgramme } from "../../support/plain-household.ts";

const refused = plainProgramme({ outcome: "no" });
const silent = plainProgramme({ outcome: "silent" });
const unpriced = plainProgramme({ amount: { unit: "元/户/月", bound: "exact" } });
const floor = plainProgramme({ amount: { unit: "元/户/月", value: "897", bound: "floor" } });
const assumed = (value: string) => paid(value, { weakest: "assumed", assumed: ["标准"] });

/** Each line is a household, each programme in it a region's answer. */
function surveyOf(
  table: readonly (readonly PlainProgramme[])[],
  scope: SurveyScope = { kind: "programme", name: "低保" },
) {
  const households = table.map((_, index) => `h${index}`);
  const regions = (table[0] ?? []).map((_, place) => ({
    region: `r${place}`,
    described: table.map((row) => {
      const programme = row[place];
      return plainHousehold(programme === undefined ? [] : [programme]);
    }),
  }));
  const asked = { date: 20362, households, scope, listed: households, added: households };
  return surveyHouseholds(regions, asked);
}

const orders = (survey: ReturnType<typeof surveyOf>) =>
  survey.rows.map(({ cells }) => cells.map(({ order }) => order));

describe("the order of cells", () => {
  test("silence, refusal, missing facts, judgement, readings and grants follow each other", () => {
    const outcomes = ["yes", "depends", "discretion", "needs", "no", "silent"] as const;
    const survey = surveyOf([
      outcomes.map((outcome) => plainProgramme({ outcome })),
      outcomes.map((outcome) => plainProgramme({ outcome })),
    ]);
    expect(orders(survey)).toEqual([
      [5, 4, 3, 2, 1, 0],
      [5, 4, 3, 2, 1, 0],
    ]);
  });

  test("nine yuan and 99 fen stand below ten yuan, and a grant without a figure below both", () => {
    expect(orders(surveyOf([[paid("10"), paid("9.99"), unpriced, paid("10.00")]]))).toEqual([
      [2, 1, 0, 2],
    ]);
  });

  test("a sum paid once is not held against monthly sums, however great", () => {
    const once = plainProgramme({ amount: { unit: "元", value: "9000", bound: "exact" } });
    expect(orders(surveyOf([[once, paid("1"), paid("2")]]))).toEqual([[0, 1, 2]]);
  });
});

describe("shades", () => {
  test("are fifths of the greatest figure, and each fifth has its upper end", () => {
    // The greatest is 1,000, so that a fifth is 200: 200 is still of the first, 200.01 of the second.
    const survey = surveyOf([[paid("1000"), paid("200"), paid("200.01"), paid("0"), unpriced]]);
    expect(survey.rows[0]?.cells.map(({ shade }) => shade)).toEqual([
      5,
      1,
      2,
      undefined,
      undefined,
    ]);
    expect(survey.scale).toEqual({
      unit: "元/户/月",
      ends: ["200", "400", "600", "800", "1000"],
    });
  });

  test("there is no scale where nothing has a figure", () => {
    expect(surveyOf([[unpriced, silent]]).scale).toBeUndefined();
  });
});

describe("differences", () => {
  test("lie between sums of one programme and unit, and rank the rows", () => {
    // 1,365 − 1,000.01 = 364.99; 60 − 50 = 10.
    const survey = surveyOf([
      [paid("1335.5"), paid("1365"), paid("1000.01")],
      [paid("50"), floor, paid("60")],
      [paid("50"), floor, refused],
    ]);
    expect(survey.rows.map(({ difference }) => difference)).toEqual([
      { value: "364.99", most: "r1", least: "r2", order: 1 },
      { value: "10", most: "r2", least: "r0", order: 0 },
      undefined,
    ]);
  });

  test("there is none between different programmes", () => {
    const survey = surveyOf([[paid("1"), paid("2", { name: "他项" })]], { kind: "main" });
    expect(survey.rows[0]).not.toHaveProperty("difference");
  });
});

describe("the main programme of a household", () => {
  test("is the one that most regions have for it", () => {
    const other = paid("2", { name: "他项" });
    const survey = surveyOf([[paid("1"), other, other]], { kind: "main" });
    expect(survey.mains).toEqual([{ household: "h0", programme: "他项" }]);
  });
});

describe("totals", () => {
  test("a household known in every region counts there, and its refusal adds nothing", () => {
    // h0: 1,335.00 and 1,200.00; h1: refused and 100.50. Sums: 1,335.00 and 1,300.50.
    const [total] = surveyOf([
      [paid("1335"), paid("1200")],
      [refused, paid("100.5")],
    ]).totals;
    expect(total?.comparable).toEqual({
      count: 2,
      regions: [
        { region: "r0", value: "1335", weakest: "published" },
        { region: "r1", value: "1300.5", weakest: "published" },
      ],
    });
  });

  test("a floor, an amount not known and silence are counted beside the sum, never in it", () => {
    const [total] = surveyOf([
      [paid("100"), paid("50")],
      [floor, paid("60")],
      [unpriced, paid("70")],
      [silent, silent],
    ]).totals;
    // r1: 50 + 60 + 70 = 180, of three households out of four.
    expect(total?.count).toBe(4);
    expect(total?.regions).toEqual([
      {
        region: "r0",
        value: "100",
        weakest: "published",
        paid: 1,
        refused: 0,
        bound: 1,
        choice: 0,
        open: 1,
        silent: 1,
      },
      {
        region: "r1",
        value: "180",
        weakest: "published",
        paid: 3,
        refused: 0,
        bound: 0,
        choice: 0,
        open: 0,
        silent: 1,
      },
    ]);
    // Only the first is known in both.
    expect(total?.comparable?.count).toBe(1);
    expect(total?.comparable?.regions.map(({ value }) => value)).toEqual(["100", "50"]);
  });

  test("where nobody is paid a known sum there is no figure, and no zero", () => {
    const [total] = surveyOf([[paid("100"), floor]]).totals;
    expect(total?.regions[1]).not.toHaveProperty("value");
    expect(total).not.toHaveProperty("comparable");
  });

  test("an assumed value in any sum makes the total assumed, in that region alone", () => {
    const [total] = surveyOf([
      [paid("100"), assumed("80")],
      [paid("200"), paid("10")],
    ]).totals;
    expect(total?.regions.map(({ weakest }) => weakest)).toEqual(["published", "assumed"]);
  });

  test("a refusal that rests on an assumption makes the comparison assumed", () => {
    const [total] = surveyOf([[paid("100"), { ...refused, weakest: "assumed" as const }]]).totals;
    expect(total?.comparable?.regions.map(({ weakest }) => weakest)).toEqual([
      "published",
      "assumed",
    ]);
  });

  test("different programmes are not compared: each cell's main one may be another", () => {
    const care = paid("209", { name: "护理补贴" });
    const [total] = surveyOf([[paid("314"), care]], { kind: "main" }).totals;
    expect(total?.regions.map(({ value }) => value)).toEqual(["314", "209"]);
    expect(total).not.toHaveProperty("comparable");
  });

  test("an option of an open choice is counted as a choice, not as a payment", () => {
    const choice = {
      name: "二选一",
      en: "",
      options: [],
      open: "yes" as const,
      because: [],
      cite: [],
    };
    const rule = { ...plainProgramme().rule, cite: [], force: "firm" as const, from: "x" };
    const option = paid("314", {
      rule: { ...rule, isMonthly: true, isOccasional: false, choice: "二选一" },
    });
    const survey = surveyHouseholds(
      [
        { region: "r0", described: [plainHousehold([option], [choice])] },
        { region: "r1", described: [plainHousehold([paid("10")])] },
      ],
      { date: 0, households: ["h"], scope: { kind: "main" }, listed: ["h"], added: ["h"] },
    );
    expect(survey.totals[0]?.regions[0]).toMatchObject({ paid: 0, choice: 1 });
    expect(survey.totals[0]?.regions[0]).not.toHaveProperty("value");
  });
});

describe("which rows there are", () => {
  const service = plainProgramme({
    name: "法律援助",
    rule: {
      ...plainProgramme().rule,
      cite: [],
      force: "may",
      from: "x",
      isMonthly: false,
      isOccasional: false,
    },
  });
  const described = [plainHousehold([paid("1"), service, { ...silent, name: "他项" }])];
  const survey = (scope: SurveyScope, isWhole = false) =>
    surveyHouseholds([{ region: "r0", described }], {
      date: 0,
      households: ["h"],
      scope,
      listed: ["h"],
      added: [],
      isWhole,
    });
  const names = (found: ReturnType<typeof survey>) => found.rows.map(({ programme }) => programme);

  test("a group has its programmes, and all has all", () => {
    expect(names(survey({ kind: "group", group: "monthly" }))).toEqual(["低保"]);
    expect(names(survey({ kind: "group", group: "service" }))).toEqual(["法律援助"]);
    expect(names(survey({ kind: "all" }))).toEqual(["低保", "法律援助"]);
  });

  test("what every region is silent about is left out and counted, but for a file of all", () => {
    expect(survey({ kind: "all" }).emptyCount).toBe(1);
    expect(names(survey({ kind: "all" }, true))).toEqual(["低保", "法律援助", "他项"]);
  });
});
