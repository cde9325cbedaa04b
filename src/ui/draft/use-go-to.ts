/**
 * Going to a place of any file that the screen has: another file comes into view first.
 *
 * In:       the editor, the file in view, the files there are, how another is shown.
 * Out:      how to go; whether a file can be gone to.
 */
import { useEffect, useState } from "react";
import type { SourceSpan } from "../../engine/index.ts";
import type { CodeEditor } from "../editor/create-editor.ts";
import type { ShownPanes } from "./use-panes.ts";

interface Asked {
  readonly editor: CodeEditor | undefined;
  /** The name of the file in view. */
  readonly file: string;
  readonly show: (name: string) => void;
  readonly panes: Pick<ShownPanes, "showView">;
}

export function useGoTo({ editor, file, show, panes }: Asked): (place: SourceSpan) => void {
  const [wanted, setWanted] = useState<SourceSpan>();
  const { showView } = panes;
  useEffect(() => {
    if (wanted === undefined || wanted.file !== file || editor === undefined) return;
    editor.reveal(wanted);
    setWanted(undefined);
  }, [wanted, file, editor]);
  return (place) => {
    // The text has to be what stands in the middle.
    showView(undefined);
    if (place.file !== file) show(place.file);
    setWanted(place);
  };
}
