/**
 * The names in one formula, each with what it stands for where it stands.
 *
 * In:       a formula's tree; the entity at hand; whose options the result is, where it has options.
 * Out:      mentions: names and parts of paths, variables, options in quotes, functions and operators. A name that
 *           nothing has is left out.
 * Ignores:  types and units, and whether a formula may read what it reads.
 */
import type { SourceSpan } from "../../base/span.ts";
import { amountPart, evaluationDateName, monthsPerYear } from "../../compile/symbols.ts";
import type { CellTest, Expression, UnaryTest } from "../../spec/feel/syntax.ts";
import { type AddMention, keyOf, type NameSymbol, optionSymbol } from "./mention.ts";
import type { NameTable } from "./name-table.ts";

export interface FormulaScope {
  readonly table: NameTable;
  /** The entity at hand, then those around it. */
  readonly chain: readonly string[];
  readonly variables?: ReadonlyMap<
    string,
    { readonly symbol: NameSymbol; readonly entity: string }
  >;
  readonly add: AddMention;
}

/** What an expression stands for, as far as names inside or after it depend on that. */
interface Stand {
  /** An instance, or a list of instances, of an entity. */
  readonly entity?: string;
  readonly symbol?: NameSymbol;
  /** How many axes of a parameter are taken already. */
  readonly taken?: number;
}

/** Names that the language gives without a declaration. */
const constants: ReadonlySet<string> = new Set([evaluationDateName, monthsPerYear.name]);
const parts: ReadonlySet<string> = new Set([
  amountPart,
  ...["year", "month", "day", "years", "months", "days"],
]);
const nothing: Stand = {};

/** `optionsOf` is the key of the symbol whose options a text in the place of the result is. */
export function addFormula(tree: Expression, scope: FormulaScope, optionsOf?: string): void {
  visit(tree, scope);
  if (optionsOf !== undefined) addResults(tree, optionsOf, scope);
}

/** The tests of a cell under a heading. */
export function addCell(cell: CellTest, heading: Expression, scope: FormulaScope): void {
  if (cell.kind === "anything") return;
  // The heading has been visited where it stands.
  const tested = visit(heading, { ...scope, add: () => undefined });
  addTests(cell.tests, tested, scope);
}

function visit(tree: Expression, scope: FormulaScope): Stand {
  switch (tree.kind) {
    case "name":
      return nameStand(tree.name, tree.at, scope);
    case "path":
      return pathStand(visit(tree.of, scope), tree, scope);
    case "filter": {
      const of = visit(tree.of, scope);
      visit(tree.predicate, of.entity === undefined ? scope : within(scope, of.entity));
      return of;
    }
    case "call":
      addBuiltIn(tree.callee, tree.calleeAt, scope);
      for (const arg of tree.args) visit(arg, scope);
      return nothing;
    case "negate":
      visit(tree.of, scope);
      return nothing;
    case "binary":
      return addBinary(tree, scope);
    case "between":
      for (const part of [tree.value, tree.low, tree.high]) visit(part, scope);
      return nothing;
    case "in":
      addTests(tree.tests, visit(tree.value, scope), scope);
      return nothing;
    case "if": {
      visit(tree.condition, scope);
      const [then, otherwise] = [visit(tree.then, scope), visit(tree.otherwise, scope)];
      return then.symbol === undefined ? otherwise : then;
    }
    case "quantified":
      visitBound(tree, tree.satisfies, scope);
      return nothing;
    case "for":
      visitBound(tree, tree.body, scope);
      return nothing;
    default:
      return nothing;
  }
}

function nameStand(name: string, at: SourceSpan, scope: FormulaScope): Stand {
  const { table, chain, variables, add } = scope;
  const variable = variables?.get(name);
  if (variable !== undefined) {
    add({ symbol: variable.symbol, at, role: "reference" });
    return { entity: variable.entity };
  }
  const owned = chain.flatMap((entity) => table.inEntity(entity, name) ?? [])[0];
  const symbol = owned ?? table.outside(name);
  if (symbol !== undefined) return reference(symbol, at, scope);
  if (constants.has(name)) addBuiltIn(name, at, scope);
  return table.isEntity(name) ? entityStand(name, at, scope) : nothing;
}

