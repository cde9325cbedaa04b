/**
 * What can stand beside the formulas of a stretch of a draft, for one household.
 *
 * In:       the draft's texts, the household, the stretch; the thread's memory.
 * Out:      nothing where the draft cannot be run.
 */
import { type CaseData, type Inlay, inlaysIn, planOn, type SpecTexts } from "../engine/index.ts";
import { draftedText } from "./drafted-text.ts";
import { type DraftMemory, openDraft } from "./open-draft.ts";

export interface InlaysAsked {
  readonly texts: SpecTexts;
  readonly facts: CaseData;
  readonly start: number;
  readonly end: number;
  /** `2025-10-01`. */
  readonly date: string;
}

export interface InlaysFound {
  readonly inlays: readonly Inlay[];
}

export function inlaysOfDraft(
  { texts, facts, start, end }: InlaysAsked,
  date: number,
  memory: DraftMemory,
): InlaysFound {
  const { policy } = openDraft(texts, memory);
  if (policy === undefined) return { inlays: [] };
  const { file, text } = draftedText(texts);
  return { inlays: inlaysIn({ plan: planOn(policy, date), facts, file, text, start, end }) };
}
