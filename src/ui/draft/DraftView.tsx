/**
 * The drafting screen: title row, files, the editor with the problems below it, what the text means for households.
 *
 * In:       everything as values; callbacks; where the editor puts itself.
 * Ignores:  where values come from.
 */
import { Consequences } from "./Consequences.tsx";
import styles from "./DraftView.module.css";
import type { DraftViewProps } from "./draft-view-props.ts";
import { FileList } from "./FileList.tsx";
import { Notices } from "./Notices.tsx";
import { Problems } from "./Problems.tsx";
import { TitleRow } from "./TitleRow.tsx";

export function DraftView(props: DraftViewProps) {
  const { text, texts, check, isFresh, isNarrow, editorRef } = props;
  const isReady = texts.editor !== undefined && isFresh;
  return (
    <div
      className={styles.screen}
      data-state={isReady ? "ready" : "running"}
      data-check={check.kind}
    >
      <TitleRow {...props} />
      <Notices words={text.draft} texts={texts} isNarrow={isNarrow} />
      <div className={styles.body}>
        <FileList {...props} />
        <div className={styles.middle}>
          <div className={styles.editor}>
            {texts.editor === undefined && <p className={styles.loading}>{text.draft.loading}</p>}
            <div ref={editorRef} className={styles.monaco} />
          </div>
          <Problems {...props} />
        </div>
        <Consequences {...props} />
      </div>
    </div>
  );
}
