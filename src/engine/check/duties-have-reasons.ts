/**
 * A clause that is set aside as a duty says why nothing in it can be computed.
 *
 * Reports:  `check/duty-without-reason`, at the clause's id.
 */
import type { Report } from "../base/diagnostic.ts";
import type { Spec } from "../spec/spec.ts";
import { dutyWithoutReason } from "./messages.ts";

export function dutiesHaveReasons(spec: Spec, report: Report): void {
  for (const { id, disposition, reason, idAt } of spec.clauses.values()) {
    const isGiven = reason !== undefined && (reason.zh !== "" || reason.en !== "");
    if (disposition === "duty" && !isGiven) report(dutyWithoutReason(id, idAt));
  }
}
