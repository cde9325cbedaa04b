/**
 * The scenario households to begin from: found by their words, in either language.
 *
 * In:       all of them; the one in view.
 * Out:      a button with its title, and a sheet of titles, each with what it is about; picking one closes it.
 */
import { useMemo, useState } from "react";
import { matching } from "../compare/choose/household-groups.ts";
import { Icon } from "../parts/Icon.tsx";
import { Popover, PopoverClose } from "../parts/Popover.tsx";
import type { CasesViewProps } from "./cases-view-props.ts";
import styles from "./ScenarioPicker.module.css";

type Props = Pick<CasesViewProps, "text" | "locale" | "catalogue" | "selection" | "change">;

export function ScenarioPicker(props: Props) {
  const { text, locale, catalogue, selection } = props;
  const { controls } = text.cases.screen;
  const shown = catalogue.households.find(({ id }) => id === selection.household);
  const title = shown?.title[locale] ?? "";
  return (
    <Popover
      className={`fld ${styles.trigger}`}
      label={controls.household}
      align="end"
      trigger={
        <>
          <span>{controls.household}</span>
          <b>{title}</b>
          <Icon name="down" size="small" />
        </>
      }
    >
      <Scenarios {...props} />
    </Popover>
  );
}

function Scenarios({ text, locale, catalogue, selection, change }: Props) {
  const [wanted, setWanted] = useState("");
  const { households } = catalogue;
  const found = useMemo(() => matching(households, wanted), [households, wanted]);
  const { controls } = text.cases.screen;
  return (
    <div className={styles.scenarios}>
      <input
        type="search"
        className="fld"
        aria-label={controls.find}
        placeholder={controls.find}
        value={wanted}
        onChange={({ target }) => setWanted(target.value)}
      />
      <p role="status" className="note">
        {controls.found(found.length, households.length)}
      </p>
      <ul>
        {found.map(({ id, title, note }) => (
          <li key={id}>
            <PopoverClose
              aria-pressed={id === selection.household}
              onClick={() => change({ kind: "household", household: id })}
            >
              {title[locale]}
              {note !== undefined && <small>{note[locale]}</small>}
            </PopoverClose>
          </li>
        ))}
      </ul>
    </div>
  );
}
