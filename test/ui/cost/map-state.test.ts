/** The sides of a map: where a reader begins, what an address says, and what a chosen cell makes of the proposal. */
import { describe, expect, test } from "vitest";
import type { OfferedFigure } from "../../../src/engine/index.ts";
import { costMapZh } from "../../../src/text/cost/map-zh.ts";
import type { CostBook } from "../../../src/ui/cost/cost-book.ts";
import {
  changeSelection,
  firstSelection,
  searchOfSelection,
  selectionFromAddress,
} from "../../../src/ui/cost/cost-state.ts";
import { maybeMapAsked, usualAxes, usualAxis } from "../../../src/ui/cost/map/map-axes.ts";
import {
  excerptOf,
  hasCurveOf,
  isAtMost,
  mapFinding,
  markedRows,
  proposedValue,
} from "../../../src/ui/cost/map/map-marks.ts";
import { mapCells } from "../../../src/ui/cost/map/map-table.ts";
import type { CostAsked } from "../../../src/worker/cost-protocol.ts";

const figure = (parameter: string, value: string, step = "1", named = 1): OfferedFigure => ({
  parameter,
  en: parameter,
  variant: [],
  value,
  unit: "元/人/月",
  status: "published",
  cite: [],
  from: 0,
  step,
  programmes: ["甲"],
  named: Array.from({ length: named }, () => "甲"),
});
const standard = figure("标准", "1055");
const age = figure("年龄", "60", "1", 0);
const town = { ...figure("护理", "495"), variant: ["城"] };
const share = figure("比例", "0.3", "0.1");
const book: CostBook = {
  date: "2025-10-01",
  regions: [
    {
      id: "here",
      title: { zh: "此地", en: "Here" },
      seal: { zh: "此", en: "HE", series: 1 },
      figures: [standard, age, town, share],
    },
  ],
  sources: {},
  proposals: [],
  households: [],
  populations: [],
};

describe("where a reader begins", () => {
  test("is one round stride below the value in force, in seven values", () => {
    // A sixtieth of 1,055 is 17.6: a stride of 20.
    expect(usualAxis(standard)).toEqual({ figure: "标准", from: "1035", to: "1155", count: 7 });
    // Of 60 it is a whole one.
    expect(usualAxis(age)).toEqual({ figure: "年龄", from: "59", to: "65", count: 7 });
  });

  test("is told in half steps where a step is a large part of the value", () => {
    expect(usualAxis(share)).toEqual({ figure: "比例", from: "0.25", to: "0.55", count: 7 });
  });

  test("never lies below nothing", () => {
    expect(usualAxis(figure("零", "0"))).toMatchObject({ from: "0", to: "6" });
  });

  test("is the chosen figure and the next that is paid after and the same for everybody", () => {
    const names = (chosen: string, figures = book.regions[0]?.figures ?? []) =>
      usualAxes(figures, chosen)?.map(({ figure: id }) => id);
    expect(names("标准")).toEqual(["标准", "比例"]);
    expect(names("比例")).toEqual(["比例", "标准"]);
    expect(names("标准", [standard, age, town])).toEqual(["标准", "护理.城"]);
    expect(names("标准", [standard, age])).toEqual(["标准", "年龄"]);
    expect(names("标准", [standard])).toBeUndefined();
  });
});

describe("an address", () => {
  const axes = [
    { figure: "护理.城", from: "480", to: "520.5", count: 5 },
    { figure: "标准", from: "1000", to: "1100", count: 3 },
  ] as const;

  test("says a map that is not the usual one, and is read again", () => {
    const first = firstSelection(book);
    expect(searchOfSelection(first, "", book)).not.toContain("map=");
    const search = searchOfSelection({ ...first, map: axes }, "", book);
    expect(selectionFromAddress(search, book).map).toEqual(axes);
  });

  test.each([
    ["one side", "map=标准~1~2~3"],
    ["the same figure twice", "map=标准~1~2~3&map=标准~1~2~3"],
    ["a figure that is not here", "map=标准~1~2~3&map=无~1~2~3"],
    ["an end that is no number", "map=标准~1~x~3&map=比例~1~2~3"],
    ["too many values", "map=标准~1~2~12&map=比例~1~2~3"],
  ])("with %s has no map", (_, search) => {
    expect(selectionFromAddress(`?${search}`, book).map).toBeUndefined();
  });
});

test("a cell sets the figure that is looked at, and the other beside it, in place of what it was", () => {
  const set = (value: string, other: string) => ({
    kind: "settings" as const,
    settings: [
      { parameter: "标准", variant: [], value },
      { parameter: "比例", variant: [], value: other },
    ],
  });
  const once = changeSelection(firstSelection(book), set("1075", "0.35"), book);
  const twice = changeSelection(once, set("1095", "0.4"), book);
  expect(twice.proposals[twice.chosen]).toEqual({
    value: "1095",
    further: [{ parameter: "比例", variant: [], value: "0.4" }],
  });
  expect([proposedValue(twice, standard), proposedValue(twice, share)]).toEqual(["1095", "0.4"]);
  // What nothing is said of stays in force.
  expect(proposedValue(twice, age)).toBe("60");
  expect(twice.proposals[0]).toEqual(firstSelection(book).proposals[0]);
});

