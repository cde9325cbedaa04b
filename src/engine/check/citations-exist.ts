/**
 * What is cited is a clause or a document of the policy.
 *
 * Reports:  `check/unknown-citation`, with the nearest id.
 */
import type { Report } from "../base/diagnostic.ts";
import { nearestFinder } from "../base/nearest.ts";
import type { Spec } from "../spec/spec.ts";
import { citationsOf } from "./citations-of.ts";
import { unknownCitation } from "./messages.ts";

export function citationsExist(spec: Spec, report: Report): void {
  const known = new Set([...spec.clauses.keys(), ...spec.documents.keys()]);
  const nearest = nearestFinder(() => known);
  for (const { id, at } of citationsOf(spec)) {
    if (!known.has(id)) report(unknownCitation(id, nearest(id), at));
  }
}
