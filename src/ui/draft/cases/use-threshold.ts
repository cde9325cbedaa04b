/**
 * Ask for cases around the threshold at the cursor, source by source, so that checks come in between.
 *
 * In:       the engine's client; the draft; its cases and the households of the catalogue.
 * Out:      the state of the search, and how to begin and to end it.
 * Ignores:  words; adding the files.
 */
import { useCallback, useEffect, useRef, useState } from "react";
import type { NoThreshold } from "../../../engine/index.ts";
import type {
  ProposedCases,
  ThresholdAnswer,
  ThresholdSource,
} from "../../../worker/case-protocol.ts";
import type { DraftViewProps } from "../draft-view-props.ts";
import { caseTextsOf } from "./case-texts.ts";

export type ThresholdState =
  | { readonly kind: "idle" | "searching" | "failed" }
  | { readonly kind: "none"; readonly reason: NoThreshold }
  | { readonly kind: "proposed"; readonly proposed: ProposedCases }
  | { readonly kind: "added"; readonly count: number };

/** A household that shows everything is mostly found among the first. */
const mostReached = 6;

export interface ThresholdSearch {
  readonly state: ThresholdState;
  readonly start: () => void;
  readonly tell: (state: ThresholdState) => void;
}

export function useThreshold(props: DraftViewProps): ThresholdSearch {
  const { texts, specTexts, engine, selection, households } = props;
  const [state, tell] = useState<ThresholdState>({ kind: "idle" });
  const leaving = useRef<AbortController>(undefined);
  useEffect(() => () => leaving.current?.abort(), []);
  const policy = texts.file.name;
  // What was proposed for another text is not shown.
  useEffect(() => {
    leaving.current?.abort();
    tell({ kind: "idle" });
  }, [specTexts]);
  const start = useCallback(() => {
    if (engine === undefined) return;
    leaving.current?.abort();
    const search = new AbortController();
    leaving.current = search;
    const { signal } = search;
    tell({ kind: "searching" });
    const run = async () => {
      const taken = texts.state.files.map(({ name }) => name);
      // The shortest cases are the simplest households.
      const cases = [...caseTextsOf(texts.state, policy)]
        .sort((a, b) => a.text.length - b.text.length)
        .map((source): ThresholdSource => ({ kind: "case", ...source }));
      const others = households.map(
        ({ id, facts }): ThresholdSource => ({
          kind: "household",
          id,
          facts,
        }),
      );
      const asked = { texts: specTexts, offset: texts.selected.start, date: selection.date, taken };
      return searchSources([...cases, ...others], (sources) =>
        engine.ask("threshold-cases", { ...asked, sources }, { signal }),
      );
    };
    run().then(
      (found) => signal.aborted || tell(found),
      () => signal.aborted || tell({ kind: "failed" }),
    );
  }, [engine, texts, specTexts, selection.date, households, policy]);
  return { state, start, tell };
}

type Ask = (sources: readonly ThresholdSource[]) => Promise<ThresholdAnswer>;

/** The best that the first few sources that reach the comparison give. */
export async function searchSources(
  sources: readonly ThresholdSource[],
  ask: Ask,
): Promise<ThresholdState> {
  let rest = sources;
  let found: ProposedCases | undefined;
  let reason: NoThreshold = "not-reached";
  for (let count = 0; count < mostReached && rest.length > 0; count += 1) {
    const answer = await ask(rest);
    if (answer.kind === "found") {
      const { proposed } = answer;
      if (answer.isBest) return { kind: "proposed", proposed };
      if (found === undefined || proposed.cases.length > found.cases.length) found = proposed;
    } else if (answer.kind !== "not-reached") reason = answer.kind;
    // The place has none, whoever is tried: all of them count as tried.
    rest = rest.slice(answer.tried);
  }
  return found === undefined ? { kind: "none", reason } : { kind: "proposed", proposed: found };
}
