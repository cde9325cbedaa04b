/**
 * Beside a worked case: its steps to be filled in, or another case to hold it against.
 *
 * In:       the worked case and what it was asked with.
 * Out:      one of the two.
 */
import type { Lesson } from "../../../engine/index.ts";
import type { LessonRequest } from "../../../worker/train-protocol.ts";
import { BesidePanel } from "../beside/BesidePanel.tsx";
import { SheetPanel } from "../sheet/SheetPanel.tsx";
import type { TrainViewProps } from "../train-view-props.ts";
import type { TrainWording } from "../train-words.ts";
import styles from "./LessonPanel.module.css";

interface Props extends Omit<TrainViewProps, "lesson"> {
  readonly lesson: Lesson;
  readonly asked: LessonRequest;
  readonly wording: TrainWording;
}

/** Whatever comes first among what the case can be held against. */
const firstAgainst = "first";

export function LessonAside(props: Props) {
  const words = props.text.train.beside;
  const { selection, change } = props;
  const isBeside = selection.against !== "";
  return (
    <div className={styles.aside}>
      <fieldset className="seg">
        <legend className="vh">{props.text.train.tabs.lesson}</legend>
        {[false, true].map((one) => (
          <button
            key={String(one)}
            type="button"
            aria-pressed={isBeside === one}
            data-beside={one ? true : undefined}
            onClick={() => change({ kind: "against", against: one ? firstAgainst : "" })}
          >
            {one ? words.title : words.sheet}
          </button>
        ))}
      </fieldset>
      {isBeside ? (
        <section className="sheet" aria-label={words.title}>
          <BesidePanel {...props} />
        </section>
      ) : (
        <SheetPanel {...props} isExercise />
      )}
    </div>
  );
}
