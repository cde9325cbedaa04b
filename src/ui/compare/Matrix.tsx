/**
 * Households by region: what stands for each cell, and why, in two lines.
 *
 * In:       rows and columns ready to show; the chosen cell; the region that a narrow screen shows.
 * Out:      a table; arrow keys move between cells, Enter or a click chooses one.
 * Ignores:  where the results come from.
 */

import type { KeyboardEvent } from "react";
import { quantityDigits } from "../../text/figures.ts";
import { unitText } from "../../text/format.ts";
import { StandardBar } from "../charts/StandardBar.tsx";
import { Amount } from "../parts/Amount.tsx";
import { OutcomeMark } from "../parts/OutcomeMark.tsx";
import { ProvenanceSeal } from "../parts/ProvenanceSeal.tsx";
import { type PolicyWording, wordingFor } from "../parts/policy-wording.ts";
import { StillChip } from "../parts/StillChip.tsx";
import { cellLines } from "./cell-lines.ts";
import type { Screen, ShownCell, ShownRow } from "./compare-state.ts";
import styles from "./Matrix.module.css";

interface Props {
  readonly screen: Screen;
  readonly words: Pick<PolicyWording, "text" | "locale" | "places">;
  readonly onChoose: (household: string, region: string) => void;
}

export function Matrix({ screen, words, onChoose }: Props) {
  const { text } = words;
  const { chosen, rows } = screen;
  const heads = (chosen?.row ?? rows[0])?.cells ?? [];
  return (
    <section className={`sheet ${styles.sheet}`} aria-label={text.compare.matrix.label}>
      <table className={styles.matrix} onKeyDown={moveFocus}>
        <caption className="vh">{`${text.compare.matrix.label} · ${text.compare.matrix.hint}`}</caption>
        <thead>
          <tr>
            <CornerHead heads={heads} words={words} />
            {heads.map((head) => (
              <RegionHead
                key={head.policy.id}
                head={head}
                heads={heads}
                words={words}
                isCurrent={head.policy.id === chosen?.shown.policy.id}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <HouseholdRow
              key={row.household.id}
              row={row}
              screen={screen}
              words={words}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface HeadProps {
  readonly heads: readonly ShownCell[];
  readonly words: Props["words"];
}

function CornerHead({ heads, words }: HeadProps) {
  const { text, locale } = words;
  const [first] = heads;
  const standard = heads.find(({ cell }) => cell.household.standard !== undefined);
  const quantity = standard?.cell.household.standard;
  const named = standard && first && quantity?.name !== undefined;
  return (
    <th className={styles.corner} scope="col">
      {named && quantity?.name !== undefined && (
        <span>
          {wordingFor(standard.policy, words).name(quantity.name, quantity.en)}{" "}
          {unitText(quantity.unit, locale)}
        </span>
      )}
      <span>{text.compare.matrix.amount}</span>
    </th>
  );
}

function RegionHead({
  head,
  heads,
  words,
  isCurrent,
}: HeadProps & { readonly head: ShownCell; readonly isCurrent: boolean }) {
  const { text, locale } = words;
  const { policy, cell } = head;
  const { standard } = cell.household;
  const status = standard?.status;
  return (
    <th scope="col" data-current={isCurrent || undefined}>
      <span className={styles.region}>
        <i className={styles.seal} aria-hidden="true">
          {policy.seal[locale]}
        </i>
        <span className={styles.name}>{policy.title[locale]}</span>
        {standard === undefined ? (
          <span className={styles.none}>{text.compare.matrix.noStandard}</span>
        ) : (
          <span className={`amt ${styles.standard}`}>
            <b>{quantityDigits(standard, locale)}</b>
            {status !== undefined && (
              <ProvenanceSeal provenance={status} text={text.provenances[status]} />
            )}
          </span>
        )}
      </span>
      <StandardBar standard={standard} all={heads.map((one) => one.cell.household.standard)} />
    </th>
  );
}

function HouseholdRow({ row, screen, words, onChoose }: Props & { readonly row: ShownRow }) {
  const { locale } = words;
  const { household, cells } = row;
  const { chosen } = screen;
  return (
    <tr>
      <th scope="row">
        {household.title[locale]}
        {household.note !== undefined && (
          <small title={household.note[locale]}>{household.note[locale]}</small>
        )}
      </th>
      {cells.map((shown) => {
        const isRegion = shown.policy.id === chosen?.shown.policy.id;
        const isChosen = isRegion && row === chosen?.row;
        return (
          <Cell
            key={shown.policy.id}
            shown={shown}
            wording={wordingFor(shown.policy, words)}
            household={household.title[locale]}
            state={isChosen ? "chosen" : isRegion ? "current" : "other"}
            onChoose={() => onChoose(household.id, shown.policy.id)}
          />
        );
      })}
    </tr>
  );
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

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** From cell to cell as in a sheet; the ends stay where they are. */
function moveFocus(event: KeyboardEvent<HTMLTableElement>) {
  const step = steps[event.key];
  const from = event.target instanceof HTMLElement ? event.target.closest("td") : null;
  if (step === undefined || from === null) return;
  const row = from.parentElement;
  const rows = [...(row?.parentElement?.children ?? [])];
  const column = [...(row?.children ?? [])].indexOf(from) + step[1];
  const target =
    row && rows[rows.indexOf(row) + step[0]]?.children[column]?.querySelector("[data-cell]");
  if (!(target instanceof HTMLElement)) return;
  event.preventDefault();
  target.focus();
}
