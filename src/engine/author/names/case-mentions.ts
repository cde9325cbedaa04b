/**
 * Every name in a case: facts, parameters and readings that it states, and what it expects of whom.
 *
 * In:       the case's tree; the names there are.
 * Out:      mentions in no order.
 * Ignores:  whether the case can be run. A word of an expectation that names nothing is a word, such as an outcome.
 */
import type { MapEntry, MapNode, ScalarNode, TreeNode } from "../../spec/tree.ts";
import { maybeMap } from "../../spec/tree-access.ts";
import { type AddMention, keyOf, type NameKind, type NameSymbol, optionSymbol } from "./mention.ts";
import type { NameTable } from "./name-table.ts";

/** What a case may expect something of, in the order in which its names are looked up. */
const expected: readonly NameKind[] = [
  "programme",
  "derived",
  "choice",
  "check",
  "deadline",
  "route",
];

/** Keys of an expectation under which names stand. */
const listsOfNames: ReadonlySet<string> = new Set([
  ...["needs", "depends", "assumed", "open", "default", "chosen", "options", "because"],
]);

export function addCaseMentions(tree: MapNode, table: NameTable, add: AddMention): void {
  const household = tree.entries.get("household")?.value;
  if (household !== undefined) addFacts(household, table.household, table, add);
  const application = tree.entries.get("application")?.value;
  if (application !== undefined) addFacts(application, undefined, table, add);
  for (const entry of maybeMap(tree, "parameters")?.entries.values() ?? []) {
    const symbol = table.find("parameter", entry.key);
    if (symbol === undefined) continue;
    add({ symbol, at: entry.keyAt, role: "reference" });
    addVariants(entry.value, symbol, table, add);
  }
  for (const entry of maybeMap(tree, "readings")?.entries.values() ?? []) {
    const symbol = table.find("reading", entry.key);
    if (symbol === undefined) continue;
    add({ symbol, at: entry.keyAt, role: "reference" });
    addOption(entry.value, symbol, table, add);
  }
  for (const entry of maybeMap(tree, "expect")?.entries.values() ?? []) {
    const symbol = expected.flatMap((kind) => table.find(kind, entry.key) ?? [])[0];
    if (symbol === undefined) continue;
    add({ symbol, at: entry.keyAt, role: "reference" });
    addExpectation(entry.value, symbol, table, add);
  }
}

/** Facts of an entity, its children's lists among them; without one, of whatever entity has them. */
function addFacts(
  node: TreeNode,
  entity: string | undefined,
  table: NameTable,
  add: AddMention,
): void {
  if (node.kind === "list") for (const item of node.items) addFacts(item, entity, table, add);
  if (node.kind !== "map") return;
  for (const { key, keyAt, value } of node.entries.values()) {
    const list = table.find("entity", key);
    const own = entity === undefined ? table.anywhere(key) : table.find("fact", key, entity);
    const symbol = list ?? own;
    if (symbol === undefined) continue;
    add({ symbol, at: keyAt, role: "reference" });
    if (list !== undefined) addFacts(value, key, table, add);
    else addOption(value, symbol, table, add);
  }
}

function addOption(node: TreeNode, { optionsOf }: NameSymbol, table: NameTable, add: AddMention) {
  if (node.kind !== "scalar" || optionsOf === undefined) return;
  if (table.hasOption(optionsOf, node.text))
    add({ symbol: optionSymbol(optionsOf, node.text), at: node.at, role: "reference" });
}

/** A value by variant: options of any of the axes, for inner ones may stand alone. */
function addVariants(node: TreeNode, symbol: NameSymbol, table: NameTable, add: AddMention): void {
  addOption(node, symbol, table, add);
  if (node.kind !== "map") return;
  const owners = (symbol.by ?? []).flatMap((axis) => table.anywhere(axis)?.optionsOf ?? []);
  for (const { key, keyAt, value } of node.entries.values()) {
    const owner = owners.find((one) => table.hasOption(one, key));
    if (owner !== undefined)
      add({ symbol: optionSymbol(owner, key), at: keyAt, role: "reference" });
    addVariants(value, symbol, table, add);
  }
}

function addExpectation(
  node: TreeNode,
  symbol: NameSymbol,
  table: NameTable,
  add: AddMention,
): void {
  if (node.kind === "scalar") {
    if (symbol.kind === "choice") addName(node, table, add);
    else addOption(node, symbol, table, add);
  } else if (node.kind === "list")
    for (const item of node.items) addExpectation(item, symbol, table, add);
  else for (const entry of node.entries.values()) addExpected(entry, symbol, table, add);
}

function addExpected(
  { key, value }: MapEntry,
  symbol: NameSymbol,
  table: NameTable,
  add: AddMention,
): void {
  const isPart = key === "conditions" || key === "entitlements";
  if (isPart) addParts(key === "conditions" ? "condition" : "entitlement", value, symbol, add);
  else if (listsOfNames.has(key)) addNames(value, table, add);
  else addExpectation(value, symbol, table, add);
}

/** Conditions are keys with their outcomes, entitlements a list. */
function addParts(
  kind: "condition" | "entitlement",
  node: TreeNode,
  { name: programme }: NameSymbol,
  add: AddMention,
): void {
  const symbol = (name: string): NameSymbol => ({ key: keyOf(kind, name, programme), kind, name });
  if (node.kind === "map")
    for (const { key, keyAt } of node.entries.values())
      add({ symbol: symbol(key), at: keyAt, role: "reference" });
  for (const { text, at } of scalarsOf(node)) add({ symbol: symbol(text), at, role: "reference" });
}

/** Names in a list, or as keys with what follows under each option. */
function addNames(node: TreeNode, table: NameTable, add: AddMention): void {
  for (const scalar of scalarsOf(node)) addName(scalar, table, add);
  if (node.kind !== "map") return;
  for (const { key, keyAt, value } of node.entries.values()) {
    const symbol = table.anywhere(key);
    if (symbol === undefined) continue;
    add({ symbol, at: keyAt, role: "reference" });
    addVariants(value, { ...symbol, by: [symbol.name] }, table, add);
  }
}

function addName({ text, at }: ScalarNode, table: NameTable, add: AddMention): void {
  const symbol = table.anywhere(text);
  if (symbol !== undefined) add({ symbol, at, role: "reference" });
}

function scalarsOf(node: TreeNode): readonly ScalarNode[] {
  if (node.kind === "list") return node.items.flatMap(scalarsOf);
  return node.kind === "scalar" && !node.empty ? [node] : [];
}
