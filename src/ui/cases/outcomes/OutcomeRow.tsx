/**
 * One programme's outcome: mark, name and amount on one line, why and on which clause on the next.
 *
 * In:       the programme; the region's answer.
 * Out:      a button that has the programme explained.
 */
import type { PlainProgramme } from "../../../engine/index.ts";
import { cellLines } from "../../compare/cell-lines.ts";
import { Amount } from "../../parts/Amount.tsx";
import { OutcomeMark } from "../../parts/OutcomeMark.tsx";
import { StillChip } from "../../parts/StillChip.tsx";
import type { CasesColumnProps } from "../cases-view-props.ts";
import styles from "./OutcomesColumn.module.css";

interface Props extends CasesColumnProps {
  readonly programme: PlainProgramme;
}

export function OutcomeRow({ programme, answer, wording, change }: Props) {
  const { text, locale } = wording;
  const { outcome, weakest, name } = programme;
  const lines = cellLines({ ...answer, programme }, wording);
  // What is missing is a sentence, not a figure: it stands where reasons stand.
  const isLacking = outcome === "needs";
  const why = isLacking ? lines.beside : lines.why;
  const beside = isLacking ? undefined : lines.beside;
  const cite = lines.cite !== undefined && (
    <span className={styles.cite}>
      <StillChip id={lines.cite} wording={wording} />
    </span>
  );
  const isShort = why === undefined && lines.amount === undefined && beside === undefined;
  return (
    <button
      type="button"
      className={styles.row}
      aria-pressed={name === answer.programme.name}
      onClick={() => change({ kind: "programme", programme: name })}
    >
      <OutcomeMark outcome={outcome} word={text.outcomes[outcome]} />
      <b className={styles.name}>{lines.programme}</b>
      {isShort || (
        <>
          <span className={styles.amount}>
            {lines.amount !== undefined && (
              <Amount amount={lines.amount} weakest={weakest} text={text} locale={locale} />
            )}
            {beside}
          </span>
          <span className={styles.why}>{why}</span>
        </>
      )}
      {cite}
    </button>
  );
}
