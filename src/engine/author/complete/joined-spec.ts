/**
 * A policy as it is written now, with what can no longer be read of it as it was before.
 *
 * In:       what could be read of the text now, and of the last one that could be run; either may be missing.
 * Out:      one policy for looking names up; never one to be compiled.
 */
import type { Derived, Spec } from "../../spec/spec.ts";

export function joinedSpec(now: Spec | undefined, before: Spec | undefined): Spec | undefined {
  if (now === undefined || before === undefined) return now ?? before;
  const join = <V>(one: ReadonlyMap<string, V>, other: ReadonlyMap<string, V>) =>
    new Map([...other, ...one]);
  const { vocabulary } = now;
  const isWhole = vocabulary.entities.size > 0;
  return {
    ...now,
    vocabulary: isWhole ? vocabulary : before.vocabulary,
    documents: join(now.documents, before.documents),
    clauses: join(now.clauses, before.clauses),
    parameters: join(now.parameters, before.parameters),
    readings: join(now.readings, before.readings),
    derived: joinedDerived(now.derived, before.derived),
    programmes: join(now.programmes, before.programmes),
    choices: join(now.choices, before.choices),
    checks: join(now.checks, before.checks),
    deadlines: join(now.deadlines, before.deadlines),
    routes: join(now.routes, before.routes),
  };
}

function joinedDerived(now: readonly Derived[], before: readonly Derived[]): readonly Derived[] {
  const key = ({ name, on }: Derived) => `${on?.id ?? ""}.${name}`;
  const known = new Set(now.map(key));
  return [...now, ...before.filter((one) => !known.has(key(one)))];
}
