/** The months one by one, each as it is on its first day. */
import type { PlainTimeline } from "../../../engine/index.ts";
import { moneyDigits } from "../../../text/figures.ts";
import type { CasesWording } from "../cases-view-props.ts";
import styles from "./TimelinePanel.module.css";
import { programmeWords } from "./timeline-words.ts";

interface Props {
  readonly timeline: PlainTimeline;
  readonly wording: CasesWording;
}

export function MonthTable({ timeline: { months, spans }, wording }: Props) {
  const { text, locale } = wording;
  const words = text.cases.timeline.monthly;
  const metIn = (index: number) =>
    (spans[index]?.programmes ?? [])
      .filter(({ outcome }) => outcome === "yes")
      .map((one) => programmeWords(one, wording))
      .join(locale === "zh" ? "；" : "; ");
  return (
    <details className={styles.months}>
      <summary>{words.show}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <div className={styles.scroll} tabIndex={0}>
        <table className="tbl">
          <caption className={styles.caption}>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              <th scope="col" className="r">
                {words.support}
              </th>
              <th scope="col">{words.programmes}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, span }) => (
              <tr key={month}>
                <td>{month}</td>
                <td className="r">{moneyDigits(spans[span]?.support ?? "0")}</td>
                <td>{metIn(span)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
