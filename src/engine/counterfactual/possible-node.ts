/**
 * Work out what a node of the plan can still come to while facts are missing.
 *
 * In:       a node; the instance; the case with its missing facts; how the rules it refers to are worked out.
 * Out:      a superset of what it comes to under any values of the missing facts that their declarations allow.
 * Ignores:  readings other than those in force.
 */
import { BrokenInvariant } from "../base/invariant.ts";
import { rationalFromInteger, zero } from "../base/rational.ts";
import { type Instance, outward } from "../evaluate/facts/instance.ts";
import type { Evaluation } from "../evaluate/nodes/evaluation.ts";
import type { StrictOperator } from "../evaluate/nodes/operators.ts";
import type { PlanNode } from "../plan/plan.ts";
import {
  canBe,
  hull,
  joined,
  known,
  made,
  numbers,
  onNothing,
  type Possible,
  type Shape,
  truthOf,
  unknowable,
} from "./possible.ts";
import { possibleFact } from "./possible-fact.ts";
import { operateOn } from "./possible-operators.ts";
import { possibleParameter } from "./possible-parameter.ts";

export type RuleNode = PlanNode & { readonly kind: "rule" };

export interface Surroundings {
  readonly evaluation: Evaluation;
  readonly rule: (node: RuleNode, at: Instance) => Possible;
}

type Variables = readonly Instance[];

export function possibleOf(
  node: PlanNode,
  at: Instance,
  around: Surroundings,
  variables: Variables = [],
): Possible {
  const run = (inner: PlanNode, from = at) => possibleOf(inner, from, around, variables);
  switch (node.kind) {
    case "literal":
      return known(node.value);
    case "evaluation-date":
      return known(around.evaluation.plan.date);
    case "fact":
      return possibleFact(required(outward(at, node.hops), node), node.name);
    case "parameter":
      return possibleParameter(node, around.evaluation, run);
    case "reading":
      return known(optionOf(node.name, around.evaluation));
    case "rule":
      return around.rule(node, outward(at, node.hops) ?? at);
    case "instances":
      return possibleInstances(node.entity, required(outward(at, node.hops), node));
    case "each":
      return forEach(node, run(node.over), (instance) => run(node.body, instance));
    case "where":
      return where(run(node.over), (instance) => run(node.predicate, instance));
    case "quantified":
    case "for":
      return bound(node, run(node.over), (instance) => {
        const inner = [...variables];
        inner[node.variable] = instance;
        return possibleOf(node.body, at, around, inner);
      });
    case "outer":
      return run(node.body, required(outward(at, node.hops), node));
    case "variable":
      return run(node.body, required(variables[node.variable], node));
    case "if":
      return choose(
        run(node.condition),
        () => run(node.then),
        () => run(node.otherwise),
      );
    case "is-missing":
      return isMissing(run(node.of));
    case "get-or-else":
      return orElse(run(node.value), () => run(node.otherwise));
    case "apply":
      return apply(
        node,
        node.args.map((arg) => run(arg)),
      );
  }
}

function optionOf(name: string, { plan, assignment }: Evaluation): string {
  const reading = plan.readings.get(name);
  return reading?.fixed ?? assignment.get(name) ?? reading?.default ?? "";
}

function possibleInstances(entity: string, owner: Instance): Possible {
  const certain = owner.children.get(entity);
  if (certain !== undefined)
    return {
      shape: { kind: "instances", certain, perhaps: [] },
      turnsOn: onNothing,
      mayLack: false,
    };
  const key = owner.path === "" ? entity : `${owner.path}.${entity}`;
  return { shape: { kind: "anybody" }, turnsOn: new Set([key]), mayLack: false };
}

function forEach(
  node: PlanNode & { kind: "each" },
  over: Possible,
  bodyFor: (instance: Instance) => Possible,
): Possible {
  if (over.shape.kind !== "instances") return unknowable(over.turnsOn);
  const [certain, perhaps] = [over.shape.certain, over.shape.perhaps].map((list) =>
    list.map(bodyFor),
  ) as [Possible[], Possible[]]; // as many as there were lists
  if (node.type.kind !== "instances") return listOf(over, certain, perhaps);
  const from = joined([over, ...certain, ...perhaps]);
  const inner = (items: readonly Possible[], which: "certain" | "perhaps") =>
    items.flatMap(({ shape }) => (shape.kind === "instances" ? shape[which] : []));
  if ([...certain, ...perhaps].some(({ shape }) => shape.kind !== "instances"))
    return unknowable(from.turnsOn);
  const shape: Shape = {
    kind: "instances",
    certain: inner(certain, "certain"),
    perhaps: [
      ...inner(certain, "perhaps"),
      ...inner(perhaps, "certain"),
      ...inner(perhaps, "perhaps"),
    ],
  };
  return { shape, ...from };
}

function listOf(
  over: Possible,
  certain: readonly Possible[],
  perhaps: readonly Possible[],
): Possible {
  return { shape: { kind: "list", certain, perhaps }, ...joined([over, ...certain, ...perhaps]) };
}

/** Those of whom it is certain, and those of whom it may be so. */
function where(over: Possible, holdsFor: (instance: Instance) => Possible): Possible {
  if (over.shape.kind !== "instances")
    return over.shape.kind === "anybody" ? over : unknowable(over.turnsOn);
  const tests = new Map<Instance, Possible>();
  const test = (instance: Instance): Possible => {
    const known = tests.get(instance) ?? holdsFor(instance);
    tests.set(instance, known);
    return known;
  };
  const isCertain = (instance: Instance) =>
    !canBe(test(instance), false) && !test(instance).mayLack;
  const certain = over.shape.certain.filter(isCertain);
  const perhaps = [...over.shape.certain, ...over.shape.perhaps].filter(
    (instance) => !certain.includes(instance) && canBe(test(instance), true),
  );
  return { shape: { kind: "instances", certain, perhaps }, ...joined([over, ...tests.values()]) };
}

