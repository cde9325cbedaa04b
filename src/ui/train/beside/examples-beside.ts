/**
 * Examples that a worked case can be held against.
 *
 * In:       the book, the selection.
 * Out:      examples of the same topic, here and in the other regions that have it, with their keys and names. Pure.
 */
import { exampleKey, topicOf } from "../train-state.ts";
import type { TrainViewProps } from "../train-view-props.ts";
import { exampleName } from "../train-words.ts";
import type { BookTopic } from "../training-book.ts";

export interface ExampleBeside {
  readonly key: string;
  readonly region: string;
  /** In its topic. */
  readonly index: number;
  readonly name: string;
}

/** Those that differ in one fact from the one shown, then the others here, then those elsewhere. */
export function examplesBeside({
  book,
  selection,
  text,
  locale,
}: Pick<TrainViewProps, "book" | "selection" | "text" | "locale">): readonly ExampleBeside[] {
  const { region, topic, example } = selection;
  const own = topicOf(selection, book);
  const paired = pairedWith(own, example);
  const named = (where: string) => {
    const all = topicOf({ region: where, topic }, book)?.examples ?? [];
    return all.map((one, index) => ({
      key: exampleKey(where, index),
      region: where,
      index,
      name: exampleName(one, { text, locale }),
    }));
  };
  const here = named(region).filter(({ index }) => index !== example);
  const elsewhere = book.regions.filter(({ id }) => id !== region).flatMap(({ id }) => named(id));
  return [
    ...here.filter(({ index }) => paired.includes(index)),
    ...here.filter(({ index }) => !paired.includes(index)),
    ...elsewhere,
  ];
}

/** Differing in a single fact; by their place in the topic. */
function pairedWith(topic: BookTopic | undefined, example: number): readonly number[] {
  return (topic?.pairs ?? []).flatMap(({ left, right }) =>
    left === example ? [right] : right === example ? [left] : [],
  );
}
