/**
 * One run of the proposals at a time: what it is doing, and what it last said.
 *
 * In:       the engine's client and what is asked (the same object while nothing changes); a number that asks for another
 *           try; a signal by which the reader cancels.
 * Out:      the run. The last answer stays in view while the next is worked out, and after a cancelled one.
 * Ignores:  what is asked.
 */
import { useEffect, useReducer } from "react";
import type { EngineClient, Progress } from "../../worker/client.ts";
import type { CostAnswer, CostAsked } from "../../worker/cost-protocol.ts";
import { type ProgressStore, progressStore } from "./own/progress-store.ts";

export interface CostAnswered {
  readonly asked: CostAsked;
  readonly answer: CostAnswer;
}

export type CostRun =
  | { readonly kind: "idle" }
  /** Its progress, once it takes a while. */
  | { readonly kind: "running"; readonly last?: CostAnswered; readonly progress?: ProgressStore }
  | { readonly kind: "ready"; readonly last: CostAnswered }
  | { readonly kind: "cancelled"; readonly last?: CostAnswered }
  | { readonly kind: "failed"; readonly last?: CostAnswered; readonly message: string };

export type CostEvent =
  | { readonly kind: "start" }
  | { readonly kind: "progress"; readonly progress: ProgressStore }
  | { readonly kind: "done"; readonly answered: CostAnswered }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly message: string };

export function nextCostRun(run: CostRun, event: CostEvent): CostRun {
  const last = "last" in run && run.last !== undefined ? { last: run.last } : {};
  switch (event.kind) {
    case "start":
      return { kind: "running", ...last };
    case "progress":
      return run.kind === "running" ? { ...run, progress: event.progress } : run;
    case "done":
      return { kind: "ready", last: event.answered };
    case "cancelled":
      return { kind: "cancelled", ...last };
    case "failed":
      return { kind: "failed", ...last, message: event.message };
  }
}

const patienceInMs = 300;
/** Longer than between two steps of a slider that is dragged. */
const pauseInMs = 60;

interface Asked {
  readonly client: EngineClient | undefined;
  readonly asked: CostAsked | undefined;
  readonly attempt: number;
  readonly cancelled: AbortSignal;
}

export function useCostRun({ client, asked, attempt, cancelled }: Asked): CostRun {
  const [run, tell] = useReducer(nextCostRun, { kind: "idle" });
  // `attempt` is read by nobody: another attempt is another run, though nothing else has changed.
  useEffect(() => {
    if (client === undefined || asked === undefined) return;
    const leaving = new AbortController();
    const stop = () => leaving.abort();
    cancelled.addEventListener("abort", stop);
    const progress = progressStore();
    const patience = setTimeout(() => tell({ kind: "progress", progress }), patienceInMs);
    const onProgress = (step: Progress) => progress.tell(step);
    tell({ kind: "start" });
    const timer = setTimeout(() => {
      client
        .ask("cost-proposals", asked, { signal: leaving.signal, onProgress })
        .then((answer) => tell({ kind: "done", answered: { asked, answer } }))
        .catch((error: unknown) => {
          if (cancelled.aborted) tell({ kind: "cancelled" });
          else if (!leaving.signal.aborted) tell({ kind: "failed", message: String(error) });
        })
        .finally(() => clearTimeout(patience));
    }, pauseInMs);
    return () => {
      clearTimeout(timer);
      clearTimeout(patience);
      cancelled.removeEventListener("abort", stop);
      leaving.abort();
    };
  }, [client, asked, attempt, cancelled]);
  return run;
}
