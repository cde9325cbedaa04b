/**
 * Explain a programme of a draft for one household: reasons, sums, certificates, each with its places in the texts.
 *
 * In:       the draft's texts, the household, the programme; the thread's memory.
 * Out:      the explanation and how the policy is spoken of; nothing of either where the draft cannot be run.
 */
import {
  type CaseData,
  type DraftExplanation,
  describePolicy,
  explainDraft,
  type PolicyView,
  planOn,
  type SpecTexts,
} from "../engine/index.ts";
import { type DraftMemory, openDraft } from "./open-draft.ts";

export interface ExplanationAsked {
  readonly texts: SpecTexts;
  readonly facts: CaseData;
  /** Absent: the first of the policy's own. */
  readonly programme?: string;
  /** `2025-10-01`. */
  readonly date: string;
}

export interface ExplainedDraft {
  /** Absent where the draft cannot be run. */
  readonly policy?: PolicyView;
  /** Absent too where it does not know the programme. */
  readonly explanation?: DraftExplanation;
}

export function explainHousehold(
  { texts, facts, programme }: ExplanationAsked,
  date: number,
  memory: DraftMemory,
): ExplainedDraft {
  const { policy } = openDraft(texts, memory);
  if (policy === undefined) return {};
  const plan = planOn(policy, date);
  const first = plan.programmes.find(({ rule }) => rule !== undefined)?.name;
  const explanation = explainDraft(plan, facts, programme ?? first ?? "");
  return {
    policy: describePolicy(policy.spec, plan),
    ...(explanation === undefined ? {} : { explanation }),
  };
}
