/**
 * Which worked cases of the topic a handout has: all, or those that are ticked.
 *
 * In:       the book, the selection; what is left out.
 * Out:      a button that opens a sheet of boxes.
 */
import { Popover } from "../../parts/Popover.tsx";
import { examplesOfTopic, regionOf, topicOf } from "../train-state.ts";
import type { TrainViewProps } from "../train-view-props.ts";
import { exampleName } from "../train-words.ts";
import styles from "./HandoutPanel.module.css";

type Props = Pick<TrainViewProps, "text" | "locale" | "book" | "selection"> & {
  /** By their place in the topic. */
  readonly leftOut: readonly number[];
  readonly onChoose: (leftOut: readonly number[]) => void;
};

export function SetPicker({ text, locale, book, selection, leftOut, onChoose }: Props) {
  const words = text.train.handout;
  const region = regionOf(selection, book);
  const topic = topicOf(selection, book);
  const examples =
    region === undefined || topic === undefined ? [] : examplesOfTopic(topic, region);
  const count = examples.length - leftOut.length;
  const turned = (index: number) =>
    leftOut.includes(index) ? leftOut.filter((one) => one !== index) : [...leftOut, index];
  return (
    <Popover
      className="fld"
      label={words.chosen}
      trigger={
        <>
          <span className="dim xs">{words.chosen}</span>{" "}
          {leftOut.length === 0 ? words.wholeTopic : words.some(count, examples.length)}
        </>
      }
    >
      <fieldset className={styles.set} data-set>
        <legend className="vh">{words.chosen}</legend>
        {examples.map((example, index) => (
          <label key={`${example.case} ${example.subject.programme} ${example.subject.path}`}>
            <input
              type="checkbox"
              checked={!leftOut.includes(index)}
              onChange={() => onChoose(turned(index))}
            />
            {exampleName(example, { text, locale })}
          </label>
        ))}
      </fieldset>
    </Popover>
  );
}
