/**
 * One decision table: what it gives and how its rows count, its grid, the gaps and overlaps found in it.
 *
 * In:       the table and its place in the text; what the screen knows.
 * Out:      the grid, and below it each gap with the row that would close it, but for its result.
 */
import { useState } from "react";
import type { FormEdit } from "../../../engine/index.ts";
import { faultSentence } from "../../../text/diagnostics-zh.ts";
import { SeverityMark } from "../SeverityMark.tsx";
import { DecisionGrid } from "./DecisionGrid.tsx";
import styles from "./Forms.module.css";
import type { SheetProps } from "./forms-props.ts";
import { emptyRow, hasOtherwise, placeOfNewRow } from "./grid-state.ts";
import { NewRow } from "./NewRow.tsx";
import { maybeRefusal } from "./said.ts";

export function TableSheet(props: SheetProps) {
  const { table, index, text, locale, forms, goTo } = props;
  const { name, nameAt, en, hit, columns, rows, gaps, overlaps } = table;
  const all = text.draft.forms;
  const words = all.tableGrid;
  const [pending, setPending] = useState<readonly string[]>();
  const [refusal, setRefusal] = useState<string>();
  const write = async (edit: FormEdit) => maybeRefusal(await forms.write(edit), all, locale);
  const warning = text.draft.problems.severities.warning;
  const isTyped = columns.some(({ type }) => type !== undefined);
  return (
    <section className={styles.table} aria-label={name}>
      <header>
        <h3>{name}</h3>
        <span className="note">{en}</span>
        <span className={styles.tail}>
          <span className="note">{words.hits[hit]}</span>
          <button
            type="button"
            className="btn lnk sm"
            aria-label={all.inTextMeaning(name)}
            onClick={() => goTo({ at: nameAt })}
          >
            {all.inText}
          </button>
        </span>
      </header>
      <DecisionGrid
        {...props}
        write={write}
        onRefused={setRefusal}
        foot={
          pending && (
            <NewRow
              words={all}
              table={table}
              first={pending}
              onEnd={() => setPending(undefined)}
              onWrite={(cells) =>
                write({ kind: "add-row", table: index, after: placeOfNewRow(table), cells })
              }
            />
          )
        }
      />
      {refusal !== undefined && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
      <ul className={styles.findings}>
        {gaps.map(({ finding, cells }) => (
          <li key={finding.message}>
            <SeverityMark severity="warning" word={warning} />
            <b>{words.gap}</b>
            <span>{faultSentence(finding, locale)}</span>
            <button
              type="button"
              className="btn sm"
              disabled={!forms.canWrite}
              onClick={() => setPending(cells)}
            >
              {words.fill}
            </button>
          </li>
        ))}
        {overlaps.map(({ finding, row, earlier }) => (
          <li key={`${row} ${earlier}`}>
            <SeverityMark severity="warning" word={warning} />
            <b>
              {words.overlap} {words.rows(earlier + 1, row + 1)}
            </b>
            <span>{faultSentence(finding, locale)}</span>
          </li>
        ))}
        {isTyped && gaps.length + overlaps.length === 0 && <li className="note">{words.whole}</li>}
      </ul>
      <p className={styles.actions}>
        <button
          type="button"
          className="btn sm"
          disabled={!forms.canWrite || pending !== undefined}
          onClick={() => setPending(emptyRow(table))}
        >
          {words.add}
        </button>
        {hit !== "sum" && hit !== "count" && rows.length > 0 && (
          <span className="note">{hasOtherwise(table) ? words.otherwise : words.silent}</span>
        )}
      </p>
    </section>
  );
}
