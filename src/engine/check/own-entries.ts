/**
 * Whose entries a check may ask to be of use: the jurisdiction's own and those of the proposals laid over it.
 *
 * Ignores:  the baseline's, whose rules the jurisdiction may have replaced.
 */
import type { Spec } from "../spec/spec.ts";

/** Whether the file that gave an entry is no baseline. */
export function isOwn(spec: Spec, from: string): boolean {
  return from === spec.id || spec.proposals.some(({ id }) => id === from);
}
