/**
 * The text of a draft, opened: once for whatever is asked of it, and after an edit only what was edited.
 *
 * In:       the draft's texts; the thread's memory.
 * Out:      the opened policy, and the published one that stays the same while a draft changes.
 * Ignores:  what is asked.
 */
import {
  emptyMemory,
  type OpenedPolicy,
  openPolicy,
  type PolicyMemory,
  type SpecTexts,
} from "../engine/index.ts";

/** One thread's memory of the texts that it opened last. */
export interface DraftMemory {
  readonly blocks: PolicyMemory;
  last?: Opened;
  /** The last draft that could be run. */
  runnable?: Opened;
  published?: Opened;
}

interface Opened {
  readonly key: string;
  readonly texts: SpecTexts;
  readonly opened: OpenedPolicy;
}

export function emptyDraftMemory(): DraftMemory {
  return { blocks: emptyMemory() };
}

/** Asking about the same texts again costs nothing. */
export function openDraft(texts: SpecTexts, memory: DraftMemory): OpenedPolicy {
  const key = JSON.stringify(texts);
  if (memory.last?.key !== key)
    memory.last = { key, texts, opened: openPolicy(texts, memory.blocks) };
  if (memory.last.opened.policy !== undefined) memory.runnable = memory.last;
  return memory.last.opened;
}

/** As `openDraft`, for the version that the draft is held against. */
export function openPublished(texts: SpecTexts, memory: DraftMemory): OpenedPolicy {
  const key = JSON.stringify(texts);
  if (memory.published?.key !== key) memory.published = { key, texts, opened: openPolicy(texts) };
  return memory.published.opened;
}
