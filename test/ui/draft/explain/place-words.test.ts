import { expect, test } from "vitest";
import { explainZh } from "../../../../src/text/draft/explain-zh.ts";
import { lineOf, placeLinks } from "../../../../src/ui/draft/explain/place-words.ts";

const went: unknown[] = [];
const links = placeLinks({
  texts: {
    vocabulary: { file: "v.yaml", text: "甲:\n乙:\n" },
    baseline: { file: "b.yaml", text: "a\nb\nc\n" },
    jurisdiction: { file: "x.yaml", text: "一\n二\n三\n" },
    proposals: [{ file: "p.yaml", text: "i\nii\n" }],
  },
  file: "x.yaml",
  files: ["x.yaml", "b.yaml", "p.yaml"],
  words: explainZh,
  goToPlace: (place) => void went.push(place),
});

test("a place of the file in view is its line, one of another file has the file's name", () => {
  expect(links({ file: "x.yaml", start: 2, end: 3 })?.place).toBe("第 2 行");
  expect(links({ file: "b.yaml", start: 4, end: 5 })?.place).toBe("b.yaml 第 3 行");
  expect(links({ file: "p.yaml", start: 2, end: 3 })?.place).toBe("p.yaml 第 2 行");
  expect(links({ file: "x.yaml", start: 0, end: 1 })?.label("甲")).toBe("甲，转到第 1 行");
});

test("to a file that the screen cannot show there is no link", () => {
  expect(links({ file: "v.yaml", start: 0, end: 1 })).toBeUndefined();
  expect(links(undefined)).toBeUndefined();
});

test("going goes to the place itself", () => {
  const place = { file: "b.yaml", start: 4, end: 5 };
  links(place)?.go();
  expect(went).toEqual([place]);
});

test("the character after a line's end is on the next line", () => {
  expect([0, 1, 2, 3].map((offset) => lineOf("甲\n乙\n", offset))).toEqual([1, 1, 2, 2]);
});
