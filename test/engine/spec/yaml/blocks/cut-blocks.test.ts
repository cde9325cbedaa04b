/** Where a text is cut so that its parts can be read one by one. */
import { expect, test } from "vitest";
import { maybeBlocks } from "../../../../../src/engine/spec/yaml/blocks/cut-blocks.ts";

const cut = (text: string) => maybeBlocks(text)?.map((blocks) => blocks.map((block) => block.text));

test("a section is cut into its entries; the first stays with the key", () => {
  expect(cut("spec: 1\nchecks:\n  甲: 1\n  乙:\n    x: 1\n")).toEqual([
    ["spec: 1\n"],
    ["checks:\n  甲: 1\n", "  乙:\n    x: 1\n"],
  ]);
});

test("comments and blank lines belong to what stands before them, and to the first section before it", () => {
  expect(cut("# a\n\nx: # b\n\n  # c\n  y: 1\n# d\n  z: 2\n# e\nv: 3")).toEqual([
    ["# a\n\nx: # b\n\n  # c\n  y: 1\n# d\n", "  z: 2\n# e\n"],
    ["v: 3"],
  ]);
});

test("blocks follow each other without a gap", () => {
  const text = "# a\r\nx:\r\n  y: 1\r\n  z: |\r\n    1\r\n\r\n  v: 2\r\nw: 3\r\n";
  const blocks = maybeBlocks(text)?.flat() ?? [];
  expect(blocks.map((block) => block.text).join("")).toBe(text);
  expect(blocks.map(({ start }) => text.slice(start, start + 3))).toEqual([
    "# a",
    "  z",
    "  v",
    "w: ",
  ]);
});

test.each([
  ["a list", "x:\n  - a\n  - b\n"],
  ["a value beside the key", "x: |\n  a: 1\n  b: 2\n"],
  ["a map in brackets", "x: {a: 1,\n  b: 2}\n"],
  ["one entry", "x:\n  a:\n    b: 1\n    c: 2\n"],
])("%s is not cut", (_, text) => {
  expect(cut(text)).toEqual([[text]]);
});

test.each([
  ["nothing", ""],
  ["comments alone", "# a\n"],
  ["a document mark", "---\nx: 1\n"],
  ["a list at the margin", "x:\n- a\n"],
  ["a quoted key", '"x": 1\n'],
  ["a byte order mark", "\ufeffx: 1\ny: 1\n"],
  ["a key that begins with a wide space", "x: 1\n\u3000y: 1\n"],
  ["a line that is no key", "x: 1\ny\n"],
  ["a key without a blank behind its colon", "x:1\n"],
])("a text with %s is not cut at all", (_, text) => {
  expect(cut(text)).toBeUndefined();
});
