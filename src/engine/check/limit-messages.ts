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
  /** Empty where no variant is told apart. */
  readonly variant: string;
  readonly isFirm: boolean;
  /** How far the value is from the limit; empty where it cannot be said as a number. */
  readonly shortfall: string;
  /** First day on which it is broken. */
  readonly date: string;
}

/** Reports at what the proposal changes, with the check as the other place. */
export function brokenLimit(limit: BrokenLimit, at: SourceSpan, checkAt: SourceSpan): Diagnostic {
  const { check, variant, isFirm, shortfall, date } = limit;
  const name = variant === "" ? `"${check}"` : `"${check}" (${variant})`;
  const short = shortfall === "" ? "" : `, by ${shortfall}`;
  const message = isFirm
    ? `From ${date} the proposal breaks the firm limit ${name}${short}.`
    : `From ${date} the proposal misses the limit ${name}${short}; it holds in principle only.`;
  return {
    code: isFirm ? "check/breached-limit" : "check/missed-limit",
    severity: isFirm ? "error" : "warning",
    message,
    details: { check, variant, shortfall, date },
    at,
    because: [{ at: checkAt, note: "The limit." }],
  };
}
