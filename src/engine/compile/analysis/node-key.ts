/**
 * Whether two nodes of the plan are written alike, and how one is written.
 *
 * Out:      a key that is equal for nodes that say the same from the same place; a short text for people.
 * Ignores:  where a node stands, and what its names come to.
 */
import { textFromDate, textFromDateTime } from "../../base/calendar.ts";
import { textFromRational } from "../../base/decimal.ts";
import type { Rational } from "../../base/rational.ts";
import type { OperatorName } from "../../plan/operators.ts";
import type { Known, PlanNode } from "../../plan/plan.ts";
import type { PlanType } from "../../plan/types.ts";
import { childNodes } from "../../plan/walk.ts";
import { evaluationDateName } from "../symbols.ts";

const keys = new WeakMap<PlanNode, string>();

/**
 * Equal for nodes that say the same: names, literals and operators alike. Of a node, which never changes, it is worked
 * out once, for the rows of a table are held against each other again and again.
 */
export function nodeKey(node: PlanNode): string {
  const known = keys.get(node);
  if (known !== undefined) return known;
  const key = freshKey(node);
  keys.set(node, key);
  return key;
}

function freshKey(node: PlanNode): string {
  switch (node.kind) {
    case "literal":
      return keyOfLiteral(node.value);
    case "fact":
      return keyed("fact", [node.entity, node.name, node.hops]);
    case "reading":
      return keyed("reading", [node.name]);
    case "rule":
      return keyed("rule", [node.rule, node.part, node.hops]);
    case "instances":
      return keyed("instances", [node.entity, node.hops]);
    case "parameter": {
      const axes = node.axes.map((axis) => (typeof axis === "string" ? said(axis) : nodeKey(axis)));
      return keyed("parameter", [node.name], axes);
    }
    case "apply":
      return keyed("apply", [node.operator], node.args.map(nodeKey));
    case "quantified":
      return keyed(node.kind, [node.quantifier, node.variable], childNodes(node).map(nodeKey));
    case "for":
    case "variable":
      return keyed(node.kind, [node.variable], childNodes(node).map(nodeKey));
    case "outer":
      return keyed(node.kind, [node.hops], [nodeKey(node.body)]);
    case "evaluation-date":
    case "each":
    case "where":
    case "if":
    case "is-missing":
    case "get-or-else":
      return keyed(node.kind, [], childNodes(node).map(nodeKey));
  }
}

/** Words stand behind their length, so that none can be taken for two. */
function keyed(
  kind: PlanNode["kind"],
  words: readonly (string | number)[],
  inner: readonly string[] = [],
): string {
  return `${kind}(${[...words.map(said), ...inner].join(" ")})`;
}

function said(word: string | number): string {
  return typeof word === "number" ? String(word) : `${word.length}'${word}`;
}

function keyOfLiteral(value: Known): string {
  return typeof value === "object" ? `${value.n}/${value.d}` : JSON.stringify(value);
}

/** A value as a formula would write it. */
export function textOfKnown(value: Known, type: PlanType): string {
  if (typeof value === "boolean") return String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "object") return textFromRational(value);
  return type.kind === "datetime" ? textFromDateTime(value) : textFromDate(value);
}

/** The number by which values in an order are compared: dates and times count days and seconds. */
export function orderedNumber(value: Known): Rational | undefined {
  if (typeof value === "object") return value;
  return typeof value === "number" ? { n: BigInt(value), d: 1n } : undefined;
}

/** Between operands. */
const signs: Readonly<Partial<Record<OperatorName, string>>> = {
  add: "+",
  subtract: "-",
  multiply: "*",
  divide: "/",
  power: "**",
  equal: "=",
  "not-equal": "!=",
  less: "<",
  "less-or-equal": "<=",
  greater: ">",
  "greater-or-equal": ">=",
  and: "and",
  or: "or",
  "add-years": "+",
  "add-months": "+",
  "add-days": "+",
  "add-hours": "+",
  "days-between": "-",
  "hours-between": "-",
};

/** Behind an operand. */
const parts: Readonly<Partial<Record<OperatorName, string>>> = {
  "whole-years": ".years",
  "remaining-months": ".months",
  "year-of": ".year",
  "month-of": ".month",
  "day-of": ".day",
};

/** Functions whose name is another in a formula; of the others it only has spaces. */
const functions: Readonly<Partial<Record<OperatorName, string>>> = {
  absolute: "abs",
  minimum: "min",
  maximum: "max",
  "months-between": "years and months duration",
};

/** A leaf, or an end made of parameters and figures, as its author may have written it. */
export function textOfNode(node: PlanNode): string {
  switch (node.kind) {
    case "literal":
      return textOfKnown(node.value, node.type);
    case "evaluation-date":
      return evaluationDateName;
    case "parameter":
      return [node.name, ...node.axes.filter((axis) => typeof axis === "string")].join(".");
    case "fact":
    case "reading":
      return node.name;
    case "apply":
      return textOfOperation(node.operator, node.args);
    default:
      return "…";
  }
}

function textOfOperation(operator: OperatorName, args: readonly PlanNode[]): string {
  const isBetween = operator === "days-between" || operator === "hours-between";
  const [first = "", ...others] = (isBetween ? args.toReversed() : args).map(textOfOperand);
  const [sign, part] = [signs[operator], parts[operator]];
  if (operator === "negate") return `-${first}`;
  if (part !== undefined) return first + part;
  if (sign !== undefined) return [first, ...others].join(` ${sign} `);
  const name = functions[operator] ?? operator.replaceAll("-", " ");
  return `${name}(${args.map(textOfNode).join(", ")})`;
}

/** In brackets where it is an operation with a sign of its own. */
function textOfOperand(node: PlanNode): string {
  const isSigned =
    node.kind === "apply" && (node.operator === "negate" || signs[node.operator] !== undefined);
  return isSigned ? `(${textOfNode(node)})` : textOfNode(node);
}
