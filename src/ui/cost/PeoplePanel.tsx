/**
 * Who gains and who loses: by size, by each fact that standards are told apart by, in bands and in tenths; and what each
 * programme costs before and after.
 *
 * In:       what the chosen proposal comes to.
 * Out:      tables. Every row of households is in one column of classes.
 */
import type { ReactNode } from "react";
import type { ChangeClass, HeadsByClass } from "../../engine/index.ts";
import { countDigits, moneyDigits } from "../../text/figures.ts";
import type { CostPanelProps } from "./cost-view-props.ts";
import { nameOf, withSign, yearlyMoney } from "./cost-words.ts";
import styles from "./PeoplePanel.module.css";
import {
  bandKey,
  bandName,
  changeClasses as classes,
  groupedBy,
  groupKey,
  groupName,
} from "./row-choices.ts";

interface Props extends CostPanelProps {
  /** Shows the households of a class, a group or a band. */
  readonly onRows: (key: string) => void;
}

export function PeoplePanel({ onRows, ...panel }: Props) {
  const { words, chosen } = panel;
  const { people: say } = words.text.costScreen;
  if (chosen?.result === undefined) return null;
  const { comparison } = chosen.result;
  return (
    <div className={styles.panel}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <section className={styles.scroll} aria-label={say.who} tabIndex={0}>
        <table className="tbl" data-classes>
          <thead>
            <tr>
              <th scope="col">{say.who}</th>
              {classes.map((one) => (
                <th key={one} scope="col" className="r">
                  {say.classes[one]}
                </th>
              ))}
              <th scope="col" className="r">
                {say.change}
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{say.all}</th>
              <ClassCells heads={comparison.classes} label={say.open} onOpen={onRows} />
              <td className="r">{signed(comparison.difference)}</td>
            </tr>
          </tbody>
          {comparison.groups.map(({ by, groups }) => {
            const title = groupedBy(by, words);
            return (
              <tbody key={title}>
                <tr>
                  <th scope="rowgroup" colSpan={classes.length + 2} className={styles.group}>
                    {title}
                  </th>
                </tr>
                {groups.map(({ option, heads, change }) => {
                  const group = { by, ...(option === undefined ? {} : { option }) };
                  return (
                    <tr key={groupKey(group)}>
                      <th scope="row">
                        <Opens label={say.open} onOpen={() => onRows(groupKey(group))}>
                          {groupName(group, words)}
                        </Opens>
                      </th>
                      <ClassCells
                        heads={heads}
                        label={say.open}
                        onOpen={(of) => onRows(groupKey({ ...group, of }))}
                      />
                      <td className="r">{signed(change)}</td>
                    </tr>
                  );
                })}
              </tbody>
            );
          })}
        </table>
      </section>
      <div className={styles.pair}>
        <Bands {...panel} onRows={onRows} />
        <Deciles {...panel} />
      </div>
      <Programmes {...panel} />
    </div>
  );
}

function signed(value: string): string {
  return withSign(value, yearlyMoney(value));
}

interface ClassCellsProps {
  readonly heads: HeadsByClass;
  readonly label: string;
  readonly onOpen: (of: ChangeClass) => void;
}

/** A count opens its households, where there are some. */
function ClassCells({ heads, label, onOpen }: ClassCellsProps) {
  return classes.map((one) => {
    const { rows, households } = heads[one];
    return (
      <td key={one} className="r">
        {rows === 0 ? (
          countDigits(households)
        ) : (
          <Opens label={label} onOpen={() => onOpen(one)}>
            {countDigits(households)}
          </Opens>
        )}
      </td>
    );
  });
}

/** Opens the households behind it. */
function Opens({
  label,
  onOpen,
  children,
}: {
  readonly label: string;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className={styles.inline} title={label} onClick={onOpen}>
      {children}
    </button>
  );
}

function Bands({ words, chosen, onRows }: Props) {
  const { people: say } = words.text.costScreen;
  const bands = chosen?.result?.comparison.bands ?? [];
  if (bands.length === 0) return null;
  return (
    <table className="tbl">
      <caption>{say.bands}</caption>
      <tbody>
        {bands.map((band) => (
          <tr key={band.over ?? "least"}>
            <th scope="row">
              <Opens label={say.open} onOpen={() => onRows(bandKey(band))}>
                {bandName(band, words)}
              </Opens>
            </th>
            <td className="r">
              {countDigits(band.heads.households)} {say.households}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Deciles({ words, chosen }: CostPanelProps) {
  const { people: say } = words.text.costScreen;
  const deciles = chosen?.result?.comparison.deciles ?? [];
  if (deciles.length === 0) return <p className="note">{say.noGain}</p>;
  return (
    <table className="tbl">
      <caption>{say.deciles}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col" className="r">
            {say.least}
          </th>
          <th scope="col" className="r">
            {say.average}
          </th>
          <th scope="col" className="r">
            {say.most}
          </th>
        </tr>
      </thead>
      <tbody>
        {deciles.map(({ least, average, most }, index) => (
          <tr key={index}>
            <th scope="row">{say.decile(index + 1)}</th>
            <td className="r">{moneyDigits(least)}</td>
            <td className="r">{moneyDigits(average)}</td>
            <td className="r">{moneyDigits(most)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Programmes({ words, chosen }: CostPanelProps) {
  const { people: say } = words.text.costScreen;
  if (chosen?.result === undefined) return null;
  const { baseline, proposal, touched } = chosen.result.comparison;
  const rows = baseline.filter(
    ({ yearly, name }) => yearly !== undefined && touched.includes(name),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section className={styles.scroll} aria-label={say.programmes} tabIndex={0}>
      <table className="tbl" data-programmes>
        <caption>{say.programmes}</caption>
        <thead>
          <tr>
            <th scope="col">{say.programme}</th>
            <th scope="col" className="r">
              {say.recipients}
            </th>
            <th scope="col" className="r">
              {say.yearly}
            </th>
            <th scope="col" className="r">
              {say.mean}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((before) => {
            const after = proposal.find(({ name }) => name === before.name) ?? before;
            return (
              <tr key={before.name}>
                <th scope="row">{nameOf(before.name, words)}</th>
                <td className="r">
                  <Goes
                    before={countDigits(before.recipients.households)}
                    after={countDigits(after.recipients.households)}
                  />
                </td>
                <td className="r">
                  <Goes
                    before={yearlyMoney(before.yearly ?? "0")}
                    after={yearlyMoney(after.yearly ?? "0")}
                  />
                </td>
                <td className="r">
                  <Goes
                    before={before.average === undefined ? "" : moneyDigits(before.average)}
                    after={after.average === undefined ? "" : moneyDigits(after.average)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Goes({ before, after }: { readonly before: string; readonly after: string }) {
  if (before === after) return before;
  return (
    <>
      <s className="dim">{before}</s> {after}
    </>
  );
}
