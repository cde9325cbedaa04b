/**
 * What a stage of the engine says of the text in view, asked again whenever what is asked changes.
 *
 * In:       the client, the stage, what is asked (the same object while nothing changes); which answers are worth keeping.
 * Out:      the last answer worth keeping with what it answers, and whether it is the answer to what is asked now.
 * Ignores:  what is asked. A call that a newer one supersedes ends without a word.
 */
import { useEffect, useState } from "react";
import type { EngineClient } from "../../worker/client.ts";
import type { Stage, Stages } from "../../worker/protocol.ts";

/** Shorter than a pause for thought, longer than the time between two keys. */
const pauseInMs = 150;

export interface Answered<S extends Stage> {
  readonly asked: Stages[S]["asked"];
  readonly answer: Stages[S]["answer"];
}

export interface AnswerState<S extends Stage> {
  /** The last that is worth keeping: of an earlier text where this one cannot be run. */
  readonly last?: Answered<S>;
  /** The newest, worth keeping or not. */
  readonly newest?: Answered<S>;
  readonly isFailed: boolean;
}

export function useAnswer<S extends Stage>(
  engine: EngineClient | undefined,
  stage: S,
  asked: Stages[S]["asked"] | undefined,
  isKept: (answer: Stages[S]["answer"]) => boolean,
): AnswerState<S> {
  const [state, setState] = useState<AnswerState<S>>({ isFailed: false });
  useEffect(() => {
    if (engine === undefined || asked === undefined) return;
    const leaving = new AbortController();
    const run = async () => {
      try {
        const answer = await engine.ask(stage, asked, { signal: leaving.signal });
        if (leaving.signal.aborted) return;
        const newest = { asked, answer };
        setState((before) => ({
          ...before,
          newest,
          isFailed: false,
          ...(isKept(answer) ? { last: newest } : {}),
        }));
      } catch (error) {
        const isLeft = error instanceof DOMException && error.name === "AbortError";
        if (!isLeft) setState((before) => ({ ...before, isFailed: true }));
      }
    };
    const timer = setTimeout(() => void run(), pauseInMs);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [engine, stage, asked, isKept]);
  return state;
}
