/**
 * The curve of the household's wage in the region that is looked at.
 *
 * In:       the engine's client, the region's texts, the household's facts, the date, which wage.
 * Out:      the curve once it is worked out; the last one stays, as stale, until the next is there.
 * Ignores:  words. Facts go to the worker and nowhere else.
 */
import { useMemo } from "react";
import type { CaseData, PlainCurve } from "../../../engine/index.ts";
import type { EngineClient } from "../../../worker/client.ts";
import type { PolicyTexts } from "../../../worker/protocol.ts";
import { useAnswer } from "../../parts/use-answer.ts";

export interface CurveWanted {
  readonly client: EngineClient | undefined;
  /** Absent where the region has no texts. */
  readonly policy: PolicyTexts | undefined;
  readonly facts: CaseData;
  readonly date: string;
  readonly earner: number | undefined;
}

export type CurveState =
  | { readonly kind: "waiting" | "none" | "failed" }
  | { readonly kind: "ready" | "stale"; readonly curve: PlainCurve };

const isKept = () => true;

export function useCurve({ client, policy, facts, date, earner }: CurveWanted): CurveState {
  const asked = useMemo(
    () => policy && { policy, facts, date, ...(earner === undefined ? {} : { earner }) },
    [policy, facts, date, earner],
  );
  const { last, isFailed } = useAnswer(client, "income-curve", asked, isKept);
  if (isFailed) return { kind: "failed" };
  if (last === undefined) return { kind: "waiting" };
  const { curve } = last.answer;
  if (curve === undefined) return { kind: "none" };
  return { kind: last.asked === asked ? "ready" : "stale", curve };
}
