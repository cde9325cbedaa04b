/**
 * The household over time in the region that is looked at.
 *
 * In:       the engine's client, the region's texts, the household's facts, the date.
 * Out:      the timeline once it is worked out; the last one stays until the next is there.
 * Ignores:  words. Facts go to the worker and nowhere else.
 */
import { useEffect, useState } from "react";
import type { CaseData, PlainTimeline } from "../../../engine/index.ts";
import type { EngineClient } from "../../../worker/client.ts";
import type { PolicyTexts } from "../../../worker/protocol.ts";

export interface TimelineWanted {
  readonly client: EngineClient | undefined;
  readonly policy: PolicyTexts | undefined;
  readonly facts: CaseData;
  readonly date: string;
}

export type TimelineState =
  | { readonly kind: "waiting" }
  | { readonly kind: "ready"; readonly timeline: PlainTimeline }
  | { readonly kind: "failed"; readonly message: string };

export function useTimeline({ client, policy, facts, date }: TimelineWanted): TimelineState {
  const [state, setState] = useState<TimelineState>({ kind: "waiting" });
  useEffect(() => {
    if (client === undefined || policy === undefined) return;
    const leaving = new AbortController();
    const options = { signal: leaving.signal };
    client.ask("case-timeline", { policy, facts, date }, options).then(
      ({ timeline }) => {
        if (timeline !== undefined) setState({ kind: "ready", timeline });
      },
      (error: unknown) => {
        if (!leaving.signal.aborted) setState({ kind: "failed", message: String(error) });
      },
    );
    return () => leaving.abort();
  }, [client, policy, facts, date]);
  return state;
}
