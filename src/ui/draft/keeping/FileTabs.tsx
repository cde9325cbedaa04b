/**
 * The open files as tabs above the editor.
 *
 * In:       the texts; the reader's language.
 * Out:      a list of tabs: arrow keys, Home and End go from one to the next, Delete closes one.
 * Ignores:  what is in the files.
 */
import type { KeyboardEvent } from "react";
import { Icon } from "../../parts/Icon.tsx";
import { situationOf } from "../cases/case-texts.ts";
import { type DraftFile, vocabularyFile } from "../draft-state.ts";
import type { DraftViewProps } from "../draft-view-props.ts";
import { familyOf, isChanged, openFiles } from "../texts-state.ts";
import styles from "./FileTabs.module.css";

type Props = Pick<DraftViewProps, "text" | "locale" | "texts">;

/** The element that the tabs open; the editor's. */
export const tabPanelId = "draft-text";

export function FileTabs({ text, locale, texts }: Props) {
  const { state, shown, actions } = texts;
  const words = text.draft.keeping.tabs;
  const tabs = openFiles(state);
  const titleOf = (file: DraftFile) => fileTitle(file, locale, text.draft.files.vocabulary);
  const press = (event: KeyboardEvent, file: DraftFile) => {
    const at = tabs.indexOf(file);
    const to = nextTab(event.key, at, tabs.length);
    const next = tabs[to];
    if (event.key === "Delete" && tabs.length > 1) {
      event.preventDefault();
      focusTab(event.currentTarget, at === 0 ? 1 : at - 1);
      actions.close(file.name);
    } else if (next !== undefined && to !== at) {
      event.preventDefault();
      focusTab(event.currentTarget, to);
      actions.show(next.name);
    }
  };
  return (
    <div role="tablist" className={styles.tabs} aria-label={words.title}>
      {tabs.map((file) => (
        <div key={file.name} role="presentation" data-shown={file === shown || undefined}>
          <button
            type="button"
            role="tab"
            aria-selected={file === shown}
            aria-controls={tabPanelId}
            aria-keyshortcuts={tabs.length > 1 ? "Delete" : undefined}
            tabIndex={file === shown ? 0 : -1}
            title={file.name}
            onClick={() => actions.show(file.name)}
            onKeyDown={(event) => press(event, file)}
          >
            {titleOf(file)}
            {isChanged(state, file) && <i title={words.changed}>●</i>}
            {isChanged(state, file) && <span className="vh">{words.changed}</span>}
          </button>
          {tabs.length > 1 && (
            <button
              type="button"
              tabIndex={-1}
              aria-hidden="true"
              title={words.closeMeaning}
              onClick={() => actions.close(file.name)}
            >
              <Icon name="close" size="small" />
            </button>
          )}
        </div>
      ))}
    </div>
  );
}

/** What a file is called on the screen. */
export function fileTitle(
  { name, title }: DraftFile,
  locale: "zh" | "en",
  vocabulary: string,
): string {
  if (name === vocabularyFile) return vocabulary;
  return title?.[locale] ?? (familyOf(name) === name ? name : situationOf(name));
}

function nextTab(key: string, at: number, count: number): number {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return at;
  }
}

function focusTab(tab: Element, index: number): void {
  const list = tab.closest("[role=tablist]");
  list?.querySelectorAll<HTMLElement>("[role=tab]")[index]?.focus();
}
