/**
 * The households behind the figures, a page at a time; one of them opens with its facts.
 *
 * In:       the run's question, the chosen proposal.
 * Ignores:  addresses and storage: households stay in memory.
 */
import { useEffect, useMemo, useRef, useState } from "react";
import { countDigits, moneyDigits } from "../../text/figures.ts";
import { unitText } from "../../text/format.ts";
import type { CostRow, RowProgramme, RowResult } from "../../worker/cost-protocol.ts";
import { figureOf } from "./cost-state.ts";
import type { CostPanelProps, CostViewProps } from "./cost-view-props.ts";
import { nameOf, withSign, yearlyMoney } from "./cost-words.ts";
import { RowFacts } from "./RowFacts.tsx";
import styles from "./RowsPanel.module.css";
import { allThatGain, choicesOf, proposalOf } from "./row-choices.ts";
import type { OutcomeWord } from "./row-words.ts";
import { rowsAPage, useCostRows } from "./use-cost-rows.ts";
import type { ShownRows } from "./use-shown-rows.ts";

interface Props extends CostViewProps {
  readonly panel: CostPanelProps;
  readonly rows: ShownRows;
}

export function RowsPanel({ client, run, book, selection, panel, search, rows: state }: Props) {
  const { words, chosen } = panel;
  const { rows: say } = words.text.costScreen;
  const { key: shownKey, choose, settleFocus } = state;
  // The panel is another object with every step that any calculation tells; what is asked is not.
  const choices = useMemo(
    () => choicesOf(panel, search.answer),
    [chosen, words.text, words.locale, search.answer],
  );
  const [first, setFirst] = useState(0);
  const [open, setOpen] = useState<number>();
  const choice = choices.find(({ key }) => key === shownKey) ?? choices[0];
  const of = choice?.of ?? allThatGain;
  const figure = figureOf(selection, book);
  const asked = run.kind === "ready" ? run.last.asked : undefined;
  const proposal = useMemo(
    () => asked && proposalOf(asked, selection.chosen, choice?.value, figure),
    [asked, selection.chosen, choice?.value, figure],
  );
  const { rows, isCurrent } = useCostRows({ client, asked, proposal, of, first });
  useEffect(() => {
    setFirst(0);
    // One household alone is opened at once.
    setOpen(of.kind === "row" ? of.row : undefined);
  }, [selection.chosen, of]);
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => settleFocus(field.current));
  if (chosen?.result === undefined) return null;
  return (
    <div className={styles.panel} aria-busy={!isCurrent}>
      <div className={styles.head}>
        <label className="fld named">
          <span>{say.of}</span>
          <select
            ref={field}
            value={choice?.key ?? ""}
            onChange={({ target }) => choose(target.value)}
          >
            {[...Map.groupBy(choices, ({ among }) => among)].map(([among, own]) => (
              <optgroup key={among} label={among}>
                {own.map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        {rows !== undefined && rows.total > 0 && (
          <span className="dim xs" role="status">
            {say.showing(first + 1, first + rows.rows.length, rows.total)}
          </span>
        )}
        <button
          type="button"
          className="btn sm"
          disabled={first === 0}
          onClick={() => setFirst(Math.max(0, first - rowsAPage))}
        >
          {say.earlier}
        </button>
        <button
          type="button"
          className="btn sm"
          disabled={rows === undefined || first + rowsAPage >= rows.total}
          onClick={() => setFirst(first + rowsAPage)}
        >
          {say.later}
        </button>
      </div>
      {rows?.total === 0 && <p className="note">{say.none}</p>}
      {rows !== undefined && rows.total > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
        <section className={styles.scroll} aria-label={choice?.name} tabIndex={0}>
          <table className="tbl" data-rows>
            <thead>
              <tr>
                <th scope="col">
                  {panel.basis.own === undefined
                    ? say.row
                    : words.text.costScreen.own.uses.household}
                </th>
                <th scope="col" className="r">
                  {say.stands}
                </th>
                <th scope="col" className="r">
                  {say.persons}
                </th>
                <th scope="col" className="r">
                  {say.change}
                </th>
                <th scope="col">{say.results}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {rows.rows.map((row) => (
                <Row
                  key={row.row}
                  row={row}
                  panel={panel}
                  isOpen={row.row === open}
                  onOpen={() => setOpen(row.row === open ? undefined : row.row)}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p className="note">{say.memory}</p>
    </div>
  );
}

interface RowProps {
  readonly row: CostRow;
  readonly panel: CostPanelProps;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function Row({ row, panel, isOpen, onOpen }: RowProps) {
  const { words } = panel;
  const { rows: say } = words.text.costScreen;
  return (
    <>
      <tr>
        <th scope="row">{row.id ?? row.row + 1}</th>
        <td className="r">{countDigits(row.weight)}</td>
        <td className="r">{row.people}</td>
        <td className="r">
          {row.change === undefined ? say.unknown : withSign(row.change, yearlyMoney(row.change))}
        </td>
        <td className={styles.results}>
          {row.programmes.map((programme) => (
            <span key={programme.name}>{resultWords(programme, panel)}</span>
          ))}
        </td>
        <td>
          <button type="button" className="btn lnk sm" aria-expanded={isOpen} onClick={onOpen}>
            {isOpen ? say.close : say.open}
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={6} className={styles.facts}>
            <RowFacts facts={row.facts} words={words} />
          </td>
        </tr>
      )}
    </>
  );
}

function resultWords({ name, unit, before, after }: RowProgramme, panel: CostPanelProps): string {
  const { words } = panel;
  const told = (result: RowResult) => {
    const outcome = words.text.outcomes[result.outcome as OutcomeWord];
    return result.amount === undefined || result.outcome === "no"
      ? outcome
      : `${outcome} ${moneyDigits(result.amount)}`;
  };
  const [old, now] = [told(before), told(after)];
  const { rows: say } = words.text.costScreen;
  const result = old === now ? now : say.goes(old, now);
  const hasAmount = [before, after].some(
    ({ amount, outcome }) => amount !== undefined && outcome !== "no",
  );
  const shown = [nameOf(name, words), result];
  return [...shown, ...(hasAmount && unit !== "" ? [unitText(unit, words.locale)] : [])].join(" ");
}
