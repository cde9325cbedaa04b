/**
 * One step of a worked case: its name, its value, how it came about, its clauses.
 *
 * In:       the step; whether it is the newest, which is set apart.
 * Out:      an item of a list.
 */
import type { LessonStep } from "../../../engine/index.ts";
import { unitText } from "../../../text/format.ts";
import { ArithmeticLine } from "../../parts/ArithmeticLine.tsx";
import { ClauseChip } from "../../parts/ClauseChip.tsx";
import { OutcomeMark } from "../../parts/OutcomeMark.tsx";
import { ReasonTree } from "../../parts/ReasonTree.tsx";
import { stepName, stepValue, type TrainWording } from "../train-words.ts";
import styles from "./LessonPanel.module.css";

interface Props {
  readonly step: LessonStep;
  readonly index: number;
  readonly isNewest: boolean;
  readonly wording: TrainWording;
}

export function LessonStepRow({ step, index, isNewest, wording }: Props) {
  const { kind, sum, reason, cite, value, unit } = step;
  const { text, locale } = wording;
  const isOutcome = kind === "outcome" && value?.kind === "word";
  const outcome = isOutcome ? (value.text as keyof typeof text.outcomes) : undefined;
  return (
    <li className={`${styles.step} ${isNewest ? styles.newest : ""}`}>
      <h3>
        <span className={styles.index}>{index + 1}</span> {stepName(step, wording)}
        <span className={styles.value}>
          {outcome !== undefined ? (
            <OutcomeMark outcome={outcome} word={text.outcomes[outcome]} />
          ) : (
            <>
              <b>{stepValue(value, unit, wording)}</b>
              {value?.kind === "number" && <small> {unitText(unit, locale)}</small>}
            </>
          )}
        </span>
      </h3>
      {sum !== undefined && sum.terms.length > 1 && (
        <ArithmeticLine sum={sum} wording={wording} isLast={kind === "amount"} />
      )}
      {reason !== undefined && <ReasonTree reasons={[reason]} wording={wording} />}
      {cite.length > 0 && reason === undefined && (
        <p className={styles.cites}>
          {cite.map((id) => (
            <ClauseChip key={id} id={id} wording={wording} />
          ))}
        </p>
      )}
    </li>
  );
}
