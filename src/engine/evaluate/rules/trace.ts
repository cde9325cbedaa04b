/** The parameters on which a verdict rests, found by walking its trace. */
import type { Plan } from "../../plan/plan.ts";
import { sourcesInForce } from "../../plan/values-in-force.ts";
import type { Cell, DerivedResult, GroupResult, Verdict } from "../result.ts";

/** Names of parameters of the region by the status of what was read of them. */
interface NamesByStatus {
  readonly assumed: ReadonlySet<string>;
  readonly derived: ReadonlySet<string>;
}

/** By rule result, so that what many results share is walked once in an evaluation. */
export type ParameterTrail = Map<DerivedResult | Verdict, NamesByStatus>;

/**
 * The parameters of the region, by status, on which a verdict rests; those that the case gives are not among them. The
 * status is that of the variants that were read: what another variant is assumed to be bears on nothing here.
 */
export function parametersBehind(
  verdict: Verdict,
  plan: Plan,
  trail: ParameterTrail,
): { readonly assumed: readonly string[]; readonly derived: readonly string[] } {
  const { assumed, derived } = namesBehind(verdict, { trail, inDoubt: rulesInDoubt(plan) });
  return { assumed: [...assumed], derived: [...derived] };
}

const rulesInDoubtByPlan = new WeakMap<Plan, ReadonlySet<string>>();

/**
 * Keys of the rules that can reach a parameter that is not published: only their traces need be walked.
 *
 * Plainly: all traces are walked. Measured: a ninth of the time of one household.
 */
function rulesInDoubt(plan: Plan): ReadonlySet<string> {
  const known = rulesInDoubtByPlan.get(plan);
  if (known !== undefined) return known;
  const isPublished = (name: string) =>
    sourcesInForce(plan.parameters.get(name)?.current).every(
      ({ status }) => status === "published",
    );
  const keys = new Set<string>();
  for (const { key, parameters } of plan.rules.values())
    if (!parameters.every(isPublished)) keys.add(key);
  rulesInDoubtByPlan.set(plan, keys);
  return keys;
}

interface Search {
  readonly trail: ParameterTrail;
  readonly inDoubt: ReadonlySet<string>;
}

const noNames: NamesByStatus = { assumed: new Set(), derived: new Set() };

function namesBehind(result: DerivedResult | Verdict, search: Search): NamesByStatus {
  if (!search.inDoubt.has(result.rule.key)) return noNames;
  const known = search.trail.get(result);
  if (known !== undefined) return known;
  const names = { assumed: new Set<string>(), derived: new Set<string>() };
  const walk = (cell: Cell): void => {
    const { node } = cell;
    if (node.kind === "parameter" && cell.value !== undefined) {
      for (const { status } of cell.sources ?? [])
        if (status !== "published") names[status].add(node.name);
    }
    const inner = cell.derived ?? cell.verdict;
    if (inner !== undefined) {
      const behind = namesBehind(inner, search);
      for (const name of behind.assumed) names.assumed.add(name);
      for (const name of behind.derived) names.derived.add(name);
    }
    forEachPart(cell, walk);
  };
  forEachCellOfRule(result, walk);
  search.trail.set(result, names);
  return names;
}

function forEachPart(cell: Cell, visit: (cell: Cell) => void): void {
  for (const part of cell.parts) visit(part);
  if (cell.items !== undefined) for (const item of cell.items) visit(item);
  if (cell.tests !== undefined) for (const test of cell.tests) visit(test);
}

function forEachCellOfRule(rule: DerivedResult | Verdict, visit: (cell: Cell) => void): void {
  if ("cell" in rule) {
    visit(rule.cell);
    return;
  }
  if (rule.scope !== undefined) visit(rule.scope);
  if (rule.group !== undefined) forEachCellOfGroup(rule.group, visit);
  if (rule.duration !== undefined) {
    visit(rule.duration.start);
    visit(rule.duration.months);
  }
  if (rule.amount?.cell !== undefined) visit(rule.amount.cell);
}

function forEachCellOfGroup(group: GroupResult, visit: (cell: Cell) => void): void {
  for (const conditions of [group.all, group.any, group.none]) {
    for (const condition of conditions) {
      if (condition.cell !== undefined) visit(condition.cell);
      if (condition.group !== undefined) forEachCellOfGroup(condition.group, visit);
    }
  }
}
