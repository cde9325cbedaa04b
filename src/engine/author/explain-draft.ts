/**
 * Everything that stands behind one programme's result for a household, with the places of the text that made it.
 *
 * In:       a plan, a household, the programme's name.
 * Out:      the programme as it is described elsewhere, and the certificate of each part's amount as plain data.
 *           Undefined where the policy and its vocabulary do not know the programme.
 */
import type { SourceSpan } from "../base/span.ts";
import { describeHousehold } from "../compare/describe-household.ts";
import { instanceNames } from "../compare/name-instances.ts";
import type { PlainProgramme } from "../compare/plain.ts";
import { evaluateHousehold } from "../evaluate/evaluate-household.ts";
import type { CaseData } from "../evaluate/facts/raw-case.ts";
import { explainProgramme } from "../explain/explain-programme.ts";
import type { Plan } from "../plan/plan.ts";
import { type PlainCertificate, plainCertificates } from "./plain-certificate.ts";

export interface DraftExplanation {
  readonly programme: PlainProgramme;
  readonly certificates: readonly PlainCertificate[];
  /** Where the programme's rule is defined; absent where no rule is. */
  readonly at?: SourceSpan;
  /** Every programme of the policy that has a rule, for choosing another. */
  readonly programmes: readonly { readonly name: string; readonly en: string }[];
}

export function explainDraft(
  plan: Plan,
  facts: CaseData,
  wanted: string,
): DraftExplanation | undefined {
  const result = evaluateHousehold(plan, facts);
  const { programmes } = describeHousehold({ plan, result, facts, explain: explainProgramme });
  const programme = programmes.find(({ name }) => name === wanted);
  const evaluated = result.programmes.find(({ name }) => name === wanted);
  if (programme === undefined || evaluated === undefined) return undefined;
  const certificates = plainCertificates(evaluated, instanceNames(facts, plan));
  const at = evaluated.rule?.at;
  return {
    programme,
    certificates,
    ...(at === undefined ? {} : { at }),
    programmes: programmes
      .filter(({ rule }) => rule !== undefined)
      .map(({ name, en }) => ({ name, en })),
  };
}
