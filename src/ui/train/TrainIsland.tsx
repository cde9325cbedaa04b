/**
 * The training screen: what the page mounts, in either language.
 *
 * In:       the reader's locale and its words; the book that the page has read.
 * Ignores:  everything but joining state, text and view.
 */
import type { Locale } from "../../text/text-for.ts";
import type { TrainScreenText } from "../../text/train/zh.ts";
import { TrainView } from "./TrainView.tsx";
import type { TrainingBook } from "./training-book.ts";
import { useTrain } from "./useTrain.ts";

export interface IslandProps {
  readonly locale: Locale;
  /** The words of that language; those of the other are not loaded. */
  readonly text: TrainScreenText;
  readonly book: TrainingBook;
}

/** Worked cases, practice and handouts from the rules of a place. */
export function TrainIsland({ locale, text, book }: IslandProps) {
  return <TrainView {...useTrain(book)} text={text} locale={locale} book={book} />;
}
