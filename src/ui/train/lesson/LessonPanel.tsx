/**
 * A worked case: the situation, then the steps one at a time or all at once; what else they may have; who decides.
 *
 * In:       the worked case; the examples of the topic.
 * Out:      a sheet. A step is shown whole: figure, arithmetic or reason, clause.
 */
import { useState } from "react";
import { PanelFoot } from "../PanelFoot.tsx";
import { Situation } from "../Situation.tsx";
import type { TrainViewProps } from "../train-view-props.ts";
import { subjectName, type TrainWording } from "../train-words.ts";
import { ExamplePicker } from "./ExamplePicker.tsx";
import { LessonFoot } from "./LessonFoot.tsx";
import styles from "./LessonPanel.module.css";
import { LessonStepRow } from "./LessonStepRow.tsx";

interface Props extends TrainViewProps {
  readonly wording: TrainWording;
}

export function LessonPanel(props: Props) {
  const { text, lesson: found, wording } = props;
  const [shown, setShown] = useState(1);
  const words = text.train.lesson;
  const lesson = found?.lesson;
  if (lesson === undefined) return <p className={styles.empty}>{words.none}</p>;
  const { steps, situation, date, depends } = lesson;
  const isAll = shown >= steps.length;
  return (
    <section className={`sheet ${styles.lesson}`} aria-label={text.train.tabs.lesson}>
      <header>
        <h2>{subjectName({ name: lesson.programme, en: lesson.en }, lesson.of, wording)}</h2>
        <div className="tail">
          <ExamplePicker {...props} />
        </div>
      </header>
      <div className={styles.body}>
        <Situation situation={situation} date={date} wording={wording} />
        {depends.length > 0 && (
          <p className="note">
            {words.depends}{" "}
            {depends.map((one) => wording.name(one)).join(text.train.sheet.listComma)}
          </p>
        )}
        <ol className={styles.steps}>
          {steps.slice(0, shown).map((step, index) => (
            <LessonStepRow
              key={step.id}
              step={step}
              index={index}
              isNewest={index === shown - 1 && !isAll}
              wording={wording}
            />
          ))}
        </ol>
        {isAll && <LessonFoot lesson={lesson} wording={wording} />}
      </div>
      <PanelFoot note={words.step(Math.min(shown, steps.length), steps.length)} isStatus>
        <button
          type="button"
          className="btn sm"
          disabled={shown <= 1}
          onClick={() => setShown(Math.min(shown, steps.length) - 1)}
        >
          {words.back}
        </button>
        <button
          type="button"
          className="btn sm pri"
          disabled={isAll}
          onClick={() => setShown(shown + 1)}
        >
          {words.next}
        </button>
        <button type="button" className="btn sm" onClick={() => setShown(isAll ? 1 : steps.length)}>
          {isAll ? words.single : words.all}
        </button>
      </PanelFoot>
    </section>
  );
}
