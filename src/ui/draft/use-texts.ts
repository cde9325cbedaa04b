/**
 * The texts on the screen: in the editor, in the journal, in other windows, from the disk.
 *
 * In:       the published files; the element of the editor; how to reach the journal.
 * Out:      the state of the texts, the editor, and what can be done with them.
 * Ignores:  what is wrong with a text (use-check.ts), and words but for the editor's own.
 */
import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from "react";
import type { DraftText } from "../../text/draft-zh.ts";
import type { Locale } from "../../text/text-for.ts";
import { type CodeEditor, createEditor } from "../editor/create-editor.ts";
import type { Stretch } from "../editor/findings.ts";
import { type DraftFile, vocabularyFile } from "./draft-state.ts";
import { browserJournal, type Journal } from "./keeping/draft-journal.ts";
import { type TextActions, textActions } from "./keeping/text-actions.ts";
import { type Keeping, useKeeping } from "./keeping/use-keeping.ts";
import { firstTexts, nextTexts } from "./next-texts.ts";
import {
  familyOf,
  fileOf,
  offersBeside,
  openPolicies,
  policyFileOf,
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
  /** Why the text in view cannot be changed now; absent: it can. */
  readonly readOnly?: ReadOnlyWhy;
  /** Absent while it loads. */
  readonly editor?: CodeEditor;
  /** The editor could not be loaded; the text is read without it. */
  readonly isWithoutEditor: boolean;
  /** Absent until the journal has been read. */
  readonly keeping?: Keeping;
  readonly actions: TextActions;
}

/** `asking` lasts for the moment in which other windows are asked. */
export type ReadOnlyWhy = "vocabulary" | "phone" | "offer" | "elsewhere" | "asking";

interface Asked {
  readonly published: readonly DraftFile[];
  /** The files that the address asks for: the one shown first, if there is one, and those with tabs. */
  readonly first: string;
  readonly open: readonly string[];
  readonly locale: Locale;
  readonly words: DraftText;
  /** A narrow screen is for reading. */
  readonly isNarrow: boolean;
  readonly element: HTMLElement | null;
}

export function useTexts(asked: Asked, connect: () => Journal = browserJournal): Texts {
  const { published, first, open, words, isNarrow } = asked;
  const [state, tell] = useReducer(nextTexts, undefined, () =>
    firstTexts(published, { name: first, open }),
  );
  const latest = useRef(state);
  latest.current = state;
  const keeping = useKeeping({
    connect,
    open: useSame(openPolicies(state)),
    tell,
    textsOf: (policy) =>
      [...latest.current.texts]
        .filter(([name]) => familyOf(name) === policy)
        .map(([name, text]) => ({ name, text })),
  });
  const means = useRef(keeping);
  means.current = keeping;
  const take = useCallback(
    (name: string, text: string) => {
      const before = published.find((file) => file.name === name)?.published;
      // What came from the window that writes the file is not written by this one.
      if (latest.current.holds.get(familyOf(name)) !== "elsewhere")
        means.current?.keeper.write(name, text === before ? undefined : text);
      tell({ kind: "changed", name, text });
    },
    [published],
  );
  const [selected, setSelected] = useState<{ readonly name: string; readonly at: Stretch }>();
  const select = useCallback((name: string, at: Stretch) => setSelected({ name, at }), []);
  const isAwaited = keeping !== undefined;
  const { editor, isBroken } = useEditor({ ...asked, isAwaited, onChange: take, onSelect: select });
  const file = policyFileOf(state);
  const text = textOf(state, file);
  const shown = fileOf(state);
  useShown(editor, shown.name, textOf(state, shown));
  const readOnly = isNarrow ? "phone" : readOnlyWhy(state);
  useLayoutEffect(() => {
    for (const followed of state.followed) editor?.replace(followed.name, followed.text);
  }, [editor, state.followed]);
  useLayoutEffect(() => {
    editor?.setReadOnly(readOnly === undefined ? undefined : words.readOnly[readOnly]);
  }, [editor, readOnly, words]);
  const actions = textActions({ state, tell, take, keeping, editor });
  useArriving(state, actions);
  return {
    state,
    file,
    text,
    selected: selected?.name === file.name ? selected.at : atStart,
    shown,
    ...(readOnly === undefined ? {} : { readOnly }),
    ...(editor === undefined ? {} : { editor }),
    isWithoutEditor: isBroken,
    ...(keeping === undefined ? {} : { keeping }),
    actions,
  };
}

const atStart: Stretch = { start: 0, end: 0 };

function readOnlyWhy(state: TextsState): ReadOnlyWhy | undefined {
  const { name, holds } = state;
  if (name === vocabularyFile) return "vocabulary";
  const hold = holds.get(familyOf(name)) ?? "asking";
  if (hold !== "here") return hold;
  return offersBeside(state, name).length > 0 ? "offer" : undefined;
}

/** The same list as before while it says the same. */
function useSame(names: readonly string[]): readonly string[] {
  const key = JSON.stringify(names);
  const same = useRef({ key, names });
  if (same.current.key !== key) same.current = { key, names };
  return same.current.names;
}

/** A file that comes into view is opened with its text; after that the editor has the text. */
function useShown(editor: CodeEditor | undefined, name: string, text: string): void {
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => editor?.open(name, latest.current), [editor, name]);
}

/** A text for a file that is there waits until it is known whether the file may be written. */
function useArriving(state: TextsState, { settle }: TextActions): void {
  const latest = useRef({ state, settle });
  latest.current = { state, settle };
  const { arriving, holds } = state;
  useEffect(() => {
    const now = latest.current;
    for (const [name, text] of arriving) {
      const hold = holds.get(familyOf(name)) ?? "asking";
      if (hold === "elsewhere") now.settle(name, "elsewhere");
      else if (hold === "here" && offersBeside(now.state, name).length > 0)
        now.settle(name, "offered");
      else if (hold === "here") now.settle(name, { text });
    }
  }, [arriving, holds]);
}

interface EditorAsked extends Asked {
  readonly isAwaited: boolean;
  readonly onChange: (name: string, text: string) => void;
  readonly onSelect: (name: string, at: Stretch) => void;
}

interface Opened {
  readonly editor?: CodeEditor;
  readonly isBroken: boolean;
}

function useEditor(asked: EditorAsked): Opened {
  const { element, locale, isAwaited, onChange, onSelect, words } = asked;
  const [opened, setOpened] = useState<Opened>({ isBroken: false });
  useEffect(() => {
    if (element === null || !isAwaited) return;
    let isLeft = false;
    let made: CodeEditor | undefined;
    createEditor(element, { locale, label: words.editor, onChange, onSelect }).then(
      (editor) => {
        made = editor;
        if (isLeft) made.close();
        else setOpened({ editor, isBroken: false });
      },
      () => !isLeft && setOpened({ isBroken: true }),
    );
    return () => {
      isLeft = true;
      made?.close();
      setOpened({ isBroken: false });
    };
  }, [element, locale, isAwaited, onChange, onSelect, words]);
  return opened;
}
