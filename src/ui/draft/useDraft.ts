/**
 * State of the drafting screen: the address, the texts, the check of the one in view.
 *
 * In:       the catalogue, the reader's language and words; the element that the editor is put in.
 * Out:      plain values and callbacks for the view.
 * Ignores:  markup.
 */
import { useCallback, useEffect, useMemo, useState } from "react";
import type { SourceSpan, SpecTexts } from "../../engine/index.ts";
import type { DraftText } from "../../text/draft-zh.ts";
import type { Locale } from "../../text/text-for.ts";
import type { EngineClient } from "../../worker/client.ts";
import type { NamedHousehold } from "../../worker/protocol.ts";
import {
  type Catalogue,
  changeSelection,
  type Place,
  type Selection,
  type SelectionChange,
  searchOfSelection,
  selectionFromAddress,
} from "../compare/compare-state.ts";
import type { CodeEditor } from "../editor/create-editor.ts";
import type { Finding, Stretch } from "../editor/findings.ts";
import { useEngine } from "../parts/use-engine.ts";
import type { CaseRuns } from "./cases/case-runs.ts";
import { caseTextsOf } from "./cases/case-texts.ts";
import { useCaseRuns } from "./cases/use-case-runs.ts";
import type { Comparison } from "./changes/changes-state.ts";
import { useChanges } from "./changes/use-changes.ts";
import {
  type DraftFile,
  type Problem,
  problemsOf,
  publishedFiles,
  textsOf,
} from "./draft-state.ts";
import { textOf } from "./texts-state.ts";
import { type CheckState, useCheck } from "./use-check.ts";
import { useGoTo } from "./use-go-to.ts";
import { type ShownPanes, usePanes } from "./use-panes.ts";
import { type Texts, useTexts } from "./use-texts.ts";

export interface DraftScreen extends CheckState {
  readonly texts: Texts;
  readonly selection: Selection;
  readonly problems: readonly Problem[];
  readonly isNarrow: boolean;
  /** Absent until the screen stands. */
  readonly engine: EngineClient | undefined;
  /** What the text in view is checked with: the vocabulary, its baseline. */
  readonly specTexts: SpecTexts;
  readonly panes: ShownPanes;
  readonly caseRuns: CaseRuns;
  /** Regions and baselines, with their seals. */
  readonly places: readonly Place[];
  /** With the published version. */
  readonly comparison: Comparison;
  readonly change: (change: SelectionChange) => void;
  readonly goTo: (place: { readonly at: Stretch }) => void;
  /** To a place of any file that the screen has. */
  readonly goToPlace: (place: SourceSpan) => void;
  /** The household whose reasons are shown; absent until a reader chooses. */
  readonly chosen: Chosen | undefined;
  readonly choose: (chosen: Chosen) => void;
  /** Write at a place of the policy, as one step that can be undone. */
  readonly edit: (at: Stretch, text: string) => void;
  readonly cure: (finding: Finding) => void;
  readonly download: () => void;
}

/** A household, and one of its programmes. */
export interface Chosen {
  readonly household: string;
  readonly programme?: string;
}

interface Asked {
  readonly catalogue: Catalogue;
  /** The published cases of every policy. */
  readonly cases: readonly DraftFile[];
  readonly locale: Locale;
  readonly words: DraftText;
  readonly element: HTMLElement | null;
}

