/**
 * The title row: what the comparison is set to.
 *
 * In:       the selection, the programmes that can be asked for, the households.
 * Out:      controls that call back; no state of its own.
 */

import type { Locale } from "../../text/text-for.ts";
import type { Text } from "../../text/zh.ts";
import { Icon } from "../parts/Icon.tsx";
import { Popover } from "../parts/Popover.tsx";
import type { Catalogue, Selection, SelectionChange } from "./compare-state.ts";
import styles from "./Toolbar.module.css";

interface Props {
  readonly text: Text;
  readonly locale: Locale;
  readonly selection: Selection;
  readonly programmes: readonly { readonly id: string; readonly name: string }[];
  readonly households: Catalogue["households"];
  readonly onChange: (change: SelectionChange) => void;
  readonly onPrint: () => void;
}

export function Toolbar(props: Props) {
  const { text, selection, programmes, onChange, onPrint } = props;
  const { controls, title } = text.compare;
  return (
    <div className="title">
      <h1>{title}</h1>
      <div className={styles.controls}>
        <label className={`fld ${styles.field}`}>
          <span>{controls.date}</span>
          <input
            type="date"
            required
            value={selection.date}
            onChange={({ target }) =>
              target.value !== "" && onChange({ kind: "date", date: target.value })
            }
          />
        </label>
        <label className={`fld ${styles.field}`}>
          <span>{controls.programme}</span>
          <select
            value={selection.filter ?? ""}
            onChange={({ target }) =>
              onChange({ kind: "filter", programme: target.value || undefined })
            }
          >
            <option value="">{controls.ownProgramme}</option>
            {programmes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <HouseholdMenu {...props} />
        <button type="button" className="btn" onClick={onPrint}>
          <Icon name="print" />
          {controls.print}
        </button>
      </div>
    </div>
  );
}

function HouseholdMenu({ text, locale, selection, households, onChange }: Props) {
  const { controls } = text.compare;
  const count = controls.householdCount(selection.shown.length);
  return (
    <Popover
      className={`fld ${styles.field}`}
      label={`${controls.chooseHouseholds}：${count}`}
      align="end"
      trigger={
        <>
          <span>{controls.households}</span>
          {count}
          <Icon name="down" size="small" />
        </>
      }
    >
      <fieldset className={styles.households}>
        <legend>{controls.chooseHouseholds}</legend>
        {households.map(({ id, title }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={selection.shown.includes(id)}
              onChange={() => onChange({ kind: "toggle-household", household: id })}
            />
            {title[locale]}
          </label>
        ))}
      </fieldset>
    </Popover>
  );
}
