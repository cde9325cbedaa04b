/**
 * The cost screen: what the page mounts, in either language.
 *
 * In:       the reader's locale and its words; the book that the page has read.
 * Ignores:  everything but joining state, text and view.
 */
import type { CostScreenText } from "../../text/cost/zh.ts";
import type { Locale } from "../../text/text-for.ts";
import { CostView } from "./CostView.tsx";
import type { CostBook } from "./cost-book.ts";
import { useCost } from "./useCost.ts";

export interface IslandProps {
  readonly locale: Locale;
  /** The words of that language; those of the other are not loaded. */
  readonly text: CostScreenText;
  readonly book: CostBook;
}

export function CostIsland({ locale, text, book }: IslandProps) {
  const { change, ...state } = useCost(book, locale);
  return <CostView {...state} text={text} locale={locale} onChange={change} />;
}
