/** The facts that rules of a plan read, and those of them that absence says nothing of. */
import type { Plan, PlanBody, PlanGroup, PlanNode, PlanRule } from "../plan/plan.ts";
import { visitNodes } from "../plan/walk.ts";

export interface FactRead {
  readonly entity: string;
  readonly fact: string;
  /** Whether its absence means something, and does not leave the household unknown there. */
  readonly isOptional: boolean;
}

/** Those that a household leaves unknown where it leaves one out. */
export function factsThatDecide(plan: Plan): readonly FactRead[] {
  return factsRead(plan).filter(({ isOptional }) => !isOptional);
}

/** Each once, in the order of the plan's entities. Deadlines and routes decide nothing that is paid. */
export function factsRead(plan: Plan): readonly FactRead[] {
  const read = new Set<string>();
  const visit = (node: PlanNode) => {
    if (node.kind === "fact") read.add(`${node.entity} ${node.name}`);
  };
  for (const rule of plan.rules.values()) for (const node of nodesOf(rule)) visitNodes(node, visit);
  return [...plan.entities.values()].flatMap(({ name: entity, facts }) =>
    [...facts.values()]
      .filter(({ name }) => read.has(`${entity} ${name}`))
      .map(({ name: fact, default: meaning }) => ({
        entity,
        fact,
        isOptional: meaning !== undefined,
      })),
  );
}

function nodesOf(rule: PlanRule): readonly PlanNode[] {
  if (rule.kind === "derived") return nodesOfBody(rule.body);
  if (rule.kind !== "programme") return [];
  const { scope, eligible, duration, amount, entitlements } = rule;
  return [
    scope,
    ...(eligible === undefined ? [] : nodesOfGroup(eligible)),
    duration?.start,
    duration?.months,
    duration?.least,
    duration?.most,
    ...(amount?.body === undefined ? [] : nodesOfBody(amount.body)),
    amount?.floor,
    amount?.ceiling,
    ...entitlements.map(({ when }) => when),
  ].filter((node) => node !== undefined);
}

function nodesOfBody(body: PlanBody): readonly PlanNode[] {
  if (body.kind === "formula") return [body.node];
  return body.rows.flatMap(({ tests, result }) => [...tests, result]);
}

function nodesOfGroup({ all, any, none }: PlanGroup): readonly PlanNode[] {
  return [...all, ...any, ...none].flatMap((condition) => {
    if (condition.kind === "formula") return [condition.node];
    return condition.kind === "group" ? nodesOfGroup(condition.group) : [];
  });
}
