/**
 * Whether a word fits where it would be written: the formula is read and typed with it in its place.
 *
 * In:       a formula, the place in it, the names around, what the whole is expected to be.
 * Out:      a question that can be asked of any word. Where the formula is not finished, it is asked of what stands
 *           before the place, else of the smallest part around it.
 * Ignores:  what the words are and where they come from.
 */
import { maybeAdapt } from "../../compile/adapt-types.ts";
import { emptyUses, type Scope, scopeWithin, scopeWithVariable } from "../../compile/scope.ts";
import type { SymbolTable } from "../../compile/symbols.ts";
import { formulaScope, typeExpression } from "../../compile/type-formula.ts";
import type { PlanNode } from "../../plan/plan.ts";
import { booleanType, type PlanType } from "../../plan/types.ts";
import { parseFormula } from "../../spec/feel/parse-formula.ts";
import type { FormulaSlot } from "./formula-slot.ts";

export interface FormulaAround {
  readonly text: string;
  readonly slot: FormulaSlot;
  readonly symbols: SymbolTable;
  /** Absent where facts are out of reach. */
  readonly entity: string | undefined;
  /** What the whole formula should come to; absent where anything will do. */
  readonly expected: PlanType | undefined;
}

export interface Fitting {
  /** With the word the formula comes to what it should. */
  readonly fits: (word: string) => boolean;
  /** With the word it comes to something. */
  readonly isSound: (word: string) => boolean;
  /** The type of a text of the formula, read where the place is; undefined where it has none. */
  readonly typeOf: (source: string) => PlanType | undefined;
  /** The entity at hand: in a filter that of its list. Absent where facts are out of reach. */
  readonly entity: string | undefined;
  /** Names that stand for an instance, and its entity. */
  readonly variables: ReadonlyMap<string, string>;
}

/** A name that no policy has. */
const anyName = "x";

export function fittingAt(around: FormulaAround): Fitting {
  const { text, slot } = around;
  const outer = scopeOf(around);
  const inner = innerScope(outer, slot);
  const whole = (word: string) => text.slice(0, slot.start) + word + text.slice(slot.end);
  const closers = slot.brackets.map(({ sign }) => (sign === "[" ? "]" : ")")).toReversed();
  const head = (word: string) => text.slice(0, slot.start) + word + closers.join("");
  const part = (word: string) => text.slice(slot.partStart, slot.start) + word;
  const readable = [whole, head].find((made) => isReadable(made(anyName)));
  const [made, scope, expected] =
    readable === undefined
      ? [part, inner.scope, expectedOfPart(around)]
      : [readable, outer, readable === head && closers.length > 0 ? undefined : around.expected];
  const nodeWith = (word: string) => {
    const node = maybeTyped(made(word), scope);
    // A variable runs through a list of instances.
    const isBinding = readable === undefined && slot.boundary === "in";
    return isBinding && node?.type.kind !== "instances" ? undefined : node;
  };
  return {
    fits(word) {
      const node = nodeWith(word);
      return node !== undefined && (expected === undefined || isFor(node, expected, scope));
    },
    isSound: (word) => nodeWith(word) !== undefined,
    typeOf: (source) => maybeTyped(source, inner.scope)?.type,
    entity: inner.scope.parametersOnly ? undefined : inner.scope.chain[0],
    variables: inner.variables,
  };
}

/** Behind `if`, `and` and the like a yes-or-no stands; a branch comes to what the whole comes to. */
function expectedOfPart({ slot, expected }: FormulaAround): PlanType | undefined {
  const { boundary, brackets } = slot;
  if (["if", "and", "or", "satisfies", "["].includes(boundary)) return booleanType;
  const isBranch = (boundary === "then" || boundary === "else") && brackets.length === 0;
  return boundary === "" || isBranch ? expected : undefined;
}

function scopeOf({ symbols, entity }: FormulaAround): Scope {
  return formulaScope(symbols, entity, () => undefined);
}

/** With what the open filters and binders bring into reach. */
function innerScope(outer: Scope, { brackets, variables }: FormulaSlot) {
  let scope = outer;
  const entities = new Map<string, string>();
  for (const { list } of brackets) {
    const entity = list === "" ? undefined : entityOf(list, scope);
    if (entity !== undefined) scope = scopeWithin(scope, entity);
  }
  for (const { name, list } of variables) {
    const entity = entityOf(list, scope);
    if (entity === undefined) continue;
    entities.set(name, entity);
    scope = scopeWithVariable(scope, name, entity).scope;
  }
  return { scope, variables: entities };
}

function entityOf(list: string, scope: Scope): string | undefined {
  const type = maybeTyped(list, scope)?.type;
  return type?.kind === "instances" ? type.entity : undefined;
}

function isReadable(text: string): boolean {
  return read(text).isSound;
}

function read(text: string) {
  let isSound = true;
  const tree = parseFormula(text, { file: "", offset: 0 }, ({ severity }) => {
    if (severity === "error") isSound = false;
  });
  return { tree, isSound };
}

/** Undefined where anything of it is an error. */
function maybeTyped(text: string, scope: Scope): PlanNode | undefined {
  const { tree, isSound } = read(text);
  if (!isSound) return undefined;
  let hasError = false;
  const report: Scope["report"] = ({ severity }) => {
    if (severity === "error") hasError = true;
  };
  const node = typeExpression(tree, { ...scope, uses: emptyUses(), report });
  return hasError ? undefined : node;
}

function isFor(node: PlanNode, expected: PlanType, scope: Scope): boolean {
  const adapted = maybeAdapt(node, expected, { ...scope, report: () => undefined });
  return adapted !== undefined && adapted !== "reported";
}
