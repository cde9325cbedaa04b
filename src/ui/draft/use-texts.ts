/**
 * The texts on the screen: in the editor, in the journal, from the disk.
 *
 * In:       the published files; the element of the editor; how to reach the journal.
 * Out:      the state of the texts, the editor, and what can be done with them.
 * Ignores:  what is wrong with a text (use-check.ts), and words but for the editor's own.
 */
import { type Dispatch, useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { SourceText } from "../../engine/index.ts";
import type { DraftText } from "../../text/draft-zh.ts";
import type { Locale } from "../../text/text-for.ts";
import { type CodeEditor, createEditor } from "../editor/create-editor.ts";
import type { Stretch } from "../editor/findings.ts";
import { browserJournal, type Journal } from "./draft-journal.ts";
import { draftKeeper, type Keeper } from "./draft-keeper.ts";
import { type DraftFile, vocabularyFile } from "./draft-state.ts";
import { maybeTextOfFile } from "./read-text-file.ts";
import {
  fileOf,
  firstTexts,
  nextTexts,
  offersBeside,
  policyFileOf,
  type TextsEvent,
  type TextsState,
  textOf,
} from "./texts-state.ts";

export interface Texts {
  readonly state: TextsState;
  /** The policy that is worked on, and its text. */
  readonly file: DraftFile;
  readonly text: string;
  /** Where the cursor is in the text in view, or what is selected; offsets. */
  readonly selected: Stretch;
  /** What the editor shows: the policy, a case of it, or the vocabulary. */
  readonly shown: DraftFile;
  /** Absent while it loads. */
  readonly editor?: CodeEditor;
  readonly actions: TextActions;
}

export interface TextActions {
  readonly show: (name: string) => void;
  /** The draft that is offered becomes the text. */
  readonly restore: () => void;
  readonly discard: () => void;
  /** The published version becomes the text. */
  readonly revert: () => void;
  readonly remove: () => void;
  readonly openFile: (file: File) => Promise<void>;
  /** New files of the reader's own, kept like any other. */
  readonly add: (files: readonly SourceText[]) => void;
}

interface Asked {
  readonly published: readonly DraftFile[];
  /** The name of the file shown first, if there is one. */
  readonly first: string;
  readonly locale: Locale;
  readonly words: DraftText;
  /** A narrow screen is for reading. */
  readonly isNarrow: boolean;
  readonly element: HTMLElement | null;
}

export function useTexts(asked: Asked, connect: () => Journal = browserJournal): Texts {
  const { published, first, words, isNarrow } = asked;
  const [state, tell] = useReducer(nextTexts, undefined, () => firstTexts(published, first));
  const { keeper, isRead } = useJournal(connect, tell);
  const take = useCallback(
    (name: string, text: string) => {
      const before = published.find((file) => file.name === name)?.published;
      keeper.current?.write(name, text === before ? undefined : text);
      tell({ kind: "changed", name, text });
    },
    [published, keeper],
  );
  const [selected, setSelected] = useState<{ readonly name: string; readonly at: Stretch }>();
  const select = useCallback((name: string, at: Stretch) => setSelected({ name, at }), []);
  const editor = useEditor({ ...asked, isAwaited: isRead, onChange: take, onSelect: select });
  const file = policyFileOf(state);
  const text = textOf(state, file);
  const shown = fileOf(state);
  useShown(editor, shown.name, textOf(state, shown));
  const { readOnly } = words;
  const isOffered = offersBeside(state, shown.name).length > 0;
  const reason = isNarrow ? readOnly.phone : isOffered ? readOnly.offer : undefined;
  const reasonShown = shown.name === vocabularyFile ? readOnly.vocabulary : reason;
  useEffect(() => editor?.setReadOnly(reasonShown), [editor, reasonShown]);
  const forget = (name: string) => keeper.current?.write(name, undefined);
  return {
    state,
    file,
    text,
    selected: selected?.name === file.name ? selected.at : atStart,
    shown,
    ...(editor === undefined ? {} : { editor }),
    actions: actionsOf({ state, tell, take, forget, editor }),
  };
}

const atStart: Stretch = { start: 0, end: 0 };

/** A file that comes into view is opened with its text; after that the editor has the text. */
function useShown(editor: CodeEditor | undefined, name: string, text: string): void {
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => editor?.open(name, latest.current), [editor, name]);
}

