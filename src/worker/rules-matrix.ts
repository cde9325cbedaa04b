/**
 * Rules × places on a day.
 *
 * In:       the texts of policies, a date; the thread's policies.
 * Out:      the matrix with the policies it is of. A policy that cannot be run is left out and its fault named.
 */
import { describePolicy, planOn, rulesMatrix } from "../engine/index.ts";
import { type Linked, linkPolicy } from "./link-policy.ts";
import { placeFinder } from "./place-finder.ts";
import type { MatrixAsked, RulesFound } from "./rules-protocol.ts";

export function matrixOfPolicies(
  { policies, date: text }: MatrixAsked,
  date: number,
  cache: Map<string, Linked>,
): RulesFound {
  const linked = policies.map((texts) => linkPolicy(texts, cache));
  const faults = linked.flatMap(({ fault }) => fault ?? []);
  const places = linked.flatMap(({ policy }) =>
    policy === undefined ? [] : [{ spec: policy.spec, plan: planOn(policy, date) }],
  );
  const place = placeFinder(
    policies.flatMap(({ texts: { baseline, jurisdiction } }) => [baseline, jurisdiction]),
  );
  const rows = rulesMatrix(places, (at) => {
    const { file, line } = place(at);
    return { file, line };
  });
  return {
    date: text,
    policies: places.map(({ spec, plan }) => describePolicy(spec, plan)),
    rows,
    faults,
  };
}
