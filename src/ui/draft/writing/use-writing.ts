/**
 * What the editor offers and shows while one writes in the policy: asked of the engine's thread, told in the reader's
 * language.
 *
 * In:       the screen: its editor, the engine, the texts that the policy is checked with.
 * Out:      nothing; the editor is told where its offers, and the sums beside formulas, come from.
 * Ignores:  cases and the vocabulary: other kinds of files.
 */
import { useEffect, useRef } from "react";
import type { WritingText } from "../../../text/draft/writing-zh.ts";
import type { Locale } from "../../../text/text-for.ts";
import type { CatalogueHousehold } from "../../compare/compare-state.ts";
import { draftedFile, withDrafted } from "../draft-texts.ts";
import type { DraftScreen } from "../useDraft.ts";
import { presentCompletion } from "./present-candidates.ts";
import { presentInlay } from "./present-inlays.ts";

interface Telling {
  readonly words: WritingText;
  readonly locale: Locale;
  readonly households: readonly CatalogueHousehold[];
  /** Sums are shown beside formulas. */
  readonly hasSums: boolean;
}

export function useWriting(screen: DraftScreen, telling: Telling): void {
  useOffers(screen, telling);
  useInlays(screen, telling);
}

function useOffers(screen: DraftScreen, { words, locale }: Telling): void {
  const { engine, specTexts, selection } = screen;
  const { editor } = screen.texts;
  const { date } = selection;
  useEffect(() => {
    if (editor === undefined || engine === undefined) return;
    const file = draftedFile(specTexts);
    const own = file.replace(/\.yaml$/, "");
    editor.setOffers(async (name, text, offset) => {
      if (name !== file) return undefined;
      const texts = withDrafted(specTexts, text);
      try {
        const { completion } = await engine.ask("complete-at", { texts, offset, date });
        return completion && presentCompletion(completion, { words, locale, date, own });
      } catch {
        // Asked anew meanwhile; a fault of ours is told by the check of the same text.
        return undefined;
      }
    });
    return () => editor.setOffers(undefined);
  }, [editor, engine, specTexts, date, words, locale]);
}

/** For the first of the households that are selected. */
function useInlays(screen: DraftScreen, telling: Telling): void {
  const { words, locale, households, hasSums } = telling;
  const { engine, specTexts, selection } = screen;
  const { editor } = screen.texts;
  const { date, shown } = selection;
  const household = households.find(({ id }) => id === shown[0]);
  // The newest texts are asked about; they are no reason to ask, for the editor asks when its text changes.
  const latest = useRef(specTexts);
  latest.current = specTexts;
  const file = draftedFile(specTexts);
  useEffect(() => {
    if (editor === undefined || engine === undefined || household === undefined || !hasSums) return;
    const { facts } = household;
    editor.setInlays(async (name, text, { start, end }) => {
      if (name !== file) return [];
      const texts = withDrafted(latest.current, text);
      try {
        const { inlays } = await engine.ask("inlays-in", { texts, facts, start, end, date });
        return inlays.map((one) => presentInlay(one, words, locale));
      } catch {
        return [];
      }
    });
    return () => editor.setInlays(undefined);
  }, [editor, engine, file, household, date, words, locale, hasSums]);
}
