/**
 * The verdict on a sheet: how many faults, and which later steps only follow from them.
 *
 * In:       the marked sheet.
 * Out:      one line.
 */
import type { Lesson, MarkedSheet } from "../../../engine/index.ts";
import type { TrainWording } from "../train-words.ts";
import styles from "./SheetPanel.module.css";

interface Props {
  readonly marked: MarkedSheet;
  readonly lesson: Lesson;
  readonly wording: TrainWording;
}

export function SheetVerdict({ marked, lesson, wording }: Props) {
  const words = wording.text.train.sheet;
  const numbers = marked.steps.flatMap(({ id, mark, entered }) =>
    mark === "follows" && entered.trim() !== ""
      ? [String(lesson.steps.findIndex((step) => step.id === id) + 1)]
      : [],
  );
  const isEmpty = marked.steps.every(({ mark }) => mark === "blank");
  return (
    <p className={styles.score}>
      <b>
        {isEmpty ? words.nothing : marked.faults === 0 ? words.none : words.faults(marked.faults)}
      </b>
      {numbers.length > 0 && <span>{words.follows(numbers.join(words.listComma))}</span>}
    </p>
  );
}
