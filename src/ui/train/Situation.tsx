/**
 * A household as a case states it: a line for the household, one for each member, and what the case gives itself.
 *
 * In:       the situation; facts that were varied, which are marked.
 * Out:      a definition list.
 */
import type { Situation as Stated, VariedFact } from "../../engine/index.ts";
import styles from "./Situation.module.css";
import { factText, type TrainWording } from "./train-words.ts";

interface Props {
  readonly situation: Stated;
  readonly varied?: readonly VariedFact[];
  /** `2025-10-01`. */
  readonly date: string;
  readonly wording: TrainWording;
}

export function Situation({ situation, varied = [], date, wording }: Props) {
  const { text, locale } = wording;
  const words = text.train.situation;
  const isVaried = (path: string, name: string) =>
    varied.some((one) => one.path === path && one.fact.name === name);
  const lines = [
    ...situation.things
      .filter(({ facts, of }) => facts.length > 0 || of !== undefined)
      .map(({ of, path, facts }) => ({
        key: path,
        head: of?.[locale] ?? words.household,
        path,
        facts,
      })),
    ...(situation.given.length === 0
      ? []
      : [{ key: "given", head: words.given, path: "given", facts: situation.given }]),
  ];
  return (
    <dl className={styles.situation} aria-label={`${words.title}, ${words.asAt(date)}`}>
      {lines.map(({ key, head, path, facts }) => (
        <div key={key}>
          <dt>{head}</dt>
          <dd>
            {facts.map((fact, index) => (
              <span key={fact.name}>
                {isVaried(path, fact.name) ? (
                  <b title={words.varied}>{factText(fact, wording)}</b>
                ) : (
                  factText(fact, wording)
                )}
                {index < facts.length - 1 && words.comma}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
