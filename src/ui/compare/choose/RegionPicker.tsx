/**
 * Which regions have a column: ticked one by one; the last one stays.
 *
 * In:       all regions; those shown.
 * Out:      a button with the count, and a sheet of tick boxes.
 * Ignores:  results.
 */
import type { HouseholdsText } from "../../../text/compare/households-zh.ts";
import type { Locale } from "../../../text/text-for.ts";
import { Icon } from "../../parts/Icon.tsx";
import { Popover } from "../../parts/Popover.tsx";
import type { Catalogue } from "../compare-state.ts";
import styles from "./HouseholdPicker.module.css";

interface Props {
  readonly own: HouseholdsText;
  readonly locale: Locale;
  readonly catalogue: Catalogue;
  /** Ids, in the order of the columns. */
  readonly shown: readonly string[];
  readonly onShow: (shown: readonly string[]) => void;
}

export function RegionPicker({ own, locale, catalogue, shown, onShow }: Props) {
  const { policies, places } = catalogue;
  const { regions } = own;
  const count = regions.count(shown.length, policies.length);
  const change = (id: string, isShown: boolean) =>
    onShow(isShown ? [...shown, id] : shown.filter((one) => one !== id));
  return (
    <Popover
      className={`fld ${styles.trigger}`}
      label={`${regions.choose}：${count}`}
      align="end"
      trigger={
        <>
          <span>{regions.title}</span>
          {shown.length}/{policies.length}
          <Icon name="down" size="small" />
        </>
      }
    >
      <div className={styles.picker}>
        <p className={styles.actions}>
          <button
            type="button"
            className="btn sm"
            disabled={shown.length === policies.length}
            onClick={() => onShow(policies.map(({ id }) => id))}
          >
            {regions.all}
          </button>
          <span role="status">{count}</span>
        </p>
        <div className={styles.list}>
          <fieldset>
            <legend>{regions.choose}</legend>
            {policies.map(({ id }) => {
              const isLast = shown.length === 1 && shown[0] === id;
              return (
                <label key={id} title={isLast ? regions.keepOne : undefined}>
                  <input
                    type="checkbox"
                    checked={shown.includes(id)}
                    disabled={isLast}
                    onChange={({ target }) => change(id, target.checked)}
                  />
                  {places.find((place) => place.id === id)?.title[locale] ?? id}
                </label>
              );
            })}
          </fieldset>
        </div>
      </div>
    </Popover>
  );
}
