/**
 * Run the cases of the policy in view, after its check and a few at a time, so that no check waits for them.
 *
 * In:       the engine's client; the draft, the published version, the cases; whether the draft has just been checked.
 * Out:      the state of the runs. A newer text ends what runs for an older one.
 * Ignores:  words, the editor.
 */
import { useEffect, useReducer, useRef } from "react";
import type { SourceText, SpecTexts } from "../../../engine/index.ts";
import type { EngineClient } from "../../../worker/client.ts";
import { draftedFile } from "../draft-texts.ts";
import { type CaseRuns, nextRuns, noRuns } from "./case-runs.ts";

export interface CaseRunsAsked {
  readonly texts: SpecTexts;
  readonly published: SpecTexts | undefined;
  readonly cases: readonly SourceText[];
  /** The draft has been checked as it is now. */
  readonly isChecked: boolean;
  /** It has no errors. */
  readonly isRunnable: boolean;
}

/** So many cases take some hundredths of a second; a check that is asked for meanwhile comes next. */
const atOnce = 8;

/** Whoever types on gets the check first, and the cases when the typing pauses. */
const pauseInMs = 150;

export function useCaseRuns(client: EngineClient | undefined, asked: CaseRunsAsked): CaseRuns {
  const { texts, published, isChecked, isRunnable } = asked;
  const [runs, tell] = useReducer(nextRuns, noRuns);
  const cases = useSame(asked.cases);
  const policy = draftedFile(texts);
  useEffect(() => {
    if (client === undefined || !isChecked || !isRunnable) {
      tell({ kind: "outdated", policy });
      return;
    }
    const leaving = new AbortController();
    const { signal } = leaving;
    // The policy's own text stands for the tests beside its rules.
    const all = /^tests:/m.test(texts.jurisdiction.text) ? [...cases, texts.jurisdiction] : cases;
    const against = published === undefined ? {} : { published };
    const run = async () => {
      tell({ kind: "begun", policy, files: all.map(({ file }) => file) });
      for (let first = 0; first < all.length; first += atOnce) {
        const some = all.slice(first, first + atOnce);
        const answer = await client.ask(
          "run-cases",
          { texts, ...against, cases: some },
          { signal },
        );
        const files = some.map(({ file }) => file);
        tell({ kind: "ran", files, reports: answer.cases ?? [] });
      }
      const { coverage } = await client.ask("cover-cases", { texts, cases: all }, { signal });
      if (coverage !== undefined) tell({ kind: "covered", coverage });
    };
    const timer = setTimeout(() => {
      run().catch((error: unknown) => {
        if (!signal.aborted) tell({ kind: "failed", message: String(error) });
      });
    }, pauseInMs);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [client, texts, published, cases, policy, isChecked, isRunnable]);
  return runs;
}

/** The list as it was while its texts are the same: a change of another file starts nothing. */
function useSame(cases: readonly SourceText[]): readonly SourceText[] {
  const kept = useRef(cases);
  const isSame =
    kept.current.length === cases.length &&
    kept.current.every(
      ({ file, text }, index) => cases[index]?.file === file && cases[index]?.text === text,
    );
  if (!isSame) kept.current = cases;
  return kept.current;
}
