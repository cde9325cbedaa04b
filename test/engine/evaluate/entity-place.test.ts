/** What the things of a case are to the household. */
import { expect, test } from "vitest";
import { entityPlace, indicesOnPath } from "../../../src/engine/index.ts";
import { smallPlan } from "../../support/small-policy.ts";

const plan = smallPlan(
  "derived:\n  数: {en: n, on: 家庭, unit: 人, cite: 例, formula: count(成员)}\n",
);

test.for([
  [undefined, "household"],
  ["家庭", "household"],
  ["成员", "member"],
  ["申请", "application"],
  ["义务人", "obligor"],
  ["就诊", "stay"],
  ["无此", "application"],
] as const)("%s is a %s", ([entity, place]) => expect(entityPlace(entity, plan)).toBe(place));

test("a path says which of its siblings each thing on it is", () => {
  expect(indicesOnPath("")).toEqual([]);
  expect(indicesOnPath("成员[1].就诊[0]")).toEqual([1, 0]);
  expect(indicesOnPath("成员[12]")).toEqual([12]);
});
