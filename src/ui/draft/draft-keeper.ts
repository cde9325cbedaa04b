/**
 * Write every change into the journal within half a second, and say whether it is kept.
 *
 * In:       the journal; a clock; whom to tell.
 * Out:      changes taken at once and written together. The wait begins with the first of them, so that whoever types
 *           without a pause is kept all the same.
 * Ignores:  what the texts say. What could not be written is tried again with the next change.
 */
import type { Journal } from "./draft-journal.ts";

export type Saving =
  | { readonly kind: "pending" }
  | { readonly kind: "saved"; readonly at: number }
  | { readonly kind: "refused" };

export interface Keeper {
  /** No text: the file is as published, and nothing of it is kept. */
  readonly write: (name: string, text: string | undefined) => void;
  /** Writes what waits, now. */
  readonly flush: () => Promise<void>;
}

interface Setting {
  readonly journal: Journal;
  readonly now: () => number;
  readonly tell: (saving: Saving) => void;
}

const waitInMs = 400;

export function draftKeeper({ journal, now, tell }: Setting): Keeper {
  const waiting = new Map<string, string | undefined>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = async () => {
    clearTimeout(timer);
    timer = undefined;
    const batch = [...waiting];
    waiting.clear();
    try {
      const savedAt = now();
      for (const [name, text] of batch)
        await (text === undefined ? journal.forget(name) : journal.keep({ name, text, savedAt }));
      if (waiting.size === 0 && batch.length > 0) tell({ kind: "saved", at: savedAt });
    } catch {
      // Storage can be switched off or full; the reader is told, and can still download.
      for (const [name, text] of batch) if (!waiting.has(name)) waiting.set(name, text);
      tell({ kind: "refused" });
    }
  };
  return {
    write(name, text) {
      waiting.set(name, text);
      if (timer !== undefined) return;
      tell({ kind: "pending" });
      timer = setTimeout(() => void flush(), waitInMs);
    },
    flush,
  };
}
