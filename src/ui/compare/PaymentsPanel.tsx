/**
 * What each household would be paid a month in each region: finding, chart, and its table twin one click away.
 *
 * In:       payment rows of the households shown, and the one that differs most.
 * Out:      a sheet; paper gets chart and table both.
 */

import { useRef, useState } from "react";
import type { PaymentRow } from "../../engine/index.ts";
import { moneyDigits } from "../../text/figures.ts";
import { PaymentChart } from "../charts/PaymentChart.tsx";
import { ChartDownloads } from "../parts/ChartDownloads.tsx";
import { Icon } from "../parts/Icon.tsx";
import styles from "./PaymentsPanel.module.css";
import {
  csvOfPayments,
  findingOf,
  householdTitle,
  type PaymentWords,
  paymentGroups,
  paymentWords,
  programmeName,
} from "./payment-groups.ts";

interface Props {
  readonly rows: readonly PaymentRow[];
  readonly greatest: PaymentRow | undefined;
  readonly words: PaymentWords;
}

export function PaymentsPanel({ rows, greatest, words }: Props) {
  const [view, setView] = useState<"chart" | "table">("chart");
  const { chart } = words.text.compare;
  const finding = findingOf(greatest, rows, words);
  const isChart = view === "chart";
  const drawing = useRef<HTMLDivElement>(null);
  return (
    <section className={`sheet ${styles.panel}`} aria-labelledby="payments">
      <header>
        <h2 id="payments">{chart.title}</h2>
        <div className="tail">
          <span className={styles.note}>{chart.note}</span>
          {rows.length > 0 && (
            <button
              type="button"
              className="btn lnk sm"
              aria-pressed={!isChart}
              onClick={() => setView(isChart ? "table" : "chart")}
            >
              <Icon name="table" size="small" />
              {isChart ? chart.showTable : chart.showChart}
            </button>
          )}
        </div>
      </header>
      <div className={styles.body}>
        <p className="finding">
          {typeof finding === "string" ? (
            <span>{finding}</span>
          ) : (
            <span>
              {finding[0]}
              <b>{finding[1]}</b>
              {finding[2]}
            </span>
          )}
        </p>
        {rows.length > 0 && (
          <>
            <div className={isChart ? styles.drawing : styles.hidden} ref={drawing}>
              <PaymentChart
                groups={paymentGroups(rows, words)}
                label={chart.label}
                nameWidth={words.locale === "zh" ? 172 : 236}
              />
            </div>
            <div className={isChart ? styles.hidden : undefined}>
              <PaymentTable rows={rows} words={words} />
            </div>
            <div>
              <ChartDownloads
                file={chart.title}
                title={chart.label}
                words={words.text.charts}
                cells={() => csvOfPayments(rows, words)}
                chart={() => drawing.current?.querySelector<SVGSVGElement>("svg.recharts-surface")}
                isDrawn={isChart}
              />
            </div>
          </>
        )}
      </div>
    </section>
  );
}

function PaymentTable({
  rows,
  words,
}: {
  readonly rows: readonly PaymentRow[];
  readonly words: PaymentWords;
}) {
  const { text, locale, policies } = words;
  const { chart } = text.compare;
  return (
    <div className={styles.scroll}>
      <table className="tbl">
        <caption className={styles.caption}>{`${chart.title} ${chart.axis}`}</caption>
        <thead>
          <tr>
            <th scope="col">{chart.household}</th>
            <th scope="col">{chart.programme}</th>
            {policies.map(({ id, title }) => (
              <th key={id} scope="col" className="r">
                {title[locale]}
              </th>
            ))}
            <th scope="col" className="r">
              {chart.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.household} ${row.programme}`}>
              <td>{householdTitle(row, words)}</td>
              <td>{programmeName(row, words)}</td>
              {row.payments.map((payment) => (
                <td key={payment.region} className="r">
                  {paymentWords(payment, words)}
                </td>
              ))}
              <td className="r">
                {row.difference === undefined ? "" : moneyDigits(row.difference.value)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
