/**
 * Everything that stands behind one programme's result for a household, with the places of the text that made it.
 *
 * In:       a plan, a household, the programme's name.
 * Out:      the programme as it is described elsewhere, and the certificate of each part's amount as plain data.
 *           Undefined where the policy and its vocabulary do not know the programme.
 */
import { textFromRational } from "../base/decimal.ts";
import type { Localized } from "../base/localized.ts";
import type { SourceSpan } from "../base/span.ts";
import { describeHousehold } from "../compare/describe-household.ts";
import { instanceNames } from "../compare/name-instances.ts";
import type { PlainProgramme } from "../compare/plain.ts";
import { evaluateHousehold } from "../evaluate/evaluate-household.ts";
import type { CaseData } from "../evaluate/facts/raw-case.ts";
import { certifyAmount, type Recomputation } from "../explain/certificate.ts";
import { explainProgramme } from "../explain/explain-programme.ts";
import type { Plan } from "../plan/plan.ts";

export interface PlainCertificate {
  /** The member, application or stay whose amount it is; absent for the household. */
  readonly of?: Localized;
  /** Numerator and denominator of the amount before rounding. */
  readonly fraction: { readonly n: string; readonly d: string };
  readonly value: string;
  readonly unit: string;
  readonly bound: "exact" | "floor" | "ceiling";
  readonly round?: {
    readonly mode: string;
    readonly step: string;
    readonly cite: readonly string[];
  };
  readonly recomputations: readonly {
    readonly method: Recomputation["method"];
    /** Of scaled integers: how many of the small unit make one. */
    readonly scale?: string;
    /** Absent where the method cannot hold a figure on the way. */
    readonly value?: string;
    readonly agrees?: boolean;
  }[];
  readonly cite: readonly string[];
}

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
  const nameOf = instanceNames(facts, plan);
  const certificates = (evaluated.instances ?? [evaluated]).flatMap((instance) => {
    const certificate = certifyAmount(instance);
    const of = nameOf(instance.path);
    if (certificate === undefined) return [];
    return [{ ...(of === undefined ? {} : { of }), ...plain(certificate, instance.amount?.unit) }];
  });
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

function plain(
  certificate: NonNullable<ReturnType<typeof certifyAmount>>,
  unit: { readonly text: string } | undefined,
): Omit<PlainCertificate, "of"> {
  const { exact, value, bound, round, recomputations, cite } = certificate;
  return {
    fraction: { n: String(exact.n), d: String(exact.d) },
    value: textFromRational(value),
    unit: unit?.text ?? "",
    bound,
    ...(round === undefined
      ? {}
      : { round: { mode: round.mode, step: textFromRational(round.step), cite: round.cite } }),
    recomputations: recomputations.map(({ method, scale, value: again, agrees }) => ({
      method,
      ...(scale === undefined ? {} : { scale: String(scale) }),
      ...(again === undefined ? {} : { value: textFromRational(again) }),
      ...(agrees === undefined ? {} : { agrees }),
    })),
    cite,
  };
}
