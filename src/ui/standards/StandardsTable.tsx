/**
 * The chart's table twin: every dated value with its status, its change and its source.
 *
 * In:       the lines; the order that was asked for.
 * Out:      a sheet that needs no script; the heads of place and date sort it.
 */
import { plainDigits } from "../../text/figures.ts";
import { dayBefore } from "../parts/day-before.ts";
import { ProvenanceSeal } from "../parts/ProvenanceSeal.tsx";
import { citationOf } from "../parts/policy-wording.ts";
import { StillChip } from "../parts/StillChip.tsx";
import styles from "./StandardsView.module.css";
import { clauseAddress, lineAddress } from "./site-addresses.ts";
import { type PlaceStep, type RowOrder, rowsOf } from "./standards-state.ts";
import type { PanelProps } from "./standards-view-props.ts";
import {
  changeDigits,
  lineName,
  parameterName,
  placeNamed,
  shareDigits,
  stepRange,
  withUnit,
  wordingOf,
} from "./standards-words.ts";

export function StandardsTable({ words, selection, lines, addresses, onChange }: PanelProps) {
  const { table } = words.text.standardsScreen;
  const { order } = selection;
  const rows = rowsOf(lines, order);
  const sort = (wanted: RowOrder) => () => onChange({ kind: "order", order: wanted });
  return (
    <section className={`sheet ${styles.table}`} aria-labelledby="values">
      <header>
        <h2 id="values">{table.title}</h2>
        <span className="tail">{table.guess}</span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <section className={styles.scroll} tabIndex={0} aria-label={table.title}>
        <table className="tbl">
          <caption className="vh">{withUnit(parameterName(words), words)}</caption>
          <thead>
            <tr>
              <th scope="col" aria-sort={order === "place" ? "ascending" : "none"}>
                <button type="button" title={table.orders.place} onClick={sort("place")}>
                  {table.place}
                </button>
              </th>
              <th scope="col" aria-sort={dateSort(order)}>
                <button
                  type="button"
                  title={table.orders[order === "newest" ? "oldest" : "newest"]}
                  onClick={sort(order === "newest" ? "oldest" : "newest")}
                >
                  {table.from}
                </button>
              </th>
              <th scope="col">{table.until}</th>
              <th scope="col" className="r">
                {table.value}
              </th>
              <th scope="col" className="r">
                {table.range}
              </th>
              <th scope="col" className="r">
                {table.by}
              </th>
              <th scope="col" className="r">
                {table.share}
              </th>
              <th scope="col">{table.source}</th>
              <th scope="col" className={styles.line}>
                {table.line}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={`${row.place} ${row.step.from}`} {...{ row, words, addresses }} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function dateSort(order: RowOrder) {
  if (order === "place") return "none";
  return order === "newest" ? "descending" : "ascending";
}

interface RowProps extends Pick<PanelProps, "words" | "addresses"> {
  readonly row: PlaceStep;
}

function Row({ row: { place, variant, step, before }, words, addresses }: RowProps) {
  const { text, locale } = words;
  const { table } = text.standardsScreen;
  const { status, until } = step;
  const isGuess = status === "assumed" || before?.status === "assumed";
  const change = isGuess ? `r ${styles.guess}` : "r";
  return (
    <tr data-place={place} data-from={step.from}>
      <td className={styles.name}>{lineName({ id: place, variant }, words)}</td>
      <td className={styles.day}>{step.from}</td>
      <td className={styles.day}>{until === undefined ? table.open : dayBefore(until)}</td>
      <td className="r">
        <b>{plainDigits(step.value)}</b>
        <ProvenanceSeal provenance={status} text={text.provenances[status]} />
      </td>
      <td className="r">{stepRange(step, locale)}</td>
      <td className={change}>
        {changeDigits(step, words)}
        {step.change?.hasGap === true && <small className={styles.gap}>{table.gap}</small>}
      </td>
      <td className={change}>{shareDigits(step)}</td>
      <td className={styles.source}>
        {step.cite.map((id) => (
          <Cited key={id} id={id} place={place} words={words} addresses={addresses} />
        ))}
      </td>
      <td className={styles.line}>
        <a className="lk" href={lineAddress(step, addresses)}>
          {table.lineOf(step.at.line)}
        </a>
      </td>
    </tr>
  );
}

interface CitedProps extends Pick<PanelProps, "words" | "addresses"> {
  readonly id: string;
  readonly place: string;
}

/** A clause by its chip, which leads to it; a document by its title. */
function Cited({ id, place, words, addresses }: CitedProps) {
  const wording = wordingOf(place, words);
  const clause = placeNamed(place, words).policy.clauses[id];
  if (clause === undefined) return <span>{citationOf(id, wording).source}</span>;
  return (
    <a href={clauseAddress(clause.from, id, addresses)}>
      <StillChip id={id} wording={wording} />
    </a>
  );
}
