/**
 * Find truth values that are none: what the declared ranges and options make always true or always false.
 *
 * In:       compiled rules and checks, and the declared facts.
 * Out:      nothing.
 * Reports:  `compile/always-true`, `compile/always-false`, at the largest part of a formula or cell that is so.
 * Ignores:  the values of parameters, which change; both ends of one range, where the range as a whole tests something.
 */
import { textFromRational } from "../../base/decimal.ts";
import type { Report } from "../../base/diagnostic.ts";
import type {
  PlanBody,
  PlanCheck,
  PlanGroup,
  PlanNode,
  PlanProgramme,
  PlanRule,
} from "../../plan/plan.ts";
import { childNodes, visitNodes } from "../../plan/walk.ts";
import type { Declared } from "./leaves.ts";
import { alwaysFalse, alwaysTrue } from "./messages.ts";
import { onlyTruth } from "./possible-truth.ts";
import { comparisons } from "./told.ts";

const logical: ReadonlySet<string> = new Set(["and", "or", "not", ...comparisons]);
/** Longer formulas are looked at part by part alone. */
const longest = 64;
/** More facts than these are not listed. */
const listed = 3;

export function analyseConditions(
  declared: Declared,
  checks: readonly PlanCheck[],
  report: Report,
): void {
  for (const rule of declared.rules.values())
    for (const node of nodesOf(rule)) look(node, declared, report);
  for (const { when } of checks) look(when, declared, report);
}

function look(node: PlanNode, declared: Declared, report: Report): void {
  const isTruth = node.kind === "apply" && logical.has(node.operator);
  const only = isTruth && lengthOf(node) <= longest ? onlyTruth(node, declared) : undefined;
  if (only !== undefined) {
    const ranges = rangesIn(node, declared);
    report(only ? alwaysTrue(ranges, node.at) : alwaysFalse(ranges, node.at));
    return;
  }
  for (const child of childNodes(node)) {
    // The two comparisons of a range stand where the range stands.
    const isPartOfRange = isTruth && child.at === node.at && child.kind === "apply";
    if (!isPartOfRange) look(child, declared, report);
  }
}

function lengthOf(node: PlanNode): number {
  if (node.kind !== "apply" || !logical.has(node.operator)) return 1;
  return node.args.reduce((length, arg) => length + lengthOf(arg), 0);
}

/** What is declared of the facts in a node: `残疾等级 [0..4]`. */
function rangesIn(node: PlanNode, { entities }: Declared): string {
  const ranges = new Map<string, string>();
  visitNodes(node, (part) => {
    if (part.kind !== "fact") return;
    const fact = entities.get(part.entity)?.facts.get(part.name);
    if (fact === undefined) return;
    const { min, max, type } = fact;
    const text = (limit: typeof min) => (limit === undefined ? "" : textFromRational(limit));
    if (type.kind === "enum") ranges.set(fact.name, `${fact.name} (${type.options.join(", ")})`);
    else if (min !== undefined || max !== undefined)
      ranges.set(fact.name, `${fact.name} [${text(min)}..${text(max)}]`);
  });
  return [...ranges.values()].slice(0, listed).join(", ");
}

function nodesOf(rule: PlanRule): readonly PlanNode[] {
  if (rule.kind === "programme") return nodesOfProgramme(rule);
  const when = rule.kind === "derived" ? undefined : rule.when;
  return [...(when === undefined ? [] : [when]), ...nodesOfBody(rule.body)];
}

function nodesOfProgramme(programme: PlanProgramme): readonly PlanNode[] {
  const { scope, eligible, duration, amount, entitlements } = programme;
  const single = [
    scope,
    duration?.start,
    duration?.months,
    duration?.least,
    duration?.most,
    amount?.floor,
    amount?.ceiling,
    ...entitlements.map(({ when }) => when),
  ].filter((node) => node !== undefined);
  return [
    ...single,
    ...(eligible === undefined ? [] : nodesOfGroup(eligible)),
    ...(amount?.body === undefined ? [] : nodesOfBody(amount.body)),
  ];
}

function nodesOfGroup({ all, any, none }: PlanGroup): readonly PlanNode[] {
  return [...all, ...any, ...none].flatMap((condition) => {
    if (condition.kind === "group") return nodesOfGroup(condition.group);
    return condition.kind === "formula" ? [condition.node] : [];
  });
}

function nodesOfBody(body: PlanBody): readonly PlanNode[] {
  if (body.kind === "formula") return [body.node];
  return body.rows.flatMap(({ tests, result }) => [...tests, result]);
}
