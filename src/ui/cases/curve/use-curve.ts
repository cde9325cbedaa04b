/**
 * The curve of the household's wage in the region that is looked at.
 *
 * In:       the engine's client, the region's texts, the household's facts, the date, which wage.
 * Out:      the curve once it is worked out; the last one stays until the next is there.
 * Ignores:  words. Facts go to the worker and nowhere else.
 */
import { useEffect, useState } from "react";
import type { CaseData, PlainCurve } from "../../../engine/index.ts";
import type { EngineClient } from "../../../worker/client.ts";
import type { PolicyTexts } from "../../../worker/protocol.ts";

export interface CurveWanted {
  readonly client: EngineClient | undefined;
  /** Absent where the region has no texts. */
  readonly policy: PolicyTexts | undefined;
  readonly facts: CaseData;
  readonly date: string;
  readonly earner: number | undefined;
}

export type CurveState =
  | { readonly kind: "waiting" }
  | { readonly kind: "none" }
  | { readonly kind: "ready"; readonly curve: PlainCurve }
  | { readonly kind: "failed"; readonly message: string };

export function useCurve({ client, policy, facts, date, earner }: CurveWanted): CurveState {
  const [state, setState] = useState<CurveState>({ kind: "waiting" });
  useEffect(() => {
    if (client === undefined || policy === undefined) return;
    const leaving = new AbortController();
    const asked = { policy, facts, date, ...(earner === undefined ? {} : { earner }) };
    client.ask("income-curve", asked, { signal: leaving.signal }).then(
      ({ curve }) => setState(curve === undefined ? { kind: "none" } : { kind: "ready", curve }),
      (error: unknown) => {
        if (!leaving.signal.aborted) setState({ kind: "failed", message: String(error) });
      },
    );
    return () => leaving.abort();
  }, [client, policy, facts, date, earner]);
  return state;
}
