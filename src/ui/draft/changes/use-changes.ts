/**
 * The comparison of the draft with its published version: after each check that found the text fit to be run.
 *
 * In:       the engine's client; the text, checked or not; households and a date.
 * Out:      the state of the comparison. What was last found stays while the text is broken.
 * Ignores:  words.
 */
import { useEffect, useMemo, useState } from "react";
import type { SpecTexts } from "../../../engine/index.ts";
import type { EngineClient } from "../../../worker/client.ts";
import type { NamedHousehold } from "../../../worker/protocol.ts";
import type { DraftTexts } from "../draft-texts.ts";
import type { CheckState } from "../use-check.ts";
import type { Compared, Comparison } from "./changes-state.ts";

export interface ChangesAsked extends CheckState {
  readonly name: string;
  /** The draft and what it is held against, each with all that it is read with. */
  readonly readWith: DraftTexts;
  readonly households: readonly NamedHousehold[];
  readonly date: string;
}

interface Found extends Compared {
  readonly name: string;
  readonly texts: SpecTexts;
  readonly households: readonly NamedHousehold[];
  readonly date: string;
}

export function useChanges(client: EngineClient | undefined, asked: ChangesAsked): Comparison {
  const { name, readWith, households, date, isFresh } = asked;
  const { texts, against: published } = readWith;
  const check = asked.check.kind;
  const [found, setFound] = useState<Found>();
  const isSame = useMemo(
    () => JSON.stringify(texts) === JSON.stringify(published),
    [texts, published],
  );
  const canRun = isFresh && check === "ready";
  useEffect(() => {
    if (client === undefined || published === undefined || isSame || !canRun) return;
    const leaving = new AbortController();
    client
      .ask("compare-policies", { texts, published, households, date }, { signal: leaving.signal })
      .then(
        (answer) => {
          if (answer === undefined || leaving.signal.aborted) return;
          const at = new Date().toTimeString().slice(0, 8);
          setFound({ ...answer, at, name, texts, households, date });
        },
        // The check has said what is wrong with a text, and shows a fault of ours.
        () => undefined,
      );
    return () => leaving.abort();
  }, [client, name, texts, published, households, date, isSame, canRun]);
  if (published === undefined) return { kind: "unpublished" };
  if (isSame) return { kind: "same" };
  const last = found?.name === name ? found : undefined;
  const kept = last === undefined ? {} : { last };
  if (isFresh && check === "stale") return { kind: "stale", ...kept };
  const isNow =
    last?.texts === texts && last.households === households && last.date === date && canRun;
  return last !== undefined && isNow ? { kind: "ready", last } : { kind: "running", ...kept };
}
