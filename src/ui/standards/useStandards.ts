/**
 * State of the screen of standards: the selection in the address, its lines, and what the engine finds in them.
 *
 * In:       the book, with the finding of what is shown first; how to reach the engine.
 * Out:      plain values and a callback for the view.
 * Ignores:  markup and words.
 */
import { useEffect, useMemo, useState } from "react";
import type { StandardsFinding } from "../../engine/index.ts";
import type { EngineClient } from "../../worker/client.ts";
import { useAddressSelection } from "../parts/use-address-selection.ts";
import { useEngine } from "../parts/use-engine.ts";
import type { StandardsBook } from "./standards-book.ts";
import {
  changeSelection,
  firstSelection,
  linesOf,
  type PlaceLine,
  parameterOf,
  type StandardsSelection,
  searchOfSelection,
  selectionFromAddress,
} from "./standards-state.ts";
import type { FindingState, StandardsState } from "./standards-view-props.ts";

const addressed = {
  first: firstSelection,
  read: selectionFromAddress,
  write: (selection: StandardsSelection, _search: string, book: StandardsBook) =>
    searchOfSelection(selection, book),
  change: changeSelection,
};

export function useStandards(
  book: StandardsBook,
  first: StandardsFinding,
  connect?: () => EngineClient,
): StandardsState {
  const { selection, isRead, change } = useAddressSelection(book, addressed);
  const parameter = parameterOf(selection, book);
  const { options, date } = selection;
  const lines = useMemo(
    () => (parameter === undefined ? [] : linesOf(parameter, { options })),
    [parameter, options],
  );
  const client = useEngine(connect);
  const state = useFinding(client, lines, isRead ? date : undefined, first);
  return { selection, parameter, lines, state, isAlive: isRead, change };
}

function useFinding(
  client: EngineClient | undefined,
  lines: readonly PlaceLine[],
  date: string | undefined,
  first: StandardsFinding,
): FindingState {
  const [state, setState] = useState<FindingState>({ kind: "running", finding: first });
  useEffect(() => {
    if (client === undefined || date === undefined) return;
    const leaving = new AbortController();
    setState((before) => (before.kind === "ready" ? { ...before, kind: "running" } : before));
    const plain = lines.map(({ id, steps }) => ({ id, steps }));
    client.ask("standards-finding", { lines: plain, date }, { signal: leaving.signal }).then(
      (finding) => setState({ kind: "ready", finding }),
      (error: unknown) => {
        if (!leaving.signal.aborted) setState({ kind: "failed", message: String(error) });
      },
    );
    return () => leaving.abort();
  }, [client, lines, date]);
  return state;
}
