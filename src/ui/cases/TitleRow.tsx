/**
 * The title row: the household in words, the regions each with its mark, the date, the link, print.
 *
 * In:       the household, the selection, what each region answers for the first programme.
 * Out:      controls that call back.
 */
import { useState } from "react";
import { namerFor } from "../../text/reasons.ts";
import { Icon } from "../parts/Icon.tsx";
import { OutcomeMark } from "../parts/OutcomeMark.tsx";
import { regionMarks } from "./cases-state.ts";
import type { CasesViewProps } from "./cases-view-props.ts";
import { householdTitle } from "./household-title.ts";
import { ScenarioPicker } from "./ScenarioPicker.tsx";
import styles from "./TitleRow.module.css";

export function TitleRow(props: CasesViewProps) {
  const { text, household, selection, change, onPrint } = props;
  const { controls } = text.cases.screen;
  const { title, note } = householdTitle(household, props);
  return (
    <div className={`title ${styles.title}`}>
      <h1>
        {title}
        {note !== undefined && <span className={styles.changed}>{note}</span>}
      </h1>
      <div className={styles.controls}>
        <RegionTabs {...props} />
        <ScenarioPicker {...props} />
        <label className="fld">
          <span className="vh">{controls.date}</span>
          <input
            type="date"
            required
            value={selection.date}
            onChange={({ target }) =>
              target.value !== "" && change({ kind: "date", date: target.value })
            }
          />
        </label>
        <CopyLink {...props} />
        <button type="button" className="btn" onClick={onPrint}>
          <Icon name="print" />
          {controls.print}
        </button>
      </div>
    </div>
  );
}

function RegionTabs({ text, locale, catalogue, selection, compared, change }: CasesViewProps) {
  const marks = compared === undefined ? undefined : regionMarks(compared);
  const { said } = text.cases.screen.controls;
  const name = namerFor(locale, Object.assign({}, ...englishOf(compared)));
  return (
    <fieldset className={styles.regions}>
      <legend className="vh">{text.cases.screen.controls.region}</legend>
      <div className="seg">
        {catalogue.policies.map(({ id }) => {
          const place = catalogue.places.find((one) => one.id === id);
          const mark = marks?.get(id);
          return (
            <button
              key={id}
              type="button"
              aria-pressed={id === selection.region}
              onClick={() => change({ kind: "region", region: id })}
            >
              {place?.title[locale] ?? id}
              {mark !== undefined && (
                <OutcomeMark
                  outcome={mark.outcome}
                  word={said(name(mark.programme), text.outcomes[mark.outcome])}
                  isWordHidden
                />
              )}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}

function englishOf(compared: CasesViewProps["compared"]) {
  return compared?.policies.map(({ english }) => english) ?? [];
}

/** The address never holds a fact, so that it may be handed on. */
function CopyLink({ text, household, onCopy }: CasesViewProps) {
  const [isCopied, setIsCopied] = useState(false);
  const { controls } = text.cases.screen;
  const meaning = household.isChanged ? controls.copiedOther : controls.copied;
  return (
    <>
      <button
        type="button"
        className="btn"
        title={meaning}
        onClick={() => {
          onCopy(location.href);
          setIsCopied(true);
        }}
      >
        <Icon name="link" />
        {controls.copyLink}
      </button>
      <span role="status" className={household.isChanged && isCopied ? styles.copied : "vh"}>
        {isCopied ? meaning : ""}
      </span>
    </>
  );
}
