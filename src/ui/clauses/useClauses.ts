/**
 * State of the register: what the address names, what is typed, and a document that the reader brings.
 *
 * In:       the book.
 * Out:      plain values and callbacks for the view.
 * Ignores:  markup and words. A loaded document lives in this tab's memory and nowhere else.
 */

import { useCallback, useEffect, useState } from "react";
import type { ClauseBook } from "./clause-book.ts";
import {
  addressOfSelection,
  type ClauseChange,
  type ClauseSelection,
  changeSelection,
  selectionFromAddress,
} from "./clauses-state.ts";
import { type DocumentFault, type Paragraph, readDocument } from "./read-document.ts";

export type LoadedDocument =
  | { readonly kind: "none" }
  | { readonly kind: "loaded"; readonly name: string; readonly paragraphs: readonly Paragraph[] }
  | { readonly kind: "refused"; readonly name: string; readonly fault: DocumentFault };

export interface ClausesState {
  readonly selection: ClauseSelection;
  readonly search: string;
  /** The document laid beside the register of the place in view. */
  readonly document: LoadedDocument;
  readonly change: (change: ClauseChange) => void;
  readonly setSearch: (search: string) => void;
  readonly load: (file: File) => Promise<void>;
  readonly unload: () => void;
}

const none: LoadedDocument = { kind: "none" };

export function useClauses(book: ClauseBook): ClausesState {
  const { selection, change } = useSelection(book);
  const [search, setSearch] = useState("");
  const [documents, setDocuments] = useState<ReadonlyMap<string, LoadedDocument>>(new Map());
  const { place } = selection;
  const put = useCallback(
    (document: LoadedDocument) => setDocuments((before) => new Map(before).set(place, document)),
    [place],
  );
  const load = async (file: File) => {
    const read = readDocument(new Uint8Array(await file.arrayBuffer()));
    put(
      read.kind === "read"
        ? { kind: "loaded", name: file.name, paragraphs: read.paragraphs }
        : { kind: "refused", name: file.name, fault: read.fault },
    );
  };
  return {
    selection,
    search,
    document: documents.get(place) ?? none,
    change,
    setSearch,
    load,
    unload: () => put(none),
  };
}

/** The address is read after the first paint, which is the same for every reader, and whenever a link changes it. */
function useSelection(book: ClauseBook) {
  const [selection, setSelection] = useState(() =>
    selectionFromAddress({ search: "", hash: "" }, book),
  );
  const [isRead, setIsRead] = useState(false);
  const [sought, setSought] = useState<string>();
  useEffect(() => {
    const read = () => {
      const asked = selectionFromAddress(location, book);
      setSelection(asked);
      if (asked.clause !== undefined) setSought(asked.clause);
    };
    read();
    setIsRead(true);
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, [book]);
  useEffect(() => {
    const address = addressOfSelection(selection);
    if (isRead && address !== `${location.search}${location.hash}`)
      history.replaceState(history.state, "", `${location.pathname}${address}`);
  }, [selection, isRead]);
  // A clause that the address names is brought into view once its register is there.
  useEffect(() => {
    if (sought !== undefined) document.getElementById(sought)?.scrollIntoView({ block: "center" });
  }, [sought]);
  const change = useCallback(
    (asked: ClauseChange) => setSelection((before) => changeSelection(before, asked)),
    [],
  );
  return { selection, change };
}
