/**
 * Typing of names and paths: what `人均月收入`, `成员.月工资`, `家庭.财产符合规定`, `补助.金额`, `标准.城镇` stand for.
 *
 * A path is walked from left to right. At each step it stands for an instance, for a list of instances, for a
 * programme, for a parameter whose variant is still open, or for a value.
 *
 * Reports:  names that nothing has, facts of a child entity read without a list, variants out of reach.
 */
import { rationalFromInteger } from "../base/rational.ts";
import type { SourceSpan } from "../base/span.ts";
import { pureNumber, unit } from "../base/unit.ts";
import type { PlanNode } from "../plan/plan.ts";
import { booleanType, dateType, numberType, type PlanType } from "../plan/types.ts";
import type { Expression } from "../spec/feel/syntax.ts";
import { describeType } from "./describe-type.ts";
import {
  childFact,
  entityOutOfReach,
  factWithoutEntity,
  remainingMonths,
  typeClash,
  unknownName,
  unknownPart,
} from "./messages.ts";
import { parameterNode } from "./parameter-variants.ts";
import type { Scope } from "./scope.ts";
import { amountPart, evaluationDateName, monthsPerYear, type PolicySymbol } from "./symbols.ts";

/** The body, whose place is the whole path, as read from where the path leads. */
type Wrap = (body: PlanNode) => PlanNode;

/** One more name of a path. */
interface Part {
  readonly name: string;
  readonly nameAt: SourceSpan;
  /** The whole path up to it. */
  readonly at: SourceSpan;
}

/** What a path stands for so far. */
type Stand =
  | { readonly kind: "value"; readonly node: PlanNode }
  | { readonly kind: "instance"; readonly entity: string; readonly wrap: Wrap }
  | { readonly kind: "instances"; readonly entity: string; readonly node: PlanNode }
  | {
      readonly kind: "programme";
      readonly symbol: PolicySymbol & { kind: "programme" };
      readonly hops: number;
      readonly wrap: Wrap;
      readonly at: SourceSpan;
    }
  | {
      readonly kind: "parameter";
      readonly symbol: PolicySymbol & { kind: "parameter" };
      readonly options: readonly string[];
      readonly at: SourceSpan;
    };

export function typeReference(tree: Expression, scope: Scope): PlanNode | undefined {
  const stand = standFor(tree, scope);
  return stand === undefined ? undefined : settled(stand, tree.at, scope);
}

/** The entity of a list of instances, or undefined after reporting that there is none. */
export function instancesEntity(node: PlanNode, what: string, scope: Scope): string | undefined {
  if (node.type.kind === "instances") return node.type.entity;
  scope.report(typeClash(what, "a list such as 成员", describeType(node.type), node.at));
  return undefined;
}

function standFor(tree: Expression, scope: Scope): Stand | undefined {
  if (tree.kind === "name") return standForName(tree.name, tree.at, scope);
  if (tree.kind === "path") {
    const of = standFor(tree.of, scope);
    return of === undefined ? undefined : step(of, tree, scope);
  }
  const node = scope.typeExpression(tree, scope);
  if (node === undefined) return undefined;
  return node.type.kind === "instances"
    ? { kind: "instances", entity: node.type.entity, node }
    : { kind: "value", node };
}

function standForName(name: string, at: SourceSpan, scope: Scope): Stand | undefined {
  const { symbols } = scope;
  const variable = scope.variables.get(name);
  if (variable !== undefined) {
    const wrap: Wrap = (body) => ({
      kind: "variable",
      variable: variable.slot,
      body,
      type: body.type,
      at: body.at,
    });
    return { kind: "instance", entity: variable.entity, wrap };
  }
  for (const [hops, entity] of scope.chain.entries()) {
    const symbol = symbols.inEntity(entity, name);
    if (symbol === undefined) continue;
    if (!scope.parametersOnly) return standForSymbol(symbol, hops, at, scope);
    scope.report(factWithoutEntity(name, at));
    return undefined;
  }
  const outside = symbols.outside(name);
  if (outside !== undefined) return standForSymbol(outside, 0, at, scope);
  if (name === evaluationDateName) return value({ kind: "evaluation-date", type: dateType, at });
  if (name === monthsPerYear.name) {
    return value({
      kind: "literal",
      value: rationalFromInteger(monthsPerYear.value),
      type: numberType(monthsPerYear.unit),
      at,
    });
  }
  return symbols.isEntity(name) ? standForEntity(name, at, scope) : unknown(name, at, scope);
}

/** An entity around the one at hand is that instance; any other is the list of its instances. */
function standForEntity(name: string, at: SourceSpan, scope: Scope): Stand | undefined {
  const outward = scope.chain.indexOf(name);
  if (scope.parametersOnly) {
    scope.report(factWithoutEntity(name, at));
    return undefined;
  }
  const parent = scope.symbols.parentOf(name);
  const isWithin = scope.symbols.chainOf(name).includes(scope.symbols.household);
  if (outward <= 0 && (!isWithin || (outward < 0 && name === scope.symbols.household))) {
    scope.report(entityOutOfReach(name, at));
    return undefined;
  }
  if (outward > 0 || name === scope.symbols.household) {
    const wrap: Wrap = (body) => {
      const { type, at } = body;
      return { kind: "outer", hops: outward, body, type, at };
    };
    return { kind: "instance", entity: name, wrap };
  }
  if (parent === undefined) return unknown(name, at, scope);
  const hops = scope.chain.indexOf(parent);
  if (hops >= 0) return { kind: "instances", entity: name, node: instances(name, hops, at) };
  const around = standForEntity(parent, at, scope);
  return around === undefined ? undefined : step(around, { name, nameAt: at, at }, scope);
}

