/**
 * What is said of a proposal that does not keep a limit which a check sets for the rule-maker.
 *
 * Out:      one factory; a firm limit that is broken is an error, any other a warning.
 * Ignores:  how the check was run.
 */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { SourceSpan } from "../base/span.ts";

export interface BrokenLimit {
  readonly check: string;
  /** Those that are broken alike; empty where none is told apart. */
  readonly variants: readonly string[];
  readonly isFirm: boolean;
  /** How far the values are from the limit, least and most; empty where it cannot be said as a number. */
  readonly shortfalls: readonly string[];
  /** First day on which it is broken. */
  readonly date: string;
}

/** Reports at what the proposal changes, with the check as the other place. */
export function brokenLimit(limit: BrokenLimit, at: SourceSpan, checkAt: SourceSpan): Diagnostic {
  const { check, variants, isFirm, shortfalls, date } = limit;
  const variant = variants.join(", ");
  const [least = "", most = least] = shortfalls;
  const name = variant === "" ? `"${check}"` : `"${check}" (${variant})`;
  const span = least === most ? least : `${least} to ${most}`;
  const short = span === "" ? "" : `, by ${span}`;
  const message = isFirm
    ? `From ${date} the proposal breaks the firm limit ${name}${short}.`
    : `From ${date} the proposal misses the limit ${name}${short}; it holds in principle only.`;
  return {
    code: isFirm ? "check/breached-limit" : "check/missed-limit",
    severity: isFirm ? "error" : "warning",
    message,
    details: { check, variant, least, shortfall: most, date },
    at,
    because: [{ at: checkAt, note: "The limit." }],
  };
}
