/**
 * An editor in an element of the page: texts by name, each with its own history; findings, cures, places to go to.
 *
 * In:       the element, the reader's language, what the editor is called; what to do when a text changes.
 * Out:      the editor as a handful of verbs. `close` ends it and forgets its texts.
 * Ignores:  what the texts are about, and where they are kept.
 */
import type { editor } from "monaco-editor/editor/editor.api";
import type { Locale } from "../../text/text-for.ts";
import { type ChipLayer, createChipLayer } from "./chip-layer.ts";
import { themeName } from "./editor-theme.ts";
import { type Finding, markFindings, offerCures, rangeOf, type Stretch } from "./findings.ts";
import { type InlaySource, showInlays } from "./inlays.ts";
import { loadMonaco } from "./load-monaco.ts";
import { type MarginMark, showMarginMarks } from "./margin-marks.ts";
import type { Monaco } from "./monaco-type.ts";
import type { NameSource } from "./name-source.ts";
import { answerNames, uriOf } from "./offer-names.ts";
import { type OfferSource, offerSuggestions } from "./suggestions.ts";
import { yamlId } from "./yaml-language.ts";
import "./widgets.css";

export interface EditorAsked {
  readonly locale: Locale;
  /** For screen readers. */
  readonly label: (name: string) => string;
  readonly onChange: (name: string, text: string) => void;
  /** The cursor, or what is selected: empty stretches are cursors. */
  readonly onSelect: (name: string, at: Stretch) => void;
}

export interface CodeEditor {
  /** Show the text of that name; one already open keeps what was written into it. */
  readonly open: (name: string, text: string) => void;
  /** Write a whole text anew, as one step that can be undone. What it was before opens a text that is not open yet. */
  readonly replace: (name: string, text: string, before?: string) => void;
  /** As if it had never been open. */
  readonly forget: (name: string) => void;
  /** Write at a place of the text in view, and go there. */
  readonly edit: (at: Stretch, text: string) => void;
  /** Write at a place of the text in view, as one step that can be undone, and stay where one is. */
  readonly write: (at: Stretch, text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly reveal: (at: Stretch) => void;
  readonly setFindings: (name: string, findings: readonly Finding[]) => void;
  /** Beside the lines of a text; they take the place of those before. */
  readonly setMarginMarks: (name: string, marks: readonly MarginMark[]) => void;
  /** Where offers come from while one writes; absent: none are made. */
  readonly setOffers: (source: OfferSource | undefined) => void;
  /** Where the quiet words beside the text come from. */
  readonly setInlays: (source: InlaySource | undefined) => void;
  /** The reason is said to whoever types; absent: the text can be changed. */
  readonly setReadOnly: (reason: string | undefined) => void;
  /** At the right edge, beside their lines. */
  readonly chips: ChipLayer;
  /** Who answers questions about names. */
  readonly setNames: (source: NameSource, words: { readonly format: string }) => void;
  readonly close: () => void;
}

let isCured = false;

export async function createEditor(element: HTMLElement, asked: EditorAsked): Promise<CodeEditor> {
  const monaco = await loadMonaco(asked.locale);
  offerCuresOnce(monaco);
  const view = monaco.editor.create(element, options());
  const models = new Map<string, editor.ITextModel>();
  const nameOf = (model: editor.ITextModel) =>
    [...models].find(([, known]) => known === model)?.[0];
  const suggesting = offerSuggestions(monaco, nameOf);
  const inlaying = showInlays(monaco, nameOf);
  const tellSelection = () => {
    const [model, selection] = [view.getModel(), view.getSelection()];
    if (model === null || selection === null) return;
    const name = nameOf(model);
    if (name === undefined) return;
    const start = model.getOffsetAt(selection.getStartPosition());
    asked.onSelect(name, { start, end: model.getOffsetAt(selection.getEndPosition()) });
  };
  view.onDidChangeCursorSelection(tellSelection);
  const modelOf = (name: string, text: string) => {
    const known = models.get(name);
    if (known !== undefined) return known;
    const made = monaco.editor.createModel(text, yamlId, uriOf(monaco, name));
    made.updateOptions(modelOptions);
    made.onDidChangeContent(() => asked.onChange(name, made.getValue()));
    models.set(name, made);
    return made;
  };
  const naming = answerNames(monaco, view, modelOf);
  return {
    open(name, text) {
      view.setModel(modelOf(name, text));
      view.updateOptions({ ariaLabel: asked.label(name) });
      tellSelection();
    },
    replace(name, text, before = text) {
      const model = modelOf(name, before);
      const change = changedStretch(model.getValue(), text);
      if (change === undefined) return;
      const { at, text: written } = change;
      rewrite(model, { range: rangeOf(model, at), text: written });
    },
    forget(name) {
      models.get(name)?.dispose();
      models.delete(name);
    },
    edit(at, text) {
      const model = writableModel(view);
      if (model === undefined) return;
      rewrite(model, { range: rangeOf(model, at), text });
      reveal(view, { start: at.start, end: at.start + text.length });
    },
    ...steps(view),
    reveal: (at) => reveal(view, at),
    ...marksIn(monaco, models),
    setOffers: suggesting.setSource,
    setInlays: inlaying.setSource,
    setReadOnly: (reason) => view.updateOptions(readOnlyOptions(reason)),
    chips: createChipLayer(view),
    setNames: naming.setSource,
    close() {
      suggesting.close();
      inlaying.close();
      naming.close();
      view.dispose();
      for (const model of models.values()) model.dispose();
    },
  };
}

/** What is marked in a text that is open; of one that is not, nothing can be. */
function marksIn(
  monaco: Monaco,
  models: ReadonlyMap<string, editor.ITextModel>,
): Pick<CodeEditor, "setFindings" | "setMarginMarks"> {
  return {
    setFindings(name, findings) {
      const model = models.get(name);
      if (model !== undefined) markFindings(monaco, model, findings);
    },
    setMarginMarks(name, marks) {
      const model = models.get(name);
      if (model !== undefined) showMarginMarks(model, marks);
    },
  };
}

/** Steps of the text in view that leave the cursor where it is. */
function steps(view: editor.IStandaloneCodeEditor): Pick<CodeEditor, "write" | "undo" | "redo"> {
  return {
    write(at, text) {
      const model = writableModel(view);
      if (model !== undefined) rewrite(model, { range: rangeOf(model, at), text });
    },
    undo: () => void writableModel(view)?.undo(),
    redo: () => void writableModel(view)?.redo(),
  };
}

/** The editor itself refuses only what is typed into a text that is read-only. */
function writableModel(view: editor.IStandaloneCodeEditor): editor.ITextModel | undefined {
  return view.getRawOptions().readOnly === true ? undefined : (view.getModel() ?? undefined);
}

/** What lies between the same beginning and the same end, so that cursors and marks beside it stay where they are. */
function changedStretch(
  before: string,
  after: string,
): { readonly at: Stretch; readonly text: string } | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  // Half a character or half a line end is no place to cut.
  if (/[\ud800-\udbff\r]/.test(before[start - 1] ?? "")) start -= 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  if (/[\udc00-\udfff\n]/.test(before.at(-end) ?? "") && end > 0) end -= 1;
  return {
    at: { start, end: before.length - end },
    text: after.slice(start, after.length - end),
  };
}

