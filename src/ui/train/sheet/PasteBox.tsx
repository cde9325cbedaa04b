/**
 * A sheet pasted as rows of cells: the name of a step, then what was written.
 *
 * In:       the worked case, whose steps are looked for.
 * Out:      what was found, handed on; rows of other names are passed over.
 */
import { useState } from "react";
import type { Lesson, SheetEntries } from "../../../engine/index.ts";
import type { TrainWording } from "../train-words.ts";
import styles from "./SheetPanel.module.css";
import { entriesFromText } from "./sheet-text.ts";

interface Props {
  readonly lesson: Lesson;
  readonly wording: TrainWording;
  readonly onFill: (entries: SheetEntries) => void;
}

export function PasteBox({ lesson, wording, onFill }: Props) {
  const [pasted, setPasted] = useState("");
  const words = wording.text.train.sheet;
  return (
    <div className={styles.paste}>
      <label>
        <span>{words.pasteHint}</span>
        <textarea rows={5} value={pasted} onChange={({ target }) => setPasted(target.value)} />
      </label>
      <button
        type="button"
        className="btn sm"
        onClick={() => onFill(entriesFromText(pasted, lesson, wording))}
      >
        {words.pasteDone}
      </button>
    </div>
  );
}
