/**
 * What stands behind a programme's result and what would change it, for one household under one policy.
 *
 * In:       the policy's texts, the household's facts, the programme; the thread's linked policies.
 * Out:      plain data; nothing where the policy cannot be run, or has no rule for the programme.
 */
import { type CaseData, type CaseInquiry, inquireCase, planOn } from "../engine/index.ts";
import { type Linked, linkPolicy } from "./link-policy.ts";
import type { PolicyTexts } from "./policy-texts.ts";

export interface InquiryAsked {
  readonly policy: PolicyTexts;
  readonly facts: CaseData;
  readonly programme: string;
  /** `2025-10-01`. */
  readonly date: string;
}

export interface InquiryFound {
  readonly inquiry?: CaseInquiry;
}

export function inquirePolicy(
  { policy: texts, facts, programme }: InquiryAsked,
  date: number,
  cache: Map<string, Linked>,
): InquiryFound {
  const { policy } = linkPolicy(texts, cache);
  if (policy === undefined) return {};
  const inquiry = inquireCase(planOn(policy, date), facts, programme);
  return inquiry === undefined ? {} : { inquiry };
}
