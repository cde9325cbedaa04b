/**
 * Every formula of a policy, and every name that one of them could read.
 *
 * In:       a spec.
 * Out:      syntax trees; the words that stand in them as names, variables and parts of paths included, so that what
 *           is not among them is certainly not read.
 * Ignores:  what a name stands for.
 */

import type { Expression } from "../spec/feel/syntax.ts";
import { expressionsOfCell, walkExpression } from "../spec/feel/walk.ts";
import type { Body, ConditionGroup, Formula, Programme, Spec, Table } from "../spec/spec.ts";
import { conditionsOf } from "./citations-of.ts";

const namesBySpec = new WeakMap<Spec, ReadonlySet<string>>();

/** Every word that a formula, an axis of a parameter or a choice reads as a name; gathered once, for several checks ask. */
export function namesRead(spec: Spec): ReadonlySet<string> {
  const known = namesBySpec.get(spec);
  if (known !== undefined) return known;
  const names = namesIn(spec);
  namesBySpec.set(spec, names);
  return names;
}

function namesIn(spec: Spec): ReadonlySet<string> {
  const names = new Set<string>();
  for (const expression of expressionsOf(spec)) {
    walkExpression(expression, (part) => {
      if (part.kind === "name" || part.kind === "path") names.add(part.name);
    });
  }
  for (const { by } of spec.parameters.values()) for (const { id } of by) names.add(id);
  for (const { chosen } of spec.choices.values()) names.add(chosen.id);
  return names;
}

/** The tables of a policy, wherever a formula could stand instead. */
export function tablesOf(spec: Spec): readonly Table[] {
  return bodiesOf(spec).flatMap((body) => (body.kind === "table" ? [body.table] : []));
}

/** Every formula, headings and cells of tables among them. */
export function* expressionsOf(spec: Spec): Iterable<Expression> {
  for (const body of bodiesOf(spec)) yield* expressionsOfBody(body);
  for (const programme of spec.programmes.values()) {
    for (const { tree } of formulasOfProgramme(programme)) yield tree;
  }
  for (const { when } of spec.checks.values()) yield when.tree;
  for (const { when } of [...spec.deadlines.values(), ...spec.routes.values()]) {
    if (when !== undefined) yield when.tree;
  }
}

function bodiesOf(spec: Spec): readonly Body[] {
  return [
    ...spec.derived.map(({ body }) => body),
    ...[...spec.programmes.values()].flatMap(({ amount }) => amount?.body ?? []),
    ...[...spec.deadlines.values()].map(({ due }) => due),
    ...[...spec.routes.values()].map(({ body }) => body),
  ];
}

function formulasOfProgramme(programme: Programme): readonly Formula[] {
  const { scope, eligible, duration, amount, entitlements } = programme;
  const single = [scope, amount?.floor, amount?.ceiling, ...entitlements.map(({ when }) => when)];
  const period = [duration?.start, duration?.months, duration?.least, duration?.most];
  return [...single, ...period, ...formulasOfGroup(eligible)].filter(
    (formula) => formula !== undefined,
  );
}

function formulasOfGroup(group: ConditionGroup | undefined): readonly Formula[] {
  return [...conditionsOf(group)].flatMap((one) => (one.kind === "formula" ? [one.when] : []));
}

function* expressionsOfBody(body: Body): Iterable<Expression> {
  if (body.kind === "formula") yield body.formula.tree;
  else {
    for (const { heading } of body.table.columns) yield heading.tree;
    for (const { tests, result } of body.table.rows) {
      yield* tests.flatMap(expressionsOfCell);
      yield result.tree;
    }
  }
}
