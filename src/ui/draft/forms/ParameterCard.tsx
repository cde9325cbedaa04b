/**
 * One parameter: name, unit, what it is on the evaluation date, how it went; opened, its dated values as fields.
 *
 * In:       the row of the form, what the screen knows.
 * Out:      a summary that opens; chart, table, and a form for one value more.
 */
import { useState } from "react";
import { groupedDigits, unitText } from "../../../text/format.ts";
import type { Locale } from "../../../text/text-for.ts";
import { ParameterHistory } from "../../charts/ParameterHistory.tsx";
import { ProvenanceSeal } from "../../parts/ProvenanceSeal.tsx";
import { AddValue } from "./AddValue.tsx";
import styles from "./Forms.module.css";
import type { CardProps } from "./forms-props.ts";
import { maybeStepOn } from "./forms-state.ts";
import { HistoryFigure } from "./HistoryFigure.tsx";
import { ValueRow } from "./ValueRow.tsx";
import { wordBeside } from "./word-beside.ts";

export function ParameterCard(props: CardProps & { readonly isFirst: boolean }) {
  const { parameter, isFirst, locale, text, selection, goTo, forms } = props;
  const { name, nameAt, en, note, unit, kind, options, values, histories } = parameter;
  const [isOpen, setIsOpen] = useState(isFirst);
  const [isAdding, setIsAdding] = useState(false);
  const words = text.draft.forms;
  const label = words.parameterForm.history(name);
  const isDrawn = histories.length > 0;
  return (
    <details
      className={styles.card}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        <b>{name}</b>
        <span className="note">{en}</span>
        <span className={styles.tail}>
          {isDrawn && !isOpen && (
            <ParameterHistory series={histories} date={selection.date} label={label} size="spark" />
          )}
          <Now {...props} />
        </span>
      </summary>
      {isOpen && (
        <div className={styles.inside}>
          {kind !== "number" && (
            <datalist id={`options-${name}`}>
              {(kind === "boolean" ? ["true", "false"] : options).map((option) => (
                <option key={option} value={option} label={wordBeside(option, props)} />
              ))}
            </datalist>
          )}
          {isDrawn && <HistoryFigure {...props} finding={findingOf(props)} />}
          {values.length === 0 && <p className="note">{words.parameterForm.open}</p>}
          {values.length > 0 && (
            <div className={styles.scroll}>
              <table className={`tbl ${styles.values}`}>
                <caption className="vh">{label}</caption>
                <thead>
                  <tr>
                    {(["from", "to", "value", "status", "cite"] as const).map((column) => (
                      <th key={column} scope="col">
                        {words.parameterForm.columns[column]}
                        {column === "value" && unit !== "" && (
                          <small>{unitText(unit, locale)}</small>
                        )}
                      </th>
                    ))}
                    <td />
                  </tr>
                </thead>
                <tbody>
                  {values.map((row, index) => (
                    <ValueRow key={index} {...props} row={row} index={index} />
                  ))}
                </tbody>
              </table>
            </div>
          )}
          {note !== undefined && <p className="note">{note[locale]}</p>}
          <p className={styles.actions}>
            {!isAdding && values[0]?.from === undefined && values.length > 0 ? null : (
              <button
                type="button"
                className="btn sm"
                disabled={!forms.canWrite || isAdding}
                onClick={() => setIsAdding(true)}
              >
                {words.parameterForm.add}
              </button>
            )}
            <button
              type="button"
              className="btn lnk sm"
              aria-label={words.inTextMeaning(name)}
              onClick={() => goTo({ at: nameAt })}
            >
              {words.inText}
            </button>
          </p>
          {isAdding && <AddValue {...props} onEnd={() => setIsAdding(false)} />}
        </div>
      )}
    </details>
  );
}

/** What it is on the evaluation date; of several variants, how many there are. */
function Now(props: CardProps) {
  const { parameter, text, selection, locale } = props;
  const { unit, values, histories, kind } = parameter;
  const words = text.draft.forms.parameterForm;
  if (values.length === 0) return <span className="note">{words.open}</span>;
  if (kind !== "number")
    return <span>{wordBeside(values.at(-1)?.figures[0]?.value.text ?? "", props)}</span>;
  if (histories.length > 1) return <span className="note">{words.variants(histories.length)}</span>;
  const step = maybeStepOn(histories[0]?.steps ?? [], selection.date);
  if (step === undefined) return <span className="note">{words.uncovered}</span>;
  return (
    <span className={styles.now}>
      <b>{groupedDigits(step.value)}</b>
      <small>{unitText(unit, locale)}</small>
      <ProvenanceSeal provenance={step.status} text={text.provenances[step.status]} />
    </span>
  );
}

function findingOf({ parameter, text, locale }: CardProps): string {
  const { histories, values, unit } = parameter;
  const words = text.draft.forms.parameterForm;
  const steps = histories.flatMap((one) => one.steps);
  const last = steps.toSorted((a, b) => a.from.localeCompare(b.from)).at(-1);
  if (last === undefined) return "";
  return histories.length > 1
    ? words.findingVariants(values.length, last.from)
    : words.finding(values.length, last.from, figureText(last.value, unit, locale));
}

function figureText(value: string, unit: string, locale: Locale): string {
  const gap = unit === "" ? "" : " ";
  return `${groupedDigits(value)}${gap}${unitText(unit, locale)}`;
}
