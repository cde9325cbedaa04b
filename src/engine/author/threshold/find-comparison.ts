/**
 * The comparison at a place of a policy's text: which of its formulas holds two amounts against each other there.
 *
 * In:       the rules of a plan; a file and an offset in it, and the line around the offset.
 * Out:      the comparison with the rule that it is part of; the innermost around the offset, else the first of the
 *           condition or the line that the offset is in.
 *           Beside programmes and what they read: that it is one of a check, or of a deadline or route.
 * Ignores:  equality, which has no step below and above.
 */
import type { SourceSpan } from "../../base/span.ts";
import type { Plan, PlanBody, PlanGroup, PlanNode, PlanRule } from "../../plan/plan.ts";
import { visitNodes } from "../../plan/walk.ts";

export interface FoundComparison {
  readonly node: PlanNode;
  readonly rule: PlanRule;
  /** The test of the cell that it stands in; absent outside tables. */
  readonly cell?: PlanNode;
  /** Name and English of the condition it stands in, or of the rule. */
  readonly name: string;
  readonly en: string;
}

export interface TextPlace {
  readonly file: string;
  readonly offset: number;
  /** The line that the offset is in. */
  readonly line: { readonly start: number; readonly end: number };
}

interface Spot extends Omit<FoundComparison, "node"> {
  readonly root: PlanNode;
  readonly at: SourceSpan;
}

const comparing = new Set(["less", "less-or-equal", "greater", "greater-or-equal"]);

export function findComparison(
  { rules }: Pick<Plan, "rules">,
  { file, offset, line }: TextPlace,
): FoundComparison | undefined {
  const spots = [...rules.values()].flatMap(spotsOf);
  const found = spots.flatMap(({ root, at, ...spot }) =>
    comparisonsIn(root)
      .filter((node) => node.at.file === file)
      .map((node) => ({ ...spot, node, at })),
  );
  const around = found
    .filter(({ node }) => isWithin(offset, node.at))
    .sort((a, b) => lengthOf(a.node.at) - lengthOf(b.node.at));
  const [best] = [
    ...around,
    ...found.filter(({ at }) => at.file === file && isWithin(offset, at)),
    ...found.filter(({ node }) => node.at.start <= line.end && node.at.end >= line.start),
  ];
  if (best === undefined) return undefined;
  const { at: _, ...comparison } = best;
  return comparison;
}

/** Comparisons that no household is decided by: a check holds parameters against each other, an answer has no result. */
export type ComparisonElsewhere = "in-check" | "in-answer";

export function findComparisonElsewhere(
  { checks, answers }: Pick<Plan, "checks" | "answers">,
  { file, line }: TextPlace,
): ComparisonElsewhere | undefined {
  const isOnLine = ({ at }: PlanNode) =>
    at.file === file && at.start <= line.end && at.end >= line.start;
  const holds = (roots: readonly PlanNode[]) => roots.flatMap(comparisonsIn).some(isOnLine);
  if (checks.some(({ when }) => holds([when]))) return "in-check";
  const isAnswer = answers.some(({ when, body }) => {
    const tests = body.kind === "formula" ? [] : body.rows.flatMap((row) => row.tests);
    return holds([...(when === undefined ? [] : [when]), ...rootsOf(body), ...tests]);
  });
  return isAnswer ? "in-answer" : undefined;
}

function spotsOf(rule: PlanRule): readonly Spot[] {
  const { name, en } = rule;
  const own = (root: PlanNode | undefined): readonly Spot[] =>
    root === undefined ? [] : [{ root, rule, name, en, at: root.at }];
  if (rule.kind === "derived") return [...rootsOf(rule.body).flatMap(own), ...cellsOf(rule)];
  if (rule.kind !== "programme") return [];
  const { scope, eligible, amount } = rule;
  const amounts = amount?.body === undefined ? [] : rootsOf(amount.body).flatMap(own);
  return [...own(scope), ...spotsIn(eligible, rule), ...amounts];
}

function spotsIn(group: PlanGroup | undefined, rule: PlanRule): readonly Spot[] {
  if (group === undefined) return [];
  return [...group.all, ...group.any, ...group.none].flatMap((condition): readonly Spot[] => {
    const { id: name, en, at } = condition;
    if (condition.kind === "formula") return [{ root: condition.node, rule, name, en, at }];
    return condition.kind === "group" ? spotsIn(condition.group, rule) : [];
  });
}

function rootsOf(body: PlanBody): readonly PlanNode[] {
  return body.kind === "formula" ? [body.node] : body.rows.map(({ result }) => result);
}

/** Each cell of a decision table is a test of its own. */
function cellsOf(rule: PlanRule & { readonly kind: "derived" }): readonly Spot[] {
  const { body, name, en } = rule;
  if (body.kind === "formula") return [];
  return body.rows.flatMap(({ tests }) =>
    tests.map((root) => ({ root, rule, name, en, at: root.at, cell: root })),
  );
}

function comparisonsIn(root: PlanNode): readonly PlanNode[] {
  const found: PlanNode[] = [];
  visitNodes(root, (node) => {
    if (node.kind !== "apply" || !comparing.has(node.operator)) return;
    if (node.args.every(({ type }) => type.kind === "number")) found.push(node);
  });
  return found;
}

function isWithin(offset: number, { start, end }: SourceSpan): boolean {
  return start <= offset && offset <= end;
}

function lengthOf({ start, end }: SourceSpan): number {
  return end - start;
}
