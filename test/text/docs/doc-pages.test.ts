/**
 * The written pages of the documentation: the two languages say the same things in the same order, and what a sentence
 * marks is closed.
 */
import { describe, expect, test } from "vitest";
import {
  type DocBlock,
  type DocPage,
  inlinesOf,
  sentencesOf,
} from "../../../src/text/docs/blocks.ts";
import { docPages } from "../../../src/text/docs/doc-pages.ts";

const shapeOf = (block: DocBlock) => {
  if (typeof block === "string") return "paragraph";
  switch (block.kind) {
    case "list":
    case "steps":
    case "terms":
      return `${block.kind} of ${block.items.length}`;
    case "table":
      return `table of ${block.rows.length} rows by ${block.rows.map((row) => row.length)}`;
    case "code":
      return "code";
    case "specimen":
      return `specimen ${block.name}`;
  }
};
const targetsOf = (page: DocPage) =>
  sentencesOf(page).flatMap((sentence) =>
    inlinesOf(sentence).flatMap((part) => (part.kind === "link" ? [part.target] : [])),
  );

describe.each(Object.entries(docPages))("%s", (_, { zh, en }) => {
  test("has the same sections and blocks in both languages", () => {
    const outline = ({ sections }: DocPage) =>
      sections.map(({ id, blocks }) => [id, ...blocks.map(shapeOf)]);
    expect(outline(en)).toEqual(outline(zh));
  });

  test("links to the same places in both languages", () => {
    expect(targetsOf(en).toSorted()).toEqual(targetsOf(zh).toSorted());
  });

  test("has no mark that is not closed, and no anchor twice", () => {
    for (const page of [zh, en]) {
      const words = sentencesOf(page).flatMap((sentence) =>
        inlinesOf(sentence).flatMap(({ kind, text }) => (kind === "code" ? [] : [text])),
      );
      expect(words.filter((text) => /[`]|\*\*|\]\(/.test(text))).toEqual([]);
      const ids = page.sections.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("is Chinese in Chinese and has no Chinese sentence in English", () => {
    for (const sentence of sentencesOf(zh)) expect(sentence).not.toMatch(/^[\x20-\x7e]{12,}$/);
    // Names of the rules and of places may stand in English sentences, Chinese punctuation may not.
    for (const sentence of sentencesOf(en)) expect(sentence).not.toMatch(/[，。；：、（）]/);
  });
});

test("marks are read in the order of the sentence", () => {
  expect(inlinesOf("a `b` **c** [d](cases?x=1) e")).toEqual([
    { kind: "words", text: "a " },
    { kind: "code", text: "b" },
    { kind: "words", text: " " },
    { kind: "strong", text: "c" },
    { kind: "words", text: " " },
    { kind: "link", text: "d", target: "cases?x=1" },
    { kind: "words", text: " e" },
  ]);
});
