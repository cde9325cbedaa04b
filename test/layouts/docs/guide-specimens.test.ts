/** What the guides show is what checker and engine say, worked by hand here. */
import { expect, test } from "vitest";
import { guideHouseholds } from "../../../src/layouts/docs/guide-households.ts";
import {
  comparisonOf,
  curveOf,
  effectOf,
  faultOf,
} from "../../../src/layouts/docs/guide-specimens.ts";
import { specimenRegions } from "../../../src/layouts/docs/specimen.ts";

test("a full-width sign is told on its own character, with what to write", () => {
  const fault = faultOf("存款 <= 存款限额 else", "存款 ≤ 存款限额 else", "zh");
  expect([fault.code, fault.text[1], fault.fix]).toEqual(["feel/full-width", "≤", "<="]);
  expect(fault.sentence).toContain("≤");
});

test("a household's income beside one person's standard is a clash of units", () => {
  const fault = faultOf("家庭月收入 / 家庭人口 < 生活标准", "家庭月收入 < 生活标准", "en");
  expect(fault.code).toBe("compile/unit-clash");
  expect(fault.fix).toBeUndefined();
});

test("what is no fault is no specimen", () => {
  expect(() => faultOf("存款 <= 存款限额 else", "存款 < 存款限额 else", "zh")).toThrow(/no fault/);
});

test("the proposal moves three at 1,800 yuan from 1,045 × 3 − 1,800 to 1,097 × 3 − 1,800", () => {
  const [row] = effectOf(guideHouseholds.effect, "zh").rows;
  expect([row?.before.amount?.value, row?.after.amount?.value]).toEqual(["1335", "1491"]);
});

test("the wage turns at 1,045 × 3, and every place answers every household", () => {
  const [region = ""] = specimenRegions();
  const { breaks } = curveOf(region, guideHouseholds.worked);
  expect(breaks.map(({ at }) => at)).toContain("3135");
  const { rows } = comparisonOf(specimenRegions(), guideHouseholds.compared, "en");
  expect(rows.map(({ cells }) => cells.length)).toEqual([5, 5, 5]);
});
