/**
 * Hold a policy against what its readers may expect of it: sources, a whole register, nothing that does nothing.
 *
 * In:       a spec that was read without errors; of another the findings may be too many, and nothing breaks.
 * Out:      nothing.
 * Reports:  `check/…`, each file's in the order of its text; what several rules inherit is reported once.
 * Ignores:  names and types in formulas (compile), dates, households.
 */
import type { Diagnostic, Report } from "../base/diagnostic.ts";
import { reportInOrder } from "../spec/report-in-order.ts";
import type { Spec } from "../spec/spec.ts";
import { rules } from "./rules.ts";

/** Reports: every code of `check`, and `yaml/more-faults` where there are too many to list. */
export function checkSpec(spec: Spec, report: Report): void {
  const found = new Map<string, Diagnostic>();
  const note: Report = (diagnostic) => {
    const { code, at, details } = diagnostic;
    const key = JSON.stringify([code, at.file, at.start, Object.values(details)]);
    if (!found.has(key)) found.set(key, diagnostic);
  };
  for (const rule of rules) rule(spec, note);
  const files = new Set([...found.values()].map(({ at }) => at.file));
  reportInOrder([...found.values()], [...files].sort(), report);
}
