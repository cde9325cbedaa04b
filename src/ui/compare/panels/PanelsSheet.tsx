/**
 * Small charts, one for each household or programme: finding, drawing, table twin, downloads.
 *
 * In:       what the panels are made of.
 * Out:      a sheet; paper gets drawing and table both.
 */

import { useRef, useState } from "react";
import { SmallBars } from "../../charts/SmallBars.tsx";
import { ChartDownloads } from "../../parts/ChartDownloads.tsx";
import { Icon } from "../../parts/Icon.tsx";
import styles from "../PaymentsPanel.module.css";
import { type PanelSource, panelCells, panelsOf } from "./panel-words.ts";

export function PanelsSheet(source: PanelSource) {
  const [isChart, setChart] = useState(true);
  const svg = useRef<SVGSVGElement>(null);
  const { own } = source;
  const drawn = panelsOf(source);
  const { panels, omitted, of, unit, finding } = drawn;
  const cells = panelCells(drawn, source);
  const title = of === undefined ? own.panels.title(unit) : own.panels.titleOfOne(of, unit);
  const isEmpty = panels.length === 0;
  return (
    <section className={`sheet ${styles.panel}`} aria-labelledby="panels">
      <header>
        <h2 id="panels">{title}</h2>
        {!isEmpty && (
          <div className="tail">
            <button
              type="button"
              className="btn lnk sm"
              aria-pressed={!isChart}
              onClick={() => setChart(!isChart)}
            >
              <Icon name="table" size="small" />
              {isChart ? own.panels.table : own.panels.chart}
            </button>
            <ChartDownloads
              file={own.panels.file}
              title={title}
              words={own.panels}
              cells={() => cells}
              chart={() => svg.current}
              isDrawn={isChart}
            />
          </div>
        )}
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
        {!isEmpty && (
          <>
            <div className={isChart ? undefined : styles.hidden}>
              <SmallBars panels={panels} label={own.panels.label} svg={svg} />
            </div>
            <div className={isChart ? styles.hidden : styles.scroll}>
              <PanelTable title={title} cells={cells} />
            </div>
          </>
        )}
        {omitted > 0 && (
          <p className="dim xs">
            {of === undefined ? own.panels.omitted(omitted) : own.panels.omittedProgrammes(omitted)}
          </p>
        )}
      </div>
    </section>
  );
}

interface TableProps {
  readonly title: string;
  readonly cells: readonly (readonly string[])[];
}

function PanelTable({ title, cells }: TableProps) {
  const [heads = [], ...rows] = cells;
  return (
    <table className="tbl">
      <caption className={styles.caption}>{title}</caption>
      <thead>
        <tr>
          {heads.map((head, index) => (
            <th key={head} scope="col" className={index > 1 ? "r" : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.slice(0, 2).join(" ")}>
            {row.map((cell, index) => (
              <td key={heads[index]} className={index > 1 ? "r" : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
