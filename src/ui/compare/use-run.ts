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
  /** The household that is explained, in view or not; absent: the first. */
  readonly chosen: string | undefined;
  readonly attempt: number;
  /** Aborted by the reader. */
  readonly cancelled: AbortSignal;
}

/** So many households come with all their reasons: beyond, they would take long to hand over. */
const fewHouseholds = 8;

export function useRun(asked: Asked): Run {
  const { client, catalogue, date, shown, chosen, attempt, cancelled } = asked;
  const [run, tell] = useReducer(nextRun, { kind: "idle" });
  const explained = explainedOf(shown, chosen);
  const wanted = [...new Set([...shown, ...explained.split(",")])].join(",");
  // `attempt` is read by nobody: another attempt is another run, though nothing else has changed.
  useEffect(() => {
    if (client === undefined || date === undefined) return;
    const leaving = new AbortController();
    const stop = () => leaving.abort();
    cancelled.addEventListener("abort", stop);
    const households = householdsOf(catalogue, wanted);
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
        { policies, households, explained: explained.split(","), date },
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
  }, [client, catalogue, date, wanted, explained, attempt, cancelled]);
  return run;
}

/** As one text, so that another choice among those in view is not another run. */
function explainedOf(shown: readonly string[], chosen: string | undefined): string {
  const one = chosen ?? shown[0] ?? "";
  if (shown.length > fewHouseholds) return one;
  return shown.includes(one) ? shown.join(",") : [...shown, one].join(",");
}

function householdsOf({ households }: Catalogue, wanted: string) {
  const ids = wanted.split(",");
  return households.filter(({ id }) => ids.includes(id)).map(({ id, facts }) => ({ id, facts }));
}
