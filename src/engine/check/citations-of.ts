/**
 * Everything that a policy cites, and everything in it that may cite.
 *
 * In:       a spec; its parts have taken over the citation of the entry around them.
 * Out:      citations, the inherited ones again and again; conditions of a group, those inside groups included.
 */
import type { Body, Citation, Condition, ConditionGroup, Programme, Spec } from "../spec/spec.ts";

/** Every citation of the policy. */
export function* citationsOf(spec: Spec): Iterable<Citation> {
  yield* spec.from?.cite ?? [];
  yield* spec.otherCitations;
  for (const { cite, values } of spec.parameters.values()) {
    yield* cite;
    for (const value of values) yield* value.cite;
  }
  for (const { cite, body, round } of spec.derived) {
    yield* cite;
    yield* citationsOfBody(body);
    yield* round?.cite ?? [];
  }
  for (const programme of spec.programmes.values()) yield* citationsOfProgramme(programme);
  for (const entries of [spec.readings, spec.choices, spec.checks]) {
    for (const { cite } of entries.values()) yield* cite;
  }
  for (const { cite, due } of spec.deadlines.values()) yield* [...cite, ...citationsOfBody(due)];
  for (const { cite, body } of spec.routes.values()) yield* [...cite, ...citationsOfBody(body)];
}

/** The conditions of a group and of the groups in it, outer ones first. */
export function* conditionsOf(group: ConditionGroup | undefined): Iterable<Condition> {
  const { all = [], any = [], none = [] } = group ?? {};
  for (const condition of [...all, ...any, ...none]) {
    yield condition;
    if (condition.kind === "group") yield* conditionsOf(condition.group);
  }
}

function* citationsOfProgramme(programme: Programme): Iterable<Citation> {
  const { cite, eligible, duration, amount, entitlements } = programme;
  yield* cite;
  for (const condition of conditionsOf(eligible)) yield* condition.cite;
  yield* duration?.cite ?? [];
  yield* amount?.cite ?? [];
  yield* amount?.round?.cite ?? [];
  if (amount?.body !== undefined) yield* citationsOfBody(amount.body);
  for (const entitlement of entitlements) yield* entitlement.cite;
}

function citationsOfBody(body: Body): readonly Citation[] {
  return body.kind === "table" ? body.table.rows.flatMap((row) => row.cite) : [];
}
