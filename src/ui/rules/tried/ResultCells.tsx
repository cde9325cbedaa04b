/**
 * One result before and after a rule was tried, as cells of a row.
 *
 * In:       the result, the wording of the columns.
 * Out:      the programme, both sides with their outcome, the change.
 */
import type { MovedResult } from "../../../engine/index.ts";
import { OutcomeMark } from "../../parts/OutcomeMark.tsx";
import type { RulesWording } from "../rules-wording.ts";
import styles from "./Tried.module.css";
import { besideOutcome, changeWords } from "./tried-words.ts";

/** Programme, before, after, change. */
export function ResultCells({
  result,
  wording,
}: {
  readonly result: MovedResult;
  readonly wording: RulesWording;
}) {
  const { text, columns } = wording;
  const { programme, en, before, after } = result;
  const name = columns[0]?.name(programme, en) ?? programme;
  return (
    <>
      <td>{name}</td>
      {[before, after].map((side, index) => (
        <td key={index === 0 ? "before" : "after"}>
          <span className={styles.side}>
            <OutcomeMark outcome={side.outcome} word={text.outcomes[side.outcome]} weight="light" />
            <span>{besideOutcome(side, wording)}</span>
          </span>
        </td>
      ))}
      <td className="r">{changeWords(result, wording)}</td>
    </>
  );
}
