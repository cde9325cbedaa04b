/**
 * The survey of all households for what is selected; the last one, until the next is there.
 *
 * In:       the engine's client, the catalogue, the date, the programmes asked about, the households added up; whether
 *           what comes before it is done.
 * Out:      the survey of this very selection, or undefined.
 * Ignores:  progress: what it takes is told by the comparison, which comes first.
 */

import { useEffect, useMemo, useState } from "react";
import type { Survey } from "../../engine/index.ts";
import type { EngineClient } from "../../worker/client.ts";
import { type Catalogue, policyTexts } from "./compare-state.ts";
import { scopeOf } from "./selection.ts";

interface Asked {
  readonly client: EngineClient | undefined;
  readonly catalogue: Catalogue;
  readonly date: string | undefined;
  readonly filter: string | undefined;
  readonly shown: readonly string[];
  /** The comparison stands: what a reader waits for goes first. */
  readonly isTurn: boolean;
}

interface Found {
  readonly key: string;
  /** Absent where the engine failed; the comparison says so. */
  readonly survey?: Survey;
}

export function useSurvey(asked: Asked): { readonly survey?: Survey; readonly isDone: boolean } {
  const { client, catalogue, date, filter, shown, isTurn } = asked;
  const [found, setFound] = useState<Found>();
  const key = useMemo(() => {
    const regions = catalogue.policies.map(({ id }) => id);
    return JSON.stringify([date, filter, shown, regions]);
  }, [date, filter, shown, catalogue]);
  useEffect(() => {
    if (client === undefined || date === undefined || !isTurn) return;
    const leaving = new AbortController();
    const households = catalogue.households.map(({ id, facts }) => ({ id, facts }));
    const policies = policyTexts(catalogue);
    const scope = scopeOf(filter);
    client
      .ask(
        "survey-households",
        { policies, households, date, scope, shown },
        { signal: leaving.signal },
      )
      .then((survey) => setFound({ key, survey }))
      .catch(() => {
        if (!leaving.signal.aborted) setFound({ key });
      });
    return () => leaving.abort();
  }, [client, catalogue, date, filter, shown, isTurn, key]);
  const isDone = found?.key === key;
  return isDone && found.survey !== undefined ? { survey: found.survey, isDone } : { isDone };
}
