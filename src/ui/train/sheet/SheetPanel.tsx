/**
 * A caseworker's sheet, step by step: what it says, what it should say, and where it goes wrong first.
 *
 * In:       the worked case; how to reach the engine.
 * Out:      a table of fields and marks. In an exercise the fields are empty at first.
 */
import { useState } from "react";
import type { Lesson } from "../../../engine/index.ts";
import type { LessonRequest } from "../../../worker/train-protocol.ts";
import { saveFile } from "../../parts/save-file.ts";
import { ExamplePicker } from "../lesson/ExamplePicker.tsx";
import { PanelFoot } from "../PanelFoot.tsx";
import type { TrainViewProps } from "../train-view-props.ts";
import { subjectName, type TrainWording } from "../train-words.ts";
import { PasteBox } from "./PasteBox.tsx";
import styles from "./SheetPanel.module.css";
import { SheetRow } from "./SheetRow.tsx";
import { SheetVerdict } from "./SheetVerdict.tsx";
import { sheetCsv } from "./sheet-text.ts";
import { useSheet } from "./use-sheet.ts";

interface Props extends Omit<TrainViewProps, "lesson"> {
  readonly lesson: Lesson;
  readonly wording: TrainWording;
  readonly asked: LessonRequest;
  readonly isExercise: boolean;
}

export function SheetPanel(props: Props) {
  const { text, wording, engine, asked, lesson, isExercise, selection, example } = props;
  const [isPasting, setPasting] = useState(false);
  const sheet = useSheet({ engine, asked, seed: selection.seed, isExercise });
  const words = text.train.sheet;
  const { marked, entries } = sheet;
  const title = isExercise ? words.blankTitle : words.title;
  const isFilled = Object.values(entries).some((entry) => entry.trim() !== "");
  return (
    <section
      className={`sheet ${styles.sheet}`}
      aria-label={title}
      data-region={selection.region}
      data-case={props.own === undefined ? example?.case.id : ""}
      data-programme={asked.subject.programme}
      data-path={asked.subject.path}
    >
      <header>
        <h2>{title}</h2>
        <div className="tail">
          {isExercise ? (
            <span>
              {subjectName({ name: lesson.programme, en: lesson.en }, lesson.of, wording)}
            </span>
          ) : (
            <ExamplePicker {...props} />
          )}
        </div>
      </header>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          sheet.hand();
        }}
      >
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <div className={styles.scroll} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.step}</th>
                <th scope="col">{words.entered}</th>
                <th scope="col">{words.expected}</th>
                <th scope="col">{words.basis}</th>
              </tr>
            </thead>
            <tbody>
              {lesson.steps.map((step, index) => (
                <SheetRow
                  key={step.id}
                  step={step}
                  index={index}
                  entered={entries[step.id] ?? ""}
                  marked={marked?.steps.find(({ id }) => id === step.id)}
                  isFirst={marked?.first === step.id}
                  wording={wording}
                  onWrite={sheet.write}
                />
              ))}
            </tbody>
          </table>
        </div>
        <div role="status" className={styles.verdict}>
          {marked !== undefined && (
            <SheetVerdict marked={marked} lesson={lesson} wording={wording} />
          )}
        </div>
        {isPasting && (
          <PasteBox
            lesson={lesson}
            wording={wording}
            onFill={(next) => {
              sheet.replace(next);
              setPasting(false);
            }}
          />
        )}
        <PanelFoot note={words.stays}>
          <button type="submit" className="btn sm pri" disabled={!isFilled}>
            {words.mark}
          </button>
          <button type="button" className="btn sm" onClick={sheet.takeFaulty}>
            {words.example}
          </button>
          <button
            type="button"
            className="btn sm"
            aria-expanded={isPasting}
            onClick={() => setPasting(!isPasting)}
          >
            {words.importCsv}
          </button>
          <button
            type="button"
            className="btn sm"
            disabled={marked === undefined}
            onClick={() => {
              if (marked === undefined) return;
              const csv = sheetCsv(marked, lesson, wording);
              saveFile(`${words.file}.csv`, new Blob([csv], { type: "text/csv" }));
            }}
          >
            {words.exportCsv}
          </button>
          <button type="button" className="btn sm" onClick={() => sheet.replace({})}>
            {words.clear}
          </button>
        </PanelFoot>
      </form>
    </section>
  );
}
