/**
 * A handout as it will be on paper: a worked case, several, or a paper, with or without the solution.
 *
 * In:       the worked case, the paper; how to reach the engine for more worked cases.
 * Out:      a page of A4 on the screen; printing prints it alone.
 */
import { useState } from "react";
import { dateInWords } from "../../../text/format.ts";
import { ExamplePicker } from "../lesson/ExamplePicker.tsx";
import { topicOf } from "../train-state.ts";
import type { TrainViewProps } from "../train-view-props.ts";
import { type TrainWording, topicName } from "../train-words.ts";
import { HandoutAssumed, HandoutFoot } from "./HandoutFoot.tsx";
import styles from "./HandoutPanel.module.css";
import { LessonSheet } from "./LessonSheet.tsx";
import { MadeCase } from "./MadeCase.tsx";
import { PaperSheet } from "./PaperSheet.tsx";
import { SetPicker } from "./SetPicker.tsx";
import { useHandout } from "./use-handout.ts";

type Props = TrainViewProps & { readonly wording: TrainWording };
const contents = ["paper", "lesson", "set", "made"] as const;
type Content = (typeof contents)[number];

export function HandoutPanel(props: Props) {
  const { text, locale, book, selection, wording, paper, lesson: found } = props;
  const [content, setContent] = useState<Content>("paper");
  const [hasKey, setHasKey] = useState(true);
  const [leftOut, setLeftOut] = useState<LeftOut>({ of: "", places: [] });
  const words = text.train.handout;
  const topic = topicOf(selection, book);
  const of = `${selection.region} ${selection.topic}`;
  const places = leftOut.of === of ? leftOut.places : none;
  const set = useHandout({ ...props, leftOut: places, isWanted: content === "set" });
  const place = wording.policy.title[locale];
  const lessons = {
    paper: [],
    made: [],
    lesson: found?.lesson === undefined ? [] : [{ id: "shown", lesson: found.lesson }],
    set: set ?? [],
  }[content];
  const date = content === "lesson" ? (found?.lesson?.date ?? book.date) : book.date;
  const questions = content === "paper" ? (paper?.questions ?? []) : [];
  const assumed = [
    ...new Set([
      ...lessons.flatMap(({ lesson }) => lesson.assumed),
      ...(hasKey ? questions : []).flatMap(({ why }) => why.assumed),
    ]),
  ];
  return (
    <section className={styles.handout} aria-label={text.train.tabs.handout}>
      <div className={styles.choose}>
        <fieldset className="seg">
          <legend className="vh">{words.what}</legend>
          {contents.map((one) => (
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
        <KeyChoice isHidden={content === "made"} hasKey={hasKey} words={words} onKey={setHasKey} />
        {content === "lesson" && <ExamplePicker {...props} />}
        {content === "set" && (
          <SetPicker
            {...props}
            leftOut={places}
            onChoose={(next) => setLeftOut({ of, places: next })}
          />
        )}
      </div>
      <article className={styles.page} data-lessons={lessons.length}>
        <div className={styles.body}>
          <p className={styles.head}>
            <b>{`${text.site.name} · ${words.kind[content]}`}</b>
            <span>{dateInWords(date, locale)}</span>
          </p>
          <h2>{words.head(place, topic === undefined ? "" : topicName(topic, wording))}</h2>
          {content === "paper" && (
            <p className={styles.blanks}>
              <span>{words.name} ＿＿＿＿＿＿＿＿</span>
              <span>{words.score} ＿＿＿＿</span>
              <span>
                {words.seed(selection.seed, text.train.difficulties[selection.difficulty])}
              </span>
            </p>
          )}
          {content === "paper" && paper !== undefined && (
            <PaperSheet questions={questions} hasKey={hasKey} wording={wording} />
          )}
          {content === "made" && <MadeCase key={selection.region} {...props} />}
          {lessons.map(({ id, lesson }, index) => (
            <section key={id} className={styles.one}>
              <LessonSheet
                lesson={lesson}
                number={content === "set" ? index + 1 : undefined}
                hasKey={hasKey}
                wording={wording}
              />
            </section>
          ))}
          <HandoutAssumed assumed={assumed} wording={wording} />
        </div>
        <HandoutFoot assumed={assumed} date={date} wording={wording} />
      </article>
    </section>
  );
}

/** Examples of a topic; of another topic none are. */
interface LeftOut {
  readonly of: string;
  readonly places: readonly number[];
}

const none: readonly number[] = [];

interface KeyProps {
  readonly isHidden: boolean;
  readonly hasKey: boolean;
  readonly words: Props["text"]["train"]["handout"];
  readonly onKey: (hasKey: boolean) => void;
}

function KeyChoice({ isHidden, hasKey, words, onKey }: KeyProps) {
  return (
    <fieldset className="seg" hidden={isHidden}>
      <legend className="vh">{words.solution}</legend>
      {[true, false].map((one) => (
        <button
          key={String(one)}
          type="button"
          aria-pressed={hasKey === one}
          data-no-key={one ? undefined : true}
          onClick={() => onKey(one)}
        >
          {one ? words.key : words.noKey}
        </button>
      ))}
    </fieldset>
  );
}
