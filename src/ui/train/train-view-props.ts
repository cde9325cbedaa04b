/** What the training screen and its parts are handed. */
import type { Locale } from "../../text/text-for.ts";
import type { TrainScreenText } from "../../text/train/zh.ts";
import type { TrainingBook } from "./training-book.ts";
import type { TrainState } from "./useTrain.ts";

export interface TrainViewProps extends TrainState {
  readonly text: TrainScreenText;
  readonly locale: Locale;
  readonly book: TrainingBook;
}
