/**
 * Show a case in the editor, at a place of it.
 *
 * In:       the texts of the screen; the name of the case; where in it, or its beginning.
 * Out:      the case is the text in view.
 */
import type { Stretch } from "../../editor/findings.ts";
import type { DraftViewProps } from "../draft-view-props.ts";
import { fileOf, textOf } from "../texts-state.ts";

export function openCase(
  { texts, panes }: Pick<DraftViewProps, "texts" | "panes">,
  name: string,
  at: Stretch = { start: 0, end: 0 },
): void {
  const { state, editor, actions } = texts;
  panes.showView(undefined);
  actions.show(name);
  editor?.open(name, textOf(state, fileOf({ ...state, name })));
  editor?.reveal(at);
}
