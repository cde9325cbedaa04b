/** The name that an author probably meant. */
import { expect, test } from "vitest";
import { nearestName } from "../../../src/engine/base/nearest.ts";

test("the nearest name is one slip away, and a far one is none", () => {
  expect(nearestName("底保标准", ["低保标准", "低保"])).toBe("低保标准");
  expect(nearestName("低保", ["就业救助"])).toBeUndefined();
});

test("a name is never offered in place of itself", () => {
  expect(nearestName("低保", ["低保", "低保金"])).toBe("低保金");
  expect(nearestName("低保", ["低保"])).toBeUndefined();
});
