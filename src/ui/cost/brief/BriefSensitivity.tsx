/** How the cost moves with the figure and with what is assumed, on paper, as far as it was worked out. */
import { plainDigits } from "../../../text/figures.ts";
import { nameOf, yearlyMoney } from "../cost-words.ts";
import type { BriefProps } from "./brief-props.ts";
import styles from "./CostBrief.module.css";

/** Lines of a table that a page has room for. */
const mostLines = 12;

export function BriefSensitivity({ panel, search, ranges, figure }: BriefProps) {
  const { words } = panel;
  const { brief, explore } = words.text.costScreen;
  const curve = search.answer?.curve ?? [];
  const stride = Math.max(1, Math.ceil(curve.length / mostLines));
  const shown = curve.filter((_, index) => index % stride === 0 || index === curve.length - 1);
  const all = ranges.answer?.ranges.slice(0, mostLines) ?? [];
  const [first, last] = [curve[0], curve.at(-1)];
  return (
    <>
      {first !== undefined && last !== undefined && (
        <>
          <p className={styles.caption}>
            {brief.table(2, brief.curve(plainDigits(first.value), plainDigits(last.value)))}
          </p>
          <table>
            <tbody>
              {shown.map(({ value, cost }) => (
                <tr key={value}>
                  <th scope="row">
                    {nameOf(figure.parameter, words)} {plainDigits(value)}
                  </th>
                  <td className="r">{yearlyMoney(cost)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {all.length === 0 ? (
        <p className={styles.small}>{brief.noRanges}</p>
      ) : (
        <>
          <p className={styles.caption}>{brief.table(3, brief.ranges)}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{brief.assumption}</th>
                <th scope="col" className="r">
                  {explore.ranges.low}
                </th>
                <th scope="col" className="r">
                  {explore.ranges.high}
                </th>
              </tr>
            </thead>
            <tbody>
              {all.map(({ title, low, high }) => (
                <tr key={title.zh}>
                  <th scope="row">{title[words.locale]}</th>
                  <td className="r">{yearlyMoney(low)}</td>
                  <td className="r">{yearlyMoney(high)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}
