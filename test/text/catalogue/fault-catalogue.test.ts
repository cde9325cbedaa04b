/** The catalogue of diagnostics knows every code, and every note is whole in both languages. */
import { expect, test } from "vitest";
import { faultCatalogue } from "../../../src/text/catalogue/fault-catalogue.ts";
import { hasChineseSentence } from "../../../src/text/diagnostics-zh.ts";
import { codesInSource } from "../../support/codes-in-source.ts";

const zh = faultCatalogue("zh");
const en = faultCatalogue("en");

test("every code that can be reported is in the catalogue", () => {
  const known = new Set(zh.map(({ code }) => code));
  expect([...codesInSource()].filter((code) => !known.has(code))).toEqual([]);
});

test("nothing is in the catalogue that cannot be reported, and nothing twice", () => {
  const listed = zh.map(({ code }) => code);
  expect(listed.filter((code) => !hasChineseSentence(code))).toEqual([]);
  expect(listed.filter((code, index) => listed.indexOf(code) !== index)).toEqual([]);
});

test.for([...zh, ...en])(
  "$code says what it means, how it is cured, and what it looks like",
  (entry) => {
    const { means, cure, example } = entry;
    const end = /[。.]$/;
    expect(means).toMatch(end);
    expect(cure).toMatch(end);
    expect(example).not.toBe("");
    expect(`${means}${cure}`).not.toContain("｜");
  },
);

test("one language is Chinese, the other is not", () => {
  expect(zh.filter(({ means }) => !/\p{Script=Han}/u.test(means))).toEqual([]);
  const foreign = en.filter(({ means }) => /[。，；：]/u.test(means));
  expect(foreign).toEqual([]);
});
