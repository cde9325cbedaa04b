/**
 * Type a formula: from what the author wrote to a node of the plan.
 *
 * In:       a syntax tree and the scope in which it stands.
 * Out:      a node whose names are resolved and whose units fit, or undefined after reporting why there is none.
 * Reports:  `compile/…`, every fault of the formula in one run.
 * Ignores:  dates, values, other rules' formulas.
 */
import { maybeRationalFromDecimal } from "../base/decimal.ts";
import type { Report } from "../base/diagnostic.ts";
import { zero } from "../base/rational.ts";
import type { SourceSpan } from "../base/span.ts";
import { pureNumber } from "../base/unit.ts";
import type { OperatorName } from "../plan/operators.ts";
import type { PlanNode } from "../plan/plan.ts";
import { booleanType, type PlanType, stringType } from "../plan/types.ts";
import type { Expression } from "../spec/feel/syntax.ts";
import { unifyNodes } from "./adapt-types.ts";
import { describeType } from "./describe-type.ts";
import { typeClash } from "./messages.ts";
import { ruleScope, type Scope, scopeWithin, scopeWithVariable } from "./scope.ts";
import type { SymbolTable } from "./symbols.ts";
import { typeArithmetic, typeNegation } from "./type-arithmetic.ts";
import { typeAtLiteral, typeCall } from "./type-calls.ts";
import { instancesEntity, typeReference } from "./type-names.ts";
import { typeBetween, typeMembership } from "./type-tests.ts";

const comparisons: Readonly<Record<string, OperatorName>> = {
  "=": "equal",
  "!=": "not-equal",
  "<": "less",
  "<=": "less-or-equal",
  ">": "greater",
  ">=": "greater-or-equal",
};

export function typeExpression(tree: Expression, scope: Scope): PlanNode | undefined {
  switch (tree.kind) {
    case "error":
      return undefined;
    case "number":
      return numberNode(tree.text, tree.at);
    case "string":
      return { kind: "literal", value: tree.value, type: stringType, at: tree.at };
    case "boolean":
      return { kind: "literal", value: tree.value, type: booleanType, at: tree.at };
    case "at-literal":
      return typeAtLiteral(tree.text, tree.at, scope);
    case "null":
      scope.report(typeClash("null", "= or != beside it", "null alone", tree.at));
      return undefined;
    case "name":
    case "path":
      return typeReference(tree, scope);
    case "filter":
      return typeFilter(tree, scope);
    case "call":
      return typeCall(tree, scope);
    case "negate":
      return typeNegation(tree.of, tree.at, scope);
    case "binary":
      return typeBinary(tree, scope);
    case "between":
      return typeBetween(tree, scope);
    case "in":
      return typeMembership(tree, scope);
    case "if":
      return typeIf(tree, scope);
    case "quantified":
      return typeQuantified(tree, scope);
    case "for":
      return typeFor(tree, scope);
  }
}

/** The scope of a rule on an entity, or of one that reads parameters only. */
export function formulaScope(
  symbols: SymbolTable,
  entity: string | undefined,
  report: Report,
): Scope {
  return ruleScope(symbols, entity, typeExpression, report);
}

/** The same, where a yes-or-no must stand. */
export function typeCondition(tree: Expression, scope: Scope): PlanNode | undefined {
  return asBoolean(typeExpression(tree, scope), "A condition", scope);
}

function asBoolean(node: PlanNode | undefined, what: string, scope: Scope): PlanNode | undefined {
  if (node === undefined || node.type.kind === "boolean") return node;
  scope.report(typeClash(what, "a yes-or-no", describeType(node.type), node.at));
  return undefined;
}

function numberNode(text: string, at: SourceSpan): PlanNode {
  const value = maybeRationalFromDecimal(text) ?? zero; // the parser reports what is no decimal
  return { kind: "literal", value, type: { kind: "number", unit: pureNumber, isBare: true }, at };
}

function typeBinary(tree: Expression & { kind: "binary" }, scope: Scope): PlanNode | undefined {
  const { operator, left, right, at } = tree;
  if (operator === "and" || operator === "or") {
    const sides = [left, right].map((side) =>
      asBoolean(typeExpression(side, scope), `"${operator}"`, scope),
    );
    return apply(operator, flattened(operator, sides), booleanType, at);
  }
  const comparison = comparisons[operator];
  return comparison === undefined
    ? typeArithmetic(tree, scope)
    : typeComparison(tree, comparison, scope);
}

/** `a and b and c` is one node of three. */
function flattened(
  operator: OperatorName,
  sides: readonly (PlanNode | undefined)[],
): readonly (PlanNode | undefined)[] {
  return sides.flatMap((side): readonly (PlanNode | undefined)[] =>
    side?.kind === "apply" && side.operator === operator ? side.args : [side],
  );
}

