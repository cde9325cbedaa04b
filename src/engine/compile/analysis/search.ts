/**
 * Try values for variables until a question is answered.
 *
 * In:       variables, each with the values to try, the usual one first; a verdict on what is assigned so far.
 * Out:      an assignment to which the verdict is yes; `none` where every one was tried; `gave-up` where the steps
 *           that were allowed are used up.
 * Ignores:  what the values mean.
 */

export interface Variable<V> {
  readonly key: string;
  /** At least one; the usual one first. */
  readonly candidates: readonly V[];
}

export type Assignment<V> = ReadonlyMap<string, V>;

/** `no` holds whatever else is assigned; `open` means that more must be assigned. */
export type Verdict = "yes" | "no" | "open";

export type Found<V> =
  | { readonly kind: "found"; readonly assigned: Assignment<V> }
  | { readonly kind: "none" }
  | { readonly kind: "gave-up" };

/** Assignments that depart from the usual values in few places are tried first. */
const departures = [0, 1, 2, 3, Number.POSITIVE_INFINITY];

/** With every variable assigned, `open` counts as no. */
export function search<V>(
  variables: readonly Variable<V>[],
  verdict: (assigned: Assignment<V>) => Verdict,
  budget: number,
): Found<V> {
  const assigned = new Map<string, V>();
  let steps = 0;
  let wasLimited = false;
  for (const most of departures) {
    wasLimited = false;
    if (descend(0, most)) return { kind: "found", assigned: new Map(assigned) };
    if (steps > budget) return { kind: "gave-up" };
    if (!wasLimited) return { kind: "none" };
  }
  return { kind: "none" };

  function descend(index: number, left: number): boolean {
    steps += 1;
    if (steps > budget) return false;
    const answer = verdict(assigned);
    if (answer !== "open") return answer === "yes";
    const variable = variables[index];
    if (variable === undefined) return false;
    for (const [rank, candidate] of variable.candidates.entries()) {
      if (rank > 0 && left === 0) {
        wasLimited = true;
        break;
      }
      assigned.set(variable.key, candidate);
      if (descend(index + 1, rank > 0 ? left - 1 : left)) return true;
    }
    assigned.delete(variable.key);
    return false;
  }
}

/** The same answer from as few variables as leaving out one after another allows. */
export function simplest<V>(
  found: Assignment<V>,
  verdict: (assigned: Assignment<V>) => Verdict,
): Assignment<V> {
  const kept = new Map(found);
  for (const [key, value] of found) {
    kept.delete(key);
    if (verdict(kept) !== "yes") kept.set(key, value);
  }
  return kept;
}
