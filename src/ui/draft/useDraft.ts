/**
 * State of the drafting screen: the address, the texts, the check of the one in view.
 *
 * In:       the catalogue, the reader's language and words; the element that the editor is put in.
 * Out:      plain values and callbacks for the view.
 * Ignores:  markup.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { SourceSpan, SpecTexts } from "../../engine/index.ts";
import type { DraftText } from "../../text/draft-zh.ts";
import type { Locale } from "../../text/text-for.ts";
import type { EngineClient } from "../../worker/client.ts";
import type { NamedHousehold, PlacedDiagnostic } from "../../worker/protocol.ts";
import type { Catalogue, Place } from "../compare/compare-state.ts";
import {
  changeSelection,
  type Selection,
  type SelectionChange,
  selectionFromAddress,
} from "../compare/selection.ts";
import type { CodeEditor } from "../editor/create-editor.ts";
import type { Finding, Stretch } from "../editor/findings.ts";
import { useEngine } from "../parts/use-engine.ts";
import type { CaseRuns } from "./cases/case-runs.ts";
import { caseTextsOf } from "./cases/case-texts.ts";
import { useCaseRuns } from "./cases/use-case-runs.ts";
import { type Beside, useBeside } from "./clauses/use-beside.ts";
import { type DraftFile, type Problem, problemsOf, publishedFiles } from "./draft-state.ts";
import { type DraftTexts, draftTexts, type Proposal } from "./draft-texts.ts";
import { downloadText, downloadZip } from "./keeping/download.ts";
import { ownTexts, textOf } from "./texts-state.ts";
import { useAddress } from "./use-address.ts";
import { type CheckState, useCheck } from "./use-check.ts";
import { useGoTo } from "./use-go-to.ts";
import { type ShownPanes, usePanes } from "./use-panes.ts";
import { type Texts, useTexts } from "./use-texts.ts";

export interface DraftScreen extends CheckState, Beside {
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
  /** Files whose drafts are used in place of what is published, beside the one that is worked on. */
  readonly drafted: readonly string[];
  /** Absent where the text is no proposal. */
  readonly proposal?: Proposal;
  readonly download: () => void;
  /** Every changed text and every one of the reader's own. */
  readonly downloadAll: () => void;
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
  const [asked] = useState(textsOfAddress);
  const texts = useTexts({ ...asked, published, locale, words, isNarrow, element });
  const { file, shown, editor, text } = texts;
  const panes = usePanes();
  const [chosen, choose] = useState<Chosen>();
  const goToPlace = useGoTo({ editor, file: shown.name, show: texts.actions.show, panes });
  useAddress({ selection, texts: texts.state, panes, catalogue });
  const engine = useEngine(connect);
  const readWith = useDraftTexts(texts, catalogue);
  const { texts: specTexts, proposal } = readWith;
  const households = useChosenHouseholds(catalogue, selection.shown);
  const state = useCheck(engine, {
    name: file.name,
    text,
    readWith,
    households,
    date: selection.date,
    isReady: editor !== undefined || texts.isWithoutEditor,
  });
  const caseRuns = useDraftCases({ engine, texts, readWith, state });
  const held = { name: file.name, readWith, households, date: selection.date };
  const beside = useBeside(engine, { ...held, ...state });
  const problems = useProblems(state, { file: file.name, proposal, locale, words });
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
    drafted: readWith.drafted,
    ...(proposal === undefined ? {} : { proposal }),
    panes,
    caseRuns,
    places: catalogue.places,
    ...beside,
    change,
    ...handsOn(texts, panes),
    goToPlace,
    chosen,
    choose,
    download: () => downloadText(shown.name, textOf(texts.state, shown)),
    downloadAll: () => downloadZip(ownTexts(texts.state), Date.now()),
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
  readonly texts: Texts;
  readonly readWith: DraftTexts;
  readonly state: CheckState;
}

/** They run when the check has said that the text can be run. */
function useDraftCases({ engine, texts, readWith, state }: CasesOfDraft): CaseRuns {
  return useCaseRuns(engine, {
    texts: readWith.texts,
    published: readWith.against,
    // Those of a proposal are the cases of what it changes.
    cases: caseTextsOf(texts.state, readWith.texts.jurisdiction.file),
    isChecked: state.isFresh,
    isRunnable: state.check.kind === "ready",
  });
}

function textsOfAddress(): { readonly first: string; readonly open: readonly string[] } {
  const address = new URLSearchParams(location.search);
  return { first: address.get("file") ?? "", open: address.getAll("open") };
}

/** Read anew only when one of the texts that it is made of has changed. */
function useDraftTexts({ state, file, text }: Texts, catalogue: Catalogue): DraftTexts {
  const made = draftTexts(file, text, catalogue, state.texts);
  const same = useRef(made);
  if (JSON.stringify(same.current) !== JSON.stringify(made)) same.current = made;
  return same.current;
}

/** Places are those of the policy, whatever of it or of its cases is in view. */
function handsOn(
  { file, shown, editor, text, readOnly, actions }: Texts,
  panes: ShownPanes,
): Pick<DraftScreen, "goTo" | "edit" | "cure"> {
  const showPolicy = () => {
    if (shown.name === file.name) return;
    actions.show(file.name);
    editor?.open(file.name, text);
  };
  const edit = (at: Stretch, written: string) => {
    // The editor refuses what is typed; this would pass it by.
    if (readOnly !== undefined) return;
    showPolicy();
    editor?.edit(at, written);
  };
  return {
    goTo({ at }) {
      // The editor takes the focus only once it is seen.
      flushSync(() => panes.showView(undefined));
      showPolicy();
      editor?.reveal(at);
    },
    edit,
    cure({ cure }) {
      if (cure !== undefined) edit(cure.at, cure.text);
    },
  };
}

interface Worded {
  readonly file: string;
  readonly proposal: Proposal | undefined;
  readonly locale: Locale;
  readonly words: DraftText;
}

/** Of what a proposal changes, only what keeps both from being run. */
function useProblems({ check }: CheckState, asked: Worded): readonly Problem[] {
  const { file, locale, words } = asked;
  const isProposal = asked.proposal !== undefined;
  return useMemo(() => {
    const isOurs = ({ at, severity }: PlacedDiagnostic) =>
      !isProposal || at.file === file || severity === "error";
    return problemsOf(check.problems.filter(isOurs), file, { locale, text: words });
  }, [check.problems, file, isProposal, locale, words]);
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
