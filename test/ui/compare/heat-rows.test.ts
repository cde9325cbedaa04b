import { describe, expect, test } from "vitest";
import type { Outcome, PolicyView, Survey } from "../../../src/engine/index.ts";
import { householdsEn } from "../../../src/text/compare/households-en.ts";
import { householdsZh } from "../../../src/text/compare/households-zh.ts";
import { countsOf, findingOf, mapRows } from "../../../src/ui/compare/map/heat-rows.ts";

const regions = ["甲地", "乙地"];
// Of a region's view only its name is said here.
const policies = regions.map((id) => ({ id, title: { zh: id, en: id } }) as PolicyView);
const household = (id: string) => ({ id, title: { zh: id, en: id }, facts: {} });

/** Each household's outcome in each region. */
function surveyOf(table: Readonly<Record<string, readonly Outcome[]>>): Survey {
  const rows = Object.entries(table).map(([id, outcomes]) => ({
    household: id,
    cells: outcomes.map((outcome, place) => ({
      region: regions[place] ?? "",
      programme: "低保",
      outcome,
      standing: "undecided" as const,
      weakest: "published" as const,
      assumed: [],
      needs: [],
      readings: [],
      cite: [],
      order: ["silent", "no", "yes"].indexOf(outcome),
    })),
  }));
  return {
    date: "2025-10-01",
    scope: { kind: "main" },
    programmes: [],
    mains: [],
    rows,
    emptyCount: 0,
    totals: [],
  };
}

const survey = surveyOf({
  一: ["yes", "yes"],
  二: ["yes", "silent"],
  三: ["no", "no"],
  四: ["yes", "silent"],
});
const households = ["一", "二", "三", "四"].map(household);
const ids = (rows: ReturnType<typeof mapRows>) => rows.map((one) => one.household.id);

describe("rows of the map", () => {
  test("keep their order unless a region is sorted by", () => {
    expect(ids(mapRows(survey, households, undefined, "zh"))).toEqual(["一", "二", "三", "四"]);
    const sort = { by: "乙地", isDescending: true };
    expect(ids(mapRows(survey, households, sort, "zh"))).toEqual(["一", "三", "二", "四"]);
  });

  test("by name they follow the pronunciation: 二 èr, 三 sān, 四 sì, 一 yī", () => {
    const sort = { by: "household", isDescending: false };
    expect(ids(mapRows(survey, households, sort, "zh"))).toEqual(["二", "三", "四", "一"]);
  });
});

test("each region's outcomes are counted", () => {
  expect(countsOf(survey.rows, "乙地")).toEqual({
    yes: 1,
    no: 1,
    needs: 0,
    depends: 0,
    discretion: 0,
    silent: 2,
  });
});

describe("the finding", () => {
  const rows = mapRows(survey, households, undefined, "zh");

  test("counts who fares differently, and says where the texts are silent", () => {
    expect(findingOf(rows, policies, householdsZh, "zh").join("")).toBe(
      "4 户中，2 户在各地结果不同，2 户相同。符合最多的是甲地（3 户），最少的是乙地（1 户，另有 2 户未规定，不作推断）。",
    );
  });

  test("reads in English", () => {
    expect(findingOf(rows, policies, householdsEn, "en").join("")).toBe(
      "Of 4 households, 2 fare differently from region to region and 2 alike. 甲地 says yes most often (3), 乙地 least (1; it is silent on 2 more, from which nothing is inferred).",
    );
  });
});
