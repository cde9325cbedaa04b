/** Typing of what stands after `in`, between `between` and `and`, and in the cells of a table. */
import type { SourceSpan } from "../base/span.ts";
import type { OperatorName } from "../plan/operators.ts";
import type { PlanNode } from "../plan/plan.ts";
import { booleanType } from "../plan/types.ts";
import type { CellTest, Expression, UnaryTest } from "../spec/feel/syntax.ts";
import { unifyNodes } from "./adapt-types.ts";
import { describeType } from "./describe-type.ts";
import { typeClash } from "./messages.ts";
import type { Scope } from "./scope.ts";

type Compare = UnaryTest & { kind: "compare" };
type Range = Omit<UnaryTest & { kind: "range" }, "kind">;

const comparisons: Readonly<Record<Compare["operator"], OperatorName>> = {
  "=": "equal",
  "!=": "not-equal",
  "<": "less",
  "<=": "less-or-equal",
  ">": "greater",
  ">=": "greater-or-equal",
};

/** `x in (1, [5..9], > 20)`. */
export function typeMembership(tree: Expression & { kind: "in" }, scope: Scope) {
  const subject = scope.typeExpression(tree.value, scope);
  return subject === undefined ? undefined : anyOf(subject, tree.tests, tree.at, scope);
}

/** `x between a and b`, both ends included. */
export function typeBetween(tree: Expression & { kind: "between" }, scope: Scope) {
  const subject = scope.typeExpression(tree.value, scope);
  if (subject === undefined) return undefined;
  return withinRange(subject, { ...tree, lowClosed: true, highClosed: true }, scope);
}

/** The truth of a table cell about its column's value; a `-` is always true. */
export function typeCell(subject: PlanNode, cell: CellTest, scope: Scope): PlanNode | undefined {
  if (cell.kind === "anything") {
    return { kind: "literal", value: true, type: booleanType, at: cell.at };
  }
  const test = anyOf(subject, cell.tests, cell.at, scope);
  if (test === undefined || cell.kind === "one-of") return test;
  return { kind: "apply", operator: "not", args: [test], type: booleanType, at: cell.at };
}

function anyOf(
  subject: PlanNode,
  tests: readonly UnaryTest[],
  at: SourceSpan,
  scope: Scope,
): PlanNode | undefined {
  const nodes: PlanNode[] = [];
  for (const test of tests) {
    const node =
      test.kind === "range" ? withinRange(subject, test, scope) : compared(subject, test, scope);
    if (node === undefined) return undefined;
    nodes.push(node);
  }
  const [only] = nodes;
  if (nodes.length === 1) return only;
  return { kind: "apply", operator: "or", args: nodes, type: booleanType, at };
}

function withinRange(subject: PlanNode, range: Range, scope: Scope): PlanNode | undefined {
  const { at, lowClosed, highClosed } = range;
  const low = compared(subject, { operator: lowClosed ? ">=" : ">", right: range.low, at }, scope);
  const high = compared(
    subject,
    { operator: highClosed ? "<=" : "<", right: range.high, at },
    scope,
  );
  if (low === undefined || high === undefined) return undefined;
  return { kind: "apply", operator: "and", args: [low, high], type: booleanType, at };
}

function compared(
  subject: PlanNode,
  test: Omit<Compare, "kind">,
  scope: Scope,
): PlanNode | undefined {
  const other = scope.typeExpression(test.right, scope);
  if (other === undefined) return undefined;
  const place = { operator: test.operator, at: test.at };
  const sides = unifyNodes(subject, other, place, scope);
  if (sides === undefined) return undefined;
  const operator = comparisons[test.operator];
  const kind = sides[0].type.kind;
  const isOrdered = kind === "number" || kind === "date" || kind === "datetime";
  if (!isOrdered && operator !== "equal" && operator !== "not-equal") {
    const found = describeType(sides[0].type);
    scope.report(typeClash(`"${test.operator}"`, "values in an order", found, test.at));
    return undefined;
  }
  return { kind: "apply", operator, args: sides, type: booleanType, at: test.at };
}
