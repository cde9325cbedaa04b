/**
 * A clause that something cites is registered as encoded.
 *
 * Reports:  `check/cited-not-encoded`, a warning at each citation: either the register or the rule is out of date.
 * Ignores:  umbrellas, which have no disposition.
 */
import type { Report } from "../base/diagnostic.ts";
import type { Spec } from "../spec/spec.ts";
import { citationsOf } from "./citations-of.ts";
import { citedNotEncoded } from "./messages.ts";

export function citedIsEncoded(spec: Spec, report: Report): void {
  for (const { id, at } of citationsOf(spec)) {
    const clause = spec.clauses.get(id);
    if (clause?.disposition !== "duty" && clause?.disposition !== "open") continue;
    report(citedNotEncoded({ clause: id, disposition: clause.disposition }, at, clause.idAt));
  }
}