function standForSymbol(
  symbol: PolicySymbol,
  hops: number,
  at: SourceSpan,
  scope: Scope,
): Stand | undefined {
  const { uses } = scope;
  switch (symbol.kind) {
    case "fact":
      return value({
        kind: "fact",
        entity: symbol.entity,
        name: symbol.name,
        hops,
        type: symbol.type,
        at,
      });
    case "derived":
      uses.rules.add(symbol.key);
      return value({ kind: "rule", rule: symbol.key, part: "value", hops, type: symbol.type, at });
    case "programme":
      return { kind: "programme", symbol, hops, wrap: (body) => body, at };
    case "reading":
      uses.readings.add(symbol.name);
      return value({ kind: "reading", name: symbol.name, type: symbol.type, at });
    case "parameter":
      return { kind: "parameter", symbol, options: [], at };
  }
}

function step(of: Stand, part: Part, scope: Scope): Stand | undefined {
  const { name, nameAt, at } = part;
  switch (of.kind) {
    case "instance":
      return stepIntoInstance(of, part, scope);
    case "instances": {
      const each: Wrap = (body) => ({
        kind: "each",
        over: of.node,
        body,
        type: listOf(body.type, of.entity),
        at,
      });
      return stepIntoInstance({ entity: of.entity, wrap: each }, part, scope);
    }
    case "programme":
      if (name === amountPart && of.symbol.amountUnit !== undefined)
        return value(programmeNode({ ...of, at }, "amount", scope));
      scope.report(unknownPart(name, `"${of.symbol.name}"`, nameAt));
      return undefined;
    case "parameter":
      return { ...of, options: [...of.options, name], at };
    case "value":
      return stepIntoValue(of.node, part, scope);
  }
}

/** What belongs to the instance itself; nothing further out. */
function stepIntoInstance(
  { entity, wrap }: { readonly entity: string; readonly wrap: Wrap },
  { name, nameAt, at }: Part,
  scope: Scope,
): Stand | undefined {
  const symbol = scope.symbols.inEntity(entity, name);
  if (symbol === undefined && scope.symbols.parentOf(name) === entity) {
    const list = wrap(instances(name, 0, at));
    return {
      kind: "instances",
      entity: name,
      node: { ...list, type: { kind: "instances", entity: name } },
    };
  }
  if (symbol === undefined) return unknown(name, nameAt, scope);
  const inner = standForSymbol(symbol, 0, at, { ...scope, parametersOnly: false });
  if (inner?.kind === "programme") return { ...inner, wrap };
  return inner?.kind === "value" ? value(wrap(inner.node)) : inner;
}

function stepIntoValue(
  node: PlanNode,
  { name, nameAt, at }: Part,
  scope: Scope,
): Stand | undefined {
  const { type } = node;
  if (type.kind === "date" && (name === "year" || name === "month" || name === "day")) {
    const part = numberType(pureNumber);
    return value({ kind: "apply", operator: `${name}-of`, args: [node], type: part, at });
  }
  if (
    type.kind === "number" &&
    type.unit.key === "月1" &&
    (name === "years" || name === "months")
  ) {
    if (name === "months") scope.report(remainingMonths(nameAt));
    const operator = name === "years" ? "whole-years" : "remaining-months";
    return value({
      kind: "apply",
      operator,
      args: [node],
      type: numberType(unit(name === "years" ? "年" : "月")),
      at,
    });
  }
  if (type.kind === "number" && type.unit.key === "日1" && name === "days") return value(node);
  scope.report(unknownPart(name, describeType(type), nameAt));
  return undefined;
}

/** The node of what a whole path stands for. */
function settled(stand: Stand, at: SourceSpan, scope: Scope): PlanNode | undefined {
  switch (stand.kind) {
    case "value":
    case "instances":
      return stand.node;
    case "programme":
      return programmeNode(stand, "outcome", scope);
    case "parameter":
      return parameterNode(stand.symbol, stand.options, at, scope);
    case "instance":
      scope.report(
        typeClash(stand.entity, `one of its facts, "${stand.entity}.…"`, "the whole of it", at),
      );
      return undefined;
  }
}

function programmeNode(
  stand: Stand & { kind: "programme" },
  part: "outcome" | "amount",
  scope: Scope,
): PlanNode {
  const { symbol, hops, at } = stand;
  scope.uses.rules.add(symbol.key);
  const type = part === "outcome" ? booleanType : numberType(symbol.amountUnit ?? pureNumber);
  return stand.wrap({ kind: "rule", rule: symbol.key, part, hops, type, at });
}

function unknown(name: string, at: SourceSpan, scope: Scope): undefined {
  const { symbols } = scope;
  const owners = symbols.entitiesWith(name);
  const owner = owners.find((entity) => !scope.chain.includes(entity));
  if (owner !== undefined) scope.report(childFact(name, owner, at));
  else scope.report(unknownName(name, symbols.nearest(name), at));
  return undefined;
}

function instances(entity: string, hops: number, at: SourceSpan): PlanNode {
  return { kind: "instances", entity, hops, type: { kind: "instances", entity }, at };
}

function listOf(of: PlanType, entity: string): PlanType {
  return of.kind === "instances" || of.kind === "list" ? of : { kind: "list", of, entity };
}

function value(node: PlanNode): Stand {
  return { kind: "value", node };
}
