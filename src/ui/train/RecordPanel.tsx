/**
 * The learner's own record: how many, by topic and by clause, to take away and to wipe.
 *
 * In:       the record.
 * Out:      a fold below the course.
 */

import type { PolicyView } from "../../engine/index.ts";
import { citationOf } from "../parts/policy-wording.ts";
import { saveFile } from "../parts/save-file.ts";
import styles from "./RecordPanel.module.css";
import { recordCsv } from "./record-csv.ts";
import { topicOf } from "./train-state.ts";
import type { TrainViewProps } from "./train-view-props.ts";
import { topicName, wordingOf } from "./train-words.ts";

type Props = Pick<TrainViewProps, "text" | "locale" | "book" | "record"> & {
  /** For the clauses' names; those of other places go by their ids. */
  readonly policy: PolicyView | undefined;
};

export function RecordPanel(props: Props) {
  const { text, record } = props;
  const words = text.train.progress;
  const { answers, wipe } = record;
  const right = answers.filter(({ isRight }) => isRight).length;
  return (
    <details className={`sheet ${styles.record}`} data-record>
      <summary>{words.title}</summary>
      <p>{answers.length === 0 ? words.none : words.count(right, answers.length)}</p>
      {answers.length > 0 && (
        <>
          <CountTable
            caption={words.byTopic}
            counts={countedBy(answers, ({ region, topic }) => [
              nameOfTopic({ region, topic }, props),
            ])}
            words={words}
          />
          <CountTable
            caption={words.byClause}
            counts={countedBy(answers, ({ cite }) => cite.map((id) => clauseName(id, props)))}
            words={words}
          />
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

interface Count {
  readonly name: string;
  readonly done: number;
  readonly right: number;
}

interface CountProps {
  readonly caption: string;
  readonly counts: readonly Count[];
  readonly words: Props["text"]["train"]["progress"];
}

function CountTable({ caption, counts, words }: CountProps) {
  return (
    <table className="tbl">
      <caption>{caption}</caption>
      <tbody>
        {counts.map(({ name, done, right }) => (
          <tr key={name}>
            <td>{name}</td>
            <td className="r">{words.rightOf(right, done)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Answered = Props["record"]["answers"][number];

/** Most answered first. */
function countedBy(
  answers: readonly Answered[],
  namesOf: (answer: Answered) => readonly string[],
): readonly Count[] {
  const found = new Map<string, { done: number; right: number }>();
  for (const answer of answers)
    for (const name of namesOf(answer)) {
      const { done, right } = found.get(name) ?? { done: 0, right: 0 };
      found.set(name, { done: done + 1, right: right + (answer.isRight ? 1 : 0) });
    }
  return [...found]
    .map(([name, count]) => ({ name, ...count }))
    .toSorted((a, b) => b.done - a.done);
}

function clauseName(id: string, props: Props): string {
  if (props.policy?.clauses[id] === undefined) return id;
  const { seal, label } = citationOf(id, wordingOf(props.policy, props));
  return `${seal} ${label}`.trim();
}

function nameOfTopic(
  { region, topic }: Pick<Answered, "region" | "topic">,
  { text, locale, book }: Props,
): string {
  const found = topicOf({ region, topic }, book);
  const place = book.places.find(({ id }) => id === region)?.title[locale] ?? region;
  return `${place} · ${found === undefined ? topic : topicName(found, { text, locale })}`;
}
