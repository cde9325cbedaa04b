/**
 * The learner's own record: how many, by clause, to take away and to wipe.
 *
 * In:       the record.
 * Out:      a fold below the course.
 */

import { saveFile } from "../parts/save-file.ts";
import styles from "./RecordPanel.module.css";
import { recordCsv } from "./record-csv.ts";
import type { TrainViewProps } from "./train-view-props.ts";

export function RecordPanel({ text, record }: Pick<TrainViewProps, "text" | "record">) {
  const words = text.train.progress;
  const { answers, wipe } = record;
  const right = answers.filter(({ isRight }) => isRight).length;
  return (
    <details className={`sheet ${styles.record}`} data-record>
      <summary>{words.title}</summary>
      <p>{answers.length === 0 ? words.none : words.count(right, answers.length)}</p>
      {answers.length > 0 && (
        <>
          <table className="tbl">
            <caption>{words.byClause}</caption>
            <tbody>
              {byClause(answers).map(({ clause, done, right: met }) => (
                <tr key={clause}>
                  <td>{clause}</td>
                  <td className="r">{text.train.courses.progress(met, done)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className={styles.actions}>
            <button
              type="button"
              className="btn sm"
              onClick={() =>
                saveFile(
                  `${words.file}.csv`,
                  new Blob([recordCsv(answers, text)], { type: "text/csv" }),
                )
              }
            >
              {words.exportCsv}
            </button>
            <button type="button" className="btn sm" data-wipe onClick={wipe}>
              {words.wipe}
            </button>
          </div>
        </>
      )}
      <p className="note">{words.stays}</p>
    </details>
  );
}

function byClause(answers: TrainViewProps["record"]["answers"]) {
  const found = new Map<string, { done: number; right: number }>();
  for (const { cite, isRight } of answers)
    for (const clause of cite) {
      const { done, right } = found.get(clause) ?? { done: 0, right: 0 };
      found.set(clause, { done: done + 1, right: right + (isRight ? 1 : 0) });
    }
  return [...found]
    .map(([clause, count]) => ({ clause, ...count }))
    .toSorted((a, b) => b.done - a.done);
}
