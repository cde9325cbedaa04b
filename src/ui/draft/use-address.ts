/**
 * What is shown, in the address: the file, the tabs in their order, panes, date and households.
 *
 * In:       the state of the screen.
 * Ignores:  how the address is read at first (useDraft.ts, use-panes.ts).
 */
import { useEffect } from "react";
import type { Catalogue } from "../compare/compare-state.ts";
import { type Selection, searchOfSelection } from "../compare/selection.ts";
import { openFiles, type TextsState } from "./texts-state.ts";
import type { ShownPanes } from "./use-panes.ts";

interface Shown {
  readonly selection: Selection;
  readonly texts: TextsState;
  readonly panes: ShownPanes;
  readonly catalogue: Catalogue;
}

export function useAddress({ selection, texts, panes: { pane, view }, catalogue }: Shown): void {
  const { name: file, wanted } = texts;
  const open = JSON.stringify(openFiles(texts).map(({ name }) => name));
  useEffect(() => {
    // What the address asks for may still come out of the journal.
    if (wanted !== undefined && wanted !== "") return;
    const asked = new URLSearchParams(location.search);
    asked.set("file", file);
    asked.delete("open");
    const tabs: string[] = JSON.parse(open);
    if (tabs.length > 1) for (const name of tabs) asked.append("open", name);
    for (const [key, id] of Object.entries({ pane, view }))
      if (id === undefined) asked.delete(key);
      else asked.set(key, id);
    const search = searchOfSelection(selection, `?${asked}`, catalogue);
    if (search !== location.search)
      history.replaceState(history.state, "", `${location.pathname}${search}${location.hash}`);
  }, [selection, file, open, wanted, pane, view, catalogue]);
}
