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
import type { Catalogue } from "../compare/compare-state.ts";
import { type Check, type DraftFile, firstCheck, nextCheck, textsOf } from "./draft-state.ts";

export interface CheckAsked {
  readonly catalogue: Catalogue;
  readonly file: DraftFile;
  readonly text: string;
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
  const { catalogue, file, text, households, date, isReady } = asked;
  const { name, published } = file;
  const [check, tell] = useReducer(nextCheck, firstCheck);
  const [checked, setChecked] = useState<Checked>();
  const last = useRef<Checked>({ name: "", text: "" });
  useEffect(() => {
    last.current = { name, text: "" };
    tell({ kind: "asked-anew", name, date });
  }, [name, date]);
  useEffect(() => {
    if (client === undefined || !isReady) return;
    const leaving = new AbortController();
    const isTyped = last.current.text !== "" && last.current.text !== text;
    last.current = { name, text };
    if (isTyped) tell({ kind: "typed" });
    const run = async () => {
      const texts = textsOf(name, text, catalogue);
      const against =
        published === undefined ? {} : { published: textsOf(name, published, catalogue) };
      try {
        const reply = await client.ask(
          "check-policy",
          { texts, ...against, households, date },
          { signal: leaving.signal },
        );
        if (leaving.signal.aborted) return;
        tell({ kind: "checked", checked: reply, at: new Date().toTimeString().slice(0, 8) });
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
  }, [client, catalogue, file, text, households, date, isReady]);
  return { check, isFresh: checked?.name === name && checked.text === text };
}
