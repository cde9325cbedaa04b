/** What is offered, as it is listed and as it is explained beside the list. */
import { expect, test } from "vitest";
import type { Candidate } from "../../../../src/engine/index.ts";
import { draftTextFor } from "../../../../src/text/draft-text.ts";
import { presentOffer } from "../../../../src/ui/draft/writing/present-candidates.ts";

const standard: Candidate = {
  label: "标准",
  kind: "parameter",
  insert: "标准",
  type: "number",
  unit: "元/人/月",
  gloss: { zh: "城乡统一", en: "standard. One for all" },
  values: [{ variant: "", text: "1045" }],
  status: "published",
  from: "region",
  fits: true,
};

const offered = (own: string) =>
  presentOffer(standard, {
    words: draftTextFor("zh").draft.writing,
    locale: "zh",
    date: "2025-10-01",
    own,
  });

test("the unit and the value stand in the list; gloss in both languages, value and status in the note", () => {
  const { label, aside, note } = offered("region");
  expect([label, aside]).toEqual(["标准", "1,045 元/人/月"]);
  expect(note.split("\n\n").slice(0, 3)).toEqual([
    "**标准** · 参数",
    "城乡统一",
    "standard. One for all",
  ]);
  expect(note).toContain("1,045");
  expect(note).toContain("文件公布");
});

test("only what another text gave is said to be that text's", () => {
  expect(offered("region").note).not.toContain("region");
  expect(offered("proposal").note).toMatch(/沿用自 region\\?\.yaml/);
});
