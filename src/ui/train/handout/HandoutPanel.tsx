/**
 * A handout as it will be on paper: a worked case or a paper, with or without the solution.
 *
 * In:       the worked case, the paper.
 * Out:      a page of A4 on the screen; printing prints it alone.
 */
import { useState } from "react";
import { dateInWords } from "../../../text/format.ts";
import { ExamplePicker } from "../lesson/LessonPanel.tsx";
import { topicOf } from "../train-state.ts";
import type { TrainViewProps } from "../train-view-props.ts";
import { type TrainWording, topicName } from "../train-words.ts";
import styles from "./HandoutPanel.module.css";
import { LessonSheet } from "./LessonSheet.tsx";
import { MadeCase } from "./MadeCase.tsx";
import { PaperSheet } from "./PaperSheet.tsx";

type Props = TrainViewProps & { readonly wording: TrainWording };
type Content = "lesson" | "paper" | "made";

export function HandoutPanel(props: Props) {
  const { text, locale, book, selection, wording, paper, lesson: found } = props;
  const [content, setContent] = useState<Content>("paper");
  const [hasKey, setHasKey] = useState(true);
  const words = text.train.handout;
  const topic = topicOf(selection, book);
  const place = wording.policy.title[locale];
  const lesson = found?.lesson;
  const date = content === "lesson" ? (lesson?.date ?? book.date) : book.date;
  return (
    <section className={styles.handout} aria-label={text.train.tabs.handout}>
      <div className={styles.choose}>
        <fieldset className="seg">
          <legend className="vh">{words.what}</legend>
          {(["paper", "lesson", "made"] as const).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={content === one}
              data-content={one}
              onClick={() => setContent(one)}
            >
              {words[one]}
            </button>
          ))}
        </fieldset>
        <fieldset className="seg" hidden={content === "made"}>
          <legend className="vh">{words.solution}</legend>
          {[true, false].map((one) => (
            <button
              key={String(one)}
              type="button"
              aria-pressed={hasKey === one}
              data-no-key={one ? undefined : true}
              onClick={() => setHasKey(one)}
            >
              {one ? words.key : words.noKey}
            </button>
          ))}
        </fieldset>
        {content === "lesson" && <ExamplePicker {...props} />}
      </div>
      <article className={styles.page}>
        <p className={styles.head}>
          <b>{`${text.site.name} · ${words.kind[content]}`}</b>
          <span>
            {words.rules(place, wording.policy.specHash.slice(0, 12), dateInWords(date, locale))}
          </span>
        </p>
        <h2>{words.head(place, topic === undefined ? "" : topicName(topic, wording))}</h2>
        {content === "paper" && (
          <p className={styles.blanks}>
            <span>{words.name} ＿＿＿＿＿＿＿＿</span>
            <span>{words.score} ＿＿＿＿</span>
            <span>{words.seed(selection.seed, text.train.difficulties[selection.difficulty])}</span>
          </p>
        )}
        {content === "paper" && paper !== undefined && (
          <PaperSheet questions={paper.questions} hasKey={hasKey} wording={wording} />
        )}
        {content === "made" && <MadeCase key={selection.region} {...props} />}
        {content === "lesson" && lesson !== undefined && (
          <LessonSheet lesson={lesson} hasKey={hasKey} wording={wording} />
        )}
      </article>
    </section>
  );
}
