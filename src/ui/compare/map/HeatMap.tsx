/**
 * Who gets what where: every household by region, as marks shaded by amount.
 *
 * In:       the survey of one programme, or of each household's main one; the regions; the chosen cell.
 * Out:      a finding and a table, which is the map; arrow keys move, Enter or a click chooses. The shade repeats what
 *           the figure in the cell says, so that nothing is lost without it.
 * Ignores:  arithmetic; shades and counts come worked out.
 */

import type { PolicyView, Survey, SurveyCell, SurveyRow } from "../../../engine/index.ts";
import type { HouseholdsText } from "../../../text/compare/households-zh.ts";
import { moneyDigits } from "../../../text/figures.ts";
import { unitText } from "../../../text/format.ts";
import { Amount } from "../../parts/Amount.tsx";
import { OutcomeMark, outcomeKinds } from "../../parts/OutcomeMark.tsx";
import type { PolicyWording } from "../../parts/policy-wording.ts";
import type { CatalogueHousehold } from "../compare-state.ts";
import { documentRemarks } from "../documents.ts";
import { moveFocus } from "../move-focus.ts";
import { SortButton } from "../SortButton.tsx";
import type { Sort } from "../selection.ts";
import styles from "./HeatMap.module.css";
import { countsOf, findingOf, mapRows } from "./heat-rows.ts";

interface Props {
  readonly survey: Survey;
  readonly policies: readonly PolicyView[];
  readonly households: readonly CatalogueHousehold[];
  readonly sort: Sort | undefined;
  readonly chosen: { readonly household: string; readonly region: string } | undefined;
  /** What the map is about, in words. */
  readonly title: string;
  /** Said where the map shows something else than was asked for. */
  readonly remark: string | undefined;
  readonly words: Pick<PolicyWording, "text" | "locale">;
  readonly own: HouseholdsText;
  readonly onChoose: (chosen: { readonly household: string; readonly region: string }) => void;
  readonly onSort: (by: string) => void;
}

export function HeatMap(props: Props) {
  const { survey, policies, households, sort, chosen, title, remark, words, own, onSort } = props;
  const { locale } = words;
  const rows = mapRows(survey, households, sort, locale);
  const [before, bold, after] = findingOf(rows, policies, own, locale);
  const current = chosen?.region ?? policies[0]?.id;
  return (
    <section className={`sheet ${styles.map}`} aria-labelledby="heat">
      <header>
        <h2 id="heat">{own.heat.title(title)}</h2>
        <div className="tail">{own.heat.count(rows.length, policies.length)}</div>
      </header>
      <div className={styles.head}>
        <p className="finding">
          <span>
            {before}
            <b>{bold}</b>
            {after} {remark}
          </span>
        </p>
        <Legend survey={survey} words={words} own={own} />
        <p className={styles.legend}>{documentRemarks(policies, own, locale).join(" ")}</p>
      </div>
      <div className={styles.scroll}>
        <table onKeyDown={moveFocus}>
          <caption className="vh">{own.heat.title(title)}</caption>
          <thead>
            <tr>
              <th scope="col">
                <SortButton by="household" hint={own.sort.byHousehold} sort={sort} onSort={onSort}>
                  {own.sort.household}
                </SortButton>
              </th>
              {policies.map((policy) => (
                <th key={policy.id} scope="col" data-current={policy.id === current || undefined}>
                  <SortButton
                    by={policy.id}
                    hint={own.sort.byRegion(policy.title[locale])}
                    sort={sort}
                    onSort={onSort}
                  >
                    {policy.title[locale]}
                  </SortButton>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, household }) => (
              <tr key={household.id}>
                <th scope="row" title={household.note?.[locale]}>
                  {household.title[locale]}
                </th>
                {row.cells.map((cell) => (
                  <HeatCell
                    key={cell.region}
                    {...props}
                    row={row}
                    cell={cell}
                    title={household.title[locale]}
                    isCurrent={cell.region === current}
                  />
                ))}
              </tr>
            ))}
          </tbody>
          <Counts rows={rows.map(({ row }) => row)} {...props} current={current} />
        </table>
      </div>
    </section>
  );
}

interface CellProps extends Props {
  readonly row: SurveyRow;
  readonly cell: SurveyCell;
  readonly isCurrent: boolean;
}

function HeatCell({
  row,
  cell,
  title,
  isCurrent,
  chosen,
  policies,
  words,
  own,
  onChoose,
}: CellProps) {
  const { text, locale } = words;
  const { region, outcome, amount, shade, weakest } = cell;
  const isChosen = chosen?.household === row.household && chosen.region === region;
  const place = policies.find(({ id }) => id === region)?.title[locale] ?? region;
  const isShown = amount !== undefined && outcome !== "needs";
  return (
    <td data-shade={shade} data-current={isCurrent || undefined}>
      <button
        type="button"
        className={styles.cell}
        aria-pressed={isChosen}
        data-cell=""
        onClick={() => onChoose({ household: row.household, region })}
      >
        <span className="vh">{own.heat.cell(title, place, "")}</span>
        <OutcomeMark
          outcome={outcome}
          word={text.outcomes[outcome]}
          isWordHidden={isShown}
          weight="light"
        />
        {isShown && (
          <Amount
            amount={amount}
            weakest={weakest}
            text={text}
            locale={locale}
            isUnitHidden={shade !== undefined}
          />
        )}
        {cell.standing === "unpriced" && (
          <span className="dim xs">{text.compare.matrix.amountNeeded}</span>
        )}
      </button>
    </td>
  );
}

interface CountsProps extends Props {
  readonly rows: readonly SurveyRow[];
  readonly current: string | undefined;
}

function Counts({ rows, policies, current, words, own }: CountsProps) {
  const { text } = words;
  return (
    <tfoot>
      <tr>
        <th scope="row">{own.heat.regionCounts}</th>
        {policies.map(({ id }) => {
          const counts = countsOf(rows, id);
          return (
            <td key={id} data-current={id === current || undefined}>
              {outcomeKinds
                .filter((outcome) => counts[outcome] > 0)
                .map((outcome) => own.heat.outcomeCount(text.outcomes[outcome], counts[outcome]))
                .join(" · ")}
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}

function Legend({ survey, words, own }: Pick<Props, "survey" | "words" | "own">) {
  const { text, locale } = words;
  const { scale } = survey;
  return (
    <ul className={styles.legend}>
      {scale !== undefined && <li>{own.heat.legend(unitText(scale.unit, locale))}</li>}
      {scale?.ends.map((end, index) => (
        <li key={end}>
          <i className={styles.swatch} data-shade={index + 1} aria-hidden="true" />
          {own.heat.upTo(moneyDigits(end))}
        </li>
      ))}
      {outcomeKinds.map((outcome) => (
        <li key={outcome}>
          <OutcomeMark outcome={outcome} word={text.outcomes[outcome]} weight="light" />
        </li>
      ))}
    </ul>
  );
}
