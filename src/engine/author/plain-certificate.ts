/**
 * The certificates of a programme's amounts as plain data: exact fraction, rounding, both recomputations.
 *
 * In:       a programme's result; how its instances are called.
 * Out:      one for each instance whose amount is known.
 */
import { textFromRational } from "../base/decimal.ts";
import type { Localized } from "../base/localized.ts";
import type { NameOfPath } from "../compare/plain-values.ts";
import type { ProgrammeResult } from "../evaluate/result.ts";
import { certifyAmount, type Recomputation } from "../explain/certificate.ts";

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

export function plainCertificates(
  result: ProgrammeResult,
  nameOf: NameOfPath,
): readonly PlainCertificate[] {
  return (result.instances ?? [result]).flatMap((instance) => {
    const certificate = certifyAmount(instance);
    const of = nameOf(instance.path);
    if (certificate === undefined) return [];
    return [{ ...(of === undefined ? {} : { of }), ...plain(certificate, instance.amount?.unit) }];
  });
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
