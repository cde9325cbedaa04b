/**
 * The title row: what the matrix is set to.
 *
 * In:       the selection, the places.
 * Out:      controls that call back; no state of its own.
 */
import type { ReactNode } from "react";
import { Icon } from "../parts/Icon.tsx";
import styles from "./RulesView.module.css";
import type { RulesViewProps } from "./rules-view-props.ts";

type Props = Pick<
  RulesViewProps,
  "text" | "locale" | "catalogue" | "selection" | "found" | "onChange" | "onPrint"
> & {
  /** What makes files of the matrix. */
  readonly children: ReactNode;
};

export function RulesToolbar(props: Props) {
  const { text, locale, selection, found, onChange, onPrint, children } = props;
  const { controls } = text.rules;
  return (
    <div className="title">
      <h1>{text.rules.page}</h1>
      <div className={styles.controls}>
        <label className="fld">
          <span>{controls.date}</span>
          <input
            type="date"
            required
            value={selection.date}
            onChange={({ target }) => target.value !== "" && onChange({ date: target.value })}
          />
        </label>
        <label className="fld">
          <span>{controls.reference}</span>
          <select
            value={selection.reference}
            onChange={({ target }) => onChange({ reference: target.value })}
          >
            {found.policies.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[locale]}
              </option>
            ))}
          </select>
        </label>
        <label className="fld">
          <Icon name="search" size="small" />
          <span className="vh">{controls.search}</span>
          <input
            type="search"
            className={styles.search}
            placeholder={controls.searchHint}
            value={selection.query}
            onChange={({ target }) => onChange({ query: target.value })}
          />
        </label>
        <label className="fld">
          <input
            type="checkbox"
            checked={selection.isOnlyDiffering}
            onChange={({ target }) => onChange({ isOnlyDiffering: target.checked })}
          />
          <span>{controls.onlyDiffering}</span>
        </label>
        {children}
        <button type="button" className="btn" onClick={onPrint}>
          <Icon name="print" />
          {controls.print}
        </button>
      </div>
    </div>
  );
}
