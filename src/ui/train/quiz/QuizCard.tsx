/**
 * The questions of a paper, one at a time: stem, answers, and after answering why.
 *
 * In:       the questions; where an answer is recorded.
 * Out:      a card. An answer is given once; a whole paper can be started over.
 */
import type { Question } from "../../../engine/index.ts";
import { Icon } from "../../parts/Icon.tsx";
import { PanelFoot } from "../PanelFoot.tsx";
import { Situation } from "../Situation.tsx";
import type { TrainViewProps } from "../train-view-props.ts";
import { mistakeWords, stemOf, type TrainWording } from "../train-words.ts";
import { Answers } from "./Answers.tsx";
import { Grounds } from "./Grounds.tsx";
import { paperKey } from "./kept-paper.ts";
import styles from "./QuizCard.module.css";
import { usePaper } from "./use-paper.ts";

interface Props extends Pick<TrainViewProps, "text" | "selection" | "record"> {
  readonly questions: readonly Question[];
  readonly wording: TrainWording;
}

export function QuizCard({ questions, wording, text, selection, record }: Props) {
  const { quiz } = text.train;
  const paper = usePaper({
    questions,
    key: paperKey(selection, wording.policy.specHash),
    record,
    mistakeOf: ({ options }, option) => {
      const { mistake } = options[option] ?? {};
      return mistake === undefined ? "" : mistakeWords(mistake, wording);
    },
  });
  const { at, chosen: own, done, right } = paper;
  const question = questions[at];
  if (question === undefined) return <p className={styles.empty}>{quiz.empty}</p>;
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
        {question.situation.things.length > 0 && (
          <Situation
            situation={question.situation}
            varied={question.varied}
            date={question.date}
            wording={wording}
          />
        )}
        <p className={styles.stem}>{stemOf(question, wording)}</p>
        <Answers
          key={at}
          question={question}
          chosen={own}
          wording={wording}
          onChoose={paper.choose}
        />
        <div role="status">
          {own !== undefined && <Grounds question={question} wording={wording} />}
        </div>
      </div>
      <PanelFoot note={done === questions.length ? quiz.score(right, questions.length) : quiz.live}>
        {done === questions.length && (
          <button type="button" className="btn sm" onClick={paper.startOver}>
            {quiz.again}
          </button>
        )}
        <button
          type="button"
          className="btn sm"
          disabled={at === 0}
          onClick={() => paper.turnTo(at - 1)}
        >
          {quiz.previous}
        </button>
        <button
          type="button"
          className="btn sm pri"
          data-next
          disabled={at === questions.length - 1}
          onClick={() => paper.turnTo(at + 1)}
        >
          {quiz.next}
          <Icon name="right" size="small" />
        </button>
      </PanelFoot>
    </section>
  );
}
