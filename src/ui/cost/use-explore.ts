/**
 * A longer question that is asked by a button: its progress, its answer, and how to stop it.
 *
 * In:       the client, the stage, what is asked (the same object while nothing changes).
 * Out:      what it is doing; the answer with what it answers, so that a stale one can be told.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { EngineClient, Progress } from "../../worker/client.ts";
import type { Stages } from "../../worker/protocol.ts";

type LongStage = "cost-solve" | "cost-ranges" | "cost-map";

export interface Explored<S extends LongStage> {
  readonly state: "idle" | "running" | "ready" | "failed";
  readonly progress?: Progress;
  /** Of what is asked now. */
  readonly answer?: Stages[S]["answer"];
  readonly start: () => void;
  readonly stop: () => void;
}

interface Held<S extends LongStage> {
  readonly asked: Stages[S]["asked"];
  readonly state: "running" | "ready" | "failed";
  readonly progress?: Progress;
  readonly answer?: Stages[S]["answer"];
}

export function useExplore<S extends LongStage>(
  client: EngineClient | undefined,
  stage: S,
  asked: Stages[S]["asked"] | undefined,
): Explored<S> {
  const [held, setHeld] = useState<Held<S>>();
  const running = useRef<AbortController>(undefined);
  const stop = useCallback(() => {
    running.current?.abort();
    setHeld((before) => {
      if (before?.state !== "running") return before;
      const { asked: stopped, answer } = before;
      return answer === undefined ? undefined : { asked: stopped, state: "ready", answer };
    });
  }, []);
  useEffect(() => () => running.current?.abort(), []);
  const start = useCallback(() => {
    if (client === undefined || asked === undefined) return;
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    const earlier = (before: Held<S> | undefined) =>
      before?.asked === asked && before.answer !== undefined ? { answer: before.answer } : {};
    // What was worked out before stays in view, whatever becomes of another try.
    setHeld((before) => ({ asked, state: "running", ...earlier(before) }));
    const onProgress = (progress: Progress) => {
      if (own.signal.aborted) return;
      setHeld((before) => ({ asked, state: "running", progress, ...earlier(before) }));
    };
    client
      .ask(stage, asked, { signal: own.signal, onProgress })
      .then((answer) => setHeld({ asked, state: "ready", answer }))
      .catch(() => {
        if (!own.signal.aborted)
          setHeld((before) => ({ asked, state: "failed", ...earlier(before) }));
      });
  }, [client, stage, asked]);
  return useMemo(() => {
    if (held === undefined || held.asked !== asked) return { state: "idle", start, stop };
    const { state, progress, answer } = held;
    return {
      state,
      ...(progress === undefined ? {} : { progress }),
      ...(answer === undefined ? {} : { answer }),
      start,
      stop,
    };
  }, [held, asked, start, stop]);
}
