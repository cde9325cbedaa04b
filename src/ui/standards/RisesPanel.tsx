/**
 * Each adjustment as a bar, place by place on one scale: how much in proportion, and how long after the one before.
 *
 * In:       the lines.
 * Out:      a sheet of small tables with bars, which are their own table twins. Changes that rest on an assumed value or
 *           lie across a gap are counted and not drawn: they are no adjustments.
 */
import { plainDigits } from "../../text/figures.ts";
import { ShareBar } from "../charts/ShareBar.tsx";
import styles from "./RisesPanel.module.css";
import type { PlaceLine, PlaceStep } from "./standards-state.ts";
import { risesOf } from "./standards-state.ts";
import type { PanelProps } from "./standards-view-props.ts";
import {
  changeDigits,
  lengthWords,
  lineName,
  placeNamed,
  type StandardsWords,
  shareDigits,
} from "./standards-words.ts";

export function RisesPanel({ words, lines }: PanelProps) {
  const say = words.text.standardsScreen.rises;
  const all = lines.flatMap((line) => risesOf(line).drawn);
  if (all.length === 0) return null;
  const shares = all.map(({ step }) => step.change?.share ?? "0");
  return (
    <section className={`sheet ${styles.rises}`} aria-labelledby="rises">
      <header>
        <h2 id="rises">{say.title}</h2>
        <span className="tail">{say.note}</span>
      </header>
      <div className={styles.panels}>
        {lines.map((line) => (
          <Place key={line.id} line={line} words={words} shares={shares} />
        ))}
      </div>
    </section>
  );
}

interface PlaceProps {
  readonly line: PlaceLine;
  readonly words: StandardsWords;
  /** Of all places, for one scale. */
  readonly shares: readonly string[];
}

function Place({ line, words, shares }: PlaceProps) {
  const say = words.text.standardsScreen.rises;
  const { drawn, left } = risesOf(line);
  const first = line.steps[0];
  const { seal } = placeNamed(line.id, words).policy;
  return (
    <div className={styles.place}>
      <h3>{lineName(line, words)}</h3>
      {first !== undefined && (
        <p className="note">{say.first(first.from, plainDigits(first.value))}</p>
      )}
      {drawn.length === 0 ? (
        <p className="note">{say.none}</p>
      ) : (
        <table>
          <caption className="vh">{`${lineName(line, words)} ${say.title}`}</caption>
          <tbody>
            {drawn.map((row) => (
              <Rise key={row.step.from} row={row} {...{ words, shares }} series={seal.series} />
            ))}
          </tbody>
        </table>
      )}
      {left > 0 && <p className="note">{say.left(left)}</p>}
    </div>
  );
}

interface RiseProps extends Pick<PlaceProps, "words" | "shares"> {
  readonly row: PlaceStep;
  readonly series: number;
}

function Rise({ row: { step }, words, shares, series }: RiseProps) {
  const say = words.text.standardsScreen.rises;
  const months = step.change?.months ?? 0;
  return (
    <tr data-rise={step.from}>
      <th scope="row">{step.from.slice(0, 7)}</th>
      <td className={styles.bar}>
        <ShareBar share={step.change?.share ?? "0"} all={shares} series={series} />
      </td>
      <td className={styles.figure}>
        {changeDigits(step, words)} <b>{shareDigits(step)}</b>
      </td>
      <td className={styles.since}>{say.since(lengthWords(months, words))}</td>
    </tr>
  );
}
