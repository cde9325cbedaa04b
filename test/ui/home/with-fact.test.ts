import { expect, test } from "vitest";
import { withFact } from "../../../src/ui/home/with-fact.ts";

test("one figure of one member is another; the given household stays", () => {
  const facts = { household: { 成员: [{ 月工资: 1 }, { 月工资: 2, 就业: true }], 户籍: "a" } };
  expect(withFact(facts, ["成员", 1, "月工资"], "2.50")).toEqual({
    household: { 成员: [{ 月工资: 1 }, { 月工资: "2.50", 就业: true }], 户籍: "a" },
  });
  expect(facts.household.成员[1]?.月工资).toBe(2);
});
