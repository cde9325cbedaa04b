/**
 * A paper on paper: questions with their answers to choose from, and the key at the end.
 *
 * In:       the questions; whether the key is printed.
 * Out:      numbered questions; a key with what each wrong answer stands for and the clauses.
 */
import type { Question } from "../../../engine/index.ts";
import { StillChip } from "../../parts/StillChip.tsx";
import { Situation } from "../Situation.tsx";
import { answerText, letterOf, mistakeWords, stemOf, type TrainWording } from "../train-words.ts";
import styles from "./HandoutPanel.module.css";

interface Props {
  readonly questions: readonly Question[];
  readonly hasKey: boolean;
  readonly wording: TrainWording;
}

export function PaperSheet({ questions, hasKey, wording }: Props) {
  const { quiz, handout, situation } = wording.text.train;
  if (questions.length === 0) return <p>{quiz.empty}</p>;
  return (
    <>
      <ol className={styles.questions}>
        {numbered(questions).map(({ key, one }) => (
          <li key={key}>
            {one.situation.things.length > 0 && (
              <Situation situation={one.situation} date={one.date} wording={wording} />
            )}
            <p className={styles.stem}>{stemOf(one, wording)}</p>
            <ol className={styles.options}>
              {one.options.map(({ answer }, option) => (
                <li key={letterOf(option)}>
                  <b>{letterOf(option)}</b> {answerText(answer, wording)}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {hasKey && (
        <section className={styles.key} data-key>
          <h3>{handout.solution}</h3>
          <ol className={styles.questions}>
            {numbered(questions).map(({ key, one }) => (
              <li key={key}>
                <b>
                  {handout.answer(
                    letterOf(one.options.findIndex(({ mistake }) => mistake === undefined)),
                  )}
                </b>{" "}
                {one.why.cite.map((id) => (
                  <StillChip key={id} id={id} wording={wording} />
                ))}{" "}
                {one.options
                  .flatMap(({ mistake }, option) =>
                    mistake === undefined
                      ? []
                      : [`${letterOf(option)} ${mistakeWords(mistake, wording)}`],
                  )
                  .join(situation.comma)}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

/** Questions have no ids of their own; their place on the paper is one. */
function numbered(questions: readonly Question[]) {
  return questions.map((one, index) => ({ key: `${index} ${one.about.name}`, one }));
}
