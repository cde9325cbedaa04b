/**
 * How far the extra cost rests on what is assumed: bars between the ends of each assumption's range, and their table.
 *
 * In:       the run over the assumptions, which is made when it is asked for.
 */
import { useRef } from "react";
import { RangeBars } from "../charts/RangeBars.tsx";
import { ChartDownloads } from "../parts/ChartDownloads.tsx";
import type { CostPanelProps } from "./cost-view-props.ts";
import { yearlyMoney } from "./cost-words.ts";
import { BrokenOff, LongRun } from "./LongRun.tsx";
import styles from "./PeoplePanel.module.css";
import type { Explored } from "./use-explore.ts";

interface Props {
  readonly panel: CostPanelProps;
  readonly ranges: Explored<"cost-ranges">;
}

/** The widest: narrower ones stand in the table. */
const mostBars = 8;

export function RangesPanel({ panel, ranges }: Props) {
  const { words, basis } = panel;
  const { explore } = words.text.costScreen;
  const say = explore.ranges;
  const { answer } = ranges;
  const isDrawn = basis.population !== undefined;
  const all = answer?.ranges ?? [];
  const chart = useRef<HTMLDivElement>(null);
  const title = (one: (typeof all)[number]) => one.title[words.locale];
  return (
    <section className="sheet" aria-labelledby="ranges">
      <header>
        <h2 id="ranges">{say.title}</h2>
        <div className="tail">{say.note}</div>
      </header>
      <div className={styles.inner}>
        {!isDrawn && (
          <p className="note">
            {basis.own === undefined ? say.only : words.text.costScreen.own.noRanges}
          </p>
        )}
        {isDrawn && answer === undefined && (
          <p className={styles.ask}>
            <LongRun run={ranges} label={say.run} text={words.text.costScreen} />
          </p>
        )}
        <BrokenOff run={ranges} text={words.text.costScreen} />
        {answer !== undefined && (
          <>
            <p className="sm mid">{say.middle(yearlyMoney(answer.middle))}</p>
            {all.length === 0 && <p className="note">{say.none}</p>}
            <div ref={chart}>
              <RangeBars
                middle={answer.middle}
                label={`${say.title}${words.locale === "zh" ? "：" : ": "}${say.note}`}
                bars={all.slice(0, mostBars).map((one) => ({
                  name: title(one),
                  low: one.low,
                  high: one.high,
                  lowLabel: yearlyMoney(one.low),
                  highLabel: yearlyMoney(one.high),
                }))}
              />
            </div>
            <details>
              <summary>{explore.table}</summary>
              <table className="tbl" data-ranges>
                <thead>
                  <tr>
                    <th scope="col">{say.assumption}</th>
                    <th scope="col" className="r">
                      {say.low}
                    </th>
                    <th scope="col" className="r">
                      {say.high}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {all.map((one) => (
                    <tr key={title(one)}>
                      <th scope="row">{title(one)}</th>
                      <td className="r">{yearlyMoney(one.low)}</td>
                      <td className="r">{yearlyMoney(one.high)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </details>
            <div className={styles.downloads}>
              <ChartDownloads
                file={say.file}
                title={say.title}
                words={words.text.charts}
                cells={() => [
                  [say.assumption, say.low, say.high],
                  ...all.map((one) => [title(one), one.low, one.high]),
                ]}
                chart={() => chart.current?.querySelector("svg")}
                isDrawn={all.length > 0}
              />
            </div>
          </>
        )}
      </div>
    </section>
  );
}
