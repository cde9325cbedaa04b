/**
 * Marks in the editor's margin for what no case of the policy in view covers.
 *
 * In:       the screen; the words.
 * Out:      nothing; the editor shows the marks. Those of an earlier text move with it until its cases have run.
 */
import { useEffect } from "react";
import type { DraftScreenText } from "../../../text/draft-text.ts";
import type { Locale } from "../../../text/text-for.ts";
import type { DraftScreen } from "../useDraft.ts";
import { marginMarks } from "./margin-marks.ts";
import { useWording } from "./use-wording.ts";

export function useMarginMarks(screen: DraftScreen, text: DraftScreenText, locale: Locale): void {
  const { caseRuns, places } = screen;
  const { name } = useWording({ caseRuns, text, locale, places });
  const { editor, file, shown } = screen.texts;
  const isInView = shown.name === file.name;
  useEffect(() => {
    const isKnown = caseRuns.kind === "ready" || caseRuns.coverage === undefined;
    // A model that was not made yet has no marks: they are set again when its file comes into view.
    if (isKnown && isInView)
      editor?.setMarginMarks(file.name, marginMarks(caseRuns, file.name, { text, name }));
  }, [editor, caseRuns, file.name, isInView, text, name]);
}
