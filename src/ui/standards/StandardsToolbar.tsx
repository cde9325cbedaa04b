/**
 * The title row: which standard, which of its variants, looked at from which day.
 *
 * In:       the book, the selection.
 * Out:      controls that call back.
 */
import { unitText } from "../../text/format.ts";
import { capitalised } from "../../text/reasons.ts";
import { Icon } from "../parts/Icon.tsx";
import styles from "./StandardsView.module.css";
import type { BookParameter } from "./standards-book.ts";
import { optionOf } from "./standards-state.ts";
import type { StandardsViewProps } from "./standards-view-props.ts";
import { optionName } from "./standards-words.ts";

type Props = Pick<
  StandardsViewProps,
  "text" | "locale" | "book" | "selection" | "onChange" | "onPrint"
> & { readonly parameter: BookParameter };

export function StandardsToolbar(props: Props) {
  const { text, locale, book, parameter, selection, onChange, onPrint } = props;
  const words = text.standardsScreen;
  const groups = [
    { label: words.histories, all: book.parameters.filter(({ isHistory }) => isHistory) },
    { label: words.singles, all: book.parameters.filter(({ isHistory }) => !isHistory) },
  ];
  return (
    <div className="title">
      <h1>{words.title}</h1>
      <div className={styles.controls}>
        <label className="fld named">
          <span>{words.parameter}</span>
          <select
            value={selection.parameter}
            onChange={({ target }) => onChange({ kind: "parameter", parameter: target.value })}
          >
            {groups.map(({ label, all }) => (
              <optgroup key={label} label={label}>
                {all.map(({ id, name, unit }) => (
                  <option key={id} value={id}>
                    {capitalised(name[locale])}
                    {id === name.zh ? "" : ` ${unitText(unit, locale)}`}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        {parameter.axes
          .filter(({ options }) => options.length > 1)
          .map((axis) => (
            <label key={axis.name.zh} className="fld named">
              <span>{capitalised(axis.name[locale])}</span>
              <select
                value={optionOf(axis, selection)}
                onChange={({ target }) =>
                  onChange({ kind: "option", axis: axis.name.zh, option: target.value })
                }
              >
                {axis.options.map((option) => (
                  <option key={option} value={option}>
                    {optionName(option, { book, locale })}
                  </option>
                ))}
              </select>
            </label>
          ))}
        <label className="fld named">
          <span>{words.date}</span>
          <input
            type="date"
            required
            value={selection.date}
            onChange={({ target }) => onChange({ kind: "date", date: target.value })}
          />
        </label>
        <button type="button" className="btn" onClick={onPrint}>
          <Icon name="print" />
          {words.print}
        </button>
      </div>
    </div>
  );
}
