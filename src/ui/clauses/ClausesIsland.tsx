/**
 * The register of clauses: what the page mounts, in either language.
 *
 * In:       the reader's locale and its words; the book that the page has read.
 * Ignores:  everything but joining state, text and view.
 */

import type { Locale } from "../../text/text-for.ts";
import type { Text } from "../../text/zh.ts";
import { ClausesView } from "./ClausesView.tsx";
import type { ClauseBook } from "./clause-book.ts";
import { useClauses } from "./useClauses.ts";

export interface IslandProps {
  readonly locale: Locale;
  /** The words of that language; those of the other are not loaded. */
  readonly text: Text;
  readonly book: ClauseBook;
}

/** Every clause of a document with what was made of it. */
export function ClausesIsland({ locale, text, book }: IslandProps) {
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
