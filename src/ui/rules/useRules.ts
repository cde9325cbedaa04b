/**
 * State of the screen of rules: the selection in the address, the matrix of its day, and the rule that is tried.
 *
 * In:       the catalogue; the matrix that the page was built with; how to reach the engine.
 * Out:      plain values and a callback for the view.
 * Ignores:  markup and words.
 */
import { useEffect, useState } from "react";
import type { EngineClient } from "../../worker/client.ts";
import type { RulesFound } from "../../worker/rules-protocol.ts";
import { type Catalogue, policyTexts } from "../compare/compare-state.ts";
import { useAddressSelection } from "../parts/use-address-selection.ts";
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

const addressed = {
  first: firstSelection,
  read: selectionFromAddress,
  write: searchOfSelection,
  change: changeSelection,
};

export function useRules(
  catalogue: Catalogue,
  built: RulesFound,
  connect?: () => EngineClient,
): RulesState {
  const { selection, isRead, change } = useAddressSelection(catalogue, addressed);
  const engine = useEngine(connect);
  const date = isRead ? selection.date : undefined;
  const { found, run } = useMatrix(engine, catalogue, date);
  return { selection, found: found ?? built, run, change, engine };
}

interface Matrix {
  readonly found?: RulesFound;
  readonly run: RulesState["run"];
}

/** Asked at once: whoever reads offline has the engine's thread from then on. */
function useMatrix(
  engine: EngineClient | undefined,
  catalogue: Catalogue,
  date: string | undefined,
): Matrix {
  const [matrix, setMatrix] = useState<Matrix>({ run: "running" });
  useEffect(() => {
    if (engine === undefined || date === undefined) return;
    const leaving = new AbortController();
    setMatrix((before) => ({ ...before, run: "running" }));
    engine
      .ask("rules-matrix", { policies: policyTexts(catalogue), date }, { signal: leaving.signal })
      .then((found) => setMatrix({ found, run: "ready" }))
      .catch(() => {
        if (!leaving.signal.aborted) setMatrix((before) => ({ ...before, run: "failed" }));
      });
    return () => leaving.abort();
  }, [engine, catalogue, date]);
  return matrix;
}
