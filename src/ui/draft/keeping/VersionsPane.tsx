/**
 * Earlier versions of the text in view: when each was kept and why, how far it is from the text now.
 *
 * In:       the texts and what keeps them.
 * Out:      a list; each version can be looked at beside the text now, and restored.
 * Ignores:  when versions are kept (draft-keeper.ts).
 */
import { useMemo, useState } from "react";
import { momentOf } from "../../../text/moment.ts";
import type { DraftViewProps } from "../draft-view-props.ts";
import { textOf } from "../texts-state.ts";
import { changedLines, sizeOfChange } from "./changed-lines.ts";
import { DiffDialog } from "./DiffDialog.tsx";
import type { KeptVersion } from "./draft-journal.ts";
import { useVersions } from "./use-keeping.ts";
import styles from "./VersionsPane.module.css";

export function VersionsPane({ text, locale, texts }: DraftViewProps) {
  const words = text.draft.keeping;
  const { state, shown, keeping, readOnly, actions } = texts;
  const found = useVersions(keeping, shown.name);
  const now = textOf(state, shown);
  const [looked, setLooked] = useState<KeptVersion>();
  if (found === undefined) return null;
  if (found === "unreadable") return <p className={styles.note}>{words.versions.unreadable}</p>;
  if (found.length === 0) return <p className={styles.note}>{words.versions.none}</p>;
  const restore = (version: KeptVersion) => {
    setLooked(undefined);
    actions.replace(version.text);
  };
  return (
    <>
      <ol className={styles.versions}>
        {found.map((version) => (
          <Row
            key={`${version.takenAt} ${version.text.length}`}
            words={words.versions}
            version={version}
            now={now}
            onLook={() => setLooked(version)}
            {...(readOnly === undefined ? { onRestore: () => restore(version) } : {})}
          />
        ))}
      </ol>
      {looked !== undefined && (
        <DiffDialog
          words={words.diff}
          locale={locale}
          title={words.diff.version(...momentOf(looked.takenAt))}
          pairs={[{ name: shown.name, before: now, after: looked.text }]}
          onClose={() => setLooked(undefined)}
          actions={
            readOnly === undefined && (
              <button type="button" className="btn pri" onClick={() => restore(looked)}>
                {words.versions.restore}
              </button>
            )
          }
        />
      )}
    </>
  );
}

interface RowProps {
  readonly words: DraftViewProps["text"]["draft"]["keeping"]["versions"];
  readonly version: KeptVersion;
  readonly now: string;
  readonly onLook: () => void;
  /** Absent where the text cannot be changed now. */
  readonly onRestore?: () => void;
}

function Row({ words, version, now, onLook, onRestore }: RowProps) {
  const size = useMemo(() => sizeOfChange(changedLines(now, version.text)), [now, version.text]);
  const isSame = size.added + size.removed === 0;
  return (
    <li>
      <p>
        <b>{momentOf(version.takenAt).join(" ")}</b> {words.causes[version.cause]}
        <small>{isSame ? words.same : words.size(size)}</small>
      </p>
      {!isSame && (
        <span>
          <button type="button" className="btn sm" onClick={onLook}>
            {words.look}
          </button>
          {onRestore !== undefined && (
            <button
              type="button"
              className="btn sm"
              title={words.restoreMeaning}
              onClick={onRestore}
            >
              {words.restore}
            </button>
          )}
        </span>
      )}
    </li>
  );
}
