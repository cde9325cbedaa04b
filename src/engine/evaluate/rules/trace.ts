/** The parameters on which a verdict rests, found by walking its trace. */
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
  trail: ParameterTrail,
): { readonly assumed: readonly string[]; readonly derived: readonly string[] } {
  const { assumed, derived } = namesBehind(verdict, trail);
  return { assumed: [...assumed], derived: [...derived] };
}

function namesBehind(rule: DerivedResult | Verdict, trail: ParameterTrail): NamesByStatus {
  const known = trail.get(rule);
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
      const behind = namesBehind(inner, trail);
      for (const name of behind.assumed) names.assumed.add(name);
      for (const name of behind.derived) names.derived.add(name);
    }
    forEachPart(cell, walk);
  };
  forEachCellOfRule(rule, walk);
  trail.set(rule, names);
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