/** The screen is made in the browser alone, so the address is there from the start. */
export function useDraft(
  { catalogue, cases, locale, words, element }: Asked,
  connect?: () => EngineClient,
): DraftScreen {
  const isNarrow = useNarrow();
  const published = useMemo(() => [...publishedFiles(catalogue), ...cases], [catalogue, cases]);
  const [selection, setSelection] = useState(() =>
    selectionFromAddress(location.search, catalogue),
  );
  const [first] = useState(() => new URLSearchParams(location.search).get("file") ?? "");
  const texts = useTexts({ published, first, locale, words, isNarrow, element });
  const { file, shown, editor, text } = texts;
  const panes = usePanes();
  const [chosen, choose] = useState<Chosen>();
  const goToPlace = useGoTo({ editor, file: shown.name, show: texts.actions.show, panes });
  useAddress({ selection, file: shown.name, panes, catalogue });
  const engine = useEngine(connect);
  const specTexts = useMemo(
    () => textsOf(file.name, text, catalogue),
    [file.name, text, catalogue],
  );
  const households = useChosenHouseholds(catalogue, selection.shown);
  const state = useCheck(engine, {
    catalogue,
    file,
    text,
    households,
    date: selection.date,
    isReady: editor !== undefined,
  });
  const caseRuns = useDraftCases({ engine, catalogue, texts, specTexts, state });
  const held = { catalogue, file, texts: specTexts, households, date: selection.date };
  const comparison = useChanges(engine, { ...held, ...state });
  const found = state.check.problems;
  const problems = useMemo(
    () => problemsOf(found, file.name, { locale, text: words }),
    [found, file.name, locale, words],
  );
  useMarks({ editor, name: file.name, problems, shown: shown.name, isFresh: state.isFresh });
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
    engine,
    specTexts,
    panes,
    caseRuns,
    places: catalogue.places,
    comparison,
    change,
    ...handsOn(texts, panes),
    goToPlace,
    chosen,
    choose,
    download: () => download(shown.name, textOf(texts.state, shown)),
  };
}

function useChosenHouseholds(
  { households }: Catalogue,
  shown: readonly string[],
): readonly NamedHousehold[] {
  return useMemo(
    () => households.filter(({ id }) => shown.includes(id)).map(({ id, facts }) => ({ id, facts })),
    [households, shown],
  );
}

interface CasesOfDraft {
  readonly engine: EngineClient | undefined;
  readonly catalogue: Catalogue;
  readonly texts: Texts;
  readonly specTexts: SpecTexts;
  readonly state: CheckState;
}

/** They run when the check has said that the text can be run. */
function useDraftCases({ engine, catalogue, texts, specTexts, state }: CasesOfDraft): CaseRuns {
  const { name, published } = texts.file;
  const before = useMemo(
    () => (published === undefined ? undefined : textsOf(name, published, catalogue)),
    [name, published, catalogue],
  );
  return useCaseRuns(engine, {
    texts: specTexts,
    published: before,
    cases: caseTextsOf(texts.state, name),
    isChecked: state.isFresh,
    isRunnable: state.check.kind === "ready",
  });
}

/** Places are those of the policy, whatever of it or of its cases is in view. */
function handsOn(
  { file, shown, editor, text, actions }: Texts,
  panes: ShownPanes,
): Pick<DraftScreen, "goTo" | "edit" | "cure"> {
  const showPolicy = () => {
    if (shown.name === file.name) return;
    actions.show(file.name);
    editor?.open(file.name, text);
  };
  const edit = (at: Stretch, written: string) => {
    showPolicy();
    editor?.edit(at, written);
  };
  return {
    goTo({ at }) {
      panes.showView(undefined);
      showPolicy();
      editor?.reveal(at);
    },
    edit,
    cure({ cure }) {
      if (cure !== undefined) edit(cure.at, cure.text);
    },
  };
}

interface Marked {
  readonly editor: CodeEditor | undefined;
  readonly name: string;
  /** The text in view: one that is opened only now has no marks yet. */
  readonly shown: string;
  readonly problems: readonly Problem[];
  readonly isFresh: boolean;
}

/** Marks of an older text move with the characters that they stand under; they are renewed with the next check. */
function useMarks({ editor, name, shown, problems, isFresh }: Marked): void {
  useEffect(() => {
    if (isFresh && shown === name)
      editor?.setFindings(
        name,
        problems.flatMap(({ finding }) => finding ?? []),
      );
  }, [editor, name, shown, problems, isFresh]);
}

interface Shown {
  readonly selection: Selection;
  readonly file: string;
  readonly panes: ShownPanes;
  readonly catalogue: Catalogue;
}

function useAddress({ selection, file, panes: { pane, view }, catalogue }: Shown): void {
  useEffect(() => {
    const asked = new URLSearchParams(location.search);
    asked.set("file", file);
    for (const [key, id] of Object.entries({ pane, view }))
      if (id === undefined) asked.delete(key);
      else asked.set(key, id);
    const search = searchOfSelection(selection, `?${asked}`, catalogue);
    if (search !== location.search)
      history.replaceState(history.state, "", `${location.pathname}${search}${location.hash}`);
  }, [selection, file, pane, view, catalogue]);
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
  link.download = name.slice(name.lastIndexOf("/") + 1);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
