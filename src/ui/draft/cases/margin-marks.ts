/**
 * Which lines of the policy are marked: those of conditions that its cases have seen from one side only, or from none.
 *
 * In:       what is known of the cases; the file; the words, and how names are called.
 * Out:      marks for the editor; none where there are no cases, for then nothing is seen at all. Pure.
 */

import type { DraftScreenText } from "../../../text/draft-text.ts";
import type { Namer } from "../../../text/reasons.ts";
import type { MarginMark } from "../../editor/margin-marks.ts";
import type { CaseRuns } from "./case-runs.ts";

export function marginMarks(
  { coverage, reports }: Pick<CaseRuns, "coverage" | "reports">,
  file: string,
  { text, name }: { readonly text: DraftScreenText; readonly name: Namer },
): readonly MarginMark[] {
  const { and, coverage: words } = text.draft.cases;
  if (coverage === undefined || ![...reports.values()].some((some) => some.length > 0)) return [];
  const limbs: Readonly<Record<string, string>> = { scope: words.scope, duration: words.duration };
  return coverage.branches.missed
    .filter(({ at }) => at.file === file)
    .map(({ programme, condition, missed, at: { start, end } }) => {
      const what = `${name(programme)} · ${limbs[condition] ?? name(condition)}`;
      return {
        at: { start, end },
        sentence: words.mark(what, missed.map(words.never).join(and)),
        isHalf: missed.length === 1,
      };
    });
}
