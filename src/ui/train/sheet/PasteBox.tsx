/**
 * A sheet as rows of cells, pasted or from a file: the name of a step, then what was written.
 *
 * In:       the worked case, whose steps are looked for.
 * Out:      what was found, handed on; rows of other names are passed over. Where nothing is found, that is said.
 */
import { useRef, useState } from "react";
import type { Lesson, SheetEntries } from "../../../engine/index.ts";
import { maybeTextOf } from "../../../text/decode-text.ts";
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
  const [isNothing, setNothing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const words = wording.text.train.sheet;
  const fill = (text: string | undefined) => {
    const entries = text === undefined ? {} : entriesFromText(text, lesson, wording);
    const isEmpty = Object.keys(entries).length === 0;
    setNothing(isEmpty);
    if (!isEmpty) onFill(entries);
  };
  return (
    <div className={styles.paste}>
      <label>
        <span>{words.pasteHint}</span>
        <textarea
          rows={5}
          data-pasted
          value={pasted}
          onChange={({ target }) => setPasted(target.value)}
        />
      </label>
      <span className={styles.buttons}>
        <button type="button" className="btn sm" data-fill onClick={() => fill(pasted)}>
          {words.pasteDone}
        </button>
        <button type="button" className="btn sm" onClick={() => input.current?.click()}>
          {words.openCsv}
        </button>
      </span>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.openCsv}
        accept=".csv,.tsv,.txt"
        onChange={async ({ target }) => {
          const bytes = await target.files?.[0]?.arrayBuffer();
          if (bytes !== undefined) fill(maybeTextOf(bytes));
          // The same file may be opened again, mended meanwhile.
          target.value = "";
        }}
      />
      <span role="status">{isNothing && words.pasteNothing}</span>
    </div>
  );
}
