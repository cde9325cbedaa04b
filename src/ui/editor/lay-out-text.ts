/**
 * Lay out the whole text as one step that can be undone, changing no more of it than has to change.
 *
 * In:       the model, the text as it should read.
 * Out:      one edit of the stretch between the first and the last character that differ.
 */
import type { editor } from "monaco-editor/editor/editor.api";
import { rangeOf, type Stretch } from "./findings.ts";
import type { Monaco } from "./monaco-type.ts";

interface LayoutAsked {
  /** Undefined where the text cannot be laid out. */
  readonly layOut: (
    model: editor.ITextModel,
    text: string,
  ) => Promise<string | undefined> | undefined;
  readonly label: string;
}

/** By keys and in the menu. The text as it was asked about is laid out, or none. */
export function offerLayout(
  { KeyCode, KeyMod }: Monaco,
  view: editor.IStandaloneCodeEditor,
  { layOut, label }: LayoutAsked,
): void {
  view.addAction({
    id: "doudi.layout",
    label,
    keybindings: [KeyMod.Shift | KeyMod.Alt | KeyCode.KeyF],
    contextMenuGroupId: "1_modification",
    precondition: "!editorReadonly",
    async run() {
      const model = view.getModel();
      if (model === null) return;
      const before = model.getValue();
      const text = await layOut(model, before);
      if (text !== undefined && !model.isDisposed() && model.getValue() === before)
        layOutText(model, text);
    },
  });
}

function layOutText(model: editor.ITextModel, text: string): void {
  const change = maybeChange(model.getValue(), text);
  if (change === undefined) return;
  model.pushStackElement();
  model.pushEditOperations(
    [],
    [{ range: rangeOf(model, change.at), text: change.text }],
    () => null,
  );
  model.pushStackElement();
}

/** Undefined where nothing differs. */
export function maybeChange(
  before: string,
  after: string,
): { readonly at: Stretch; readonly text: string } | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return {
    at: { start, end: before.length - same },
    text: after.slice(start, after.length - same),
  };
}
