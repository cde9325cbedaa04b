/**
 * The forms of a draft, and edits of them tried on its text.
 *
 * In:       the draft's texts; an edit of its form; the thread's memory.
 * Out:      parameters and tables, or that the text cannot be read as such; what an edit comes to.
 * Ignores:  words, and who writes the edit into the text.
 */
import { type TextForms, type TriedEdit, textForms, tryEdit } from "../engine/index.ts";
import type { EditAsked, FormsAsked } from "./forms-protocol.ts";
import { type DraftMemory, openDraft } from "./open-draft.ts";

/** Undefined where the text cannot be read. */
export function draftForms(
  { texts, file }: FormsAsked,
  memory: DraftMemory,
): TextForms | undefined {
  return textForms(texts, openDraft(texts, memory), file, memory.blocks);
}

export function tryDraftEdit({ texts, file, edit }: EditAsked, memory: DraftMemory): TriedEdit {
  return tryEdit(texts, edit, file, memory.blocks);
}
