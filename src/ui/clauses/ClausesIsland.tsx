/**
 * The register of clauses: what Astro mounts.
 *
 * In:       the reader's locale; the book that the page has read.
 * Ignores:  everything but joining state, text and view.
 */

import { type Locale, textFor } from "../../text/text-for.ts";
import { ClausesView } from "./ClausesView.tsx";
import type { ClauseBook } from "./clause-book.ts";
import { useClauses } from "./useClauses.ts";

interface Props {
  readonly locale: Locale;
  readonly book: ClauseBook;
}

/** Every clause of a document with what was made of it. */
export function ClausesIsland({ locale, book }: Props) {
  const { change, setSearch, load, unload, ...state } = useClauses(book);
  return (
    <ClausesView
      {...state}
      text={textFor(locale)}
      book={book}
      onChange={change}
      onSearch={setSearch}
      onLoad={(file) => void load(file)}
      onUnload={unload}
      onPrint={() => print()}
    />
  );
}
