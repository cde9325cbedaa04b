/**
 * Every formula of a compiled policy with the rule that it belongs to, and the one that stands around a place.
 *
 * In:       a policy's rules and checks; a place of a text.
 * Out:      formulas as nodes of the plan, each with its owner; the smallest node that covers a stretch.
 * Ignores:  headings of tables but for the tests that they head; values, households.
 */
import type { SourceSpan } from "../base/span.ts";
import type {
  PlanBody,
  PlanCheck,
  PlanCondition,
  PlanGroup,
  PlanNode,
  PlanProgramme,
  PlanRule,
} from "../plan/plan.ts";
import { visitNodes } from "../plan/walk.ts";

/** What a formula of a rule is there for. */
export type FormulaPart =
  | "value"
  | "scope"
  | "condition"
  | "duration"
  | "amount"
  | "floor"
  | "ceiling"
  | "entitlement"
  | "when"
  | "check";

/** A formula and whose it is. */
export interface PlanFormula {
  readonly node: PlanNode;
  readonly part: FormulaPart;
  /** Of a condition or an entitlement: its name. */
  readonly id?: string;
  readonly owner: FormulaOwner;
}

export interface FormulaOwner {
  readonly kind: PlanRule["kind"] | "check";
  /** Of a rule; a check has its name alone. */
  readonly key: string;
  readonly name: string;
  readonly en: string;
  /** Absent where it reads parameters only. */
  readonly entity?: string;
  readonly at: SourceSpan;
}

/** What of a compiled policy has formulas: a plan and a linked policy both do. */
export interface HasRules {
  readonly rules: ReadonlyMap<string, PlanRule>;
  readonly checks: readonly PlanCheck[];
}

export function* formulasOfPlan({ rules, checks }: HasRules): Iterable<PlanFormula> {
  for (const rule of rules.values()) yield* formulasOfRule(rule);
  for (const check of checks) {
    const { name, en, at, when } = check;
    yield { node: when, part: "check", owner: { kind: "check", key: name, name, en, at } };
  }
}

/** The smallest node that covers a stretch, and its formula; of several of one size the outermost. */
export function nodeAround(
  policy: HasRules,
  stretch: SourceSpan,
): { readonly formula: PlanFormula; readonly node: PlanNode } | undefined {
  let found: { readonly formula: PlanFormula; readonly node: PlanNode } | undefined;
  for (const formula of formulasOfPlan(policy)) {
    visitNodes(formula.node, (node) => {
      if (!covers(node.at, stretch)) return;
      if (found === undefined || lengthOf(node.at) < lengthOf(found.node.at))
        found = { formula, node };
    });
  }
  return found;
}

export function covers(outer: SourceSpan, inner: SourceSpan): boolean {
  return outer.file === inner.file && outer.start <= inner.start && inner.end <= outer.end;
}

export function lengthOf({ start, end }: SourceSpan): number {
  return end - start;
}

/** The formulas of one rule. */
export function* formulasOfRule(rule: PlanRule): Iterable<PlanFormula> {
  const { kind, key, name, en, entity, at } = rule;
  const owner = { kind, key, name, en, at, ...(entity === undefined ? {} : { entity }) };
  if (rule.kind === "programme") {
    yield* formulasOfProgramme(rule, owner);
    return;
  }
  if (rule.kind !== "derived" && rule.when !== undefined)
    yield { node: rule.when, part: "when", owner };
  for (const node of nodesOfBody(rule.body)) yield { node, part: "value", owner };
}

function* formulasOfProgramme(
  { scope, eligible, duration, amount, entitlements }: PlanProgramme,
  owner: FormulaOwner,
): Iterable<PlanFormula> {
  if (scope !== undefined) yield { node: scope, part: "scope", owner };
  for (const condition of conditionsIn(eligible)) {
    if (condition.kind === "formula")
      yield { node: condition.node, part: "condition", id: condition.id, owner };
  }
  for (const node of [duration?.start, duration?.months, duration?.least, duration?.most])
    if (node !== undefined) yield { node, part: "duration", owner };
  for (const node of nodesOfBody(amount?.body)) yield { node, part: "amount", owner };
  if (amount?.floor !== undefined) yield { node: amount.floor, part: "floor", owner };
  if (amount?.ceiling !== undefined) yield { node: amount.ceiling, part: "ceiling", owner };
  for (const { id, when } of entitlements)
    if (when !== undefined) yield { node: when, part: "entitlement", id, owner };
}

/** Every condition of a group, those of groups inside it included, the group before what is in it. */
export function* conditionsIn(group: PlanGroup | undefined): Iterable<PlanCondition> {
  if (group === undefined) return;
  for (const condition of [...group.all, ...group.any, ...group.none]) {
    yield condition;
    if (condition.kind === "group") yield* conditionsIn(condition.group);
  }
}

/** A formula, or the tests and results of a table's rows. */
export function nodesOfBody(body: PlanBody | undefined): readonly PlanNode[] {
  if (body === undefined) return [];
  if (body.kind === "formula") return [body.node];
  return body.rows.flatMap(({ tests, result }) => [...tests, result]);
}
