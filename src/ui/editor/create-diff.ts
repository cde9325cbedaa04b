/**
 * Two texts beside each other, or one below the other where there is little room; neither can be changed.
 *
 * In:       the element, both texts, the reader's language, what each text is called.
 * Out:      what was asked of it as verbs. `close` ends it and forgets its texts.
 * Ignores:  what the texts are about, and where they are kept.
 */
import type { editor } from "monaco-editor/editor/editor.api";
import type { Locale } from "../../text/text-for.ts";
import "./diff.css";
import { themeName } from "./editor-theme.ts";
import { loadMonaco } from "./load-monaco.ts";
import { yamlId } from "./yaml-language.ts";

export interface DiffAsked {
  readonly before: string;
  readonly after: string;
  readonly locale: Locale;
  /** For screen readers; absent where the words around the element say it. */
  readonly labels?: { readonly before: string; readonly after: string };
}

export interface TextDiff {
  readonly setTexts: (before: string, after: string) => void;
  /** Show a line of the later text, counted from 1. */
  readonly reveal: (line: number) => void;
  /** Go to the difference after, or before, the one in view. */
  readonly step: (to: "next" | "previous") => void;
  readonly close: () => void;
}

export async function createDiff(element: HTMLElement, asked: DiffAsked): Promise<TextDiff> {
  const monaco = await loadMonaco(asked.locale);
  const original = monaco.editor.createModel(asked.before, yamlId);
  const modified = monaco.editor.createModel(asked.after, yamlId);
  for (const model of [original, modified]) {
    const bracketColorizationOptions = {
      enabled: false,
      independentColorPoolPerBracketType: false,
    };
    model.updateOptions({ bracketColorizationOptions });
  }
  const view = monaco.editor.createDiffEditor(element, options(asked.labels));
  view.setModel({ original, modified });
  return {
    setTexts(before, after) {
      if (original.getValue() !== before) original.setValue(before);
      if (modified.getValue() !== after) modified.setValue(after);
    },
    reveal: (line) => view.getModifiedEditor().revealLineInCenter(line),
    step: (to) => view.goToDiff(to),
    close() {
      view.dispose();
      original.dispose();
      modified.dispose();
    },
  };
}

function options(labels: DiffAsked["labels"]): editor.IStandaloneDiffEditorConstructionOptions {
  const mono = getComputedStyle(document.documentElement).getPropertyValue("--mono").trim();
  return {
    theme: themeName,
    automaticLayout: true,
    useShadowDOM: false,
    readOnly: true,
    originalEditable: false,
    renderSideBySide: true,
    useInlineViewWhenSpaceIsLimited: true,
    renderSideBySideInlineBreakpoint: 820,
    // The texts are long and the changes few.
    hideUnchangedRegions: {
      enabled: true,
      contextLineCount: 3,
      minimumLineCount: 6,
      revealLineCount: 20,
    },
    ignoreTrimWhitespace: false,
    maxComputationTime: 1000,
    renderMarginRevertIcon: false,
    renderGutterMenu: false,
    renderOverviewRuler: false,
    fontFamily: mono,
    fontSize: 13,
    lineHeight: 22,
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    lineNumbersMinChars: 6,
    glyphMargin: false,
    folding: false,
    occurrencesHighlight: "off",
    links: false,
    renderLineHighlight: "none",
    stickyScroll: { enabled: false },
    fixedOverflowWidgets: true,
    scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10 },
    ...(labels === undefined
      ? {}
      : { originalAriaLabel: labels.before, modifiedAriaLabel: labels.after }),
  };
}
