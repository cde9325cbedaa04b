/**
 * The answers of a question: to choose from, and once chosen, which is right and what each wrong one stands for.
 *
 * In:       the question; what was chosen.
 * Out:      a list of buttons.
 */
import type { Question } from "../../../engine/index.ts";
import { answerText, letterOf, mistakeWords, type TrainWording } from "../train-words.ts";
import styles from "./QuizCard.module.css";

interface Props {
  readonly question: Question;
  readonly chosen: number | undefined;
  readonly wording: TrainWording;
  readonly onChoose: (option: number) => void;
}

export function Answers({ question, chosen, wording, onChoose }: Props) {
  const { quiz } = wording.text.train;
  const isAnswered = chosen !== undefined;
  return (
    <ol className={styles.answers}>
      {question.options.map(({ answer, mistake }, index) => {
        const isRight = mistake === undefined;
        const isChosen = index === chosen;
        const look = !isAnswered
          ? ""
          : isRight
            ? styles.right
            : isChosen
              ? styles.picked
              : styles.rest;
        const said = isRight ? quiz.right : mistakeWords(mistake, wording);
        return (
          <li key={letterOf(index)}>
            <button
              type="button"
              className={`${styles.answer} ${look ?? ""}`}
              aria-pressed={isChosen}
              data-answer={isAnswered ? (isRight ? "right" : "wrong") : "open"}
              aria-disabled={isAnswered}
              onClick={() => {
                if (!isAnswered) onChoose(index);
              }}
            >
              <i aria-hidden="true">{letterOf(index)}</i>
              <span>{answerText(answer, wording)}</span>
              {isAnswered && <em>{isChosen && !isRight ? quiz.yours(said) : said}</em>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
