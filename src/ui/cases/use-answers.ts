/**
 * The household's results in every region: the chosen region's first, so that a reader waits for one set of rules only.
 *
 * In:       the engine's client, the catalogue, the household's facts, the date; the region that is looked at.
 * Out:      the run, as the comparison has it.
 * Ignores:  what is shown of the results. Facts go to the worker and nowhere else.
 */
import { useEffect, useReducer, useRef } from "react";
import type { CaseData } from "../../engine/index.ts";
import type { EngineClient } from "../../worker/client.ts";
import { type Catalogue, policyTexts } from "../compare/compare-state.ts";
import { nextRun, type Run } from "../compare/use-run.ts";

export interface AnswersAsked {
  readonly client: EngineClient | undefined;
  readonly catalogue: Catalogue;
  readonly facts: CaseData;
  /** Absent until the address has been read. */
  readonly date: string | undefined;
  readonly region: string;
  readonly attempt: number;
}

export function useAnswers({ client, catalogue, facts, date, region, attempt }: AnswersAsked): Run {
  const [run, tell] = useReducer(nextRun, { kind: "idle" });
  const looked = useRef(region);
  looked.current = region;
  // `attempt` is read by nobody: another attempt is another run, though nothing else has changed.
  useEffect(() => {
    if (client === undefined || date === undefined) return;
    const leaving = new AbortController();
    const all = policyTexts(catalogue);
    const first = all.filter(({ id }) => id === looked.current);
    const ask = async (policies: typeof all) => {
      const households = [{ id: "", facts }];
      const options = { signal: leaving.signal };
      const found = await client.ask("compare-households", { policies, households, date }, options);
      if (!leaving.signal.aborted) tell({ kind: "done", ...found });
    };
    tell({ kind: "start" });
    ask(first)
      .then(() => ask(all))
      .catch((error: unknown) => {
        if (!leaving.signal.aborted) tell({ kind: "failed", message: String(error) });
      });
    return () => leaving.abort();
  }, [client, catalogue, facts, date, attempt]);
  return run;
}
