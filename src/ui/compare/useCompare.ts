/**
 * State of the comparison screen: the selection in the address, the engine behind it, and what both come to.
 *
 * In:       the catalogue; how to reach the engine.
 * Out:      plain values and callbacks for the view.
 * Ignores:  markup and words.
 */

import { useCallback, useMemo, useState } from "react";
import type { ComparedHouseholds, Survey } from "../../engine/index.ts";
import type { Locale } from "../../text/text-for.ts";
import type { EngineClient } from "../../worker/client.ts";
import type { PolicyFault } from "../../worker/protocol.ts";
import { useAddressSelection } from "../parts/use-address-selection.ts";
import { useEngine } from "../parts/use-engine.ts";
import type { Catalogue } from "./compare-state.ts";
import {
  catalogueInView,
  changeSelection,
  firstSelection,
  type Selection,
  type SelectionChange,
  scopeOf,
  searchOfSelection,
  selectionFromAddress,
} from "./selection.ts";
import { type Screen, screenOf } from "./shown-rows.ts";
import { type Run, useRun } from "./use-run.ts";
import { useSurvey } from "./use-survey.ts";

export interface CompareState {
  /** The catalogue with the regions that are shown. */
  readonly inView: Catalogue;
  readonly selection: Selection;
  readonly run: Run;
  readonly compared?: ComparedHouseholds;
  readonly screen?: Screen;
  /** All households, thinly; absent until it is there for this selection. */
  readonly survey?: Survey;
  /** Nothing more is being worked out. */
  readonly isSettled: boolean;
  /** Absent until the screen stands. */
  readonly client: EngineClient | undefined;
  readonly faults: readonly PolicyFault[];
  readonly change: (change: SelectionChange) => void;
  readonly cancel: () => void;
  readonly retry: () => void;
}

const addressed = {
  first: firstSelection,
  read: selectionFromAddress,
  write: searchOfSelection,
  change: changeSelection,
};

export function useCompare(
  catalogue: Catalogue,
  locale: Locale,
  connect?: () => EngineClient,
): CompareState {
  const { selection, isRead, change } = useAddressSelection(catalogue, addressed);
  const { regions } = selection;
  const inView = useMemo(() => catalogueInView(catalogue, regions), [catalogue, regions]);
  const client = useEngine(connect);
  const [attempt, setAttempt] = useState({ count: 0, controller: new AbortController() });
  const date = isRead ? selection.date : undefined;
  const run = useRun({
    client,
    catalogue: inView,
    date,
    shown: selection.shown,
    chosen: selection.household,
    attempt: attempt.count,
    cancelled: attempt.controller.signal,
  });
  const compared = "compared" in run ? run.compared : undefined;
  const { shown, view } = selection;
  // The map shows one programme of each household.
  const isOfOne = ["main", "programme"].includes(scopeOf(selection.filter).kind);
  const filter = view === "heat" && !isOfOne ? undefined : selection.filter;
  const isTurn = run.kind === "ready";
  const { survey, isDone } = useSurvey({
    client,
    catalogue: inView,
    date,
    filter,
    shown,
    isTurn,
  });
  const screen = useMemo(
    () => compared && screenOf(selection, { compared, survey }, inView, locale),
    [selection, compared, survey, inView, locale],
  );
  const retry = useCallback(
    () => setAttempt(({ count }) => ({ count: count + 1, controller: new AbortController() })),
    [],
  );
  return {
    inView,
    selection,
    run,
    ...(compared === undefined ? {} : { compared }),
    ...(screen === undefined ? {} : { screen }),
    ...(survey === undefined ? {} : { survey }),
    isSettled: run.kind !== "ready" || isDone,
    client,
    faults: "faults" in run ? run.faults : [],
    change,
    cancel: () => attempt.controller.abort(),
    retry,
  };
}
