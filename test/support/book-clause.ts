/** A clause of the register as the page reads it, with what a test is about. */
import type { BookClause } from "../../src/ui/clauses/clause-book.ts";

export function bookClause(given: Partial<BookClause> = {}): BookClause {
  const number = given.number ?? "1";
  return {
    id: `doc.${number}`,
    number,
    document: "doc",
    gloss: "",
    disposition: "encoded",
    children: [],
    rules: [],
    readings: [],
    cases: [],
    samples: [],
    ...given,
  };
}
