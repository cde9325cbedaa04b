/**
 * What a node comes to in a household with one member, one application, one of each: enough to show that something
 * can happen, for what happens there happens.
 *
 * In:       a node, the rules it may read, and the facts, readings and methods assigned so far.
 * Out:      what can be said of its value, as the evaluator would find it; nothing of what is not assigned, of other
 *           dates than those compared with a date written out, and of programmes.
 */
import {
  add,
  divide,
  isZero,
  multiply,
  negate,
  one,
  type Rational,
  subtract,
  zero,
} from "../../base/rational.ts";
import type { PlanNode, PlanRule } from "../../plan/plan.ts";
import { nodeKey, orderedNumber } from "./node-key.ts";
import type { Assignment } from "./search.ts";
import {
  comparisons,
  exact,
  holdsInOrder,
  isNumber,
  joined,
  type Missing,
  missing,
  orderOf,
  type Told,
  type Value,
} from "./told.ts";

export interface World {
  readonly rules: ReadonlyMap<string, PlanRule>;
  readonly assigned: Assignment<Value | Missing>;
  /** What has been told of rules under this assignment, so that none is worked out twice. */
  readonly known: Map<string, Told>;
  /** Rules between the question and here. */
  readonly depth: number;
}

/** Behind so many names nothing is told. */
export const deepestRule = 100;

/** A world in which nothing has been worked out yet. */
export function freshWorld(rules: World["rules"], assigned: World["assigned"]): World {
  return { rules, assigned, known: new Map(), depth: 0 };
}

type Apply = PlanNode & { readonly kind: "apply" };

/** The key of what a case, a reading or a rule-maker gives; undefined for what is worked out. */
export function leafKey(node: PlanNode): string | undefined {
  switch (node.kind) {
    case "fact":
      return `fact ${node.entity}.${node.name}`;
    case "reading":
      return `reading ${node.name}`;
    case "parameter":
      return isOrdered(node) ? undefined : `parameter ${nodeKey(node)}`;
    default: {
      const born = birthOf(node);
      return born === undefined
        ? undefined
        : `since ${born.entity}.${born.name} ${node.kind === "apply" ? node.operator : ""}`;
    }
  }
}

/** The date whose distance from the evaluation date a node counts, in years or in months. */
export function birthOf(node: PlanNode): (PlanNode & { kind: "fact" }) | undefined {
  if (node.kind !== "apply") return undefined;
  const [first, second] = node.args;
  if (node.operator === "whole-years" && first !== undefined) return birthOf(first);
  const isSince = node.operator === "months-between" && second?.kind === "evaluation-date";
  return isSince && first?.kind === "fact" ? first : undefined;
}

export function isOrdered({ type }: PlanNode): boolean {
  return type.kind === "number" || type.kind === "date" || type.kind === "datetime";
}

export function told(node: PlanNode, world: World): Told {
  const key = leafKey(node);
  if (key !== undefined) return world.assigned.get(key);
  switch (node.kind) {
    case "literal": {
      const number = orderedNumber(node.value);
      return number === undefined ? (node.value as boolean | string) : exact(number); // numbers and dates are ordered
    }
    case "parameter":
      return { kind: "near", end: node, key: nodeKey(node), side: 0 };
    case "rule":
      return node.part === "value" ? toldOfRule(node.rule, world) : undefined;
    case "quantified": {
      const present = isPresent(node.over, world);
      if (present === true) return told(node.body, world);
      return present === false ? node.quantifier === "every" : present;
    }
    case "outer":
    case "variable":
      return told(node.body, world);
    case "if":
      return toldIf(node, world);
    case "is-missing": {
      const of = told(node.of, world);
      return of === undefined ? undefined : of === missing;
    }
    case "get-or-else": {
      const value = told(node.value, world);
      return value === missing ? told(node.otherwise, world) : value;
    }
    case "apply":
      return toldOperation(node, world);
    default:
      return undefined;
  }
}

function toldOfRule(key: string, world: World): Told {
  if (world.known.has(key)) return world.known.get(key);
  const rule = world.rules.get(key);
  const isTold = rule?.kind === "derived" && rule.round === undefined && world.depth < deepestRule;
  const result =
    isTold && rule.body.kind === "formula"
      ? told(rule.body.node, { ...world, depth: world.depth + 1 })
      : undefined;
  world.known.set(key, result);
  return result;
}

function toldIf(node: PlanNode & { kind: "if" }, world: World): Told {
  const condition = told(node.condition, world);
  if (condition === true) return told(node.then, world);
  if (condition === false) return told(node.otherwise, world);
  const [then, otherwise] = [told(node.then, world), told(node.otherwise, world)];
  if (then !== undefined && then === otherwise) return then;
  return condition === missing && then !== undefined && otherwise !== undefined
    ? missing
    : undefined;
}

