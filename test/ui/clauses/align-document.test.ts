import { expect, test } from "vitest";
import { alignDocument } from "../../../src/ui/clauses/align-document.ts";
import { readDocument } from "../../../src/ui/clauses/read-document.ts";
import { bookClause } from "../../support/book-clause.ts";

const document = (text: string) => {
  const read = readDocument(new TextEncoder().encode(text));
  if (read.kind !== "read") throw new Error(read.fault);
  return read.paragraphs;
};
const held = (numbers: readonly string[], text: string) => {
  const { paragraphs, unplaced } = alignDocument(
    numbers.map((number) => bookClause({ number })),
    document(text),
  );
  return {
    held: Object.fromEntries(
      paragraphs
        .filter(({ clauses }) => clauses.length > 0)
        .map((one) => [one.text, one.clauses.map(({ number }) => number)]),
    ),
    unplaced: unplaced.map(({ number }) => number),
  };
};

test("a register that counts through all parts finds its items in whichever part they stand", () => {
  expect(held(["1", "2", "2.a", "3"], "一、甲\n1.子\n2.丑\n二、乙\n3.寅").held).toEqual({
    "1.子": ["1"],
    "2.丑": ["2", "2.a"],
    "3.寅": ["3"],
  });
});

test("a register that counts within parts keeps the part and the item of one number apart", () => {
  const text = "一、甲\n一是子\n二、乙\n一是丑\n二是寅";
  expect(held(["2.1", "2.2", "1"], text).held).toEqual({
    "一、甲": ["1"],
    一是丑: ["2.1"],
    二是寅: ["2.2"],
  });
});

test("letters and sub-items without a paragraph of their own stand at the item around them", () => {
  const text = "一、甲\n（一）子\n1. 丑\n（二）寅";
  expect(held(["1", "1.1.a", "1.3", "2.b"], text).held).toEqual({
    "（一）子": ["1", "1.3"],
    "1. 丑": ["1.1.a"],
    "（二）寅": ["2.b"],
  });
});

test("a clause whose item the document does not have is said to have no place", () => {
  expect(held(["7"], "一、甲\n1.子")).toEqual({ held: {}, unplaced: ["7"] });
});
