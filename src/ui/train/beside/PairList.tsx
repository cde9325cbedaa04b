/**
 * Pairs of cases of the topic that differ in one fact: each a button that puts the two side by side.
 *
 * In:       the book, the selection.
 * Out:      a list; nothing where the topic has no pairs.
 */
import { exampleKey, topicOf } from "../train-state.ts";
import type { TrainViewProps } from "../train-view-props.ts";
import { factText, type TrainWording } from "../train-words.ts";
import type { BookPair } from "../training-book.ts";
import styles from "./BesidePanel.module.css";

type Props = Pick<TrainViewProps, "text" | "book" | "selection" | "change"> & {
  readonly wording: TrainWording;
};

export function PairList({ text, book, selection, change, wording }: Props) {
  const words = text.train.beside;
  const topic = topicOf(selection, book);
  const pairs = topic?.pairs ?? [];
  if (pairs.length === 0) return null;
  return (
    <section className={styles.pairs}>
      <h3>{words.pairs}</h3>
      <ul>
        {pairs.map((pair) => {
          const { left, right } = pair;
          const isShown =
            selection.example === left && selection.against === exampleKey(selection.region, right);
          return (
            <li key={`${left} ${right}`}>
              <button
                type="button"
                className="btn sm"
                data-pair
                aria-pressed={isShown}
                onClick={() => change({ kind: "pair", left, right })}
              >
                {pairText(pair, wording)}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function pairText({ before, after }: BookPair, wording: TrainWording): string {
  const words = wording.text.train.beside;
  const who = (before ?? after)?.of?.[wording.locale] ?? "";
  const [left, right] = [before, after].map((one) =>
    one === undefined ? words.notStated : factText(one.fact, wording),
  );
  return words.pair(who, left ?? "", right ?? "");
}
