/** The parameters on which a verdict rests, found by walking its trace. */
import type { Plan } from "../../plan/plan.ts";
import type { Cell, DerivedResult, GroupResult, Verdict } from "../result.ts";

/** Names of parameters by rule result, so that what many results share is walked once in an evaluation. */
export type ParameterTrail = Map<DerivedResult | Verdict, ReadonlySet<string>>;

/** The parameters of the region, by status, on which a verdict rests; those that the case gives are not among them. */
export function parametersBehind(
  verdict: Verdict,
  plan: Plan,
  trail: ParameterTrail,
): { readonly assumed: readonly string[]; readonly derived: readonly string[] } {
  const names = [...namesBehind(verdict, trail)];
  const withStatus = (status: string) =>
    names.filter((name) => plan.parameters.get(name)?.current?.status === status);
  return { assumed: withStatus("assumed"), derived: withStatus("derived") };
}

function namesBehind(rule: DerivedResult | Verdict, trail: ParameterTrail): ReadonlySet<string> {
  const known = trail.get(rule);
  if (known !== undefined) return known;
  const names = new Set<string>();
  const walk = (cell: Cell): void => {
    const { node } = cell;
    if (node.kind === "parameter" && cell.value !== undefined && cell.isGiven !== true)
      names.add(node.name);
    const inner = cell.derived ?? cell.verdict;
    if (inner !== undefined) for (const name of namesBehind(inner, trail)) names.add(name);
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
