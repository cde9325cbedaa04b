/**
 * State of the screen of rules: the selection in the address, the matrix of its day, and the rule that is tried.
 *
 * In:       the catalogue; the matrix that the page was built with; how to reach the engine.
 * Out:      plain values and a callback for the view.
 * Ignores:  markup and words.
 */
import { useMemo } from "react";
import type { EngineClient } from "../../worker/client.ts";
import type { RulesFound } from "../../worker/rules-protocol.ts";
import { type Catalogue, policyTexts } from "../compare/compare-state.ts";
import { useAddressSelection } from "../parts/use-address-selection.ts";
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

const isKept = () => true;

/** The last matrix stays until that of another day is there. */
function useMatrix(
  engine: EngineClient | undefined,
  catalogue: Catalogue,
  date: string | undefined,
): Matrix {
  const asked = useMemo(
    () => (date === undefined ? undefined : { policies: policyTexts(catalogue), date }),
    [catalogue, date],
  );
  const { last, isFailed } = useAnswer(engine, "rules-matrix", asked, isKept);
  if (last === undefined) return { run: isFailed ? "failed" : "running" };
  const run = last.asked === asked ? "ready" : "running";
  return { found: last.answer, run: isFailed ? "failed" : run };
}
