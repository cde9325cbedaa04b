/**
 * Documents of the reader's own beside those of the book: drafts out of this browser's journal, files that are opened.
 *
 * In:       the book; how to reach the journal, which is only read.
 * Out:      the book with them; which were opened just now and wait to be taken; files that could not be opened.
 * Ignores:  what the texts say. Files stay in memory, and nothing is asked of any server.
 */
import { useCallback, useEffect, useMemo, useState } from "react";
import { browserJournal, type Journal } from "../../draft/keeping/draft-journal.ts";
import { type RefusedWhy, readTextFile } from "../../draft/keeping/read-text-file.ts";
import type { CostBook } from "../cost-book.ts";
import { documentId, draftDocuments, fileDocument, type OwnText } from "./own-documents.ts";

export interface FileFault {
  readonly name: string;
  readonly why: RefusedWhy | "full";
}

export interface OwnDocuments {
  readonly book: CostBook;
  /** The journal has said what it keeps, or that it cannot be read. */
  readonly isRead: boolean;
  /** Ids of what was opened and is to be taken as a proposal. */
  readonly opened: readonly string[];
  readonly faults: readonly FileFault[];
  readonly openFiles: (files: readonly File[]) => Promise<void>;
  /** What was opened has been taken; of some there is something to say. */
  readonly settle: (faults: readonly FileFault[]) => void;
}

interface Files {
  readonly texts: readonly OwnText[];
  readonly opened: readonly string[];
  readonly faults: readonly FileFault[];
}

const noFiles: Files = { texts: [], opened: [], faults: [] };

export function useDocuments(
  book: CostBook,
  connect: () => Pick<Journal, "all"> = browserJournal,
): OwnDocuments {
  const drafts = useDrafts(connect);
  const [{ texts, opened, faults }, setFiles] = useState(noFiles);
  const known = useMemo(() => {
    const own = [
      ...draftDocuments(drafts ?? [], book),
      ...texts.map((file) => fileDocument(file, book)),
    ];
    return own.length === 0 ? book : { ...book, proposals: [...book.proposals, ...own] };
  }, [book, drafts, texts]);
  const openFiles = useCallback(async (chosen: readonly File[]) => {
    const read = await Promise.all(
      chosen.map(async (file) => ({ name: file.name, found: await readTextFile(file) })),
    );
    const found = read.flatMap(({ name, found: one }) =>
      one.kind === "text" ? [{ name, text: one.text }] : [],
    );
    const refused = read.flatMap(({ name, found: one }) =>
      one.kind === "refused" ? [{ name, why: one.why }] : [],
    );
    // A file that is opened again was mended meanwhile.
    setFiles((before) => ({
      texts: [
        ...before.texts.filter(({ name }) => found.every((one) => one.name !== name)),
        ...found,
      ],
      opened: found.map(({ name }) => documentId("file", name)),
      faults: refused,
    }));
  }, []);
  const settle = useCallback(
    (further: readonly FileFault[]) =>
      setFiles((before) => ({
        ...before,
        opened: [],
        faults: further.length === 0 ? before.faults : [...before.faults, ...further],
      })),
    [],
  );
  return { book: known, isRead: drafts !== undefined, opened, faults, openFiles, settle };
}

/** Read anew whenever the reader comes back to the page: drafts are written on another. */
function useDrafts(connect: () => Pick<Journal, "all">): readonly OwnText[] | undefined {
  const [drafts, setDrafts] = useState<readonly OwnText[]>();
  useEffect(() => {
    const journal = connect();
    let isLeft = false;
    const take = (kept: readonly OwnText[]) => {
      if (isLeft) return;
      const next = kept.map(({ name, text }) => ({ name, text }));
      setDrafts((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    // Where nothing can be kept there are no drafts.
    const read = () => void journal.all().then(take, () => take([]));
    const show = () => document.visibilityState === "visible" && read();
    read();
    document.addEventListener("visibilitychange", show);
    return () => {
      isLeft = true;
      document.removeEventListener("visibilitychange", show);
    };
  }, [connect]);
  return drafts;
}
