/**
 * What a reader has selected, kept in the address, so that a link reopens it.
 *
 * In:       how a screen reads and writes its selection (the same object at every call), and what it reads it by: its
 *           catalogue or its book.
 * Out:      the selection; whether the address has been read; how to change it.
 * Ignores:  what is selected. The address is read after the first paint, which is the same for every reader.
 */
import { useCallback, useEffect, useState } from "react";

export interface Addressed<Selection, Change, Known> {
  readonly first: (known: Known) => Selection;
  readonly read: (search: string, known: Known) => Selection;
  /** The whole search of the address; words in it that are not the screen's own stay. */
  readonly write: (selection: Selection, search: string, known: Known) => string;
  readonly change: (selection: Selection, change: Change, known: Known) => Selection;
}

export function useAddressSelection<Selection, Change, Known>(
  known: Known,
  { first, read, write, change: changed }: Addressed<Selection, Change, Known>,
) {
  const [selection, setSelection] = useState(() => first(known));
  const [isRead, setIsRead] = useState(false);
  useEffect(() => {
    setSelection(read(location.search, known));
    setIsRead(true);
  }, [known, read]);
  useEffect(() => {
    if (!isRead) return;
    const search = write(selection, location.search, known);
    if (search !== location.search)
      history.replaceState(history.state, "", `${location.pathname}${search}${location.hash}`);
  }, [selection, isRead, known, write]);
  const change = useCallback(
    (asked: Change) => setSelection((before) => changed(before, asked, known)),
    [known, changed],
  );
  return { selection, isRead, change };
}