interface Hands {
  readonly state: TextsState;
  readonly tell: Dispatch<TextsEvent>;
  readonly take: (name: string, text: string) => void;
  readonly forget: (name: string) => void;
  readonly editor: CodeEditor | undefined;
}

function actionsOf({ state, tell, take, forget, editor }: Hands): TextActions {
  const file = fileOf(state);
  const { name, published } = file;
  const remove = () => {
    forget(name);
    editor?.forget(name);
    tell({ kind: "removed", name });
  };
  return {
    show: (wanted) => tell({ kind: "shown", name: wanted }),
    restore() {
      for (const offer of offersBeside(state, name)) {
        const before = state.files.find((one) => one.name === offer.name)?.published;
        tell({ kind: "answered", name: offer.name });
        if (before === undefined) take(offer.name, offer.text);
        else editor?.replace(offer.name, offer.text, before);
      }
    },
    discard() {
      if (published === undefined) return remove();
      for (const offer of offersBeside(state, name)) {
        forget(offer.name);
        tell({ kind: "answered", name: offer.name });
      }
    },
    revert: () => editor?.replace(name, published ?? ""),
    remove,
    add(files) {
      for (const added of files) take(added.file, added.text);
    },
    async openFile(chosen) {
      const text = await maybeTextOfFile(chosen);
      const fault = (kind: "refused" | "offered") =>
        tell({ kind: "fault", fault: { kind, name: chosen.name } });
      if (text === undefined) return fault("refused");
      const known = state.files.find((one) => one.name === chosen.name);
      tell({ kind: "shown", name: chosen.name });
      if (chosen.name === vocabularyFile) return;
      if (offersBeside(state, chosen.name).length > 0) return fault("offered");
      if (known === undefined) return take(chosen.name, text);
      // As a change of the text that is there, so that it can be undone.
      editor?.open(known.name, textOf(state, known));
      editor?.replace(known.name, text);
    },
  };
}

/** Until the journal has been read a change could overwrite a draft of an earlier visit. */
function useJournal(connect: () => Journal, tell: Dispatch<TextsEvent>) {
  const keeper = useRef<Keeper>(undefined);
  const [isRead, setIsRead] = useState(false);
  useEffect(() => {
    const journal = connect();
    const opened = draftKeeper({
      journal,
      now: Date.now,
      tell: (saving) => tell({ kind: "saving", saving }),
    });
    keeper.current = opened;
    journal
      .all()
      .then(
        (kept) => tell({ kind: "offered", kept }),
        () => tell({ kind: "saving", saving: { kind: "refused" } }),
      )
      .finally(() => setIsRead(true));
    const flush = () => void opened.flush();
    addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", flush);
      flush();
    };
  }, [connect, tell]);
  return { keeper, isRead };
}

interface EditorAsked extends Asked {
  readonly isAwaited: boolean;
  readonly onChange: (name: string, text: string) => void;
  readonly onSelect: (name: string, at: Stretch) => void;
}

function useEditor(asked: EditorAsked): CodeEditor | undefined {
  const { element, locale, isAwaited, onChange, onSelect, words } = asked;
  const [editor, setEditor] = useState<CodeEditor>();
  useEffect(() => {
    if (element === null || !isAwaited) return;
    let isLeft = false;
    let opened: CodeEditor | undefined;
    const creating = createEditor(element, { locale, label: words.editor, onChange, onSelect });
    void creating.then((made) => {
      opened = made;
      if (isLeft) made.close();
      else setEditor(made);
    });
    return () => {
      isLeft = true;
      opened?.close();
      setEditor(undefined);
    };
  }, [element, locale, isAwaited, onChange, onSelect, words]);
  return editor;
}
