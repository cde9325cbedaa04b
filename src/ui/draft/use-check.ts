/**
 * The check of the text in view: soon after the last keystroke, on the engine's thread, the newest text only.
 *
 * In:       the engine's client; the text and what it is held against.
 * Out:      the state of the check. What could last be run is kept beside what is wrong now.
 * Ignores:  words, the editor.
 */
import { useEffect, useReducer, useRef, useState } from "react";
import type { EngineClient } from "../../worker/client.ts";
import type { NamedHousehold } from "../../worker/protocol.ts";
import { type Check, firstCheck, nextCheck, type Runnable } from "./draft-state.ts";
import type { DraftTexts } from "./draft-texts.ts";

export interface CheckAsked {
  readonly name: string;
  readonly text: string;
  /** The text with all that it is read with; the same object while nothing of it changes. */
  readonly readWith: DraftTexts;
  readonly households: readonly NamedHousehold[];
  readonly date: string;
  /** Nothing is checked before the text is there. */
  readonly isReady: boolean;
}

export interface CheckState {
  readonly check: Check;
  /** The problems are those of the text as it is now. */
  readonly isFresh: boolean;
}

interface Checked {
  readonly name: string;
  readonly text: string;
}

/** Shorter than a pause for thought, longer than the time between two keys. */
const pauseInMs = 100;

export function useCheck(client: EngineClient | undefined, asked: CheckAsked): CheckState {
  const { name, text, readWith, households, date, isReady } = asked;
  const [check, tell] = useReducer(nextCheck, firstCheck);
  const [checked, setChecked] = useState<Checked>();
  const last = useRef<Checked>({ name: "", text: "" });
  /** What each file could last be run for. */
  const runnable = useRef(new Map<string, Runnable>());
  useEffect(() => {
    last.current = { name, text: "" };
    const known = runnable.current.get(name);
    tell({ kind: "opened", ...(known === undefined ? {} : { last: known }) });
  }, [name]);

  useEffect(() => {
    if (client === undefined || !isReady) return;
    const leaving = new AbortController();
    const isTyped = last.current.text !== "" && last.current.text !== text;
    last.current = { name, text };
    if (isTyped) tell({ kind: "typed" });
    const run = async () => {
      const { texts, against } = readWith;
      const published = against === undefined ? {} : { published: against };
      try {
        const reply = await client.ask(
          "check-policy",
          { texts, ...published, households, date },
          { signal: leaving.signal },
        );
        if (leaving.signal.aborted) return;
        const at = new Date().toTimeString().slice(0, 8);
        const { consequences, basis } = reply;
        if (consequences !== undefined && basis !== undefined)
          runnable.current.set(name, { consequences, basis, at, date });
        tell({ kind: "checked", checked: reply, at, date });
        setChecked({ name, text });
      } catch (error) {
        if (!leaving.signal.aborted) tell({ kind: "failed", message: String(error) });
      }
    };
    const timer = setTimeout(() => void run(), isTyped ? pauseInMs : 0);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [client, name, text, readWith, households, date, isReady]);
  return { check, isFresh: checked?.name === name && checked.text === text };
}
