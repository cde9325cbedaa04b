/**
 * What can be written at an offset of a draft.
 *
 * In:       the draft's texts, the offset in its own, a date; the thread's memory.
 * Out:      a completion, or nothing. The text as it is now is not opened for it: names come from the text that was
 *           opened last, and from the last one that could be run.
 */
import { type Completion, completeAt, type SpecTexts } from "../engine/index.ts";
import { draftedText } from "./drafted-text.ts";
import { type DraftMemory, openDraft } from "./open-draft.ts";

export interface CompletionAsked {
  readonly texts: SpecTexts;
  readonly offset: number;
  /** `2025-10-01`. */
  readonly date: string;
}

export interface CompletionFound {
  /** Absent where nothing can be offered. */
  readonly completion?: Completion;
}

export function completeDraft(
  { texts, offset }: CompletionAsked,
  date: number,
  memory: DraftMemory,
): CompletionFound {
  const { file, text } = draftedText(texts);
  const isProposal = file !== texts.jurisdiction.file;
  const isSame = (one: DraftMemory["last"]) => one && draftedText(one.texts).file === file;
  const opened = isSame(memory.last) ? memory.last?.opened : openDraft(texts, memory);
  const before = isSame(memory.runnable) ? memory.runnable?.opened.spec : undefined;
  const completion = completeAt({
    text,
    offset,
    date,
    spec: opened?.spec,
    before,
    isProposal,
  });
  return completion === undefined ? {} : { completion };
}
