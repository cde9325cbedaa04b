/**
 * No clause is left open: each is a rule, or a duty with its reason.
 *
 * Reports:  `check/clause-left-open`, at the clause's id.
 * Ignores:  a clause without any disposition (umbrellas-hold.ts).
 */
import type { Report } from "../base/diagnostic.ts";
import type { Spec } from "../spec/spec.ts";
import { clauseLeftOpen } from "./messages.ts";

export function clausesAreSettled(spec: Spec, report: Report): void {
  for (const { id, disposition, idAt } of spec.clauses.values())
    if (disposition === "open") report(clauseLeftOpen(id, idAt));
}
