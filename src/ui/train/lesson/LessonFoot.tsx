/**
 * After the last step: what else the household may have, who decides and by when.
 *
 * In:       the worked case.
 * Out:      two short lists; silence is said.
 */
import type { Lesson } from "../../../engine/index.ts";
import { moneyDigits, valueText } from "../../../text/figures.ts";
import { unitText } from "../../../text/format.ts";
import { ClauseChip } from "../../parts/ClauseChip.tsx";
import { OutcomeMark } from "../../parts/OutcomeMark.tsx";
import type { TrainWording } from "../train-words.ts";
import styles from "./LessonPanel.module.css";

interface Props {
  readonly lesson: Lesson;
  readonly wording: TrainWording;
}

export function LessonFoot({ lesson, wording }: Props) {
  const { text, locale, name } = wording;
  const words = text.train.lesson;
  const { others, answers } = lesson;
  return (
    <div className={styles.after}>
      <section>
        <h3>{words.others}</h3>
        {others.length === 0 && <p className="note">{words.noOthers}</p>}
        <ul>
          {others.map(({ name: programme, en, outcome, amount, cite }) => (
            <li key={programme}>
              <OutcomeMark outcome={outcome} word={text.outcomes[outcome]} weight="light" />
              <span>{name(programme, en)}</span>
              {amount?.value !== undefined && (
                <b>
                  {moneyDigits(amount.value)} {unitText(amount.unit, locale)}
                </b>
              )}
              {cite[0] !== undefined && <ClauseChip id={cite[0]} wording={wording} />}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{words.answers}</h3>
        {answers.length === 0 && <p className="note">{words.noAnswers}</p>}
        <ul>
          {answers.map(({ name: answer, en, value, cite }) => (
            <li key={answer}>
              <span>{name(answer, en)}</span>
              <b>
                {value === undefined
                  ? words.unknown
                  : value.kind === "word"
                    ? name(value.text)
                    : valueText(value, locale, name)}
              </b>
              {cite[0] !== undefined && <ClauseChip id={cite[0]} wording={wording} />}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
