/**
 * Bringing two sides of a formula to one type: bare numbers take a unit, texts become options of an enum.
 *
 * Reports:  unit clashes (with where each unit comes from), options that do not exist, types that do not go together,
 *           money written inside a formula.
 */

import { textFromRational } from "../base/decimal.ts";
import type { RelatedPlace } from "../base/diagnostic.ts";
import { isZero, negate, type Rational } from "../base/rational.ts";
import type { SourceSpan } from "../base/span.ts";
import { isSameUnit, type Unit } from "../base/unit.ts";
import type { PlanNode } from "../plan/plan.ts";
import type { NumberType, PlanType } from "../plan/types.ts";
import { visitNodes } from "../plan/walk.ts";
import { describeType, unitTextOf } from "./describe-type.ts";
import { moneyInFormula, typeClash, unitClash, unknownOption } from "./messages.ts";
import type { Scope } from "./scope.ts";

/** What joins two sides, and where it stands. */
export interface Place {
  readonly operator: string;
  readonly at: SourceSpan;
}

/** Both sides in one type, or undefined after reporting why they have none. */
export function unifyNodes(
  left: PlanNode,
  right: PlanNode,
  place: Place,
  scope: Scope,
): readonly [PlanNode, PlanNode] | undefined {
  if (left.type.kind === "number" && right.type.kind === "number")
    return unifyNumbers(left, right, place, scope);
  const fromRight = maybeAdapt(right, left.type, scope);
  if (fromRight === "reported") return undefined;
  if (fromRight !== undefined) return [left, fromRight];
  const fromLeft = maybeAdapt(left, right.type, scope);
  if (fromLeft === "reported") return undefined;
  if (fromLeft !== undefined) return [fromLeft, right];
  scope.report(
    typeClash(`"${place.operator}"`, describeType(left.type), describeType(right.type), right.at),
  );
  return undefined;
}

/**
 * The node as the type that a declaration asks for, or undefined when it cannot be; options that do not exist are
 * reported, for the rest the caller knows the better sentence.
 */
export function maybeAdapt(
  node: PlanNode,
  type: PlanType,
  scope: Scope,
): PlanNode | "reported" | undefined {
  if (type.kind === "number" && node.type.kind === "number") {
    if (isSameUnit(node.type.unit, type.unit)) return node;
    return node.type.isBare === true ? withUnit(node, type.unit, scope) : undefined;
  }
  if (type.kind === "enum" && node.type.kind === "string") return asOption(node, type, scope);
  if (type.kind === "enum" && node.type.kind === "enum")
    return sameOptions(type, node.type) ? node : undefined;
  return type.kind === node.type.kind ? node : undefined;
}

/** A bare number with the unit that its place gives it. */
export function withUnit(node: PlanNode, unit: Unit, scope: Scope): PlanNode {
  if (unit.key.includes("元")) reportMoney(node, unit, scope);
  return { ...node, type: { kind: "number", unit } };
}

/** Every amount that a bare number writes, however it is worked out of literals; nothing is no amount. */
function reportMoney(node: PlanNode, unit: Unit, scope: Scope): void {
  const [only] = node.kind === "apply" && node.operator === "negate" ? node.args : [node];
  if (only?.kind === "literal") {
    const value = only.value as Rational; // a literal of number type holds a rational
    const meant = only === node ? value : negate(value);
    if (!isZero(value)) scope.report(moneyInFormula(textFromRational(meant), unit.text, node.at));
  } else if (node.kind === "if") {
    for (const branch of [node.then, node.otherwise]) reportMoney(branch, unit, scope);
  } else if (node.kind === "apply") for (const arg of node.args) reportMoney(arg, unit, scope);
}

function unifyNumbers(
  left: PlanNode,
  right: PlanNode,
  place: Place,
  scope: Scope,
): readonly [PlanNode, PlanNode] | undefined {
  const [leftType, rightType] = [left.type as NumberType, right.type as NumberType]; // both were tested by the caller
  if (leftType.isBare === true && rightType.isBare !== true)
    return [withUnit(left, rightType.unit, scope), right];
  if (rightType.isBare === true && leftType.isBare !== true)
    return [left, withUnit(right, leftType.unit, scope)];
  if (isSameUnit(leftType.unit, rightType.unit)) return [left, right];
  const because = [...unitOrigins(left, scope), ...unitOrigins(right, scope)];
  scope.report(unitClash(place, leftType.unit.text, rightType.unit.text, because));
  return undefined;
}

/** Where the unit of an expression comes from: itself, then the declarations of the names in it. */
export function unitOrigins(node: PlanNode, scope: Scope): readonly RelatedPlace[] {
  const places: RelatedPlace[] = [{ at: node.at, note: unitTextOf(node.type) || "1" }];
  visitNodes(node, (part) => {
    const symbol =
      part.kind === "fact"
        ? scope.symbols.inEntity(part.entity, part.name)
        : part.kind === "parameter"
          ? scope.symbols.outside(part.name)
          : undefined;
    if (symbol === undefined || places.length > 6) return;
    places.push({ at: symbol.at, note: `${symbol.name}: ${unitTextOf(part.type) || "1"}` });
  });
  return places;
}

function asOption(
  node: PlanNode,
  type: PlanType & { kind: "enum" },
  scope: Scope,
): PlanNode | "reported" | undefined {
  if (node.kind === "if") {
    const then = maybeAdapt(node.then, type, scope);
    const otherwise = maybeAdapt(node.otherwise, type, scope);
    if (then === undefined || otherwise === undefined) return undefined;
    return then === "reported" || otherwise === "reported"
      ? "reported"
      : { ...node, type, then, otherwise };
  }
  if (node.kind !== "literal") return undefined;
  const word = String(node.value);
  if (type.options.includes(word)) return { ...node, type };
  scope.report(unknownOption(word, type, node.at, "quoted"));
  return "reported";
}

function sameOptions(a: PlanType & { kind: "enum" }, b: PlanType & { kind: "enum" }): boolean {
  return (
    a.options.length === b.options.length && a.options.every((option) => b.options.includes(option))
  );
}
