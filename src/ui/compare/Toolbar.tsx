/**
 * The title row: what the comparison is set to.
 *
 * In:       the selection, the programmes that can be asked for, the households.
 * Out:      controls that call back; no state of its own.
 */

import type { ReactNode } from "react";
import type { ProgrammeGroup, SurveyedProgramme } from "../../engine/index.ts";
import type { HouseholdsText } from "../../text/compare/households-zh.ts";
import type { Locale } from "../../text/text-for.ts";
import type { Text } from "../../text/zh.ts";
import { Icon } from "../parts/Icon.tsx";
import { HouseholdPicker } from "./choose/HouseholdPicker.tsx";
import type { MainProgramme } from "./choose/household-groups.ts";
import { RegionPicker } from "./choose/RegionPicker.tsx";
import type { Catalogue } from "./compare-state.ts";
import {
  type CompareView,
  filterOfGroup,
  type Selection,
  type SelectionChange,
  scopeOf,
} from "./selection.ts";
import styles from "./Toolbar.module.css";

interface Props {
  readonly text: Text;
  readonly own: HouseholdsText;
  readonly locale: Locale;
  readonly selection: Selection;
  readonly programmes: readonly (SurveyedProgramme & { readonly title: string })[];
  readonly mains: readonly MainProgramme[];
  readonly catalogue: Catalogue;
  readonly onChange: (change: SelectionChange) => void;
  readonly onPrint: () => void;
  /** What makes a file of the results. */
  readonly exporter: ReactNode;
}

const views: readonly CompareView[] = ["table", "heat", "panels"];
const groups: readonly ProgrammeGroup[] = ["monthly", "money", "service"];

export function Toolbar(props: Props) {
  const { text, own, locale, selection, mains, catalogue, onChange, onPrint, exporter } = props;
  const { controls, title } = text.compare;
  return (
    <div className="title">
      <h1>{title}</h1>
      <fieldset className={styles.views}>
        <legend className="vh">{own.views.label}</legend>
        <div className="seg">
          {views.map((view) => (
            <button
              key={view}
              type="button"
              aria-pressed={(selection.view ?? "table") === view}
              onClick={() => onChange({ kind: "view", view })}
            >
              {own.views[view]}
            </button>
          ))}
        </div>
      </fieldset>
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
        <ProgrammeChoice {...props} />
        <HouseholdPicker
          text={text}
          own={own}
          locale={locale}
          catalogue={catalogue}
          shown={selection.shown}
          mains={mains}
          onShow={(shown) => onChange({ kind: "households", shown })}
        />
        <RegionPicker
          own={own}
          locale={locale}
          catalogue={catalogue}
          shown={selection.regions ?? catalogue.policies.map(({ id }) => id)}
          onShow={(shown) => onChange({ kind: "regions", shown })}
        />
        {exporter}
        <button type="button" className="btn" onClick={onPrint}>
          <Icon name="print" />
          {controls.print}
        </button>
      </div>
    </div>
  );
}

/** Each household's own, all of a kind below each other, or one for all. */
function ProgrammeChoice({ text, own, selection, programmes, onChange }: Props) {
  const { controls } = text.compare;
  const ofGroup = (group: ProgrammeGroup) => programmes.filter((one) => one.group === group);
  const { filter = "" } = selection;
  // Until the names are known, the address's own word stands for itself.
  const isKnown = scopeOf(filter || undefined).kind !== "programme" || programmes.length > 0;
  return (
    <label className={`fld ${styles.field}`}>
      <span>{controls.programme}</span>
      <select
        value={filter}
        onChange={({ target }) =>
          onChange({ kind: "filter", programme: target.value || undefined })
        }
      >
        <option value="">{controls.ownProgramme}</option>
        {!isKnown && <option value={filter}>{filter}</option>}
        <optgroup label={own.scope.several}>
          <option value={filterOfGroup(undefined)}>{own.scope.all}</option>
          {groups.map((group) => (
            <option key={group} value={filterOfGroup(group)}>
              {own.scope.group[group]}
            </option>
          ))}
        </optgroup>
        {groups.map((group) => {
          const names = ofGroup(group);
          return names.length === 0 ? null : (
            <optgroup key={group} label={`${own.scope.one} · ${own.scope.group[group]}`}>
              {names.map(({ name, title }) => (
                <option key={name} value={name}>
                  {title}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
    </label>
  );
}
