/**
 * A clause that is registered as encoded is cited by something.
 *
 * Reports:  `check/encoded-never-cited`, at the clause's id.
 * Ignores:  clauses of the baseline, whose rules the jurisdiction may have replaced.
 */
import type { Report } from "../base/diagnostic.ts";
import type { Spec } from "../spec/spec.ts";
import { citationsOf } from "./citations-of.ts";
import { encodedNeverCited } from "./messages.ts";
import { isOwn } from "./own-entries.ts";

export function encodedIsCited(spec: Spec, report: Report): void {
  const cited = new Set([...citationsOf(spec)].map(({ id }) => id));
  for (const { id, disposition, from, idAt } of spec.clauses.values()) {
    if (disposition !== "encoded" || !isOwn(spec, from) || cited.has(id)) continue;
    report(encodedNeverCited(id, idAt));
  }
}
