/**
 * State of the screen of standards: the selection in the address, its lines, and what the engine finds in them.
 *
 * In:       the book, with the finding of what is shown first; how to reach the engine.
 * Out:      plain values and a callback for the view.
 * Ignores:  markup and words.
 */
import { useMemo } from "react";
import type { StandardsFinding } from "../../engine/index.ts";
import type { EngineClient } from "../../worker/client.ts";
import { useAddressSelection } from "../parts/use-address-selection.ts";
import { useAnswer } from "../parts/use-answer.ts";
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

const isKept = () => true;

function useFinding(
  client: EngineClient | undefined,
  lines: readonly PlaceLine[],
  date: string | undefined,
  first: StandardsFinding,
): FindingState {
  const asked = useMemo(
    () =>
      date === undefined
        ? undefined
        : { lines: lines.map(({ id, steps }) => ({ id, steps })), date },
    [lines, date],
  );
  const { last, isFailed } = useAnswer(client, "standards-finding", asked, isKept);
  if (isFailed) return { kind: "failed" };
  if (last === undefined) return { kind: "running", finding: first };
  return { kind: last.asked === asked ? "ready" : "running", finding: last.answer };
}