function entityStand(name: string, at: SourceSpan, { table, add }: FormulaScope): Stand {
  const symbol = table.find("entity", name);
  if (symbol !== undefined) add({ symbol, at, role: "reference" });
  return { entity: name };
}

function reference(symbol: NameSymbol, at: SourceSpan, { add }: FormulaScope): Stand {
  add({ symbol, at, role: "reference" });
  return { symbol, taken: 0 };
}

function pathStand(
  of: Stand,
  { name, nameAt }: Expression & { kind: "path" },
  scope: FormulaScope,
): Stand {
  const { table } = scope;
  if (of.entity !== undefined) {
    const symbol = table.inEntity(of.entity, name);
    if (symbol !== undefined) return reference(symbol, nameAt, scope);
    return table.parentOf(name) === of.entity ? entityStand(name, nameAt, scope) : nothing;
  }
  const { symbol, taken = 0 } = of;
  const axis = symbol?.by?.[taken];
  const owner = axis === undefined ? undefined : table.anywhere(axis)?.optionsOf;
  if (symbol !== undefined && owner !== undefined && table.hasOption(owner, name)) {
    scope.add({ symbol: optionSymbol(owner, name), at: nameAt, role: "reference" });
    return { symbol, taken: taken + 1 };
  }
  if (parts.has(name)) addBuiltIn(name, nameAt, scope);
  return nothing;
}

function addBinary(tree: Expression & { kind: "binary" }, scope: FormulaScope): Stand {
  const left = visit(tree.left, scope);
  addBuiltIn(tree.operator, tree.operatorAt, scope);
  const right = visit(tree.right, scope);
  if (tree.operator === "=" || tree.operator === "!=") {
    addOption(tree.right, left, scope);
    addOption(tree.left, right, scope);
  }
  return nothing;
}

function addTests(tests: readonly UnaryTest[], tested: Stand, scope: FormulaScope): void {
  for (const test of tests) {
    for (const part of test.kind === "range" ? [test.low, test.high] : [test.right])
      visit(part, scope);
    if (test.kind === "compare") addOption(test.right, tested, scope);
  }
}

/** A text that is compared with what has options is one of them. */
function addOption(tree: Expression, { symbol }: Stand, scope: FormulaScope): void {
  if (tree.kind === "string" && symbol?.optionsOf !== undefined)
    addText(tree, symbol.optionsOf, scope);
}

/** Texts in the place of the result: the whole formula, or branches of its `if`. */
function addResults(tree: Expression, optionsOf: string, scope: FormulaScope): void {
  if (tree.kind === "string") addText(tree, optionsOf, scope);
  if (tree.kind !== "if") return;
  addResults(tree.then, optionsOf, scope);
  addResults(tree.otherwise, optionsOf, scope);
}

function addText(
  { value, at }: Expression & { kind: "string" },
  owner: string,
  { table, add }: FormulaScope,
): void {
  if (!table.hasOption(owner, value)) return;
  const inside = { ...at, start: at.start + 1, end: at.end - 1 };
  add({ symbol: optionSymbol(owner, value), at: inside, role: "reference" });
}

function visitBound(
  tree: Expression & { kind: "quantified" | "for" },
  body: Expression,
  scope: FormulaScope,
): void {
  const { variable: name, variableAt: at } = tree;
  const { entity } = visit(tree.over, scope);
  const symbol: NameSymbol = {
    key: keyOf("variable", name, `${at.file}:${at.start}`),
    kind: "variable",
    name,
  };
  scope.add({ symbol, at, role: "definition" });
  const variables = new Map(scope.variables).set(name, { symbol, entity: entity ?? "" });
  visit(body, { ...scope, variables });
}

function within(scope: FormulaScope, entity: string): FormulaScope {
  return { ...scope, chain: scope.table.chainOf(entity) };
}

function addBuiltIn(name: string, at: SourceSpan, { add }: FormulaScope): void {
  add({ symbol: { key: keyOf("built-in", name), kind: "built-in", name }, at, role: "reference" });
}
