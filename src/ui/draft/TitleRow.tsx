/**
 * The title row: which file, whether it is kept, and what can be done with all of it.
 *
 * In:       the texts; the evaluation date.
 * Out:      controls that call back. What cannot be done is not offered.
 */
import type { MouseEvent } from "react";
import type { DraftText } from "../../text/draft-zh.ts";
import { Icon } from "../parts/Icon.tsx";
import { siteAddress } from "../parts/site-address.ts";
import { caseCounts } from "./cases/case-runs.ts";
import { coverageTotals } from "./cases/coverage-totals.ts";
import { changesSincePublished } from "./changes/changes-state.ts";
import type { DraftViewProps } from "./draft-view-props.ts";
import { maybeCostSearch } from "./keeping/cost-address.ts";
import { ShareButton } from "./keeping/ShareButton.tsx";
import styles from "./TitleRow.module.css";
import { isChanged } from "./texts-state.ts";
import type { Texts } from "./use-texts.ts";

export function TitleRow(props: DraftViewProps) {
  const { text, locale, texts, selection, change, download } = props;
  const { file, shown, state, actions, editor, readOnly } = texts;
  const words = text.draft;
  const canWrite = editor !== undefined && readOnly === undefined;
  return (
    <div className="title">
      <h1>{file.title?.[locale] ?? file.name}</h1>
      {(file.title !== undefined || shown !== file) && (
        <code className={styles.name}>{shown.name}</code>
      )}
      <p className={styles.saving} role="status">
        {savingWords(texts, words)}
      </p>
      <ClauseCount {...props} />
      <CaseCount {...props} />
      <div className={styles.controls}>
        <label className={`fld ${styles.field}`}>
          <span>{words.controls.date}</span>
          <input
            type="date"
            required
            value={selection.date}
            onChange={({ target }) =>
              target.value !== "" && change({ kind: "date", date: target.value })
            }
          />
        </label>
        <CompareButton {...props} />
        <CostLink {...props} />
        {canWrite && isChanged(state, shown) && (
          <button
            type="button"
            className="btn"
            title={words.controls.revertMeaning}
            onClick={actions.revert}
          >
            <Icon name="undo" />
            {words.controls.revert}
          </button>
        )}
        {canWrite && shown.published === undefined && (
          <button
            type="button"
            className="btn"
            title={words.controls.removeMeaning}
            onClick={actions.remove}
          >
            {words.controls.remove}
          </button>
        )}
        <ShareButton {...props} />
        <button type="button" className="btn pri" onClick={download}>
          <Icon name="save" />
          {words.controls.download}
        </button>
      </div>
    </div>
  );
}

/** How many clauses have been dealt with, in rules or as duties; opens what cases leave out. */
function ClauseCount({ text, caseRuns, panes }: DraftViewProps) {
  const { coverage } = caseRuns;
  if (coverage === undefined || coverage.clauses.length === 0) return null;
  const all = coverage.clauses.length;
  const { clauses, ofAllClauses } = text.draft.cases;
  const { done, rest } = ofAllClauses(all - coverageTotals(coverage.clauses).counts.open, all);
  return (
    <button
      type="button"
      className={`btn lnk ${styles.cases}`}
      onClick={() => panes.showPane("coverage")}
    >
      {clauses} <b>{done}</b> {rest}
    </button>
  );
}

/** How many cases pass, once any has run; opens them. */
function CaseCount({ text, caseRuns, check, panes, proposal }: DraftViewProps) {
  const { all: ran, passed, failed } = caseCounts(caseRuns);
  // While they run for the first time, those that wait count too.
  const all = ran === 0 ? 0 : Math.max(ran, caseRuns.total);
  const { title, ofAll, proposed } = text.draft.cases;
  if (all === 0) return null;
  const { passed: figure, rest } =
    proposal === undefined ? ofAll(passed, all) : proposed.ofAll(failed, all);
  return (
    <button
      type="button"
      className={`btn lnk ${styles.cases}`}
      data-old={(caseRuns.kind === "stale" && check.kind === "stale") || undefined}
      data-failed={(failed > 0 && proposal === undefined) || undefined}
      onClick={() => panes.showPane("cases")}
    >
      {title} <b>{figure}</b> {rest}
    </button>
  );
}

/** What the text would cost, on the screen for that; absent for what is no text of a region. */
function CostLink({ text, locale, texts, proposal, specTexts }: DraftViewProps) {
  const { cost, costMeaning } = text.draft.controls;
  const { file, state, keeping } = texts;
  const asked = maybeCostSearch(file, {
    proposal,
    region: specTexts.baseline && file.name.replace(/\.yaml$/, ""),
    isChanged: isChanged(state, file),
  });
  if (asked === undefined) return null;
  const address = siteAddress(locale, `cost/${asked}`);
  // What was typed last is kept before the other screen reads it.
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || keeping === undefined) return;
    event.preventDefault();
    void keeping.keeper.flush().finally(() => location.assign(address));
  };
  return (
    <a className="btn" href={address} title={costMeaning} onClick={go}>
      {cost}
    </a>
  );
}

/** How many changes there are, and the way to them; absent for a file that was never published. */
function CompareButton({ text, texts, comparison, proposal, panes }: DraftViewProps) {
  const words = text.draft.changes;
  if (texts.file.published === undefined) return null;
  const count = changesSincePublished(comparison, proposal !== undefined);
  const isShown = panes.view === "diff";
  return (
    <button
      type="button"
      className="btn"
      title={words.compareMeaning}
      aria-pressed={isShown}
      onClick={() => panes.showView(isShown ? undefined : "diff")}
    >
      <Icon name="swap" />
      {words.view}
      {count > 0 && (
        <b>
          {count}
          <span className="vh"> {words.changes}</span>
        </b>
      )}
    </button>
  );
}

function savingWords({ state, shown: file }: Texts, { saving }: DraftText): string {
  const { saving: kept } = state;
  const isOwn = file.published === undefined;
  if (kept?.kind === "refused") return "";
  if (!isOwn && !isChanged(state, file)) return saving.unchanged;
  if (kept === undefined) return isOwn ? saving.own : "";
  return kept.kind === "pending" ? saving.pending : saving.saved(clockOf(kept.at));
}

function clockOf(time: number): string {
  return new Date(time).toTimeString().slice(0, 8);
}
