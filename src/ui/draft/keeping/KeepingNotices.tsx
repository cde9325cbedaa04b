/**
 * What the reader must know of how texts are kept: another window, storage that is refused, files that were not opened
 * or were removed, drafts that others rest on, a proposal that is not in force yet.
 *
 * Out:      strips above the editor; nothing when all is well.
 */
import type { DraftViewProps } from "../draft-view-props.ts";
import styles from "../Notices.module.css";
import { fileTitle } from "./FileTabs.tsx";

export function KeepingNotices(props: DraftViewProps) {
  const { text, texts, isNarrow } = props;
  const { state, readOnly, actions } = texts;
  const words = text.draft.keeping;
  return (
    <>
      {readOnly === "elsewhere" && (
        <div className={styles.offer}>
          <p>{words.elsewhere.found}</p>
          {!isNarrow && (
            <span>
              <button type="button" className="btn sm" onClick={actions.takeOver}>
                {words.elsewhere.takeOver}
              </button>
            </span>
          )}
        </div>
      )}
      {(state.isUnreadable || state.saving?.kind === "refused") && (
        <p className={styles.refused}>{text.draft.saving.refused}</p>
      )}
      {texts.keeping?.isUnguarded === true && !isNarrow && (
        <p className={styles.refused}>{words.elsewhere.unguarded}</p>
      )}
      {state.isWithoutVersions && <p className={styles.refused}>{words.versions.refused}</p>}
      {state.faults.map(({ kind, name }) => (
        <p key={`${kind} ${name}`} className={styles.refused}>
          {words.faults[kind](name)}
        </p>
      ))}
      {state.removed !== undefined && (
        <div className={styles.offer}>
          <p>{words.removed(state.removed.name)}</p>
          <span>
            <button type="button" className="btn sm" onClick={actions.putBack}>
              {words.putBack}
            </button>
          </span>
        </div>
      )}
      <LeftBehind {...props} />
      <ReadWith {...props} />
    </>
  );
}

/** A name was changed, and some file could not follow. */
function LeftBehind({ text, locale, texts }: DraftViewProps) {
  const { files, leftBehind } = texts.state;
  if (leftBehind === undefined) return null;
  const titles = leftBehind.files.map((name) =>
    fileTitle(files.find((file) => file.name === name) ?? { name }, locale, name),
  );
  const { leftBehind: said } = text.draft.names;
  return <p className={styles.refused}>{said(leftBehind.name, titles)}</p>;
}

function ReadWith({ text, locale, texts, drafted, proposal, selection, change }: DraftViewProps) {
  const words = text.draft.keeping;
  const { files } = texts.state;
  const titles = drafted.map((name) => {
    return fileTitle(files.find((file) => file.name === name) ?? { name }, locale, name);
  });
  const from = proposal?.from;
  return (
    <>
      {titles.length > 0 && (
        <p className={styles.note}>{words.drafted(titles.join(locale === "zh" ? "、" : ", "))}</p>
      )}
      {from !== undefined && selection.date < from && (
        <div className={styles.offer}>
          <p>{words.proposals.before(from)}</p>
          <span>
            <button
              type="button"
              className="btn sm"
              onClick={() => change({ kind: "date", date: from })}
            >
              {words.proposals.goTo}
            </button>
          </span>
        </div>
      )}
    </>
  );
}
