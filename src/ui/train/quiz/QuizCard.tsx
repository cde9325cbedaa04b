/**
 * The questions of a paper, one at a time: stem, answers, and after answering why.
 *
 * In:       the questions; where an answer is recorded.
 * Out:      a card. An answer is given once; a whole paper can be started over.
 */
import { useState } from "react";
import type { Question } from "../../../engine/index.ts";
import { Icon } from "../../parts/Icon.tsx";
import { Situation } from "../Situation.tsx";
import type { TrainViewProps } from "../train-view-props.ts";
import { mistakeWords, stemOf, type TrainWording } from "../train-words.ts";
import { Answers } from "./Answers.tsx";
import { Grounds } from "./Grounds.tsx";
import styles from "./QuizCard.module.css";

interface Props extends Pick<TrainViewProps, "text" | "selection" | "record"> {
  readonly questions: readonly Question[];
  readonly wording: TrainWording;
}

export function QuizCard({ questions, wording, text, selection, record }: Props) {
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<Readonly<Record<number, number>>>({});
  const { quiz } = text.train;
  const question = questions[at];
  if (question === undefined) return <p className={styles.empty}>{quiz.empty}</p>;
  const choose = (option: number) => {
    const { mistake } = question.options[option] ?? {};
    setChosen({ ...chosen, [at]: option });
    const { region, topic, seed, difficulty } = selection;
    record.add({
      at: new Date().toISOString(),
      region,
      topic,
      seed,
      difficulty,
      index: at,
      kind: question.kind,
      isRight: mistake === undefined,
      mistake: mistake === undefined ? "" : mistakeWords(mistake, wording),
      cite: question.why.cite,
    });
  };
  const done = Object.keys(chosen).length;
  const right = Object.entries(chosen).filter(
    ([index, option]) => questions[Number(index)]?.options[option]?.mistake === undefined,
  ).length;
  const own = chosen[at];
  return (
    <section
      className={`sheet ${styles.card}`}
      aria-label={text.train.tabs.quiz}
      data-question={at}
      data-count={questions.length}
    >
      <header>
        <h2>{quiz.number(at + 1)}</h2>
        <div className="tail">
          <span>{quiz.kinds[question.kind]}</span>
          <span>{quiz.of(at + 1, questions.length)}</span>
        </div>
      </header>
      <div className={styles.body}>
        <Situation
          situation={question.situation}
          varied={question.varied}
          date={question.date}
          wording={wording}
        />
        <p className={styles.stem}>{stemOf(question, wording)}</p>
        <Answers key={at} question={question} chosen={own} wording={wording} onChoose={choose} />
        <div role="status">
          {own !== undefined && <Grounds question={question} wording={wording} />}
        </div>
      </div>
      <footer className={styles.foot}>
        <span>{done === questions.length ? quiz.score(right, questions.length) : quiz.live}</span>
        <span className={styles.actions}>
          {done === questions.length && (
            <button
              type="button"
              className="btn sm"
              onClick={() => {
                setChosen({});
                setAt(0);
              }}
            >
              {quiz.again}
            </button>
          )}
          <button
            type="button"
            className="btn sm"
            disabled={at === 0}
            onClick={() => setAt(at - 1)}
          >
            {quiz.previous}
          </button>
          <button
            type="button"
            className="btn sm pri"
            data-next
            disabled={at === questions.length - 1}
            onClick={() => setAt(at + 1)}
          >
            {quiz.next}
            <Icon name="right" size="small" />
          </button>
        </span>
      </footer>
    </section>
  );
}
