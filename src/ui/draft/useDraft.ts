/**
 * State of the drafting screen: the address, the texts, the check of the one in view.
 *
 * In:       the catalogue, the reader's language and words; the element that the editor is put in.
 * Out:      plain values and callbacks for the view.
 * Ignores:  markup.
 */
import { useCallback, useEffect, useMemo, useState } from "react";
import type { DraftText } from "../../text/draft-zh.ts";
import type { Locale } from "../../text/text-for.ts";
import {
  type Catalogue,
  changeSelection,
  type Selection,
  type SelectionChange,
  searchOfSelection,
  selectionFromAddress,
} from "../compare/compare-state.ts";
import type { Finding } from "../editor/findings.ts";
import { type Problem, problemsOf, publishedFiles } from "./draft-state.ts";
import { type CheckState, useCheck } from "./use-check.ts";
import { type Texts, useTexts } from "./use-texts.ts";

export interface DraftScreen extends CheckState {
  readonly texts: Texts;
  readonly selection: Selection;
  readonly problems: readonly Problem[];
  readonly isNarrow: boolean;
  readonly change: (change: SelectionChange) => void;
  readonly goTo: (finding: Finding) => void;
  readonly cure: (finding: Finding) => void;
  readonly download: () => void;
}

interface Asked {
  readonly catalogue: Catalogue;
  readonly locale: Locale;
  readonly words: DraftText;
  readonly element: HTMLElement | null;
}

/** The screen is made in the browser alone, so the address is there from the start. */
export function useDraft({ catalogue, locale, words, element }: Asked): DraftScreen {
  const isNarrow = useNarrow();
  const published = useMemo(() => publishedFiles(catalogue), [catalogue]);
  const [selection, setSelection] = useState(() =>
    selectionFromAddress(location.search, catalogue),
  );
  const [first] = useState(() => new URLSearchParams(location.search).get("file") ?? "");
  const texts = useTexts({ published, first, locale, words, isNarrow, element });
  const { file, editor, text } = texts;
  useAddress(selection, file.name, catalogue);
  const households = useMemo(
    () =>
      catalogue.households
        .filter(({ id }) => selection.shown.includes(id))
        .map(({ id, facts }) => ({ id, facts })),
    [catalogue, selection.shown],
  );
  const state = useCheck({
    catalogue,
    file,
    text,
    households,
    date: selection.date,
    isReady: editor !== undefined,
  });
  const found = state.check.problems;
  const problems = useMemo(
    () => problemsOf(found, file.name, { locale, text: words }),
    [found, file.name, locale, words],
  );
  const { isFresh } = state;
  useEffect(() => {
    // Marks of an older text move with the characters that they stand under; they are renewed with the next check.
    if (isFresh)
      editor?.setFindings(
        file.name,
        problems.flatMap(({ finding }) => finding ?? []),
      );
  }, [editor, file.name, problems, isFresh]);
  const change = useCallback(
    (asked: SelectionChange) => setSelection((before) => changeSelection(before, asked, catalogue)),
    [catalogue],
  );
  return {
    ...state,
    texts,
    selection,
    problems,
    isNarrow,
    change,
    goTo: ({ at }) => editor?.reveal(at),
    cure({ cure }) {
      if (cure !== undefined) editor?.edit(cure.at, cure.text);
    },
    download: () => download(file.name, text),
  };
}

function useAddress(selection: Selection, file: string, catalogue: Catalogue): void {
  useEffect(() => {
    const asked = new URLSearchParams(location.search);
    asked.set("file", file);
    const search = searchOfSelection(selection, `?${asked}`, catalogue);
    if (search !== location.search)
      history.replaceState(history.state, "", `${location.pathname}${search}${location.hash}`);
  }, [selection, file, catalogue]);
}

function useNarrow(): boolean {
  const [isNarrow, setIsNarrow] = useState(() => matchMedia("(width < 760px)").matches);
  useEffect(() => {
    const query = matchMedia("(width < 760px)");
    const follow = () => setIsNarrow(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return isNarrow;
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
