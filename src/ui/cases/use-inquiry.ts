/**
 * What stands behind the chosen programme's result, and what would change it.
 *
 * In:       the engine's client, the household's facts, the date, the region and the programme that are looked at.
 * Out:      the answer to exactly that, or that it is still being worked out.
 * Ignores:  words, layout.
 */
import { useMemo } from "react";
import type { CaseData, CaseInquiry } from "../../engine/index.ts";
import type { EngineClient } from "../../worker/client.ts";
import type { InquiryFound } from "../../worker/inquire-case.ts";
import { type Catalogue, policyTexts } from "../compare/compare-state.ts";
import { useAnswer } from "../parts/use-answer.ts";

export type Inquiry =
  | { readonly kind: "running" }
  /** Absent where no rule gives the programme. */
  | { readonly kind: "ready"; readonly found?: CaseInquiry }
  | { readonly kind: "failed" };

interface Asked {
  readonly engine: EngineClient | undefined;
  readonly catalogue: Catalogue;
  readonly facts: CaseData;
  readonly date: string;
  /** Absent until the region has answered. */
  readonly region: string | undefined;
  readonly programme: string | undefined;
}

const isKept = (_: InquiryFound) => true;

export function useInquiry({ engine, catalogue, facts, date, region, programme }: Asked): Inquiry {
  const policies = useMemo(() => policyTexts(catalogue), [catalogue]);
  const asked = useMemo(() => {
    const policy = policies.find(({ id }) => id === region);
    return policy === undefined || programme === undefined
      ? undefined
      : { policy, facts, date, programme };
  }, [policies, facts, date, region, programme]);
  const { newest, isFailed } = useAnswer(engine, "inquire-case", asked, isKept);
  if (isFailed) return { kind: "failed" };
  if (newest === undefined || newest.asked !== asked) return { kind: "running" };
  const { inquiry: found } = newest.answer;
  return { kind: "ready", ...(found === undefined ? {} : { found }) };
}
