/**
 * Why an answer is right: the sum, the reasons, the clauses; and what the question was made from.
 *
 * In:       a question.
 * Out:      the thread from the figure to the clause.
 */
import type { Question } from "../../../engine/index.ts";
import { ArithmeticLine } from "../../parts/ArithmeticLine.tsx";
import { ClauseChip } from "../../parts/ClauseChip.tsx";
import { citationOf } from "../../parts/policy-wording.ts";
import { ReasonTree } from "../../parts/ReasonTree.tsx";
import { Thread } from "../../parts/Thread.tsx";
import {
  answerText,
  factText,
  mistakeWords,
  subjectName,
  type TrainWording,
} from "../train-words.ts";
import styles from "./QuizCard.module.css";

interface Props {
  readonly question: Question;
  readonly wording: TrainWording;
}

export function Grounds({ question, wording }: Props) {
  const { text } = wording;
  const { quiz, situation } = text.train;
  const { why, about, of, options, varied, source, kind } = question;
  const right = options.find(({ mistake }) => mistake === undefined);
  const last = why.sums.at(-1);
  const mistakes = options.flatMap(({ mistake }) => mistake ?? []);
  return (
    <div className={styles.why} data-grounds>
      <Thread
        letters={text.compare.detail}
        figure={
          kind === "amount" && last !== undefined ? (
            <div>
              {why.sums.map((sum) => (
                <ArithmeticLine key={sum.name} sum={sum} wording={wording} isLast={sum === last} />
              ))}
            </div>
          ) : (
            <b>{right === undefined ? "" : answerText(right.answer, wording)}</b>
          )
        }
        rule={
          why.reasons.length === 0 || kind === "amount" ? (
            <span>{subjectName(about, of, wording)}</span>
          ) : (
            <ReasonTree reasons={why.reasons} wording={wording} />
          )
        }
        clause={
          <ul className={styles.clauses}>
            {why.cite.map((id) => (
              <li key={id}>
                <ClauseChip id={id} wording={wording} />{" "}
                <span>{citationOf(id, wording).gloss ?? citationOf(id, wording).source}</span>
              </li>
            ))}
          </ul>
        }
      />
      <dl className={styles.made}>
        <dt>{quiz.madeFrom}</dt>
        <dd>{quiz.from(wording.name(about.name, about.en), source)}</dd>
        <dt>{quiz.varied}</dt>
        <dd>
          {varied.length === 0
            ? quiz.unvaried
            : varied.map(({ fact }) => factText(fact, wording)).join(situation.comma)}
        </dd>
        <dt>{quiz.distractors}</dt>
        <dd>{mistakes.map((one) => mistakeWords(one, wording)).join(situation.comma)}</dd>
      </dl>
    </div>
  );
}
