/**
 * What the text means for the chosen households, beside the published version.
 *
 * In:       the state of the check; the households chosen.
 * Out:      a table; while the text has errors, the results of the last one that could be run, marked as such.
 */
import type { CatalogueHousehold } from "../compare/compare-state.ts";
import { Icon } from "../parts/Icon.tsx";
import { Popover } from "../parts/Popover.tsx";
import { ConsequenceRows } from "./ConsequenceRows.tsx";
import styles from "./Consequences.module.css";
import { countsOf } from "./draft-state.ts";
import type { DraftViewProps } from "./draft-view-props.ts";

export function Consequences(props: DraftViewProps) {
  const { text, check, texts, proposal } = props;
  const words = text.draft.consequences;
  const { versions } = proposal === undefined ? words : text.draft.keeping.proposals.columns;
  return (
    <section className={styles.consequences} aria-label={words.title}>
      <header>
        <h2>{words.title}</h2>
        {(proposal ?? texts.file.published) !== undefined && <p className="note">{versions}</p>}
        <HouseholdMenu {...props} />
      </header>
      <State {...props} />
      {(proposal ?? texts.file.published) === undefined && (
        <p className={styles.note}>{words.unpublished}</p>
      )}
      {check.last !== undefined && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by keyboard.
        <div className={styles.rows} tabIndex={0}>
          <ConsequenceRows {...props} last={check.last} households={shownOf(props)} />
        </div>
      )}
    </section>
  );
}

function shownOf({ households, selection }: DraftViewProps): readonly CatalogueHousehold[] {
  return selection.shown.flatMap((id) => households.find((one) => one.id === id) ?? []);
}

function State({ text, check, problems, selection, goTo, onCopy }: DraftViewProps) {
  const words = text.draft.consequences;
  if (check.kind === "failed")
    return (
      <p className={styles.failed} role="alert">
        {words.broken}
        <button type="button" className="btn sm" onClick={() => onCopy(check.message)}>
          {words.copy}
        </button>
      </p>
    );
  const ofOtherDate =
    check.last !== undefined && check.last.date !== selection.date ? check.last.date : undefined;
  if (check.kind !== "stale")
    return ofOtherDate === undefined ? null : (
      <p className={styles.stale} role="status">
        {words.otherDate(ofOtherDate)}
      </p>
    );
  const { errors } = countsOf(problems);
  const first = problems.find(({ finding }) => finding !== undefined)?.finding;
  const { last } = check;
  return (
    <p className={styles.stale} role="status">
      {last === undefined ? words.staleNever(errors) : words.stale(errors, last.at)}
      {ofOtherDate !== undefined && ` ${words.staleDate(ofOtherDate)}`}
      {first !== undefined && (
        <button type="button" className="btn lnk sm" onClick={() => goTo(first)}>
          {words.goThere}
        </button>
      )}
    </p>
  );
}

function HouseholdMenu({ text, locale, selection, households, change }: DraftViewProps) {
  const words = text.draft.consequences;
  return (
    <Popover
      className={`btn sm ${styles.choose}`}
      label={words.choose}
      hint={words.choose}
      align="end"
      trigger={
        <>
          {words.count(selection.shown.length)}
          <Icon name="down" size="small" />
        </>
      }
    >
      <fieldset className={styles.households}>
        <legend>{words.choose}</legend>
        {households.map(({ id, title }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={selection.shown.includes(id)}
              onChange={() => change({ kind: "toggle-household", household: id })}
            />
            {title[locale]}
          </label>
        ))}
      </fieldset>
    </Popover>
  );
}
