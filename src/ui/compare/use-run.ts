/**
 * One computation at a time, for a date and the households in view: what it is doing, and what it last said.
 *
 * In:       the engine's client, the catalogue, the date and the households; a number that asks for another try.
 * Out:      the run. Progress is told after 300 milliseconds, so that what is quick does not flicker.
 * Ignores:  what is shown of the results.
 */

import { useEffect, useReducer } from "react";
import type { ComparedHouseholds } from "../../engine/index.ts";
import type { EngineClient, Progress } from "../../worker/client.ts";
import type { Compared, PolicyFault } from "../../worker/protocol.ts";
import { type Catalogue, policyTexts } from "./compare-state.ts";

export type Run =
  | { readonly kind: "idle" }
  /** Nothing was there before. */
  | { readonly kind: "running"; readonly progress?: Progress }
  /** The results of an earlier selection still stand. */
  | {
      readonly kind: "stale";
      readonly compared: ComparedHouseholds;
      readonly faults: readonly PolicyFault[];
      readonly progress?: Progress;
    }
  | {
      readonly kind: "ready";
      readonly compared: ComparedHouseholds;
      readonly faults: readonly PolicyFault[];
    }
  | { readonly kind: "cancelled"; readonly compared?: ComparedHouseholds }
  | { readonly kind: "failed"; readonly message: string };

export type RunEvent =
  | { readonly kind: "start" }
  | { readonly kind: "progress"; readonly progress: Progress }
  | ({ readonly kind: "done" } & Compared)
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly message: string };

const patienceInMs = 300;

export function nextRun(run: Run, event: RunEvent): Run {
  switch (event.kind) {
    case "start":
      if (run.kind === "ready" || run.kind === "stale")
        return { kind: "stale", compared: run.compared, faults: run.faults };
      return { kind: "running" };
    case "progress":
      return run.kind === "running" || run.kind === "stale"
        ? { ...run, progress: event.progress }
        : run;
    case "done":
      return { kind: "ready", compared: event.compared, faults: event.faults };
    case "cancelled":
      return { kind: "cancelled", ...(run.kind === "stale" ? { compared: run.compared } : {}) };
    case "failed":
      return { kind: "failed", message: event.message };
  }
}

export interface Asked {
  readonly client: EngineClient | undefined;
  readonly catalogue: Catalogue;
  /** Absent until the address has been read. */
  readonly date: string | undefined;
  /** Ids of the households in view. */
  readonly shown: readonly string[];
  readonly attempt: number;
  /** Aborted by the reader. */
  readonly cancelled: AbortSignal;
}

export function useRun({ client, catalogue, date, shown, attempt, cancelled }: Asked): Run {
  const [run, tell] = useReducer(nextRun, { kind: "idle" });
  // `attempt` is read by nobody: another attempt is another run, though nothing else has changed.
  useEffect(() => {
    if (client === undefined || date === undefined) return;
    const leaving = new AbortController();
    const stop = () => leaving.abort();
    cancelled.addEventListener("abort", stop);
    const households = catalogue.households.filter(({ id }) => shown.includes(id));
    const policies = policyTexts(catalogue);
    let latest: Progress | undefined;
    let isPatient = true;
    const timer = setTimeout(() => {
      isPatient = false;
      if (latest !== undefined) tell({ kind: "progress", progress: latest });
    }, patienceInMs);
    const onProgress = (progress: Progress) => {
      latest = progress;
      if (!isPatient) tell({ kind: "progress", progress });
    };
    tell({ kind: "start" });
    client
      .ask(
        "compare-households",
        { policies, households: households.map(({ id, facts }) => ({ id, facts })), date },
        { signal: leaving.signal, onProgress },
      )
      .then((compared) => tell({ kind: "done", ...compared }))
      .catch((error: unknown) => {
        if (cancelled.aborted) tell({ kind: "cancelled" });
        else if (!leaving.signal.aborted) tell({ kind: "failed", message: String(error) });
      })
      .finally(() => clearTimeout(timer));
    return () => {
      clearTimeout(timer);
      cancelled.removeEventListener("abort", stop);
      leaving.abort();
    };
  }, [client, catalogue, date, shown, attempt, cancelled]);
  return run;
}
