/**
 * The names of a policy and what they stand for.
 *
 * In:       a typed Spec.
 * Out:      a table to look names up by entity, outward to the household, then among what belongs to no entity.
 * Ignores:  formulas, dates, values.
 */
import { nearestFinder } from "../base/nearest.ts";
import type { SourceSpan } from "../base/span.ts";
import { pureNumber, type Unit, unit } from "../base/unit.ts";
import type { PlanType } from "../plan/types.ts";
import type { DeclaredType, Parameter, Spec } from "../spec/spec.ts";

export type PolicySymbol =
  | {
      readonly kind: "fact";
      readonly name: string;
      readonly entity: string;
      readonly type: PlanType;
      readonly at: SourceSpan;
    }
  | {
      readonly kind: "derived";
      readonly name: string;
      readonly key: string;
      readonly type: PlanType;
      readonly at: SourceSpan;
    }
  | {
      readonly kind: "programme";
      readonly name: string;
      readonly key: string;
      readonly amountUnit: Unit | undefined;
      readonly at: SourceSpan;
    }
  | {
      readonly kind: "parameter";
      readonly name: string;
      readonly type: PlanType;
      readonly parameter: Parameter;
      readonly at: SourceSpan;
    }
  | {
      readonly kind: "reading";
      readonly name: string;
      readonly type: PlanType;
      readonly at: SourceSpan;
    };

/** The one constant that the language gives: months of a year. */
export const monthsPerYear = { name: "每年月数", unit: unit("月/年"), value: 12 };
export const evaluationDateName = "评估日";
export const amountPart = "金额";

export interface SymbolTable {
  /** The entity that nothing contains. */
  readonly household: string;
  /** From the entity itself outward to the household. */
  readonly chainOf: (entity: string) => readonly string[];
  /** The entity that contains it; undefined for the household and for what is no entity. */
  readonly parentOf: (entity: string) => string | undefined;
  readonly isEntity: (name: string) => boolean;
  readonly isPerson: (entity: string) => boolean;
  readonly entityNames: readonly string[];
  /** What belongs to the entity itself. */
  readonly inEntity: (entity: string, name: string) => PolicySymbol | undefined;
  /** What belongs to none. */
  readonly outside: (name: string) => PolicySymbol | undefined;
  /** Entities in which a name is known, for messages. */
  readonly entitiesWith: (name: string) => readonly string[];
  /** The name that an author probably meant; found for as many unknown names as faults are shown. */
  readonly nearest: (name: string) => string | undefined;
  /** The same among programmes. */
  readonly nearestProgramme: (name: string) => string | undefined;
}

/** The key of a rule: its entity and its name. */
export function ruleKey(entity: string | undefined, name: string): string {
  return entity === undefined ? name : `${entity}.${name}`;
}

export function symbolTable(spec: Spec): SymbolTable {
  const { entities } = spec.vocabulary;
  const household = [...entities.values()].find((entity) => entity.of === undefined)?.name ?? "";
  const { byEntity, outside } = declaredNames(spec);
  const parentOf = (entity: string) => entities.get(entity)?.of;
  const chainOf = (entity: string): readonly string[] => {
    const chain: string[] = [];
    // An entity that belongs to itself is the reader's fault to report; the chain ends all the same.
    let at: string | undefined = entity;
    while (at !== undefined && entities.has(at) && !chain.includes(at)) {
      chain.push(at);
      at = parentOf(at);
    }
    return chain;
  };
  return {
    household,
    chainOf,
    parentOf,
    isEntity: (name) => entities.has(name),
    isPerson: (entity) => entities.get(entity)?.isPerson ?? false,
    entityNames: [...entities.keys()],
    inEntity: (entity, name) => byEntity.get(entity)?.get(name),
    outside: (name) => outside.get(name),
    entitiesWith: (name) =>
      [...byEntity].filter(([, names]) => names.has(name)).map(([entity]) => entity),
    nearest: nearestFinder(() => [
      ...[...byEntity.values()].flatMap((names) => [...names.keys()]),
      ...outside.keys(),
      ...entities.keys(),
    ]),
    nearestProgramme: nearestFinder(() => spec.programmes.keys()),
  };
}

/** Names by entity, and those that belong to none. */
function declaredNames(spec: Spec) {
  const entities = [...spec.vocabulary.entities.keys()];
  const byEntity = new Map(entities.map((entity) => [entity, factsOf(spec, entity)]));
  const outside = new Map<string, PolicySymbol>();
  const declare = (entity: string | undefined, symbol: PolicySymbol) => {
    const names = entity === undefined ? outside : byEntity.get(entity);
    names?.set(symbol.name, symbol);
  };
  for (const { name, nameAt: at, on, type } of spec.derived) {
    const key = ruleKey(on?.id, name);
    declare(on?.id, { kind: "derived", name, key, type: planType(type, name), at });
  }
  for (const { name, nameAt: at, on, amount } of spec.programmes.values()) {
    const key = ruleKey(on.id, name);
    declare(on.id, { kind: "programme", name, key, amountUnit: amount?.unit, at });
  }
  for (const parameter of spec.parameters.values()) {
    const { name, nameAt: at } = parameter;
    const type = planType(parameter.type, name);
    declare(undefined, { kind: "parameter", name, type, parameter, at });
  }
  for (const { name, nameAt: at, options } of spec.readings.values()) {
    declare(undefined, { kind: "reading", name, type: { kind: "enum", name, options }, at });
  }
  return { byEntity, outside };
}

/** The plan's type of a declared one; `owner` names an enum that has no name of its own. */
export function planType(declared: DeclaredType, owner = ""): PlanType {
  switch (declared.kind) {
    case "number":
      return { kind: "number", unit: declared.unit ?? pureNumber };
    case "enum":
      return { kind: "enum", name: declared.enumName ?? owner, options: declared.options ?? [] };
    case "month":
    case "date":
      return { kind: "date" };
    default:
      return { kind: declared.kind };
  }
}

function factsOf(spec: Spec, entity: string): Map<string, PolicySymbol> {
  const facts = spec.vocabulary.entities.get(entity)?.facts ?? new Map();
  const symbols = new Map<string, PolicySymbol>();
  for (const fact of facts.values()) {
    symbols.set(fact.name, {
      kind: "fact",
      name: fact.name,
      entity,
      type: planType(fact.type, fact.name),
      at: fact.at,
    });
  }
  return symbols;
}
