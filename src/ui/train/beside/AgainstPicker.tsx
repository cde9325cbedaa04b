/**
 * What a worked case is held against: another case, another region, or the same with one fact changed.
 *
 * In:       what there is to choose from; what is shown.
 * Out:      a choice in groups.
 */
import type { PlainChange, PlainValue } from "../../../engine/index.ts";
import type { TrainViewProps } from "../train-view-props.ts";
import { stepValue, type TrainWording } from "../train-words.ts";
import styles from "./BesidePanel.module.css";
import type { ExampleBeside } from "./examples-beside.ts";

interface Props extends Pick<TrainViewProps, "text" | "locale" | "book" | "selection" | "change"> {
  readonly examples: readonly ExampleBeside[];
  readonly changes: readonly PlainChange[];
  readonly shown: string;
  readonly wording: TrainWording;
}

export function AgainstPicker(props: Props) {
  const { text, locale, book, selection, change: choose, wording } = props;
  const { examples, changes, shown } = props;
  const words = text.train.beside;
  const others = book.regions.filter(({ id }) => id !== selection.region);
  const titleOf = (id: string) => book.places.find((place) => place.id === id)?.title[locale] ?? id;
  return (
    <label className={`fld named ${styles.against}`}>
      <span>{words.against}</span>
      <select
        data-against
        value={shown}
        onChange={({ target }) => choose({ kind: "against", against: target.value })}
      >
        {examples.length > 0 && (
          <optgroup label={words.examples}>
            {examples.map(({ key, region, name }) => (
              <option key={key} value={key}>
                {region === selection.region ? name : `${titleOf(region)} · ${name}`}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={words.regions}>
          {others.map(({ id }) => (
            <option key={id} value={`region ${id}`}>
              {titleOf(id)}
            </option>
          ))}
        </optgroup>
        {changes.length > 0 && (
          <optgroup label={words.changes}>
            {changes.map((change, index) => (
              <option key={keyOf(change)} value={`change ${index}`}>
                {changeText(change, wording)}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </label>
  );
}

function keyOf({ place, to }: PlainChange): string {
  return JSON.stringify([place.path, place.name, to]);
}

function changeText(change: PlainChange, wording: TrainWording): string {
  const { text, locale, name } = wording;
  const { place, en, unit, from, to, outcome } = change;
  const fact = text.train.lesson.of(name(place.name, en), place.of?.[locale] ?? "");
  const said = (value: PlainValue) =>
    value.kind === "word" ? name(value.text) : stepValue(value, unit, wording);
  const { change: words } = text.train.beside;
  return words(fact, from === undefined ? "" : said(from), said(to), text.outcomes[outcome]);
}
