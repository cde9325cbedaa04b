/**
 * The register of clauses: what the page mounts, in either language.
 *
 * In:       the words of the reader's language; the book that the page has read.
 * Ignores:  everything but joining state, text and view.
 */

import type { ClausesScreenText } from "../../text/clauses-zh.ts";
import { ClausesView } from "./ClausesView.tsx";
import type { ClauseBook } from "./clause-book.ts";
import { useClauses } from "./useClauses.ts";

export interface IslandProps {
  /** The words of one language; those of the other are not loaded. */
  readonly text: ClausesScreenText;
  readonly book: ClauseBook;
}

/** Every clause of a document with what was made of it. */
export function ClausesIsland({ text, book }: IslandProps) {
  const { change, setSearch, load, unload, ...state } = useClauses(book);
  return (
    <ClausesView
      {...state}
      text={text}
      book={book}
      onChange={change}
      onSearch={setSearch}
      onLoad={(file) => void load(file)}
      onUnload={unload}
      onPrint={() => print()}
    />
  );
}
