/** Where the paths of two cases part. */
import { expect, test } from "vitest";
import { lessonOf, partLessons, withFact } from "../../../src/engine/index.ts";
import { workedCase } from "../../support/training.ts";

const subject = { programme: "低保", path: "" };
const taught = workedCase("yinchuan", "rigid-spending-by-difference");
const lesson = lessonOf(taught, subject);

function beside(name: string, value: string) {
  const facts = withFact(taught.facts, "", name, value);
  const other = facts && lessonOf({ ...taught, facts }, subject);
  if (lesson === undefined || other === undefined) throw new Error("There is no lesson.");
  return partLessons(lesson, other);
}

test("with less spending accepted they part at the assessed income, the first figure that it moves", () => {
  // 3,600 − 700 = 2,900; 2,900 ÷ 4 = 725 ≥ 700.
  const { rows, first } = beside("必要刚性支出", "700");
  const parted = rows[first ?? -1];
  expect(parted?.left?.name).toBe("低保核算收入");
  expect(parted?.left?.value).toEqual({ kind: "number", text: "2400" });
  expect(parted?.right?.value).toEqual({ kind: "number", text: "2900" });
  expect(rows.find(({ left }) => left?.kind === "outcome")?.right?.value).toEqual({
    kind: "word",
    text: "no",
  });
});

test("a case beside itself parts nowhere", () => {
  expect(beside("必要刚性支出", "1200").first).toBeUndefined();
});
