/**
 * The panel of results with its three views: make-up, gains and losses, household by household.
 *
 * In:       what the panels are handed; the engine's client, for rows.
 */
import { memo } from "react";
import styles from "./CostView.module.css";
import { views } from "./cost-state.ts";
import type { CostPanelProps, CostViewProps } from "./cost-view-props.ts";
import { PartsPanel } from "./PartsPanel.tsx";
import { PeoplePanel } from "./PeoplePanel.tsx";
import { RowsPanel } from "./RowsPanel.tsx";
import type { ShownRows } from "./use-shown-rows.ts";

// As in the view: drawn anew with the results alone.
const Parts = memo(PartsPanel);
const People = memo(PeoplePanel);

interface Props extends CostViewProps {
  readonly panel: CostPanelProps;
  readonly rows: ShownRows;
}

export function MainPanel({ rows, ...props }: Props) {
  const { text, selection, panel, onChange } = props;
  const { tabs, parts } = text.costScreen;
  return (
    <section className={`sheet ${styles.main}`} aria-labelledby="makeup">
      <header>
        <h2 id="makeup">{selection.view === "parts" ? parts.title : tabs[selection.view]}</h2>
        <fieldset className={`tail tabs ${styles.tabs}`} aria-label={tabs.label}>
          {views.map((view) => (
            <button
              key={view}
              type="button"
              aria-pressed={view === selection.view}
              onClick={() => onChange({ kind: "view", view })}
            >
              {tabs[view]}
            </button>
          ))}
        </fieldset>
      </header>
      {selection.view === "parts" && <Parts {...panel} onRows={rows.show} />}
      {selection.view === "people" && <People {...panel} onRows={rows.show} />}
      {selection.view === "rows" && <RowsPanel {...props} rows={rows} />}
    </section>
  );
}
