/** Which of the reader's own texts are proposals of which region, and what is asked of the engine in their name. */
import { describe, expect, test } from "vitest";
import type { CostBook } from "../../../src/ui/cost/cost-book.ts";
import {
  changeSelection,
  firstSelection,
  hasDocuments,
  proposalsAtMost,
  searchOfSelection,
  selectionFromAddress,
} from "../../../src/ui/cost/cost-state.ts";
import {
  askedOf,
  documentsFor,
  draftDocuments,
  fileDocument,
} from "../../../src/ui/cost/documents/own-documents.ts";
import { maybeCostSearch } from "../../../src/ui/draft/keeping/cost-address.ts";

const figure = {
  parameter: "标准",
  en: "standard",
  variant: [],
  value: "100",
  step: "1",
  unit: "元",
  status: "published",
} as const;
const region = (id: string) =>
  ({
    id,
    baseline: "base",
    title: { zh: id, en: id },
    seal: { zh: id, en: id },
    figures: [figure],
  }) as never;
const book: CostBook = {
  date: "2025-10-01",
  regions: [region("north"), region("south")],
  sources: {},
  proposals: [],
  households: [],
  populations: [],
};
const proposal = { name: "mine.yaml", text: "id: mine\nchanges: north\nfrom: 2027-03-01\n" };

describe("drafts", () => {
  const drafts = [
    proposal,
    { name: "north.yaml", text: "id: north\n" },
    { name: "base.yaml", text: "id: base\n" },
    { name: "elsewhere.yaml", text: "id: elsewhere\n" },
    { name: "cases/north.yaml", text: "policy: north\n" },
  ];
  const known = { ...book, proposals: draftDocuments(drafts, book) };

  test("belong to the region that they change, edit or are the baseline of; others are left out", () => {
    const of = (id: string) =>
      documentsFor({ id, baseline: "base" }, known).map(({ file }) => file);
    expect(of("north")).toEqual(["mine.yaml", "north.yaml", "base.yaml"]);
    expect(of("south")).toEqual(["base.yaml"]);
    expect(known.proposals).toHaveLength(3);
  });

  test("stand in place of the text that they edit, or are laid over it", () => {
    expect(askedOf("draft:mine.yaml", known)).toEqual({
      source: { file: "mine.yaml", text: proposal.text },
    });
    expect(askedOf("draft:north.yaml", known)).toEqual({
      edited: { jurisdiction: { file: "north.yaml", text: "id: north\n" } },
    });
    expect(askedOf("draft:base.yaml", known)).toEqual({
      edited: { baseline: { file: "base.yaml", text: "id: base\n" } },
    });
    expect(askedOf("draft:gone.yaml", known)).toEqual({ absent: "gone.yaml" });
  });

  test("are chosen once, from their own first day, and an address brings them back by name", () => {
    const first = firstSelection(known);
    const taken = changeSelection(first, { kind: "source", source: "draft:mine.yaml" }, known);
    expect([taken.proposals.length, taken.from]).toEqual([
      first.proposals.length + 1,
      "2027-03-01",
    ]);
    const elsewhere = changeSelection(taken, { kind: "choose", index: 0 }, known);
    const again = changeSelection(elsewhere, { kind: "source", source: "draft:mine.yaml" }, known);
    expect(again).toEqual(taken);
    const search = searchOfSelection(taken, "", known);
    expect(selectionFromAddress(search, known)).toEqual(taken);
    expect(hasDocuments(taken, known)).toBe(true);
    expect(hasDocuments(selectionFromAddress(search, book), book)).toBe(false);
    expect(taken.proposals.length).toBeLessThanOrEqual(proposalsAtMost);
  });
});

describe("files", () => {
  test("are whatever they say, so that the engine can say what is wrong", () => {
    const edits = (text: string) => fileDocument({ name: "a~b=c.yaml", text }, book);
    expect(edits("id: south\n")).toMatchObject({ edits: "jurisdiction", changes: "south" });
    expect(edits('id: "base"\n')).toMatchObject({ edits: "baseline" });
    expect(edits("changes: west\n")).toMatchObject({ changes: "west", id: "file:a-b-c.yaml" });
    expect(edits("nonsense").edits).toBeUndefined();
  });
});

describe("the address that the drafting screen leads to", () => {
  const changed = { proposal: { changes: "north", from: "2027-03-01" }, isChanged: true };

  test.each([
    ["an own proposal", { name: "mine.yaml" }, changed, "draft:mine.yaml"],
    ["a changed one", { name: "p.yaml", published: "x" }, changed, "draft:p.yaml"],
    ["a published one", { name: "p.yaml", published: "x" }, { ...changed, isChanged: false }, "p"],
  ])("has the name of %s", (_, file, asked, name) => {
    const search = maybeCostSearch(file, asked) ?? "";
    const selection = selectionFromAddress(search, book);
    expect(selection.proposals.map(({ source }) => source)).toEqual([name]);
    expect([selection.region, selection.from]).toEqual(["north", "2027-03-01"]);
  });

  test("is none for the vocabulary and for a policy of the reader's own", () => {
    const bare = { isChanged: false };
    expect(maybeCostSearch({ name: "vocabulary.yaml", published: "x" }, bare)).toBeUndefined();
    expect(maybeCostSearch({ name: "own.yaml" }, bare)).toBeUndefined();
    const unchanged = maybeCostSearch(
      { name: "south.yaml", published: "x" },
      { ...bare, region: "south" },
    );
    expect(unchanged).toBe("?region=south");
  });
});