function bound(
  node: PlanNode & { kind: "quantified" | "for" },
  over: Possible,
  bodyFor: (instance: Instance) => Possible,
): Possible {
  if (over.shape.kind !== "instances") {
    if (node.kind === "for" || over.shape.kind !== "anybody") return unknowable(over.turnsOn);
    return truthOf(true, true, over);
  }
  const { certain, perhaps } = over.shape;
  const list = listOf(over, certain.map(bodyFor), perhaps.map(bodyFor));
  if (node.kind === "for") return list;
  return node.quantifier === "every" ? allOf(list) : anyOf(list);
}

function choose(condition: Possible, then: () => Possible, otherwise: () => Possible): Possible {
  if (!canBe(condition, false) && !condition.mayLack) return then();
  if (!canBe(condition, true) && !condition.mayLack) return otherwise();
  if (!canBe(condition, true) && !canBe(condition, false)) return unknowable(condition.turnsOn);
  if (!canBe(condition, false)) return made(then().shape, joined([then(), condition]));
  if (!canBe(condition, true)) return made(otherwise().shape, joined([otherwise(), condition]));
  return hull(then(), otherwise(), condition);
}

/** Whoever states a fact makes it no longer missing. */
function isMissing(of: Possible): Possible {
  const isCertain = of.turnsOn.size === 0;
  if (isCertain && !of.mayLack) return known(false);
  if (isCertain && of.shape.kind === "nothing") return known(true);
  return truthOf(true, true, { ...of, mayLack: false });
}

function orElse(value: Possible, otherwise: () => Possible): Possible {
  if (value.turnsOn.size === 0 && !value.mayLack) return value;
  const other = otherwise();
  const { turnsOn, mayLack } = joined([{ ...value, mayLack: false }, other]);
  return hull({ ...value, mayLack: false }, other, { turnsOn, mayLack });
}

function apply(node: PlanNode & { kind: "apply" }, parts: readonly Possible[]): Possible {
  const { operator } = node;
  const [first = unknowable()] = parts;
  switch (operator) {
    case "and":
      return allOf(listOf(known(true), parts, []));
    case "or":
      return anyOf(listOf(known(true), parts, []));
    case "all":
      return allOf(first);
    case "any":
      return anyOf(first);
    case "count":
      return counted(first);
    default:
      return first.shape.kind === "list"
        ? overList(operator, first, node)
        : operateOn(operator, parts, node);
  }
}

function allOf(list: Possible): Possible {
  if (list.shape.kind !== "list") return truthOf(true, true, list);
  const { certain, perhaps } = list.shape;
  const failure = certain.find((one) => !canBe(one, true) && !one.mayLack);
  if (failure !== undefined) return made({ kind: "known", value: false }, failure);
  const canFail = [...certain, ...perhaps].some((one) => canBe(one, false));
  const canHold = certain.every((one) => canBe(one, true));
  return truthOf(canHold, canFail, joinedUndecided(list, certain, perhaps, true));
}

function anyOf(list: Possible): Possible {
  if (list.shape.kind !== "list") return truthOf(true, true, list);
  const { certain, perhaps } = list.shape;
  const success = certain.find((one) => !canBe(one, false) && !one.mayLack);
  if (success !== undefined) return made({ kind: "known", value: true }, success);
  const canHold = [...certain, ...perhaps].some((one) => canBe(one, true));
  const canFail = certain.every((one) => canBe(one, false));
  return truthOf(canHold, canFail, joinedUndecided(list, certain, perhaps, false));
}

/** Without those that settle nothing whatever becomes known. */
function joinedUndecided(
  list: Possible,
  certain: readonly Possible[],
  perhaps: readonly Possible[],
  neutral: boolean,
) {
  const counts = (one: Possible) => one.mayLack || canBe(one, !neutral);
  const matter = [...certain, ...perhaps].filter(counts);
  return perhaps.length > 0 ? joined([list, ...matter]) : joined(matter);
}

function counted({ shape, ...from }: Possible): Possible {
  if (shape.kind === "anybody")
    return { shape: numbers(zero, undefined), turnsOn: from.turnsOn, mayLack: false };
  if (shape.kind !== "instances" && shape.kind !== "list") return unknowable(from.turnsOn);
  const [least, more] = [shape.certain.length, shape.perhaps.length];
  return made(numbers(rationalFromInteger(least), rationalFromInteger(least + more)), from);
}

/** Who may not be on the list adds to a sum or nothing; of the rest nothing is said. */
function overList(operator: StrictOperator, list: Possible, node: PlanNode): Possible {
  if (list.shape.kind !== "list") return unknowable(list.turnsOn);
  const { certain, perhaps } = list.shape;
  if (perhaps.length > 0 && operator !== "sum") return unknowable(list.turnsOn);
  const maybe = perhaps.map((one) => hull(one, known(zero), list));
  const value = operateOn(operator, [...certain, ...maybe], node);
  return perhaps.length > 0 ? made(value.shape, joined([value, list])) : value;
}

function required<T>(value: T | undefined, node: PlanNode): T {
  if (value === undefined)
    throw new BrokenInvariant("A plan node refers to what is not there.", { kind: node.kind });
  return value;
}
