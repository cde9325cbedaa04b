/**
 * Which households are shown: found by their words, ticked one by one or by what they mainly get.
 *
 * In:       all households; those shown; the main programme of each, once it is known.
 * Out:      a button with the count, and a sheet of tick boxes in groups.
 * Ignores:  results.
 */

import { useMemo, useState } from "react";
import type { HouseholdsText } from "../../../text/compare/households-zh.ts";
import type { Locale } from "../../../text/text-for.ts";
import type { Text } from "../../../text/zh.ts";
import { Icon } from "../../parts/Icon.tsx";
import { Popover } from "../../parts/Popover.tsx";
import type { Catalogue } from "../compare-state.ts";
import styles from "./HouseholdPicker.module.css";
import { groupsOf, type HouseholdGroup, type MainProgramme, matching } from "./household-groups.ts";

interface Props {
  readonly text: Text;
  readonly own: HouseholdsText;
  readonly locale: Locale;
  readonly catalogue: Catalogue;
  readonly shown: readonly string[];
  /** Empty until it is known; then there are no groups yet. */
  readonly mains: readonly MainProgramme[];
  readonly onShow: (shown: readonly string[]) => void;
}

export function HouseholdPicker(props: Props) {
  const { text, own, catalogue, shown } = props;
  const { controls } = text.compare;
  const count = own.picker.count(shown.length, catalogue.households.length);
  return (
    <Popover
      className={`fld ${styles.trigger}`}
      label={`${controls.chooseHouseholds}：${count}`}
      align="end"
      trigger={
        <>
          <span>{controls.households}</span>
          {controls.householdCount(shown.length)}
          <Icon name="down" size="small" />
        </>
      }
    >
      <Picker {...props} count={count} />
    </Popover>
  );
}

function Picker({
  text,
  own,
  locale,
  catalogue,
  shown,
  mains,
  onShow,
  count,
}: Props & { readonly count: string }) {
  const [wanted, setWanted] = useState("");
  const { households, firstHouseholds } = catalogue;
  const found = useMemo(() => matching(households, wanted), [households, wanted]);
  const groups = groupsOf(found, mains);
  const { picker } = own;
  const add = (ids: readonly string[]) => onShow([...new Set([...shown, ...ids])]);
  const remove = (ids: readonly string[]) => onShow(shown.filter((id) => !ids.includes(id)));
  return (
    <div className={styles.picker}>
      <input
        type="search"
        className="fld"
        aria-label={picker.find}
        placeholder={picker.find}
        value={wanted}
        onChange={({ target }) => setWanted(target.value)}
      />
      <p className={styles.actions}>
        <button type="button" className="btn sm" onClick={() => add(found.map(({ id }) => id))}>
          {picker.all}
        </button>
        <button type="button" className="btn sm" onClick={() => onShow(firstHouseholds)}>
          {picker.first}
        </button>
        <span role="status">{found.length === 0 ? picker.noneFound : count}</span>
      </p>
      <div className={styles.list}>
        {groups.map((group) => (
          <Group
            key={group.programme?.name ?? ""}
            group={group}
            shown={shown}
            name={text.compare.controls.chooseHouseholds}
            own={own}
            locale={locale}
            add={add}
            remove={remove}
          />
        ))}
      </div>
    </div>
  );
}

interface GroupProps {
  readonly group: HouseholdGroup;
  readonly shown: readonly string[];
  /** Of a group without a programme. */
  readonly name: string;
  readonly own: HouseholdsText;
  readonly locale: Locale;
  readonly add: (ids: readonly string[]) => void;
  readonly remove: (ids: readonly string[]) => void;
}

function Group({ group, shown, name, own, locale, add, remove }: GroupProps) {
  const { programme, households } = group;
  const { picker } = own;
  const ids = households.map(({ id }) => id);
  const chosen = ids.filter((id) => shown.includes(id));
  const change = (isChosen: boolean, which: readonly string[]) =>
    isChosen ? add(which) : remove(which);
  const isLast = (id: string) => shown.length === 1 && shown[0] === id;
  return (
    <fieldset>
      <legend>
        {programme === undefined ? (
          name
        ) : (
          <label>
            <input
              type="checkbox"
              aria-label={picker.groupAll(programme.title)}
              checked={chosen.length === ids.length}
              disabled={chosen.length === shown.length && chosen.length === ids.length}
              onChange={({ target }) => change(target.checked, ids)}
            />
            {picker.group(programme.title, chosen.length, ids.length)}
          </label>
        )}
      </legend>
      {households.map(({ id, title, note }) => (
        <label key={id} title={isLast(id) ? picker.keepOne : note?.[locale]}>
          <input
            type="checkbox"
            checked={shown.includes(id)}
            disabled={isLast(id)}
            onChange={({ target }) => change(target.checked, [id])}
          />
          {title[locale]}
        </label>
      ))}
    </fieldset>
  );
}
