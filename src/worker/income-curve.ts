/**
 * The curve of one of a household's wages under one policy.
 *
 * In:       the policy's texts, the household's facts, which wage; the thread's linked policies.
 * Out:      plain data; nothing where the policy cannot be run, or the household has no wage.
 */
import {
  type CaseData,
  describeCurve,
  maybeRationalFromDecimal,
  type PlainCurve,
  planOn,
} from "../engine/index.ts";
import { type Linked, linkPolicy } from "./link-policy.ts";
import type { PolicyTexts } from "./policy-texts.ts";

export interface CurveRequest {
  readonly policy: PolicyTexts;
  readonly facts: CaseData;
  /** `2025-10-01`. */
  readonly date: string;
  /** Which of the wages, in the order of the case. */
  readonly earner?: number;
  /** The last wage, as a decimal. */
  readonly to?: string;
}

export interface CurveFound {
  readonly curve?: PlainCurve;
}

export function curveOfPolicy(
  { policy: texts, facts, earner, to }: CurveRequest,
  date: number,
  cache: Map<string, Linked>,
): CurveFound {
  const { policy } = linkPolicy(texts, cache);
  if (policy === undefined) return {};
  const end = to === undefined ? undefined : maybeRationalFromDecimal(to);
  const curve = describeCurve(planOn(policy, date), facts, {
    ...(earner === undefined ? {} : { earner }),
    ...(end === undefined ? {} : { to: end }),
  });
  return curve === undefined ? {} : { curve };
}