function apply(
  operator: OperatorName,
  args: readonly (PlanNode | undefined)[],
  type: PlanType,
  at: SourceSpan,
): PlanNode | undefined {
  const known = args.filter((arg): arg is PlanNode => arg !== undefined);
  return known.length === args.length
    ? { kind: "apply", operator, args: known, type, at }
    : undefined;
}

function typeComparison(
  tree: Expression & { kind: "binary" },
  operator: OperatorName,
  scope: Scope,
): PlanNode | undefined {
  const { left, right, at } = tree;
  if (left.kind === "null" || right.kind === "null") return typeNullTest(tree, operator, scope);
  const [a, b] = [typeExpression(left, scope), typeExpression(right, scope)];
  if (a === undefined || b === undefined) return undefined;
  const sides = unifyNodes(a, b, tree, scope);
  if (sides === undefined) return undefined;
  const kind = sides[0].type.kind;
  const isOrdered = kind === "number" || kind === "date" || kind === "datetime";
  const isScalar = isOrdered || kind === "boolean" || kind === "enum" || kind === "string";
  if (!isScalar || (!isOrdered && operator !== "equal" && operator !== "not-equal")) {
    scope.report(
      typeClash(
        `"${tree.operator}"`,
        "two values that can be compared so",
        describeType(sides[0].type),
        at,
      ),
    );
    return undefined;
  }
  return { kind: "apply", operator, args: sides, type: booleanType, at };
}

function typeNullTest(
  tree: Expression & { kind: "binary" },
  operator: OperatorName,
  scope: Scope,
): PlanNode | undefined {
  const { left, right, at } = tree;
  if (operator !== "equal" && operator !== "not-equal") {
    scope.report(typeClash("null", "= or != beside it", `"${tree.operator}"`, at));
    return undefined;
  }
  const of = typeExpression(left.kind === "null" ? right : left, scope);
  if (of === undefined) return undefined;
  const test: PlanNode = { kind: "is-missing", of, type: booleanType, at };
  return operator === "equal"
    ? test
    : { kind: "apply", operator: "not", args: [test], type: booleanType, at };
}

function typeIf(tree: Expression & { kind: "if" }, scope: Scope): PlanNode | undefined {
  const condition = asBoolean(typeExpression(tree.condition, scope), "if", scope);
  const [a, b] = [typeExpression(tree.then, scope), typeExpression(tree.otherwise, scope)];
  if (a === undefined || b === undefined) return undefined;
  const branches = unifyNodes(a, b, { operator: "else", at: tree.at }, scope);
  if (condition === undefined || branches === undefined) return undefined;
  const [then, otherwise] = branches;
  return { kind: "if", condition, then, otherwise, type: then.type, at: tree.at };
}

function typeFilter(tree: Expression & { kind: "filter" }, scope: Scope): PlanNode | undefined {
  const over = typeExpression(tree.of, scope);
  if (over === undefined) return undefined;
  const entity = instancesEntity(over, "A filter", scope);
  if (entity === undefined) return undefined;
  const predicate = asBoolean(
    typeExpression(tree.predicate, scopeWithin(scope, entity)),
    "A filter",
    scope,
  );
  return predicate === undefined
    ? undefined
    : { kind: "where", over, predicate, type: over.type, at: tree.at };
}

function typeQuantified(
  tree: Expression & { kind: "quantified" },
  scope: Scope,
): PlanNode | undefined {
  const over = typeExpression(tree.over, scope);
  if (over === undefined) return undefined;
  const entity = instancesEntity(over, tree.quantifier, scope);
  if (entity === undefined) return undefined;
  const inner = scopeWithVariable(scope, tree.variable, entity);
  const body = asBoolean(typeExpression(tree.satisfies, inner.scope), "satisfies", scope);
  if (body === undefined) return undefined;
  const { quantifier, at } = tree;
  return {
    kind: "quantified",
    quantifier,
    variable: inner.slot,
    over,
    body,
    type: booleanType,
    at,
  };
}

function typeFor(tree: Expression & { kind: "for" }, scope: Scope): PlanNode | undefined {
  const over = typeExpression(tree.over, scope);
  if (over === undefined) return undefined;
  const entity = instancesEntity(over, "for", scope);
  if (entity === undefined) return undefined;
  const inner = scopeWithVariable(scope, tree.variable, entity);
  const body = typeExpression(tree.body, inner.scope);
  if (body === undefined) return undefined;
  const type: PlanType = { kind: "list", of: body.type, entity };
  return { kind: "for", variable: inner.slot, over, body, type, at: tree.at };
}
