/**
 * The drafts that this browser keeps: one text for each file, in IndexedDB.
 *
 * Out:      a journal; every verb rejects where storage is refused, and the caller says so.
 * Ignores:  when a draft is worth keeping. Nothing but texts of rules is ever written here.
 */

export interface KeptDraft {
  readonly name: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

export interface Journal {
  all(): Promise<readonly KeptDraft[]>;
  keep(draft: KeptDraft): Promise<void>;
  forget(name: string): Promise<void>;
}

const store = "drafts";

export function browserJournal(): Journal {
  let opening: Promise<IDBDatabase> | undefined;
  const run = async <T>(
    mode: IDBTransactionMode,
    ask: (drafts: IDBObjectStore) => IDBRequest<T>,
  ) => {
    opening ??= openDatabase();
    const transaction = (await opening).transaction(store, mode, { durability: "strict" });
    const request = ask(transaction.objectStore(store));
    await settled(transaction);
    return request.result;
  };
  return {
    all: () => run<KeptDraft[]>("readonly", (drafts) => drafts.getAll()),
    keep: async (draft) => void (await run("readwrite", (drafts) => drafts.put(draft))),
    forget: async (name) => void (await run("readwrite", (drafts) => drafts.delete(name))),
  };
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("doudi", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: "name" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
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
