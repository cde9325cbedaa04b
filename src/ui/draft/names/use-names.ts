/**
 * Answer the editor's questions about names, with the engine's thread and the words of the screen.
 *
 * In:       the screen; the words; the households and policies there are.
 * Out:      the outline of the policy; the editor is told whom to ask.
 * Ignores:  how answers are shown.
 */
import { useEffect, useRef } from "react";
import type { OutlinePart, Renamed, SourceSpan, SourceText } from "../../../engine/index.ts";
import type { DraftScreenText } from "../../../text/draft-text.ts";
import type { Locale } from "../../../text/text-for.ts";
import type { Catalogue } from "../../compare/compare-state.ts";
import type { FileStretch, NameSource, TextPlace } from "../../editor/name-source.ts";
import { caseTextsOf } from "../cases/case-texts.ts";
import { fileOf, textOf } from "../texts-state.ts";
import type { DraftScreen } from "../useDraft.ts";
import { noteParagraphs } from "./note-paragraphs.ts";
import { outlineSymbols } from "./outline-state.ts";
import { withProposals, writableOf } from "./proposals-beside.ts";
import { useOutline } from "./use-outline.ts";

interface Asked {
  readonly screen: DraftScreen;
  readonly text: DraftScreenText;
  readonly locale: Locale;
  readonly catalogue: Catalogue;
}

type Proposed = ReturnType<typeof withProposals>;

interface Now extends Asked {
  readonly outline: readonly OutlinePart[] | undefined;
}

/** The outline of the policy; undefined until it has been read. */
export function useNames(asked: Asked): readonly OutlinePart[] | undefined {
  const { screen, text } = asked;
  const outline = useOutline(screen.engine, screen.specTexts, screen.texts.file.name);
  const latest = useRef<Now>({ ...asked, outline });
  latest.current = { ...asked, outline };
  const { editor } = screen.texts;
  const { format } = text.draft.names;
  useEffect(
    () =>
      editor?.setNames(
        nameSource(() => latest.current),
        { format },
      ),
    [editor, format],
  );
  return outline;
}

/** What is asked is read when a question comes: texts change with every key. */
function nameSource(now: () => Now): NameSource {
  const engine = () => now().screen.engine;
  const texts = () => {
    const { screen, catalogue } = now();
    return withProposals(screen.specTexts, screen.texts.state, catalogue);
  };
  const cases = () => {
    const { texts: shown, specTexts } = now().screen;
    return caseTextsOf(shown.state, specTexts.jurisdiction.file);
  };
  const place = (at: TextPlace) => ({ texts: texts(), cases: cases(), ...at });
  return {
    textOf(file) {
      const { state } = now().screen.texts;
      const known = fileOf({ ...state, name: file });
      const isThere = known.published !== undefined || state.texts.has(file);
      return isThere ? textOf(state, known) : undefined;
    },
    async definitions(at) {
      // No case declares anything; of them only the one that is pointed into is read.
      const own = cases().filter(({ file }) => file === at.file);
      const found = await engine()?.ask("find-names", { ...place(at), cases: own });
      return found?.definitions.map(stretchOf) ?? [];
    },
    async references(at) {
      const found = await engine()?.ask("find-names", place(at));
      return found?.references.map(stretchOf) ?? [];
    },
    hover: (at) => hover(now(), at, cases()),
    async nameToChange(at) {
      const { refused } = now().text.draft.names;
      const asked = { ...place(at), isExtended: isExtended(now()) };
      const checked = await engine()?.ask("check-rename", asked);
      if (checked?.at === undefined) return { refused: refused["no-name"]() };
      if (checked.fault !== undefined) return { refused: refused[checked.fault](checked.name, "") };
      return { at: checked.at, name: checked.name };
    },
    async rename(at, newName, signal) {
      const { refused, kinds } = now().text.draft.names;
      const asked = { ...place(at), newName, isExtended: isExtended(now()) };
      const renamed = await engine()?.ask("rename-name", asked, { signal });
      if (renamed === undefined) return { refused: refused["no-name"]() };
      if (renamed.kind === "edits") {
        const edits = await writableEdits(renamed, { ...asked, signal }, now);
        return { edits };
      }
      const { fault, name, other } = renamed;
      return { refused: refused[fault](name, other === undefined ? "" : kinds[other]) };
    },
    async outline(file) {
      const { screen, outline = [], text } = now();
      return file === screen.texts.file.name ? outlineSymbols(outline, text.draft.names) : [];
    },
    format: async (file, text) => engine()?.ask("format-text", { file, text }),
    open: ({ file, at }) => now().screen.goToPlace({ file, ...at }),
  };
}

interface EditsAsked {
  readonly texts: Proposed;
  readonly file: string;
  readonly signal: AbortSignal;
}

/** The edits of texts that this window may write; of the others it is said that they keep the old name. */
async function writableEdits(
  { edits, name, unread }: Renamed & { readonly kind: "edits" },
  { texts: { proposals }, file, signal }: EditsAsked,
  now: () => Now,
) {
  const { actions, state } = now().screen.texts;
  const beside = proposals.filter((one) => one.file !== file);
  const touched = beside.filter((one) => edits.some(({ at }) => at.file === one.file));
  const writable = await writableOf(
    touched.map((one) => one.file),
    () => now().screen.texts.state,
    { join: actions.join, signal },
  );
  if (signal.aborted) {
    actions.part(touched.map((one) => one.file).filter((name) => !state.open.includes(name)));
    return [];
  }
  const { offers } = now().screen.texts.state;
  const isLeft = ({ file: other, text }: SourceText) =>
    (touched.some((one) => one.file === other) && !writable.has(other)) ||
    (unread.includes(other) && text.includes(name)) ||
    // Of a draft that waits only the published text was read.
    offers.get(other)?.text.includes(name) === true;
  const files = beside.filter(isLeft).map((one) => one.file);
  if (files.length > 0) actions.leaveBehind({ name, files });
  return edits
    .filter(({ at }) => !files.includes(at.file))
    .map((one) => ({ ...stretchOf(one), text: one.text }));
}

function stretchOf({ at }: { readonly at: SourceSpan }): FileStretch {
  return { file: at.file, at };
}

/** Other policies are not among the texts that a name is looked for in. */
function isExtended({ screen, catalogue }: Now): boolean {
  return catalogue.policies.some(({ baseline }) => `${baseline}.yaml` === screen.texts.file.name);
}

/** Values are told of the household whose reasons are shown, else of the first that is shown. */
async function hover(
  { screen, text, locale, catalogue }: Now,
  at: TextPlace,
  cases: readonly SourceText[],
) {
  const { engine, specTexts: texts, selection, chosen } = screen;
  const { date, shown } = selection;
  const named = chosen?.household ?? selection.household ?? shown[0];
  const household = catalogue.households.find(({ id }) => id === named);
  // Of the cases only the one that is pointed into matters.
  const own = cases.filter(({ file }) => file === at.file);
  const facts = household === undefined ? {} : { facts: household.facts };
  const found = await engine?.ask("hover-name", { texts, cases: own, ...at, date, ...facts });
  if (found === undefined) return undefined;
  const title = household === undefined ? {} : { household: household.title[locale] };
  const paragraphs = noteParagraphs(found.note, { text, locale, date, ...title });
  return { at: found.at, paragraphs };
}
