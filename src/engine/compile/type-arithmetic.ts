/** Typing of + - * / ** and of dates with durations. */
import type { SourceSpan } from "../base/span.ts";
import { divideUnits, multiplyUnits, powerOfUnit, pureNumber, unit } from "../base/unit.ts";
import type { OperatorName } from "../plan/operators.ts";
import type { PlanNode } from "../plan/plan.ts";
import { type NumberType, numberType, type PlanType } from "../plan/types.ts";
import type { Expression } from "../spec/feel/syntax.ts";
import { unifyNodes } from "./adapt-types.ts";
import { describeType } from "./describe-type.ts";
import { typeClash } from "./messages.ts";
import type { Scope } from "./scope.ts";

/** The unit of a duration and how far it moves a date. */
const movements: Readonly<Record<string, OperatorName>> = {
  年1: "add-years",
  月1: "add-months",
  日1: "add-days",
  小时1: "add-hours",
};

export function typeArithmetic(
  tree: Expression & { kind: "binary" },
  scope: Scope,
): PlanNode | undefined {
  const [left, right] = [
    scope.typeExpression(tree.left, scope),
    scope.typeExpression(tree.right, scope),
  ];
  if (left === undefined || right === undefined) return undefined;
  if (isMoment(left.type) || isMoment(right.type)) return typeMovement(tree, left, right, scope);
  if (!isNumber(left, tree.operator, scope) || !isNumber(right, tree.operator, scope))
    return undefined;
  switch (tree.operator) {
    case "*":
    case "/":
      return typeProduct(tree.operator, left, right, tree.at);
    case "**":
      return typePower(left, right, tree.at, scope);
    default: {
      const sides = unifyNodes(left, right, tree, scope);
      if (sides === undefined) return undefined;
      const operator = tree.operator === "+" ? "add" : "subtract";
      return { kind: "apply", operator, args: sides, type: sides[0].type, at: tree.at };
    }
  }
}

export function typeNegation(tree: Expression, at: SourceSpan, scope: Scope): PlanNode | undefined {
  const of = scope.typeExpression(tree, scope);
  if (of === undefined || !isNumber(of, "-", scope)) return undefined;
  return { kind: "apply", operator: "negate", args: [of], type: of.type, at };
}

function typeProduct(
  operator: "*" | "/",
  left: PlanNode,
  right: PlanNode,
  at: SourceSpan,
): PlanNode {
  const [a, b] = [left.type as NumberType, right.type as NumberType]; // tested by the caller
  const product = operator === "*" ? multiplyUnits(a.unit, b.unit) : divideUnits(a.unit, b.unit);
  const type: NumberType =
    a.isBare === true && b.isBare === true
      ? { kind: "number", unit: pureNumber, isBare: true }
      : numberType(product);
  return {
    kind: "apply",
    operator: operator === "*" ? "multiply" : "divide",
    args: [left, right],
    type,
    at,
  };
}

function typePower(
  left: PlanNode,
  right: PlanNode,
  at: SourceSpan,
  scope: Scope,
): PlanNode | undefined {
  const exponent = wholeLiteral(right);
  if (exponent === undefined) {
    scope.report(typeClash('"**"', "a whole number behind it", describeType(right.type), right.at));
    return undefined;
  }
  const base = left.type as NumberType; // tested by the caller
  const type: NumberType =
    base.isBare === true ? base : numberType(powerOfUnit(base.unit, exponent));
  return { kind: "apply", operator: "power", args: [left, right], type, at };
}

/** The exponent that a literal writes; the parser lets no sign stand before it. */
function wholeLiteral(node: PlanNode): number | undefined {
  if (node.kind !== "literal" || typeof node.value !== "object" || node.value.d !== 1n)
    return undefined;
  return node.value.n > 1000n ? undefined : Number(node.value.n);
}

/** A date plus a duration, or the distance of two dates. */
function typeMovement(
  tree: Expression & { kind: "binary" },
  left: PlanNode,
  right: PlanNode,
  scope: Scope,
): PlanNode | undefined {
  const { operator, at } = tree;
  if (operator === "-" && left.type.kind === right.type.kind) {
    const name: OperatorName = left.type.kind === "date" ? "days-between" : "hours-between";
    return {
      kind: "apply",
      operator: name,
      args: [right, left],
      type: numberType(unit(name === "days-between" ? "日" : "小时")),
      at,
    };
  }
  const [moment, duration] = isMoment(left.type) ? [left, right] : [right, left];
  const movement = duration.type.kind === "number" ? movements[duration.type.unit.key] : undefined;
  const isAllowed = operator === "+" || (operator === "-" && moment === left);
  if (
    !isAllowed ||
    movement === undefined ||
    (movement === "add-hours" && moment.type.kind === "date")
  ) {
    const wanted =
      moment.type.kind === "date" ? "a number of 年, 月 or 日" : "a number of 年, 月, 日 or 小时";
    scope.report(
      typeClash(
        `"${operator}" beside ${describeType(moment.type)}`,
        wanted,
        describeType(duration.type),
        duration.at,
      ),
    );
    return undefined;
  }
  const by: PlanNode =
    operator === "+"
      ? duration
      : {
          kind: "apply",
          operator: "negate",
          args: [duration],
          type: duration.type,
          at: duration.at,
        };
  return { kind: "apply", operator: movement, args: [moment, by], type: moment.type, at };
}

function isMoment(type: PlanType): boolean {
  return type.kind === "date" || type.kind === "datetime";
}

function isNumber(node: PlanNode, operator: string, scope: Scope): boolean {
  if (node.type.kind === "number") return true;
  scope.report(typeClash(`"${operator}"`, "numbers", describeType(node.type), node.at));
  return false;
}
