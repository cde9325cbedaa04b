/**
 * Which case is worked: an example of the topic, or one of one's own from a file.
 *
 * In:       the book, the selection; the case of one's own, where there is one.
 * Out:      a choice, and a button that opens a file. What is in it stays in memory.
 */
import { useRef, useState } from "react";
import { maybeTextOf } from "../../../text/decode-text.ts";
import { examplesOfTopic, regionOf, topicOf } from "../train-state.ts";
import type { TrainViewProps } from "../train-view-props.ts";
import { exampleName, topicName } from "../train-words.ts";
import type { BookExample } from "../training-book.ts";
import styles from "./LessonPanel.module.css";

type Props = Pick<
  TrainViewProps,
  "text" | "locale" | "book" | "selection" | "change" | "own" | "useOwn" | "engine" | "example"
>;

/** In the list of examples. */
const ownPlace = -1;

export function ExamplePicker(props: Props) {
  const { text, locale, book, selection, change, own, useOwn } = props;
  const words = text.train.lesson;
  const region = regionOf(selection, book);
  const topic = topicOf(selection, book);
  const examples =
    region === undefined || topic === undefined ? [] : examplesOfTopic(topic, region);
  // Of a topic that is no programme, which programme an example is of must be said.
  const namedExample = (example: BookExample) => {
    const name = exampleName(example, { text, locale });
    const programme = region?.topics.find(({ id }) => id === `p-${example.subject.programme}`);
    return topic?.topic.kind === "programme" || programme === undefined
      ? name
      : words.named(topicName(programme, { text, locale }), name);
  };
  const choose = (place: number) => {
    if (place === ownPlace) return;
    useOwn(undefined);
    change({ kind: "example", example: place });
  };
  return (
    <span className={styles.picker}>
      <label>
        <span className="vh">{words.examples}</span>
        <select
          value={own === undefined ? selection.example : ownPlace}
          onChange={({ target }) => choose(Number(target.value))}
        >
          {own !== undefined && <option value={ownPlace}>{words.own}</option>}
          {examples.map((example, index) => (
            <option
              key={`${example.case} ${example.subject.programme} ${example.subject.path}`}
              value={index}
            >
              {namedExample(example)}
            </option>
          ))}
        </select>
      </label>
      <OpenOwn {...props} />
    </span>
  );
}

function OpenOwn({ text, book, selection, useOwn, engine, example }: Props) {
  const words = text.train.lesson;
  const input = useRef<HTMLInputElement>(null);
  const [isRefused, setRefused] = useState(false);
  const topic = topicOf(selection, book)?.topic;
  const open = async (file: File | undefined) => {
    if (file === undefined || engine === undefined) return;
    const content = maybeTextOf(await file.arrayBuffer()) ?? "";
    const read = await engine.ask("own-case", { file: file.name, text: content });
    const { facts, date = book.date } = read;
    setRefused(facts === undefined);
    if (facts === undefined) return;
    const shown = topic?.kind === "programme" ? topic.name : example?.example.subject.programme;
    const programme = read.programme ?? shown ?? "";
    useOwn({ region: selection.region, date, facts, subject: { programme, path: "" } });
  };
  return (
    <>
      <button
        type="button"
        className="btn sm"
        title={words.openOwnMeaning}
        onClick={() => input.current?.click()}
      >
        {words.openOwn}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        data-own
        aria-label={words.openOwnMeaning}
        accept=".yaml,.yml"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          void open(file).finally(() => {
            // The same file may be opened again, mended meanwhile.
            target.value = "";
          });
        }}
      />
      <span role="status" className={styles.refused}>
        {isRefused && words.ownRefused}
      </span>
    </>
  );
}
