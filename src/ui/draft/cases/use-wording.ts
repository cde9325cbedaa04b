/**
 * How the draft's policy is spoken of in the panes of its cases.
 *
 * In:       what the engine last said of the policy; the reader's language; the places whose seals chips carry.
 * Out:      the wording for chips, absent until the cases have run once; a namer that leaves unknown names as they are.
 */
import { useMemo } from "react";
import type { DraftScreenText } from "../../../text/draft-text.ts";
import type { Namer } from "../../../text/reasons.ts";
import type { Locale } from "../../../text/text-for.ts";
import type { Place } from "../../compare/compare-state.ts";
import { type PolicyWording, wordingFor } from "../../parts/policy-wording.ts";
import type { CaseRuns } from "./case-runs.ts";

interface Asked {
  readonly caseRuns: CaseRuns;
  readonly text: DraftScreenText;
  readonly locale: Locale;
  readonly places: readonly Place[];
}

export interface CaseWording {
  readonly wording: PolicyWording | undefined;
  readonly name: Namer;
}

export function useWording({ caseRuns, text, locale, places }: Asked): CaseWording {
  const policy = caseRuns.coverage?.policy;
  return useMemo(() => {
    const wording = policy && wordingFor(policy, { text, locale, places });
    return { wording, name: wording?.name ?? ((name: string) => name) };
  }, [policy, text, locale, places]);
}
