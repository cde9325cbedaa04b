/**
 * Each place on the chosen day: its value with seal and since when, or the word for why there is none.
 *
 * In:       the lines, the parameter as every place has it.
 * Out:      a sheet; silence stands as silence.
 */
import { plainDigits } from "../../text/figures.ts";
import { dateInWords } from "../../text/format.ts";
import { ProvenanceSeal } from "../parts/ProvenanceSeal.tsx";
import { StillChip } from "../parts/StillChip.tsx";
import styles from "./StandardsView.module.css";
import type { PlaceParameter } from "./standards-book.ts";
import { type PlaceLine, stepOn } from "./standards-state.ts";
import type { PanelProps } from "./standards-view-props.ts";
import { lineName, placeNamed, stepRange, withUnit, wordingOf } from "./standards-words.ts";

export function NowPanel({ words, selection, lines }: PanelProps) {
  const { text, locale, parameter } = words;
  const say = text.standardsScreen.now;
  const notes = parameter.places.filter(({ note }) => note !== undefined);
  return (
    <section className={`sheet ${styles.now}`} aria-labelledby="now">
      <header>
        <h2 id="now">{say.title(dateInWords(selection.date, locale))}</h2>
      </header>
      <ul>
        {parameter.places.map((place) => (
          <Place
            key={place.place}
            place={place}
            line={lines.find(({ id }) => id === place.place)}
            words={words}
            date={selection.date}
          />
        ))}
      </ul>
      {notes.length > 0 && (
        <details className={styles.notes}>
          <summary>{say.note}</summary>
          {notes.map(({ place, note }) => (
            <p key={place} className="note">
              <b>{placeNamed(place, words).policy.title[locale]}</b> {note?.[locale]}
            </p>
          ))}
        </details>
      )}
    </section>
  );
}

interface PlaceProps extends Pick<PanelProps, "words"> {
  readonly place: PlaceParameter;
  /** Absent where the place has no value of the variant. */
  readonly line: PlaceLine | undefined;
  readonly date: string;
}

function Place({ place, line, words, date }: PlaceProps) {
  const { text, locale } = words;
  const say = text.standardsScreen.now;
  const { seal } = placeNamed(place.place, words).policy;
  const step = line === undefined ? undefined : stepOn(line.steps, date);
  const why = place.kind === "dated" && line === undefined ? "variant" : place.kind;
  return (
    <li data-place={place.place}>
      <i className={styles.seal} aria-hidden="true">
        {seal[locale]}
      </i>
      <span className={styles.place}>
        {lineName(line ?? { id: place.place, variant: [] }, words)}
      </span>
      {step === undefined ? (
        <span className={styles.silent}>{say.kinds[why]}</span>
      ) : (
        <>
          <span className={styles.value}>
            <b>{withUnit(plainDigits(step.value), words)}</b>
            <ProvenanceSeal provenance={step.status} text={text.provenances[step.status]} />
          </span>
          <small>
            {say.since(step.from)}
            {step.range !== undefined && ` · ${say.range(stepRange(step, locale))}`}
          </small>
          <span className={styles.cites}>
            {step.cite.slice(0, 2).map((id) => (
              <StillChip key={id} id={id} wording={wordingOf(place.place, words)} />
            ))}
          </span>
        </>
      )}
    </li>
  );
}