/** Whether the one instance is in a list. */
function isPresent(list: PlanNode, world: World): boolean | Missing | undefined {
  switch (list.kind) {
    case "instances":
      return true;
    case "each":
    case "for":
      return isPresent(list.over, world);
    case "where": {
      const [over, met] = [isPresent(list.over, world), told(list.predicate, world)];
      return joined([over, met], false) as boolean | Missing | undefined; // truth values alone went in
    }
    case "outer":
    case "variable":
      return isPresent(list.body, world);
    default:
      return undefined;
  }
}

/** What the one instance contributes to a list of values. */
function itemOf(list: PlanNode, world: World): Told {
  switch (list.kind) {
    case "each":
    case "for":
      return list.body.type.kind === "instances" || list.body.type.kind === "list"
        ? itemOf(list.body, world)
        : told(list.body, world);
    case "outer":
    case "variable":
      return itemOf(list.body, world);
    default:
      return undefined;
  }
}

function toldOperation(node: Apply, world: World): Told {
  const [first, second] = node.args;
  const isList = first?.type.kind === "list" || first?.type.kind === "instances";
  if (first !== undefined && isList) return toldOfList(node, first, world);
  const args = node.args.map((arg) => told(arg, world));
  if (node.operator === "and" || node.operator === "all") return joined(args, false);
  if (node.operator === "or" || node.operator === "any") return joined(args, true);
  if (args.includes(undefined)) return undefined;
  if (args.includes(missing)) return missing;
  const [a, b] = args;
  if (node.operator === "not") return a !== true;
  if (comparisons.has(node.operator)) return compared(node.operator, a, b);
  if (!isOrdered(node) || first === undefined || (second === undefined && args.length > 1))
    return undefined;
  return toldArithmetic(node, args);
}

function toldOfList(node: Apply, list: PlanNode, world: World): Told {
  const present = isPresent(list, world);
  if (present === undefined || present === missing) return present;
  const isCount = node.operator === "count";
  if (isCount) return exact(present ? one : zero);
  if (present) return itemOf(list, world);
  if (node.operator === "sum") return exact(zero);
  if (node.operator === "any" || node.operator === "all") return node.operator === "all";
  return undefined;
}

function compared(operator: string, a: Told, b: Told): Told {
  if (isNumber(a) && isNumber(b)) {
    const order = orderOf(a, b);
    return order === undefined ? undefined : holdsInOrder(operator, order);
  }
  if (operator === "equal") return a === b;
  return operator === "not-equal" ? a !== b : undefined;
}

const exactly: Readonly<
  Partial<Record<Apply["operator"], (a: Rational, b: Rational) => Rational | undefined>>
> = {
  add,
  subtract,
  multiply,
  divide: (a, b) => (isZero(b) ? undefined : divide(a, b)),
};

/** A number near an end stays so when nothing is added to it and when it is counted once. */
function toldArithmetic(node: Apply, args: readonly Told[]): Told {
  const { operator } = node;
  const [a, b] = args;
  if (isNumber(a) && isNumber(b)) {
    const operation = exactly[operator];
    if (a.kind === "exact" && b.kind === "exact" && operation !== undefined) {
      const result = operation(a.value, b.value);
      return result === undefined ? undefined : exact(result);
    }
    const neutral = operator === "add" || operator === "subtract" ? zero : one;
    const isKept = operation !== undefined && b.kind === "exact" && isSame(b.value, neutral);
    if (isKept) return a;
    const isTurned = operator === "add" || operator === "multiply";
    if (isTurned && a.kind === "exact" && isSame(a.value, neutral)) return b;
  }
  if (operator === "negate" && isNumber(a) && a.kind === "exact") return exact(negate(a.value));
  if (operator === "maximum" || operator === "minimum") return extreme(operator, args, node);
  return isEnd(node) ? { kind: "near", end: node, key: nodeKey(node), side: 0 } : undefined;
}

/** The greatest or the least; an amount of money near an end is not below zero. */
function extreme(operator: "maximum" | "minimum", args: readonly Told[], node: Apply): Told {
  const isMoney = node.type.kind === "number" && node.type.unit.key.includes("元");
  let best: Told = args[0];
  for (const arg of args.slice(1)) {
    if (!isNumber(best) || !isNumber(arg)) return undefined;
    const isZeroAnd = (a: Told, b: Told) =>
      isMoney && isNumber(a) && a.kind === "exact" && isZero(a.value) && isNumber(b);
    const order =
      orderOf(best, arg) ?? (isZeroAnd(best, arg) ? -1 : isZeroAnd(arg, best) ? 1 : undefined);
    if (order === undefined) return undefined;
    const takesNext = operator === "maximum" ? order < 0 : order > 0;
    if (takesNext) best = arg;
  }
  return best;
}

/** Whether a node is made of parameters and figures alone. */
export function isEnd(node: PlanNode): boolean {
  if (node.kind === "literal" || node.kind === "parameter") return true;
  return node.kind === "apply" && node.args.every(isEnd);
}

function isSame(a: Rational, b: Rational): boolean {
  return a.n === b.n && a.d === b.d;
}