const modelOptions: editor.ITextModelUpdateOptions = {
  tabSize: 2,
  insertSpaces: true,
  bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
};

function rewrite(model: editor.ITextModel, change: editor.IIdentifiedSingleEditOperation): void {
  model.pushStackElement();
  model.pushEditOperations([], [change], () => null);
  model.pushStackElement();
}

function reveal(view: editor.IStandaloneCodeEditor, at: Stretch): void {
  const model = view.getModel();
  if (model === null) return;
  const range = rangeOf(model, at);
  view.setSelection(range);
  view.revealRangeInCenterIfOutsideViewport(range);
  view.focus();
}

function offerCuresOnce(monaco: Monaco): void {
  if (!isCured) offerCures(monaco);
  isCured = true;
}

function readOnlyOptions(reason: string | undefined): editor.IEditorOptions {
  if (reason === undefined) return { readOnly: false };
  return { readOnly: true, readOnlyMessage: { value: reason } };
}

function options(): Parameters<Monaco["editor"]["create"]>[1] {
  const mono = getComputedStyle(document.documentElement).getPropertyValue("--mono").trim();
  return {
    theme: themeName,
    automaticLayout: true,
    // In a shadow tree the menu would be without its styles.
    useShadowDOM: false,
    fontFamily: mono,
    fontSize: 13,
    lineHeight: 22,
    minimap: { enabled: false },
    renderFinalNewline: "on",
    scrollBeyondLastLine: false,
    padding: { top: 8, bottom: 8 },
    lineNumbersMinChars: 5,
    folding: true,
    glyphMargin: false,
    // Room for margin marks beside the arrows of folding.
    lineDecorationsWidth: 15,
    // These would start a thread of Monaco's own, after the page was ready.
    wordBasedSuggestions: "off",
    occurrencesHighlight: "off",
    quickSuggestions: { other: "on", strings: "on", comments: "off" },
    quickSuggestionsDelay: 40,
    inlayHints: { enabled: "on", fontSize: 12, maximumLength: 0 },
    // A bracket or a full stop is itself: only Enter and Tab take an offer.
    acceptSuggestionOnCommitCharacter: false,
    suggest: { insertMode: "replace", showWords: false, snippetsPreventQuickSuggestions: false },
    links: false,
    renderLineHighlight: "all",
    stickyScroll: { enabled: false },
    wordWrap: "off",
    fixedOverflowWidgets: true,
    scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10 },
    lightbulb: { enabled: "on" as editor.ShowLightbulbIconMode },
  };
}
