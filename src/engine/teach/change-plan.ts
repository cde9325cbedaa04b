/**
 * A plan with one thing changed: a node, a body, a condition, a parameter. What is not changed is shared.
 *
 * In:       a plan and what to change.
 * Out:      another plan; the first stays as it is.
 * Ignores:  units and types, which whoever changes a plan answers for: it is worked out, never compiled again.
 */
import type {
  Known,
  Plan,
  PlanBody,
  PlanCondition,
  PlanGroup,
  PlanNode,
  PlanProgramme,
  PlanRule,
} from "../plan/plan.ts";

export function withRule(plan: Plan, rule: PlanRule): Plan {
  return { ...plan, rules: new Map(plan.rules).set(rule.key, rule) };
}

/** A node with one of the nodes in it, or itself, replaced; the same node where it is not in it. */
export function replaced(node: PlanNode, wanted: PlanNode, by: PlanNode): PlanNode {
  if (node === wanted) return by;
  const inner = (child: PlanNode) => replaced(child, wanted, by);
  switch (node.kind) {
    case "each":
    case "quantified":
    case "for":
      return kept(node, { ...node, over: inner(node.over), body: inner(node.body) });
    case "where":
      return kept(node, { ...node, over: inner(node.over), predicate: inner(node.predicate) });
    case "outer":
    case "variable":
      return kept(node, { ...node, body: inner(node.body) });
    case "if": {
      const [condition, then, otherwise] = [node.condition, node.then, node.otherwise].map(inner);
      if (condition === undefined || then === undefined || otherwise === undefined) return node;
      return kept(node, { ...node, condition, then, otherwise });
    }
    case "get-or-else":
      return kept(node, { ...node, value: inner(node.value), otherwise: inner(node.otherwise) });
    case "apply": {
      const args = node.args.map(inner);
      return args.every((arg, index) => arg === node.args[index]) ? node : { ...node, args };
    }
    default:
      return node;
  }
}

/** The node itself where nothing in it changed. */
function kept<Node extends PlanNode>(before: Node, after: Node): Node {
  const isSame = Object.entries(after).every(
    ([key, value]) => before[key as keyof Node] === value, // the keys are its own
  );
  return isSame ? before : after;
}

export function replacedInBody(body: PlanBody, wanted: PlanNode, by: PlanNode): PlanBody {
  if (body.kind === "formula") return { ...body, node: replaced(body.node, wanted, by) };
  const rows = body.rows.map((row) => ({
    ...row,
    tests: row.tests.map((test) => replaced(test, wanted, by)),
    result: replaced(row.result, wanted, by),
  }));
  return { ...body, rows };
}

/** Every formula of a body. */
export function nodesOf(body: PlanBody): readonly PlanNode[] {
  return body.kind === "formula"
    ? [body.node]
    : body.rows.flatMap(({ tests, result }) => [...tests, result]);
}

/** Undefined for a condition leaves it out. */
export function changedGroup(
  group: PlanGroup,
  change: (condition: PlanCondition) => PlanCondition | undefined,
): PlanGroup {
  const list = (conditions: readonly PlanCondition[]): readonly PlanCondition[] =>
    conditions.flatMap((condition): readonly PlanCondition[] => {
      const changed = change(condition);
      if (changed === undefined) return [];
      if (changed.kind !== "group") return [changed];
      return [{ ...changed, group: changedGroup(changed.group, change) }];
    });
  return { all: list(group.all), any: list(group.any), none: list(group.none) };
}

/** A plan in which one node of a rule, wherever it stands in it, is replaced. */
export function withNode(plan: Plan, key: string, wanted: PlanNode, by: PlanNode): Plan {
  const rule = plan.rules.get(key);
  if (rule === undefined) return plan;
  const change = (node: PlanNode) => replaced(node, wanted, by);
  if (rule.kind !== "programme")
    return withRule(plan, { ...rule, body: replacedInBody(rule.body, wanted, by) });
  const { scope, eligible, amount } = rule;
  return withRule(plan, {
    ...rule,
    ...(scope === undefined ? {} : { scope: change(scope) }),
    ...(eligible === undefined
      ? {}
      : {
          eligible: changedGroup(eligible, (condition) =>
            condition.kind === "formula"
              ? { ...condition, node: change(condition.node) }
              : condition,
          ),
        }),
    ...(amount?.body === undefined
      ? {}
      : { amount: { ...amount, body: replacedInBody(amount.body, wanted, by) } }),
  });
}

export function withGroup(plan: Plan, rule: PlanProgramme, group: PlanGroup): Plan {
  return withRule(plan, { ...rule, eligible: group });
}

/** The condition as if it had been found to hold, or not to. */
export function settledAs(condition: PlanCondition, isMet: boolean): PlanCondition {
  const { id, en, cite, from, at } = condition;
  const node = literal(isMet, at);
  return { id, en, force: "firm", cite, from, at, kind: "formula", node, text: "" };
}

export function literal(value: boolean, at: PlanNode["at"]): PlanNode {
  return { kind: "literal", value, type: { kind: "boolean" }, at };
}

/** A number in place of a node, of the node's own type. */
export function literalLike(node: PlanNode, value: Known): PlanNode {
  return { kind: "literal", value, type: node.type, at: node.at };
}
