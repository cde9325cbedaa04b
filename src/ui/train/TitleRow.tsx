/**
 * The title row: the topic, its sides, the region, and which paper.
 *
 * In:       the selection.
 * Out:      controls that call back.
 */
import type { Difficulty } from "../../engine/index.ts";
import { Icon } from "../parts/Icon.tsx";
import { KindPicker } from "./KindPicker.tsx";
import styles from "./TrainView.module.css";
import { difficulties, tabs, topicOf } from "./train-state.ts";
import type { TrainViewProps } from "./train-view-props.ts";
import { topicName } from "./train-words.ts";

export function TitleRow({ text, locale, book, selection, change }: TrainViewProps) {
  const words = text.train;
  const topic = topicOf(selection, book);
  const { region, tab: shown, seed, difficulty } = selection;
  return (
    <div className="title">
      <h1>{topic === undefined ? words.title : topicName(topic, { text, locale })}</h1>
      <fieldset className="seg">
        <legend className="vh">{words.title}</legend>
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            aria-pressed={tab === shown}
            onClick={() => change({ kind: "tab", tab })}
          >
            {words.tabs[tab]}
          </button>
        ))}
      </fieldset>
      <div className={styles.controls}>
        <label className="fld named">
          <span>{words.region}</span>
          <select
            value={region}
            onChange={({ target }) => change({ kind: "region", region: target.value })}
          >
            {book.regions.map(({ id }) => (
              <option key={id} value={id}>
                {book.places.find((place) => place.id === id)?.title[locale] ?? id}
              </option>
            ))}
          </select>
        </label>
        <label className="fld named">
          <span>{words.difficulty}</span>
          <select
            value={difficulty}
            onChange={({ target }) =>
              change({ kind: "difficulty", difficulty: target.value as Difficulty })
            }
          >
            {difficulties.map((one) => (
              <option key={one} value={one}>
                {words.difficulties[one]}
              </option>
            ))}
          </select>
        </label>
        {shown !== "lesson" && <KindPicker text={text} selection={selection} change={change} />}
        <label className={`fld named ${styles.seed}`}>
          <span>{words.seed}</span>
          <input
            value={seed}
            onChange={({ target }) => change({ kind: "seed", seed: target.value })}
          />
        </label>
        <button
          type="button"
          className="btn"
          onClick={() => change({ kind: "seed", seed: nextSeed(seed) })}
        >
          {words.newSeed}
        </button>
        {shown === "handout" && (
          <button type="button" className="btn pri" onClick={() => print()}>
            <Icon name="print" />
            {words.print}
          </button>
        )}
      </div>
    </div>
  );
}

/** A number is counted on; anything else gets one. */
function nextSeed(seed: string): string {
  const [, before = "", number] = /^(.*?)(\d{0,9})$/.exec(seed) ?? [];
  return `${before}${Number(number ?? "0") + 1}`;
}
