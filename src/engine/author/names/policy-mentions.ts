/**
 * Every name in the text of a policy: entries declared, and what they refer to.
 *
 * In:       the tree of a baseline or of a policy, as it was written; the names there are.
 * Out:      mentions in no order. Conditions and entitlements belong to their programme, options to what has them.
 * Ignores:  whether entries are whole; formulas in quotes or over several lines, which are faults.
 */
import type { SourceSpan } from "../../base/span.ts";
import { parseFormula } from "../../spec/feel/parse-formula.ts";
import { parseTable } from "../../spec/feel/parse-table.ts";
import { formulaKeys } from "../../spec/format/formula-places.ts";
import { entrySections, isGroupKey } from "../../spec/merge/entry-sections.ts";
import { conditionKeys } from "../../spec/merge/normalise-conditions.ts";
import type { MapEntry, MapNode, ScalarNode, TreeNode } from "../../spec/tree.ts";
import { isTrue, namedMaps, scalars, spanOfEntry } from "../../spec/tree-access.ts";
import { addCaseMentions } from "./case-mentions.ts";
import { addCell, addFormula, type FormulaScope } from "./formula-mentions.ts";
import { type AddMention, keyOf, type NameSymbol, optionSymbol } from "./mention.ts";
import { type NameTable, sectionKinds } from "./name-table.ts";

interface Place {
  /** The entry around. */
  readonly symbol: NameSymbol;
  readonly scope: FormulaScope;
  readonly table: NameTable;
  readonly add: AddMention;
}

const ignore = () => undefined;

export function addPolicyMentions(tree: MapNode, table: NameTable, add: AddMention): void {
  for (const [section, kind] of [
    ["documents", "document"],
    ["clauses", "clause"],
  ] as const) {
    for (const { entry, node } of namedMaps(tree, section)) {
      const symbol = table.find(kind, entry.key);
      if (symbol !== undefined) define(symbol, entry, add);
      for (const child of scalars(node, "children")) cite(child, table, add);
    }
  }
  for (const key of ["from", "round"]) {
    const node = tree.entries.get(key)?.value;
    if (node?.kind === "map") for (const id of scalars(node, "cite")) cite(id, table, add);
  }
  for (const section of entrySections) {
    for (const { entry, node } of namedMaps(tree, section)) {
      const symbol = table.find(sectionKinds[section], entry.key);
      if (symbol === undefined) continue;
      const isDropped = isTrue(node, "drop");
      if (isDropped) add({ symbol, at: entry.keyAt, role: "reference" });
      else define(symbol, entry, add);
      const chain = table.chainOf(symbol.entity ?? table.household);
      visitMap(node, { symbol, scope: { table, chain, add }, table, add });
    }
  }
  addTests(tree.entries.get("tests")?.value, table, add);
}

function define(symbol: NameSymbol, entry: MapEntry, add: AddMention): void {
  add({ symbol, at: entry.keyAt, role: "definition", entryAt: spanOfEntry(entry) });
}

function cite({ text, at }: ScalarNode, table: NameTable, add: AddMention): void {
  const symbol = table.find("clause", text) ?? table.find("document", text);
  if (symbol !== undefined) add({ symbol, at, role: "reference" });
}

function visitMap(node: MapNode, place: Place): void {
  for (const entry of node.entries.values()) visitEntry(entry, node, place);
}

function visitEntry(entry: MapEntry, around: MapNode, place: Place): void {
  const { key, value } = entry;
  const { symbol, table, add } = place;
  if (key === "cite") for (const id of scalars(around, key)) cite(id, table, add);
  else if (key === "on" || key === "type") {
    const kind = key === "on" ? "entity" : "enum";
    for (const word of scalars(around, key)) refer(table.find(kind, word.text), word.at, add);
  } else if (key === "by" || key === "chosen")
    for (const word of scalars(around, key)) refer(table.anywhere(word.text), word.at, add);
  else if (key === "options") addOptions(around, place);
  else if (key === "default" && value.kind === "scalar") addOption(value, symbol, place);
  else if ((key === "value" || key === "range") && symbol.kind === "parameter")
    addVariants(value, 0, place);
  else if (key === "entitlements" && value.kind === "map") addEntitlements(value, place);
  else if (isGroupKey(key) && value.kind === "list")
    for (const item of value.items) addCondition(item, place);
  else if (value.kind === "scalar") addLeaf(key, value, place);
  else if (value.kind === "map") visitMap(value, place);
  else for (const item of value.items) if (item.kind === "map") visitMap(item, place);
}

function refer(symbol: NameSymbol | undefined, at: SourceSpan, add: AddMention): void {
  if (symbol !== undefined) add({ symbol, at, role: "reference" });
}

/** A choice is between programmes; what else has options declares them. */
function addOptions(node: MapNode, { symbol, table, add }: Place): void {
  for (const { text, at } of scalars(node, "options")) {
    if (symbol.kind === "choice") refer(table.find("programme", text), at, add);
    else add({ symbol: optionSymbol(symbol.key, text), at, role: "definition" });
  }
}

