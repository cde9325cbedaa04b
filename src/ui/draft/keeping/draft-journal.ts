/**
 * What this browser keeps of the reader's texts, in IndexedDB: a draft for each file, and its earlier versions.
 *
 * Out:      a journal; every verb rejects where storage is refused or full, and the caller says so.
 * Ignores:  when a text is worth keeping. Nothing but texts of rules is ever written here.
 */

export interface KeptDraft {
  readonly name: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** Why a version was taken. */
export type VersionCause = "while-typing" | "before-replacing" | "on-leaving";

export interface KeptVersion {
  readonly name: string;
  readonly text: string;
  readonly takenAt: number;
  readonly cause: VersionCause;
}

export interface Journal {
  all(): Promise<readonly KeptDraft[]>;
  /** Absent where nothing is kept of the file. */
  draftOf(name: string): Promise<KeptDraft | undefined>;
  keep(draft: KeptDraft): Promise<void>;
  forget(name: string): Promise<void>;
  /** The newest first. */
  versionsOf(name: string): Promise<readonly KeptVersion[]>;
  /** The oldest go when there are too many. */
  addVersion(version: KeptVersion): Promise<void>;
}

/** So many of each file. */
export const mostVersions = 50;

const [drafts, versions] = ["drafts", "versions"];

export function browserJournal(): Journal {
  const run = journalRunner();
  return {
    all: () => run("readonly", drafts, (store) => store.getAll() as IDBRequest<KeptDraft[]>),
    draftOf: (name) =>
      run("readonly", drafts, (store) => store.get(name) as IDBRequest<KeptDraft | undefined>),
    keep: async (draft) => void (await run("readwrite", drafts, (store) => store.put(draft))),
    forget: async (name) => void (await run("readwrite", drafts, (store) => store.delete(name))),
    async versionsOf(name) {
      const kept = await run("readonly", versions, (store) => {
        return store.index("name").getAll(name) as IDBRequest<KeptVersion[]>;
      });
      return kept.reverse();
    },
    addVersion: async (version) =>
      void (await run("readwrite", versions, (store) => {
        const keys = store.index("name").getAllKeys(version.name);
        keys.onsuccess = () => {
          const tooMany = keys.result.slice(0, Math.max(0, keys.result.length + 1 - mostVersions));
          for (const key of tooMany) store.delete(key);
        };
        return store.add(version);
      })),
  };
}

/** A database that could not be opened, or that was closed under our hands, is opened anew at the next call. */
function journalRunner() {
  let opening: Promise<IDBDatabase> | undefined;
  const forget = () => {
    opening = undefined;
  };
  return async <T>(
    mode: IDBTransactionMode,
    name: string,
    ask: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> => {
    try {
      opening ??= openDatabase(forget);
      const transaction = (await opening).transaction(name, mode, { durability: "strict" });
      const request = ask(transaction.objectStore(name));
      await settled(transaction);
      return request.result;
    } catch (error) {
      forget();
      throw error;
    }
  };
}

function openDatabase(onClosed: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("doudi", 2);
    request.onupgradeneeded = () => {
      const { result } = request;
      const known = result.objectStoreNames;
      if (!known.contains(drafts)) result.createObjectStore(drafts, { keyPath: "name" });
      if (!known.contains(versions))
        result.createObjectStore(versions, { autoIncrement: true }).createIndex("name", "name");
    };
    request.onsuccess = () => {
      // A newer page that changes the database waits for this one to let go of it.
      request.result.onversionchange = () => {
        request.result.close();
        onClosed();
      };
      request.result.onclose = onClosed;
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new DOMException("blocked", "InvalidStateError"));
  });
}

/** Kept for good only when the whole transaction is. */
function settled(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });
}
