import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { validatorsFile, validatorsSource } from "../../src/build/compile-validators.ts";

test("the committed validators are those that the schemas give now", () => {
  expect(readFileSync(validatorsFile, "utf8") === validatorsSource()).toBe(true);
});

test("the validators need nothing at run time and say who made them", () => {
  const text = validatorsSource();
  expect(text.split("\n")[0]).toContain("src/build/compile-validators.ts");
  expect(/\brequire\(|\beval\(|new Function|\bimport\b/.test(text)).toBe(false);
});
