/**
 * The screen of standards over time: title row, chart, places on the day, every dated value.
 *
 * In:       everything as values; callbacks.
 * Out:      the screen; before any script runs, the figures without the chart.
 * Ignores:  where values come from.
 */

import { ChartPanel } from "./ChartPanel.tsx";
import { LinksPanel } from "./LinksPanel.tsx";
import { NowPanel } from "./NowPanel.tsx";
import { RisesPanel } from "./RisesPanel.tsx";
import { StandardsReceipt } from "./StandardsReceipt.tsx";
import { StandardsTable } from "./StandardsTable.tsx";
import { StandardsToolbar } from "./StandardsToolbar.tsx";
import styles from "./StandardsView.module.css";
import type { PanelProps, StandardsViewProps } from "./standards-view-props.ts";

export function StandardsView(props: StandardsViewProps) {
  const { text, locale, book, parameter, selection, lines, addresses, state, isAlive } = props;
  if (parameter === undefined) return null;
  const words = { text, locale, book, parameter };
  const panel: PanelProps = { words, selection, lines, addresses, onChange: props.onChange };
  return (
    <div className={styles.screen} data-state={isAlive ? state.kind : "idle"}>
      <StandardsToolbar {...props} parameter={parameter} />
      <div className={styles.body}>
        <ChartPanel {...panel} state={state} isAlive={isAlive} />
        <NowPanel {...panel} />
        <StandardsTable {...panel} />
        <RisesPanel {...panel} />
        <LinksPanel {...panel} />
      </div>
      <StandardsReceipt {...panel} />
    </div>
  );
}
