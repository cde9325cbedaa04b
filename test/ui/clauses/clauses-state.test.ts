import { describe, expect, test } from "vitest";
import type { BookPlace, ClauseBook } from "../../../src/ui/clauses/clause-book.ts";
import {
  addressOfSelection,
  changeSelection,
  clausesShown,
  heldBy,
  selectionFromAddress,
} from "../../../src/ui/clauses/clauses-state.ts";
import { bookClause } from "../../support/book-clause.ts";

const place = (id: string, numbers: readonly string[]): BookPlace => ({
  id,
  title: id,
  seal: "",
  hash: "",
  documents: [],
  clauses: numbers.map((number) => bookClause({ id: `${id}.${number}`, number })),
  totals: { encoded: 0, duty: 0, open: 0, umbrella: 0 },
  exercised: 0,
});
const book: ClauseBook = {
  date: "2025-10-01",
  places: [place("east", ["1", "2.a"]), place("west", ["1"])],
};

describe("the address", () => {
  test("a clause alone opens the register that holds it", () => {
    expect(selectionFromAddress({ search: "?region=east", hash: "#west.1" }, book)).toEqual({
      place: "west",
      clause: "west.1",
    });
  });

  test("what is not there is left out, and the first register stands in", () => {
    expect(selectionFromAddress({ search: "?region=north&show=half", hash: "#x" }, book)).toEqual({
      place: "east",
    });
  });

  test("an address reopens what it was made of", () => {
    const selection = { place: "east", shown: "duty", clause: "east.2.a" } as const;
    const [search = "", hash = ""] = addressOfSelection(selection).split("#");
    expect(selectionFromAddress({ search, hash: `#${hash}` }, book)).toEqual(selection);
  });
});

test("another place closes the clause and keeps the filter; closing keeps the place", () => {
  const before = { place: "east", shown: "duty", clause: "east.1" } as const;
  expect(changeSelection(before, { kind: "place", place: "west" })).toEqual({
    place: "west",
    shown: "duty",
  });
  expect(changeSelection(before, { kind: "clause", clause: undefined })).toEqual({
    place: "east",
    shown: "duty",
  });
  expect(changeSelection(before, { kind: "shown", shown: undefined })).toEqual({
    place: "east",
    clause: "east.1",
  });
});

test("every word of a search must be found, in the gloss, a rule, a question or a case", () => {
  const first = bookClause({
    number: "1",
    gloss: "低保标准",
    rules: [{ section: "programmes", name: "低保", part: "收入低于标准" }],
    cases: ["One-Below"],
  });
  const second = bookClause({ number: "2", gloss: "特困供养", disposition: "duty" });
  const shown = (search: string, disposition?: "duty") =>
    clausesShown([first, second], disposition, search).map(({ number }) => number);
  expect(shown("")).toEqual(["1", "2"]);
  expect(shown("标准 低于")).toEqual(["1"]);
  expect(shown("one-below")).toEqual(["1"]);
  expect(shown("标准 特困")).toEqual([]);
  expect(shown("", "duty")).toEqual(["2"]);
});

test("what hangs on an umbrella is what hangs on the clauses below it, at any depth", () => {
  const leaf = bookClause({ id: "d.1.a.x" });
  const middle = bookClause({ id: "d.1.a", disposition: "umbrella", children: ["d.1.a.x"] });
  const top = bookClause({ id: "d.1", disposition: "umbrella", children: ["d.1.a"] });
  expect(heldBy(top, [top, middle, leaf])).toEqual([leaf]);
});
