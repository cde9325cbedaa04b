/**
 * Households by region: what stands for each cell, and why, in two lines.
 *
 * In:       rows and columns ready to show; the chosen cell; the region that a narrow screen shows.
 * Out:      a table; arrow keys move between cells, Enter or a click chooses one.
 * Ignores:  where the results come from.
 */

import { useState } from "react";
import type { Survey } from "../../engine/index.ts";
import type { HouseholdsText } from "../../text/compare/households-zh.ts";
import { Amount } from "../parts/Amount.tsx";
import { OutcomeMark } from "../parts/OutcomeMark.tsx";
import { type PolicyWording, wordingFor } from "../parts/policy-wording.ts";
import { StillChip } from "../parts/StillChip.tsx";
import { cellLines } from "./cell-lines.ts";
import { documentRemarks } from "./documents.ts";
import styles from "./Matrix.module.css";
import { MatrixHead } from "./MatrixHead.tsx";
import { moveFocus } from "./move-focus.ts";
import type { Sort } from "./selection.ts";
import type { Screen, ShownCell, ShownRow } from "./shown-rows.ts";
import { Totals } from "./Totals.tsx";

interface Props {
  readonly screen: Screen;
  /** Absent until it is there: then there are no totals yet. */
  readonly survey: Survey | undefined;
  readonly sort: Sort | undefined;
  readonly words: Pick<PolicyWording, "text" | "locale" | "places" | "otherNames">;
  readonly own: HouseholdsText;
  readonly onChoose: (chosen: ChosenCell) => void;
  readonly onSort: (by: string) => void;
}

export interface ChosenCell {
  readonly household: string;
  readonly region: string;
  /** Where a household has several rows. */
  readonly programme?: string;
}

/** More would keep a reader waiting, and nobody reads them all at once. */
const rowsAtFirst = 60;

export function Matrix(props: Props) {
  const { screen, survey, sort, words, own, onSort } = props;
  const [isLong, setLong] = useState(false);
  const { text } = words;
  const { chosen, rows } = screen;
  const heads = (rows[0] ?? chosen?.row)?.cells ?? [];
  const remarks = documentRemarks(
    heads.map(({ policy }) => policy),
    own,
    words.locale,
  );
  const listed = isLong ? rows : rows.slice(0, rowsAtFirst);
  return (
    <section className={`sheet ${styles.sheet}`} aria-label={text.compare.matrix.label}>
      <table className={styles.matrix} onKeyDown={moveFocus}>
        <caption className="vh">{`${text.compare.matrix.label} · ${text.compare.matrix.hint}`}</caption>
        <MatrixHead
          heads={heads}
          current={chosen?.shown.policy.id}
          words={words}
          own={own}
          sort={sort}
          onSort={onSort}
        />
        <tbody>
          {listed.map((row) => (
            <HouseholdRow key={`${row.household.id} ${row.programme ?? ""}`} {...props} row={row} />
          ))}
        </tbody>
        {survey !== undefined && (
          <Totals survey={survey} current={chosen?.shown.policy.id} words={words} own={own} />
        )}
      </table>
      <p className={styles.rest}>
        {rows.length > listed.length && (
          <button type="button" className="btn sm" onClick={() => setLong(true)}>
            {own.sort.more(rows.length - listed.length)}
          </button>
        )}
        {rows.length === 0 && survey !== undefined && <span>{own.sort.noRows}</span>}
        {survey !== undefined && survey.emptyCount > 0 && (
          <span>{own.sort.empty(survey.emptyCount)}</span>
        )}
        {remarks.map((remark) => (
          <span key={remark}>{remark}</span>
        ))}
      </p>
    </section>
  );
}

function HouseholdRow({ row, screen, words, onChoose }: Props & { readonly row: ShownRow }) {
  const { locale } = words;
  const { household, cells, programme } = row;
  const { chosen } = screen;
  const note = programme === undefined ? household.note?.[locale] : programmeOf(row, words);
  return (
    <tr>
      <th scope="row">
        {household.title[locale]}
        {note !== undefined && <small title={note}>{note}</small>}
      </th>
      {cells.map((shown) => {
        const isRegion = shown.policy.id === chosen?.shown.policy.id;
        const isChosen = isRegion && row === chosen?.row;
        return (
          <Cell
            key={shown.policy.id}
            shown={shown}
            wording={wordingFor(shown.policy, words)}
            household={rowName(row, words)}
            state={isChosen ? "chosen" : isRegion ? "current" : "other"}
            onChoose={() =>
              onChoose({
                household: household.id,
                region: shown.policy.id,
                ...(programme === undefined ? {} : { programme }),
              })
            }
          />
        );
      })}
    </tr>
  );
}

/** The row's programme in the reader's language, whichever region has a name for it. */
function programmeOf({ programme, cells }: ShownRow, words: Props["words"]): string | undefined {
  const [first] = cells;
  if (programme === undefined || first === undefined) return undefined;
  const en = cells.find((cell) => cell.programme.en !== "")?.programme.en;
  return wordingFor(first.policy, words).name(programme, en);
}

function rowName(row: ShownRow, words: Props["words"]): string {
  const programme = programmeOf(row, words);
  const title = row.household.title[words.locale];
  return programme === undefined ? title : `${title} · ${programme}`;
}

interface CellProps {
  readonly shown: ShownCell;
  readonly wording: PolicyWording;
  readonly household: string;
  readonly state: "chosen" | "current" | "other";
  readonly onChoose: () => void;
}

function Cell({ shown, wording, household, state, onChoose }: CellProps) {
  const { text, locale, policy } = wording;
  const { programme } = shown;
  const { amount, beside, why, cite, programme: name } = cellLines(shown, wording);
  const isMonthly = programme.rule?.isMonthly === true;
  return (
    <td
      className={state === "chosen" ? styles.chosen : undefined}
      data-current={state !== "other" || undefined}
    >
      <button
        type="button"
        className={styles.cell}
        aria-pressed={state === "chosen"}
        data-cell=""
        onClick={onChoose}
      >
        <span className="vh">{text.compare.matrix.open(household, policy.title[locale])}</span>
        <span className={styles.line}>
          <OutcomeMark outcome={programme.outcome} word={text.outcomes[programme.outcome]} />
          {amount !== undefined && (
            <Amount
              amount={amount}
              weakest={programme.weakest}
              text={text}
              locale={locale}
              isUnitHidden={isMonthly}
            />
          )}
          {beside !== undefined && <span className={styles.beside}>{beside}</span>}
        </span>
        <span className={styles.why}>
          <span className={styles.clip}>
            <span className={styles.programme}>{name}</span>
            {why !== undefined && <span> · {why}</span>}
          </span>
          {cite !== undefined && <StillChip id={cite} wording={wording} />}
        </span>
      </button>
    </td>
  );
}
