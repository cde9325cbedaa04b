/**
 * Where a formula stands: which instance is at hand, which variables are bound, what it has used so far.
 */
import type { Report } from "../base/diagnostic.ts";
import type { PlanNode } from "../plan/plan.ts";
import type { Expression } from "../spec/feel/syntax.ts";
import type { SymbolTable } from "./symbols.ts";

/** How the parts of a formula are typed; handed to those who type what is around them. */
export type TypeExpression = (tree: Expression, scope: Scope) => PlanNode | undefined;

/** What a rule reads, gathered while its formulas are typed. */
export interface Uses {
  readonly rules: Set<string>;
  readonly readings: Set<string>;
  readonly parameters: Set<string>;
}

export interface Scope {
  readonly symbols: SymbolTable;
  /** The entity at hand, then those around it. */
  readonly chain: readonly string[];
  /** True for checks and for values without `on`: facts are out of reach. */
  readonly parametersOnly: boolean;
  readonly variables: ReadonlyMap<string, { readonly slot: number; readonly entity: string }>;
  readonly uses: Uses;
  /** The way back to typing whatever stands inside. */
  readonly typeExpression: TypeExpression;
  readonly report: Report;
}

export function emptyUses(): Uses {
  return { rules: new Set(), readings: new Set(), parameters: new Set() };
}

/** The scope of a rule on an entity, or of one that reads parameters only. */
export function ruleScope(
  symbols: SymbolTable,
  entity: string | undefined,
  typeExpression: TypeExpression,
  report: Report,
): Scope {
  return {
    symbols,
    chain: symbols.chainOf(entity ?? symbols.household),
    parametersOnly: entity === undefined,
    variables: new Map(),
    uses: emptyUses(),
    typeExpression,
    report,
  };
}

/** The same, read from an instance of another entity. */
export function scopeWithin(scope: Scope, entity: string): Scope {
  return { ...scope, chain: scope.symbols.chainOf(entity), parametersOnly: false };
}

/** The same, with one more variable bound. */
export function scopeWithVariable(
  scope: Scope,
  name: string,
  entity: string,
): { scope: Scope; slot: number } {
  const slot = scope.variables.size;
  return {
    slot,
    scope: { ...scope, variables: new Map(scope.variables).set(name, { slot, entity }) },
  };
}
