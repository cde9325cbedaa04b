/**
 * The drafting screen: title row, files, the editor with the problems below it, what the text means for households.
 *
 * In:       everything as values; callbacks; where the editor puts itself.
 * Ignores:  where values come from.
 */

import { Consequences } from "./Consequences.tsx";
import { EditorChips } from "./clauses/EditorChips.tsx";
import { DraftReceipt } from "./DraftReceipt.tsx";
import styles from "./DraftView.module.css";
import type { DraftViewProps } from "./draft-view-props.ts";
import { FileList } from "./FileList.tsx";
import { DropZone } from "./keeping/DropZone.tsx";
import { FileTabs, tabPanelId } from "./keeping/FileTabs.tsx";
import { PlainText } from "./keeping/PlainText.tsx";
import { SharedPreview } from "./keeping/SharedPreview.tsx";
import { middleViews } from "./middle-views.ts";
import { Notices } from "./Notices.tsx";
import { Outline } from "./names/Outline.tsx";
import { PaneTabs } from "./PaneTabs.tsx";
import { Problems } from "./Problems.tsx";
import { sidePanes } from "./side-panes.ts";
import { TitleRow } from "./TitleRow.tsx";
import { textOf } from "./texts-state.ts";

export function DraftView(props: DraftViewProps) {
  const { text, texts, check, isFresh, isNarrow } = props;
  const isOpen = texts.editor !== undefined || texts.isWithoutEditor;
  const isReady = isOpen && isFresh && texts.readOnly !== "asking";
  return (
    <div
      className={styles.screen}
      data-state={isReady ? "ready" : "running"}
      data-check={check.kind}
    >
      <TitleRow {...props} />
      <SharedPreview {...props} />
      <Notices {...props} />
      {!isNarrow && (
        <DropZone
          words={text.draft.keeping.drop}
          onFiles={(files) => void texts.actions.openFiles(files)}
        />
      )}
      <div className={styles.body}>
        <FileList {...props}>
          <Outline {...props} />
        </FileList>
        <Middle {...props} />
        <Side {...props} />
      </div>
      <DraftReceipt {...props} />
    </div>
  );
}

/** The editor stays where it is while another view of its text is shown: what it knows would be lost. */
function Middle(props: DraftViewProps) {
  const { text, texts, panes, editorRef } = props;
  const words = text.draft;
  const shown = middleViews.find(({ id }) => id === panes.view);
  return (
    <div className={styles.middle}>
      <FileTabs {...props} />
      <div className={styles.head}>
        <fieldset className={`seg ${styles.views}`} aria-label={words.views.title}>
          <button
            type="button"
            aria-pressed={shown === undefined}
            onClick={() => panes.showView(undefined)}
          >
            {words.views.text}
          </button>
          {middleViews.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              aria-pressed={id === shown?.id}
              onClick={() => panes.showView(id)}
            >
              {label(words)}
            </button>
          ))}
        </fieldset>
        {texts.editor !== undefined && shown === undefined && (
          <p className={`note ${styles.leave}`} title={words.views.leaveMeaning}>
            {words.views.leave}
          </p>
        )}
      </div>
      {shown !== undefined && (
        <div className={styles.view}>
          <shown.component {...props} />
        </div>
      )}
      <div
        id={tabPanelId}
        role="tabpanel"
        aria-label={texts.shown.name}
        className={styles.editor}
        hidden={shown !== undefined}
      >
        {texts.editor === undefined && !texts.isWithoutEditor && (
          <p className={styles.loading}>{words.loading}</p>
        )}
        {texts.isWithoutEditor && (
          <PlainText
            words={words.keeping.withoutEditor}
            content={textOf(texts.state, texts.shown)}
          />
        )}
        <div ref={editorRef} className={styles.monaco} hidden={texts.isWithoutEditor} />
        <EditorChips {...props} />
      </div>
      <Problems {...props} />
    </div>
  );
}

function Side(props: DraftViewProps) {
  const { text, panes } = props;
  const words = text.draft;
  const shown = sidePanes.find(({ id }) => id === panes.pane) ?? sidePanes[0];
  return (
    <div className={styles.side}>
      {shown !== undefined && (
        <div className={styles.pane}>
          <PaneTabs
            label={words.panes.title}
            tabs={sidePanes.map(({ id, label }) => ({ id, label: label(words) }))}
            shown={shown.id}
            onShow={panes.showPane}
          >
            <shown.component {...props} />
          </PaneTabs>
        </div>
      )}
      <Consequences {...props} />
    </div>
  );
}
