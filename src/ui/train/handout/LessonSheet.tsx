/**
 * A worked case on paper: the situation, and its steps filled in or with lines to fill in.
 *
 * In:       the worked case; whether the solution is printed.
 * Out:      a table of steps.
 */
import type { Lesson } from "../../../engine/index.ts";
import { unitText } from "../../../text/format.ts";
import { ArithmeticLine } from "../../parts/ArithmeticLine.tsx";
import { ReasonTree } from "../../parts/ReasonTree.tsx";
import { StillChip } from "../../parts/StillChip.tsx";
import { Situation } from "../Situation.tsx";
import { stepName, stepValue, subjectName, type TrainWording } from "../train-words.ts";
import styles from "./HandoutPanel.module.css";

interface Props {
  readonly lesson: Lesson;
  /** Of several; absent of one alone. */
  readonly number?: number | undefined;
  readonly hasKey: boolean;
  readonly wording: TrainWording;
}

export function LessonSheet({ lesson, number, hasKey, wording }: Props) {
  const { text, locale } = wording;
  const { sheet, handout } = text.train;
  return (
    <>
      <h3>
        {number !== undefined && `${handout.number(number)} `}
        {subjectName({ name: lesson.programme, en: lesson.en }, lesson.of, wording)}
        {number !== undefined && ` · ${text.train.situation.asAt(lesson.date)}`}
      </h3>
      <Situation situation={lesson.situation} date={lesson.date} wording={wording} />
      <table className={styles.steps}>
        <thead>
          <tr>
            <th scope="col">{sheet.step}</th>
            <th scope="col">{handout.line}</th>
            <th scope="col">{hasKey ? sheet.expected : sheet.entered}</th>
            <th scope="col">{sheet.basis}</th>
          </tr>
        </thead>
        <tbody>
          {lesson.steps.map((step, index) => (
            <tr key={step.id}>
              <th scope="row">
                {index + 1} {stepName(step, wording)}
              </th>
              <td>
                {hasKey && step.sum !== undefined && step.sum.terms.length > 1 && (
                  <ArithmeticLine
                    sum={step.sum}
                    wording={wording}
                    isLast={step.kind === "amount"}
                  />
                )}
                {hasKey && step.reason !== undefined && (
                  <ReasonTree
                    reasons={step.reason.children.length > 0 ? step.reason.children : [step.reason]}
                    wording={wording}
                  />
                )}
              </td>
              <td className={styles.value}>
                {hasKey ? stepValue(step.value, step.unit, wording) : "＿＿＿＿"}
                {step.value?.kind === "number" && <small> {unitText(step.unit, locale)}</small>}
              </td>
              <td>
                {step.cite.slice(0, 2).map((id) => (
                  <StillChip key={id} id={id} wording={wording} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
