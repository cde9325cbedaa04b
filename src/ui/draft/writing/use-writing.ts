/**
 * What the editor offers while one writes in the policy: asked of the engine's thread, told in the reader's language.
 *
 * In:       the screen: its editor, the engine, the texts that the policy is checked with.
 * Out:      nothing; the editor is told where its offers come from.
 * Ignores:  cases and the vocabulary: other kinds of files.
 */
import { useEffect } from "react";
import type { WritingText } from "../../../text/draft/writing-zh.ts";
import type { Locale } from "../../../text/text-for.ts";
import type { DraftScreen } from "../useDraft.ts";
import { presentCompletion } from "./present-candidates.ts";

interface Telling {
  readonly words: WritingText;
  readonly locale: Locale;
}

export function useWriting(screen: DraftScreen, { words, locale }: Telling): void {
  const { engine, specTexts, selection } = screen;
  const { editor } = screen.texts;
  const { date } = selection;
  useEffect(() => {
    if (editor === undefined || engine === undefined) return;
    const { file } = specTexts.jurisdiction;
    editor.setOffers(async (name, text, offset) => {
      if (name !== file) return undefined;
      const texts = { ...specTexts, jurisdiction: { file, text } };
      try {
        const { completion } = await engine.ask("complete-at", { texts, offset, date });
        return completion && presentCompletion(completion, { words, locale, date });
      } catch {
        // Asked anew meanwhile; a fault of ours is told by the check of the same text.
        return undefined;
      }
    });
    return () => editor.setOffers(undefined);
  }, [editor, engine, specTexts, date, words, locale]);
}
