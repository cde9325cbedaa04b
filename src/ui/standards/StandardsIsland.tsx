/**
 * The screen of standards over time: what the page mounts, in either language.
 *
 * In:       the reader's locale and its words; the book that the page has read, with the finding of what is shown first;
 *           where clauses and rules are.
 * Ignores:  everything but joining state, text and view.
 */
import type { StandardsFinding } from "../../engine/index.ts";
import type { StandardsScreenText } from "../../text/standards/zh.ts";
import type { Locale } from "../../text/text-for.ts";
import { StandardsView } from "./StandardsView.tsx";
import type { SiteAddresses } from "./site-addresses.ts";
import type { StandardsBook } from "./standards-book.ts";
import { useStandards } from "./useStandards.ts";

export interface IslandProps {
  readonly locale: Locale;
  /** The words of that language; those of the other are not loaded. */
  readonly text: StandardsScreenText;
  readonly book: StandardsBook;
  readonly first: StandardsFinding;
  readonly addresses: SiteAddresses;
}

/** One standard of all places over the years. */
export function StandardsIsland({ locale, text, book, first, addresses }: IslandProps) {
  const { change, ...state } = useStandards(book, first);
  return (
    <StandardsView
      {...state}
      text={text}
      locale={locale}
      book={book}
      addresses={addresses}
      onChange={change}
      onPrint={() => print()}
    />
  );
}