test("what is asked leaves out what the proposal says of the two, and keeps the rest", () => {
  const settings = [
    { parameter: "标准", variant: [], value: "1100" },
    { parameter: "年龄", variant: [], value: "65" },
  ];
  const asked = {
    proposals: [{ id: "0", settings, from: "2026-01-01", paidFrom: "2026-01-01" }],
  } as unknown as CostAsked; // only the proposals are read
  const figures = book.regions[0]?.figures ?? [];
  const wanted = maybeMapAsked(asked, 0, usualAxes(figures, "标准"), figures);
  expect(wanted?.proposal.settings).toEqual([settings[1]]);
  expect([wanted?.across.parameter, wanted?.down.parameter]).toEqual(["标准", "比例"]);
  expect(maybeMapAsked(asked, 3, usualAxes(figures, "标准"), figures)).toBeUndefined();
});

const cell = (cost: string) => ({ cost, fifth: 1 });
const found = {
  across: ["1035", "1055", "1075"],
  down: ["0.3", "0.4"],
  rows: [
    [cell("-10"), cell("0"), cell("10")],
    [cell("-5"), cell("20/3"), cell("20")],
  ],
};
const marks = {
  now: { across: "1055", down: "0.3" },
  proposal: { across: "1075.0", down: "0.40" },
  budget: "6.66",
};

describe("on the map", () => {
  test("what is in force and the proposal are marked, however their decimals are written", () => {
    const marked = markedRows(found, marks).map((row) =>
      row.map(({ isNow, isProposal }) => (isNow ? "now" : isProposal ? "proposal" : "")),
    );
    expect(marked).toEqual([
      ["", "now", ""],
      ["", "", "proposal"],
    ]);
  });

  test("the budget's line runs between what fits and what does not, to the last digit", () => {
    // Twenty thirds is 6.666…: just over.
    const rows = markedRows(found, marks);
    expect(rows.map((row) => row.map(({ isWithin }) => isWithin))).toEqual([
      [true, true, false],
      [true, false, false],
    ]);
    expect(rows.map((row) => row.map(({ line }) => line.join(" ")))).toEqual([
      ["", "east south", ""],
      ["east", "", ""],
    ]);
    expect(markedRows(found, { ...marks, budget: "" }).flat()[0]).not.toHaveProperty("isWithin");
  });

  test("the finding has either figure alone, both, the ends and how many fit", () => {
    expect(mapFinding(found, marks)).toEqual({
      least: "-10",
      most: "20",
      alone: { across: "10", down: "20/3", both: "20" },
      within: { pairs: 3, of: 6 },
    });
    const elsewhere = { ...marks, now: { across: "1000", down: "0.3" }, budget: "" };
    expect(mapFinding(found, elsewhere)).toEqual({ least: "-10", most: "20" });
  });
});

test("fractions and decimals are compared exactly", () => {
  expect(isAtMost("1/3", "0.3333333333")).toBe(false);
  expect(isAtMost("-0.5", "-1/2")).toBe(true);
  expect(isAtMost("-0.5", "-0.51")).toBe(false);
});

test("a file has the values across in its head and those down before each row", () => {
  const sides = { across: { name: "标准", unit: "元" }, down: { name: "比例", unit: "" } };
  expect(mapCells(found, sides, costMapZh)).toEqual([
    ["比例 \\ 标准（元）", "1035", "1055", "1075"],
    ["0.3", "-10", "0", "10"],
    ["0.4", "-5", "20/3", "20"],
  ]);
});

describe("what paper has room for", () => {
  const values = ["1000", "1010", "1020", "1030", "1040", "1050", "1060"];

  test("is what is marked, then the ends, then what lies farthest from these", () => {
    expect(excerptOf(values, ["1010.0", "1050"], 4)).toEqual([0, 1, 5, 6]);
    expect(excerptOf(values, ["1010", "1010"], 4)).toEqual([0, 1, 3, 6]);
    expect(excerptOf(values, ["1020", "1030"], 3)).toEqual([2, 3, 6]);
    expect(excerptOf(values, ["990", undefined], 3)).toEqual([0, 3, 6]);
  });

  test("is everything where that is little", () => {
    expect(excerptOf(values.slice(0, 2), ["1000", "1010"], 4)).toEqual([0, 1]);
    expect(excerptOf(values, [undefined], 9)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test("has the curve of a figure where the proposal's other value is one of the map's", () => {
    const found = { across: ["1055", "1065"], down: ["0.3", "0.4"], rows: [] };
    const moved = { across: standard, down: share };
    const proposal = (across?: string, down?: string) => ({ across, down });
    expect(hasCurveOf(standard, found, moved, proposal("1080", "0.30"))).toBe(true);
    expect(hasCurveOf(standard, found, moved, proposal("1055", "0.5"))).toBe(false);
    expect(hasCurveOf(share, found, moved, proposal("1055", "0.5"))).toBe(true);
    expect(hasCurveOf(share, found, moved, proposal(undefined, "0.3"))).toBe(false);
    expect(hasCurveOf(age, found, moved, proposal("1055", "0.3"))).toBe(false);
  });
});
