/** The chart's table twin: a row for each piece of the curve, with what ends it. */
import type { PlainCurve } from "../../../engine/index.ts";
import type { CasesWording } from "../cases-view-props.ts";
import styles from "./CurvePanel.module.css";
import { earnerWords, rowsOfCurve } from "./curve-words.ts";

interface Props {
  readonly curve: PlainCurve;
  readonly wording: CasesWording;
}

export function CurveTable({ curve, wording }: Props) {
  const { table, label, unit } = wording.text.cases.curve;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <div className={styles.scroll} tabIndex={0}>
      <table className="tbl">
        <caption className="vh">{`${label(earnerWords(curve, wording))} ${unit}`}</caption>
        <thead>
          <tr>
            <th scope="col" className="r">
              {table.from}
            </th>
            <th scope="col" className="r">
              {table.to}
            </th>
            <th scope="col" className="r">
              {table.support}
            </th>
            <th scope="col" className="r">
              {table.income}
            </th>
            <th scope="col">{table.programmes}</th>
            <th scope="col">{table.end}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOfCurve(curve, wording).map((row) => (
            <tr key={row.from}>
              <td className="r">{row.from}</td>
              <td className="r">{row.to}</td>
              <td className="r">{row.support}</td>
              <td className="r">{row.income}</td>
              <td>{row.programmes}</td>
              <td>{row.end}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
