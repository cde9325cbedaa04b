/**
 * What both views of a text have around them: undo and redo, and what to do when the text cannot be read.
 *
 * In:       the state of the forms, the words; what stands inside, when there is something to show.
 * Out:      a region; keys that undo work as they do in the text.
 */
import type { KeyboardEvent, ReactNode } from "react";
import type { TextForms } from "../../../engine/index.ts";
import type { DraftViewProps } from "../draft-view-props.ts";
import { isUndo } from "./Field.tsx";
import styles from "./Forms.module.css";
import type { Forms } from "./use-forms.ts";

interface Props extends Pick<DraftViewProps, "text" | "texts" | "panes" | "problems" | "goTo"> {
  readonly title: string;
  readonly forms: Forms;
  /** Stands beside the buttons that undo. */
  readonly tools: (forms: TextForms) => ReactNode;
  readonly children: (forms: TextForms) => ReactNode;
}

export function FormsFrame(props: Props) {
  const { title, text, texts, panes, problems, goTo, forms, tools, children } = props;
  const words = text.draft.forms;
  const { state, canWrite } = forms;
  const shown = state.kind === "ready" || state.kind === "broken" ? state.forms : undefined;
  const fault = problems.find(({ severity, finding }) => severity === "error" && finding)?.finding;
  const toText = () => (fault === undefined ? panes.showView(undefined) : goTo(fault));
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isUndo(event) || !canWrite) return;
    event.preventDefault();
    if (event.shiftKey || event.key.toLowerCase() === "y") texts.editor?.redo();
    else texts.editor?.undo();
  };
  return (
    <section
      className={styles.frame}
      aria-label={title}
      data-forms={state.kind}
      onKeyDown={onKeyDown}
    >
      {state.kind === "running" && <p className={styles.empty}>{words.loading}</p>}
      {state.kind === "failed" && <p className={styles.failed}>{words.failed}</p>}
      {state.kind === "broken" && (
        <p className={styles.stale} role="status">
          {shown === undefined ? words.broken : words.stale}
          <button type="button" className="btn lnk sm" onClick={toText}>
            {words.toText}
          </button>
        </p>
      )}
      {shown !== undefined && (
        <>
          <div className={styles.tools}>
            {tools(shown)}
            <span className={styles.tail}>
              <button
                type="button"
                className="btn sm"
                disabled={!canWrite}
                onClick={() => texts.editor?.undo()}
              >
                {words.undo}
              </button>
              <button
                type="button"
                className="btn sm"
                disabled={!canWrite}
                onClick={() => texts.editor?.redo()}
              >
                {words.redo}
              </button>
            </span>
          </div>
          {children(shown)}
        </>
      )}
    </section>
  );
}