function addOption({ text, at }: ScalarNode, { optionsOf }: NameSymbol, { table, add }: Place) {
  if (optionsOf !== undefined && table.hasOption(optionsOf, text))
    add({ symbol: optionSymbol(optionsOf, text), at, role: "reference" });
}

/** The keys of a value by variant are options of the parameter's axes, outer first. */
function addVariants(node: TreeNode, level: number, place: Place): void {
  const { symbol, table, add } = place;
  if (node.kind === "scalar") addOption(node, symbol, place);
  if (node.kind !== "map") return;
  const owner = table.anywhere(symbol.by?.[level] ?? "")?.optionsOf;
  for (const { key, keyAt, value } of node.entries.values()) {
    if (owner !== undefined && table.hasOption(owner, key))
      add({ symbol: optionSymbol(owner, key), at: keyAt, role: "reference" });
    addVariants(value, level + 1, place);
  }
}

function addEntitlements(node: MapNode, place: Place): void {
  for (const entry of node.entries.values()) {
    define(partOf(place.symbol, "entitlement", entry.key), entry, place.add);
    if (entry.value.kind === "map") visitMap(entry.value, place);
  }
}

/** A condition or an entitlement of a programme. */
export function partOf(
  { name: programme }: NameSymbol,
  kind: "condition" | "entitlement",
  name: string,
): NameSymbol {
  return { key: keyOf(kind, name, programme), kind, name };
}

/** A name, a pair of a name and a formula, or a map with an id. */
function addCondition(item: TreeNode, place: Place): void {
  const { symbol, add } = place;
  const condition = (name: string) => partOf(symbol, "condition", name);
  if (item.kind === "scalar") {
    const { text, at } = item;
    if (item.empty) return;
    const read: AddMention = (one) =>
      add(
        one.at.start === at.start && one.at.end === at.end
          ? { ...one, isBareCondition: true }
          : one,
      );
    addLeaf("when", item, { ...place, scope: { ...place.scope, add: read } });
    add({ symbol: condition(text), at, role: "definition", entryAt: at, isBareCondition: true });
    return;
  }
  if (item.kind !== "map") return;
  const id = item.entries.get("id")?.value;
  const [pair] = item.entries.values();
  if (id?.kind === "scalar") addId(condition(id.text), id.at, item, add);
  else if (pair !== undefined && item.entries.size === 1 && !conditionKeys.has(pair.key)) {
    define(condition(pair.key), pair, add);
    if (pair.value.kind === "scalar") addLeaf("when", pair.value, place);
    return;
  }
  visitMap(item, place);
}

/** What is taken away is spoken of, not declared. */
function addId(symbol: NameSymbol, at: SourceSpan, item: MapNode, add: AddMention): void {
  if (isTrue(item, "drop")) add({ symbol, at, role: "reference" });
  else add({ symbol, at, role: "definition", entryAt: item.at });
}

function addLeaf(key: string, node: ScalarNode, place: Place): void {
  const { symbol, scope } = place;
  if (key === "table" && node.style === "block") addTable(node, place);
  const isLine = node.style === "plain" && !node.empty && !node.text.includes("\n");
  if (!isLine || (key !== "when" && !formulaKeys.has(key))) return;
  const { file } = node.at;
  const tree = parseFormula(
    node.text,
    { file, offset: node.lineStarts[0] ?? node.at.start },
    ignore,
  );
  addFormula(tree, scope, key === "formula" ? symbol.optionsOf : undefined);
}

function addTable(node: ScalarNode, { symbol, scope, table, add }: Place): void {
  const read = parseTable(node, symbol.name, ignore);
  for (const column of read?.columns ?? []) {
    if (column.kind === "condition") addFormula(column.heading, scope);
    // The result's heading is the name of the entry.
    if (column.kind === "result") add({ symbol, at: column.at, role: "reference" });
  }
  for (const { cells } of read?.rows ?? []) {
    for (const [index, cell] of cells.entries()) {
      const column = read?.columns[index];
      if (cell.kind === "result") addFormula(cell.value, scope, symbol.optionsOf);
      if (cell.kind === "condition" && column?.kind === "condition")
        addCell(cell.test, column.heading, scope);
      for (const { id, at } of cell.kind === "cite" ? cell.ids : [])
        refer(table.find("clause", id) ?? table.find("document", id), at, add);
    }
  }
}

/** Cases beside the rules, by name or in a list. */
function addTests(node: TreeNode | undefined, table: NameTable, add: AddMention): void {
  if (node?.kind === "list")
    for (const item of node.items) if (item.kind === "map") addCaseMentions(item, table, add);
  if (node?.kind !== "map") return;
  for (const entry of node.entries.values()) {
    const { key: name } = entry;
    define({ key: keyOf("test", name), kind: "test", name }, entry, add);
    if (entry.value.kind === "map") addCaseMentions(entry.value, table, add);
  }
}
