/**
 * Which pane stands beside the text, and which view of the text in the middle.
 *
 * In:       the address at first; the reader afterwards.
 * Out:      their ids, and how to show others. An id that nobody has shows what stands first.
 * Ignores:  which panes there are (side-panes.ts, middle-views.ts), and what is in them.
 */
import { useCallback, useState } from "react";

export interface ShownPanes {
  /** Absent: the first. */
  readonly pane?: string;
  /** Absent: the text. */
  readonly view?: string;
  readonly showPane: (id: string) => void;
  readonly showView: (id: string | undefined) => void;
}

export function usePanes(): ShownPanes {
  const [{ pane, view }, show] = useState(panesOfAddress);
  return {
    ...(pane === undefined ? {} : { pane }),
    ...(view === undefined ? {} : { view }),
    showPane: useCallback((id) => show((before) => ({ ...before, pane: id })), []),
    showView: useCallback((id) => show((before) => ({ ...before, view: id })), []),
  };
}

interface Ids {
  readonly pane: string | undefined;
  readonly view: string | undefined;
}

function panesOfAddress(): Ids {
  const asked = new URLSearchParams(location.search);
  return { pane: asked.get("pane") ?? undefined, view: asked.get("view") ?? undefined };
}
