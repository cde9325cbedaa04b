/**
 * The forms of the text in view, and what is written in them: asked soon after the text changed, written back through
 * the editor.
 *
 * In:       the engine's client, the texts, the editor; whether the text may be changed.
 * Out:      the forms, how old they are, and how an edit is carried out: one after the other, each on the newest text.
 * Ignores:  words and markup.
 */
import { useCallback, useEffect, useReducer, useRef } from "react";
import type { FormEdit, TriedEdit } from "../../../engine/index.ts";
import type { DraftViewProps } from "../draft-view-props.ts";
import { type FormsState, firstForms, nextForms } from "./forms-state.ts";

/** What became of an edit; `moved`: the text changed while it was tried. */
export type Written = Exclude<TriedEdit, { kind: "edit" }> | { readonly kind: "written" | "moved" };

export interface Forms {
  readonly state: FormsState;
  readonly canWrite: boolean;
  readonly write: (edit: FormEdit) => Promise<Written>;
}

export type FormsAsked = Pick<DraftViewProps, "engine" | "specTexts" | "texts" | "isNarrow">;

/** As after a keystroke in the text: shorter than a pause for thought. */
const pauseInMs = 60;

export function useForms({ engine, specTexts, texts, isNarrow }: FormsAsked): Forms {
  const [state, tell] = useReducer(nextForms, firstForms);
  const { file, editor, text } = texts;
  const { name } = file;
  useEffect(() => {
    if (name !== "") tell({ kind: "shown" });
  }, [name]);
  useEffect(() => {
    if (engine === undefined) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      engine.ask("draft-forms", { texts: specTexts, file: name }, stop).then(
        (forms) => tell({ kind: "read", forms }),
        (error: unknown) => {
          if (!isAborted(error)) tell({ kind: "failed" });
        },
      );
    }, pauseInMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [engine, specTexts, name]);
  const newest = useRef({ texts, specTexts });
  newest.current = { texts, specTexts };
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const write = useCallback(
    (edit: FormEdit): Promise<Written> => {
      const writing = queue.current.then(async (): Promise<Written> => {
        if (engine === undefined) return { kind: "moved" };
        const asked = newest.current;
        const tried = await engine.ask("try-edit", { texts: asked.specTexts, file: name, edit });
        if (tried.kind !== "edit") return tried;
        const { texts: now } = newest.current;
        const hasMoved = now.file.name !== name || now.text !== asked.texts.text;
        if (hasMoved || now.readOnly !== undefined) return { kind: "moved" };
        // A case of the policy may be what the editor has in view.
        if (now.shown.name !== name) now.actions.show(name);
        now.editor?.open(name, now.text);
        now.editor?.write(tried.edit.at, tried.edit.text);
        return { kind: "written" };
      });
      // What waits behind this edit is tried on its outcome, once the screen has it.
      queue.current = writing.catch(() => undefined).then(nextTurn);
      return writing;
    },
    [engine, name],
  );
  const isReady = state.kind === "ready" && editor !== undefined && text !== "";
  return { state, canWrite: isReady && !isNarrow && texts.readOnly === undefined, write };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function isAborted(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
