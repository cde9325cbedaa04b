/**
 * The household over time in the region that is looked at.
 *
 * In:       the engine's client, the region's texts, the household's facts, the date.
 * Out:      the timeline once it is worked out; the last one stays, as stale, until the next is there.
 * Ignores:  words. Facts go to the worker and nowhere else.
 */
import { useMemo } from "react";
import type { CaseData, PlainTimeline } from "../../../engine/index.ts";
import type { EngineClient } from "../../../worker/client.ts";
import type { PolicyTexts, Stages } from "../../../worker/protocol.ts";
import { useAnswer } from "../../parts/use-answer.ts";

export interface TimelineWanted {
  readonly client: EngineClient | undefined;
  readonly policy: PolicyTexts | undefined;
  readonly facts: CaseData;
  readonly date: string;
}

export type TimelineState =
  | { readonly kind: "waiting" | "failed" }
  | { readonly kind: "ready" | "stale"; readonly timeline: PlainTimeline };

/** A policy that cannot be run has none. */
const isKept = ({ timeline }: Stages["case-timeline"]["answer"]) => timeline !== undefined;

export function useTimeline({ client, policy, facts, date }: TimelineWanted): TimelineState {
  const asked = useMemo(() => policy && { policy, facts, date }, [policy, facts, date]);
  const { last, isFailed } = useAnswer(client, "case-timeline", asked, isKept);
  if (isFailed) return { kind: "failed" };
  const timeline = last?.answer.timeline;
  if (timeline === undefined) return { kind: "waiting" };
  return { kind: last?.asked === asked ? "ready" : "stale", timeline };
}
