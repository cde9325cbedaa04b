/**
 * Checks with everything that they read, those first that a proposal bears on.
 *
 * In:       the checks of a spec, its compiled rules.
 * Out:      checks; one whose formula has faults is left out after reporting them.
 * Ignores:  variants and dates (evaluate).
 */
import type { Report } from "../base/diagnostic.ts";
import type { PlanCheck, PlanRule } from "../plan/plan.ts";
import type { Check, Spec } from "../spec/spec.ts";
import { citedIds } from "./compile-bodies.ts";
import type { Compiled } from "./compile-rules.ts";
import type { SymbolTable } from "./symbols.ts";
import { formulaScope, typeCondition } from "./type-formula.ts";

/** Reports: what typing a condition reports. */
export function linkChecks(
  spec: Spec,
  compiled: readonly Compiled<PlanRule>[],
  symbols: SymbolTable,
  report: Report,
): readonly PlanCheck[] {
  const linking = { spec, compiled, symbols, report };
  const checks = [...spec.checks.values()].flatMap((check) => linkCheck(check, linking) ?? []);
  // The sort is stable: otherwise checks keep the order of the text.
  return checks.sort((a, b) => Number(b.isProposed) - Number(a.isProposed));
}

interface Linking {
  readonly spec: Spec;
  readonly compiled: readonly Compiled<PlanRule>[];
  readonly symbols: SymbolTable;
  readonly report: Report;
}

function linkCheck(
  check: Check,
  { spec, compiled, symbols, report }: Linking,
): PlanCheck | undefined {
  const scope = formulaScope(symbols, undefined, report);
  const when = typeCondition(check.when.tree, scope);
  if (when === undefined) return undefined;
  const parameters = new Set(scope.uses.parameters);
  const origins = new Set([check.from]);
  const seen = new Set<string>();
  const pending = [...scope.uses.rules];
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    // Rules that read each other in a circle are told by order-rules.ts; here they are met once.
    if (seen.has(key)) continue;
    seen.add(key);
    const found = compiled.find(({ rule }) => rule.key === key);
    if (found !== undefined) origins.add(found.rule.from);
    for (const name of found?.uses.parameters ?? []) parameters.add(name);
    pending.push(...(found?.uses.rules ?? []));
  }
  const isProposed = spec.proposals.some(
    ({ id, parameters: changed }) =>
      origins.has(id) || changed.some((parameter) => parameters.has(parameter.id)),
  );
  const { name, en, force, from, nameAt } = check;
  return {
    name,
    en,
    force,
    when,
    text: check.when.text,
    cite: citedIds(check.cite),
    from,
    at: nameAt,
    parameters: [...parameters],
    isProposed,
  };
}
