/**
 * Say a sentence in the editor, at a place of its text, until the reader goes on.
 *
 * In:       the editor, the sentence, the place.
 * Ignores:  what it says.
 */
import type { editor, IPosition } from "monaco-editor/editor/editor.api";

/** The part of Monaco that says why a text is read-only. */
interface MessageController extends editor.IEditorContribution {
  readonly showMessage: (sentence: string, at: IPosition) => void;
}

export function showMessage(
  view: editor.IStandaloneCodeEditor,
  sentence: string,
  at: IPosition,
): void {
  // Asked for by its name: to import it would load Monaco with the page.
  const id = "editor.contrib.messageController";
  view.getContribution<MessageController>(id)?.showMessage(sentence, at);
}
