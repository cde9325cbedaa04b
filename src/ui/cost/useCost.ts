/**
 * State of the cost screen: the selection in the address, the run behind it, and the rows that are looked at.
 *
 * In:       the book; how to reach the engine.
 * Out:      plain values and callbacks for the view.
 * Ignores:  markup and words.
 */
import { useCallback, useMemo, useState } from "react";
import type { EngineClient } from "../../worker/client.ts";
import type { CostAsked } from "../../worker/cost-protocol.ts";
import { useAddressSelection } from "../parts/use-address-selection.ts";
import { useEngine } from "../parts/use-engine.ts";
import { type CostBook, policyOf, populationAsked, regionOf } from "./cost-book.ts";
import {
  type CostChange,
  changeSelection,
  figureOf,
  firstSelection,
  proposalsAsked,
  searchOfSelection,
  selectionFromAddress,
} from "./cost-state.ts";
import type { CostState } from "./cost-view-props.ts";
import { useCostRun } from "./use-cost-run.ts";

const addressed = {
  first: firstSelection,
  read: selectionFromAddress,
  write: searchOfSelection,
  change: changeSelection,
};

export function useCost(book: CostBook, connect?: () => EngineClient): CostState {
  const { selection, isRead, change } = useAddressSelection(book, addressed);
  const client = useEngine(connect);
  const [attempt, setAttempt] = useState({ count: 0, controller: new AbortController() });
  const { chosen: _, view: __, ...asking } = selection;
  const key = JSON.stringify(asking);
  // The key says all that is asked: another view of the same is no other question.
  const asked = useMemo(
    () => (isRead ? maybeAsked(selection, book) : undefined),
    [isRead, key, book],
  );
  const run = useCostRun({
    client,
    asked,
    attempt: attempt.count,
    cancelled: attempt.controller.signal,
  });
  const cancel = useCallback(() => attempt.controller.abort(), [attempt]);
  const retry = useCallback(
    () => setAttempt(({ count }) => ({ count: count + 1, controller: new AbortController() })),
    [],
  );
  const changeAfter = useCallback(
    (one: CostChange) => {
      // What is asked next has not been cancelled.
      setAttempt((before) =>
        before.controller.signal.aborted
          ? { count: before.count, controller: new AbortController() }
          : before,
      );
      change(one);
    },
    [change],
  );
  return { selection, isAlive: isRead, client, asked, run, change: changeAfter, cancel, retry };
}

function maybeAsked(
  selection: ReturnType<typeof firstSelection>,
  book: CostBook,
): CostAsked | undefined {
  const region = regionOf(selection.region, book);
  if (region === undefined) return undefined;
  return {
    policy: policyOf(region, book),
    population: populationAsked(selection, book),
    date: selection.date,
    shared: [],
    proposals: proposalsAsked(selection, figureOf(selection, book), book),
  };
}
