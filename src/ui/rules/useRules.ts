/**
 * State of the screen of rules: the selection in the address, the matrix of its day, and the rule that is tried.
 *
 * In:       the catalogue; the matrix that the page was built with; how to reach the engine.
 * Out:      plain values and a callback for the view.
 * Ignores:  markup and words.
 */
import { useCallback, useEffect, useMemo, useState } from "react";
import type { EngineClient } from "../../worker/client.ts";
import type { RulesFound } from "../../worker/rules-protocol.ts";
import { type Catalogue, policyTexts } from "../compare/compare-state.ts";
import { useAnswer } from "../parts/use-answer.ts";
import { useEngine } from "../parts/use-engine.ts";
import {
  changeSelection,
  firstSelection,
  type RulesChange,
  type RulesSelection,
  searchOfSelection,
  selectionFromAddress,
} from "./rules-state.ts";

export interface RulesState {
  readonly selection: RulesSelection;
  /** Of the day asked for, or of an earlier one while that is worked out. */
  readonly found: RulesFound;
  readonly run: "running" | "ready" | "failed";
  readonly change: (change: RulesChange) => void;
  readonly engine: EngineClient | undefined;
}

export function useRules(
  catalogue: Catalogue,
  built: RulesFound,
  connect?: () => EngineClient,
): RulesState {
  const { selection, isRead, change } = useSelection(catalogue);
  const engine = useEngine(connect);
  const { date } = selection;
  const asked = useMemo(
    () => (isRead ? { policies: policyTexts(catalogue), date } : undefined),
    [catalogue, date, isRead],
  );
  const { last, isFailed } = useAnswer(engine, "rules-matrix", asked, isKept);
  const isFresh = last?.asked === asked && asked !== undefined;
  return {
    selection,
    found: last?.answer ?? built,
    run: isFresh ? "ready" : isFailed ? "failed" : "running",
    change,
    engine,
  };
}

function isKept(): boolean {
  return true;
}

/** The address is read after the first paint, which is the same for every reader. */
function useSelection(catalogue: Catalogue) {
  const [selection, setSelection] = useState(() => firstSelection(catalogue));
  const [isRead, setIsRead] = useState(false);
  useEffect(() => {
    setSelection(selectionFromAddress(location.search, catalogue));
    setIsRead(true);
  }, [catalogue]);
  useEffect(() => {
    if (!isRead) return;
    const search = searchOfSelection(selection, location.search, catalogue);
    if (search !== location.search)
      history.replaceState(history.state, "", `${location.pathname}${search}${location.hash}`);
  }, [selection, isRead, catalogue]);
  const change = useCallback(
    (asked: RulesChange) => setSelection((before) => changeSelection(before, asked)),
    [],
  );
  return { selection, isRead, change };
}
