/**
 * What the editor offers while one writes in the policy: asked of the engine's thread, told in the reader's language.
 *
 * In:       the editor, the engine, the texts that the policy is checked with.
 * Out:      nothing; the editor is told where its offers come from.
 * Ignores:  cases and the vocabulary: other kinds of files.
 */
import { useEffect } from "react";
import type { SpecTexts } from "../../../engine/index.ts";
import type { WritingText } from "../../../text/draft/writing-zh.ts";
import type { Locale } from "../../../text/text-for.ts";
import type { EngineClient } from "../../../worker/client.ts";
import type { CodeEditor } from "../../editor/create-editor.ts";
import { presentCompletion } from "./present-candidates.ts";

interface Asked {
  readonly editor: CodeEditor | undefined;
  readonly engine: EngineClient | undefined;
  readonly specTexts: SpecTexts;
  /** `2025-10-01`. */
  readonly date: string;
  readonly words: WritingText;
  readonly locale: Locale;
}

export function useWriting({ editor, engine, specTexts, date, words, locale }: Asked): void {
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
