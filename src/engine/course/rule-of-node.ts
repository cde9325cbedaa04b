/**
 * Which rule takes a decision: the plan's nodes, each led back to the condition, row or formula that it stands in.
 *
 * Out:      names and clauses; nothing for a node that is in no rule.
 */
import type { Plan, PlanBody, PlanCondition, PlanGroup, PlanNode, PlanRule } from "../plan/plan.ts";
import { visitNodes } from "../plan/walk.ts";

export interface NodeOwner {
  /** The condition's name, else the rule's. */
  readonly name: string;
  readonly en: string;
  /** As its author wrote it; absent for tables. */
  readonly formula?: string;
  readonly cite: readonly string[];
}

type Owners = Map<PlanNode, NodeOwner>;
const ownersByPlan = new WeakMap<Plan, Owners>();

export function maybeOwner(node: PlanNode | undefined, plan: Plan): NodeOwner | undefined {
  if (node === undefined) return undefined;
  const known = ownersByPlan.get(plan);
  if (known !== undefined) return known.get(node);
  const owners: Owners = new Map();
  for (const rule of plan.rules.values()) addRule(rule, owners);
  ownersByPlan.set(plan, owners);
  return owners.get(node);
}

function addRule(rule: PlanRule, owners: Owners): void {
  const own = { name: rule.name, en: rule.en, cite: rule.cite };
  if (rule.kind !== "programme") {
    if (rule.kind !== "derived" && rule.when !== undefined) add(rule.when, own, owners);
    addBody(rule.body, own, owners);
    return;
  }
  const { scope, eligible, duration, amount } = rule;
  if (scope !== undefined) add(scope, own, owners);
  if (eligible !== undefined) addGroup(eligible, owners);
  for (const node of [duration?.start, duration?.months, duration?.least, duration?.most])
    if (node !== undefined) add(node, { ...own, cite: duration?.cite ?? [] }, owners);
  const paid = { ...own, cite: amount?.cite ?? [] };
  if (amount?.body !== undefined) addBody(amount.body, paid, owners);
  for (const node of [amount?.floor, amount?.ceiling])
    if (node !== undefined) add(node, paid, owners);
}

function addGroup({ all, any, none }: PlanGroup, owners: Owners): void {
  for (const condition of [...all, ...any, ...none]) addCondition(condition, owners);
}

function addCondition(condition: PlanCondition, owners: Owners): void {
  if (condition.kind === "group") addGroup(condition.group, owners);
  if (condition.kind !== "formula") return;
  const { id: name, en, cite, node, text: formula } = condition;
  add(node, { name, en, cite, formula }, owners);
}

function addBody(body: PlanBody, own: NodeOwner, owners: Owners): void {
  if (body.kind === "formula") {
    add(body.node, { ...own, formula: body.text }, owners);
    return;
  }
  for (const { tests, result, cite } of body.rows) {
    const row = { ...own, cite: cite.length > 0 ? cite : own.cite };
    for (const node of [...tests, result]) add(node, row, owners);
  }
}

function add(node: PlanNode, owner: NodeOwner, owners: Owners): void {
  visitNodes(node, (one) => {
    owners.set(one, owner);
  });
}
