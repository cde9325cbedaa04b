/**
 * The forms of the text in view, and what is written in them: asked soon after the text changed, written back through
 * the editor.
 *
 * In:       the engine's client, the texts, the editor; whether the text may be changed.
 * Out:      the forms, how old they are, and how an edit is carried out: one after the other, each on the newest text.
 * Ignores:  words and markup.
 */
import { useCallback, useEffect, useReducer, useRef } from "react";
import type { FormEdit, SpecTexts, TriedEdit } from "../../../engine/index.ts";
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
  const { file, editor } = texts;
  const { text } = specTexts.jurisdiction;
  useEffect(() => tell({ kind: "shown", name: file.name }), [file.name]);
  useEffect(() => {
    if (engine === undefined) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      engine.ask("draft-forms", { texts: specTexts }, stop).then(
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
  }, [engine, specTexts]);
  const newest = useRef<SpecTexts>(specTexts);
  newest.current = specTexts;
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const write = useCallback(
    (edit: FormEdit): Promise<Written> => {
      const writing = queue.current.then(async (): Promise<Written> => {
        const asked = newest.current;
        if (engine === undefined || editor === undefined) return { kind: "moved" };
        const tried = await engine.ask("try-edit", { texts: asked, edit });
        if (tried.kind !== "edit") return tried;
        if (newest.current.jurisdiction.text !== asked.jurisdiction.text) return { kind: "moved" };
        const { at, text: words } = tried.edit;
        const { jurisdiction } = asked;
        const before = jurisdiction.text;
        const after = before.slice(0, at.start) + words + before.slice(at.end);
        // What waits behind this edit is tried on its outcome, whether the screen was drawn anew or not.
        newest.current = { ...asked, jurisdiction: { ...jurisdiction, text: after } };
        editor.write(at, words);
        return { kind: "written" };
      });
      queue.current = writing.catch(() => undefined);
      return writing;
    },
    [engine, editor],
  );
  const canWrite =
    state.kind === "ready" &&
    editor !== undefined &&
    !isNarrow &&
    !texts.state.offers.has(file.name) &&
    text !== "";
  return { state, canWrite, write };
}

function isAborted(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
