/**
 * Write every change into the journal within half a second, and say whether it is kept.
 *
 * In:       the journal; a clock; whom to tell; which files may be written.
 * Out:      changes taken at once and written together. The wait begins with the first of them, so that whoever types
 *           without a pause is kept all the same. From time to time also a version, so that one can go back.
 * Ignores:  what the texts say. What could not be written is tried again with the next change, and every few seconds.
 */
import type { Journal, VersionCause } from "./draft-journal.ts";

export type Saving =
  | { readonly kind: "pending" }
  | { readonly kind: "saved"; readonly at: number }
  | { readonly kind: "refused" };

export interface Keeper {
  /** No text: the file is as published, and nothing of it is kept. */
  readonly write: (name: string, text: string | undefined) => void;
  /** Keep a text to go back to; one that was kept as a version last is not kept twice. */
  readonly takeVersion: (name: string, text: string, cause: VersionCause) => Promise<void>;
  /** Writes what waits, now. */
  readonly flush: () => Promise<void>;
  /** Writes what waits, and keeps what was typed since the last version as one. */
  readonly leave: () => Promise<void>;
  /** What waits of such files is not written: another window writes them. */
  readonly drop: (isGiven: (name: string) => boolean) => void;
  /** Something of such files is not written yet. */
  readonly isWaiting: (isMeant: (name: string) => boolean) => boolean;
}

interface Setting {
  readonly journal: Journal;
  readonly now: () => number;
  readonly tell: (saving: Saving) => void;
  /** Earlier versions cannot be kept. */
  readonly tellVersionsRefused?: () => void;
  /** What others should know of: a draft or a version of the file was written. */
  readonly onWritten?: (name: string) => void;
}

const waitInMs = 400;
const againInMs = 5000;
/** Of typing without a break there is a version at least so often. */
const versionEveryMs = 3 * 60 * 1000;

interface Typed {
  readonly text: string;
  /** When the first change since the last version was made. */
  readonly since: number;
}

export function draftKeeper(setting: Setting): Keeper {
  const { journal, now, tell } = setting;
  const { onWritten = () => undefined, tellVersionsRefused = () => undefined } = setting;
  const waiting = new Map<string, string | undefined>();
  const typed = new Map<string, Typed>();
  const lastVersion = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  const refuse = () => {
    // Storage can be switched off or full; the reader is told, and can still download.
    tell({ kind: "refused" });
    clearTimeout(again);
    again = setTimeout(() => void flush(), againInMs);
  };
  const writeBatch = async () => {
    const batch = [...waiting];
    try {
      const savedAt = now();
      for (const [name, text] of batch) {
        if (!waiting.has(name)) continue;
        await (text === undefined ? journal.forget(name) : journal.keep({ name, text, savedAt }));
        // What was typed meanwhile still waits.
        if (waiting.get(name) === text) waiting.delete(name);
        onWritten(name);
      }
      if (waiting.size === 0 && batch.length > 0) tell({ kind: "saved", at: savedAt });
    } catch {
      refuse();
    }
  };
  // One after the other: an older text never lands after a newer one.
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(writeBatch);
    return writing;
  };
  const takeVersion = async (name: string, text: string, cause: VersionCause) => {
    typed.delete(name);
    if (lastVersion.get(name) === text) return;
    lastVersion.set(name, text);
    try {
      await journal.addVersion({ name, text, takenAt: now(), cause });
      onWritten(name);
    } catch {
      lastVersion.delete(name);
      tellVersionsRefused();
    }
  };
  const noteTyped = (name: string, text: string | undefined) => {
    const since = typed.get(name)?.since ?? now();
    if (text === undefined) typed.delete(name);
    else if (now() - since < versionEveryMs) typed.set(name, { text, since });
    else void takeVersion(name, text, "while-typing");
  };
  return {
    write(name, text) {
      waiting.set(name, text);
      noteTyped(name, text);
      if (timer !== undefined) return;
      tell({ kind: "pending" });
      timer = setTimeout(() => void flush(), waitInMs);
    },
    takeVersion,
    flush,
    async leave() {
      const versions = [...typed].map(([name, { text }]) => takeVersion(name, text, "on-leaving"));
      await Promise.all([flush(), ...versions]);
    },
    drop(isGiven) {
      for (const names of [waiting, typed])
        for (const name of [...names.keys()].filter(isGiven)) names.delete(name);
    },
    isWaiting: (isMeant) => [...waiting.keys()].some(isMeant),
  };
}
