/**
 * The facts that a programme or a formula can read, through whatever rules and choices: the only ones worth changing.
 *
 * Out:  `entity name` keys, by the plan alone; what a case leaves aside is still among them.
 */
import type { Plan, PlanBody, PlanGroup, PlanNode, PlanProgramme, PlanRule } from "../plan/plan.ts";
import { visitNodes } from "../plan/walk.ts";

export function reachedFacts(programme: PlanProgramme, plan: Plan): ReadonlySet<string> {
  return reachedFrom(plan, ({ visitRule }) => visitRule(programme.key));
}

/** The facts that a formula, or a part of one, can read. */
export function factsBehind(node: PlanNode, plan: Plan): ReadonlySet<string> {
  return reachedFrom(plan, ({ visit }) => visitNodes(node, visit));
}

interface Visits {
  readonly visitRule: (key: string) => void;
  readonly visit: (node: PlanNode) => void;
}

function reachedFrom(plan: Plan, start: (visits: Visits) => void): ReadonlySet<string> {
  const facts = new Set<string>();
  const seen = new Set<string>();
  const visitRule = (key: string): void => {
    const rule = plan.rules.get(key);
    if (rule === undefined || seen.has(key)) return;
    seen.add(key);
    for (const node of nodesOf(rule)) visitNodes(node, visit);
    const choice = rule.kind === "programme" ? plan.choices.get(rule.choice ?? "") : undefined;
    if (choice === undefined) return;
    visitNodes(choice.chosen, visit);
    for (const option of choice.options) visitRule(option);
  };
  const visit = (node: PlanNode): void => {
    if (node.kind === "fact") facts.add(factKey(node.entity, node.name));
    if (node.kind === "rule") visitRule(node.rule);
  };
  start({ visitRule, visit });
  return facts;
}

export function factKey(entity: string, name: string): string {
  return `${entity} ${name}`;
}

function nodesOf(rule: PlanRule): readonly PlanNode[] {
  if (rule.kind === "derived") return nodesOfBody(rule.body);
  if (rule.kind !== "programme")
    return [...(rule.when === undefined ? [] : [rule.when]), ...nodesOfBody(rule.body)];
  const { scope, eligible, duration, amount } = rule;
  const single = [
    scope,
    duration?.start,
    duration?.months,
    duration?.least,
    duration?.most,
    amount?.floor,
    amount?.ceiling,
  ];
  return [
    ...single.filter((node) => node !== undefined),
    ...nodesOfGroup(eligible),
    ...(amount?.body === undefined ? [] : nodesOfBody(amount.body)),
  ];
}

function nodesOfBody(body: PlanBody): readonly PlanNode[] {
  if (body.kind === "formula") return [body.node];
  return body.rows.flatMap(({ tests, result }) => [...tests, result]);
}

function nodesOfGroup(group: PlanGroup | undefined): readonly PlanNode[] {
  if (group === undefined) return [];
  return [...group.all, ...group.any, ...group.none].flatMap((condition) => {
    if (condition.kind === "formula") return [condition.node];
    return condition.kind === "group" ? nodesOfGroup(condition.group) : [];
  });
}
