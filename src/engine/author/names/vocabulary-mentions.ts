/**
 * Every name in the text of the vocabulary: entities, their facts, enums with their options, and the names it lists.
 *
 * In:       its tree; the names there are.
 * Out:      mentions in no order.
 */
import type { MapNode } from "../../spec/tree.ts";
import { maybeMap, namedMaps, scalars, spanOfEntry } from "../../spec/tree-access.ts";
import { type AddMention, optionSymbol } from "./mention.ts";
import { type NameTable, sectionKinds } from "./name-table.ts";

export function addVocabularyMentions(tree: MapNode, table: NameTable, add: AddMention): void {
  addEnums(tree, table, add);
  for (const { entry, node } of namedMaps(tree, "entities")) {
    const symbol = table.find("entity", entry.key);
    if (symbol !== undefined)
      add({ symbol, at: entry.keyAt, role: "definition", entryAt: spanOfEntry(entry) });
    for (const { text, at } of scalars(node, "of")) {
      const owner = table.find("entity", text);
      if (owner !== undefined) add({ symbol: owner, at, role: "reference" });
    }
    addFacts(tree, entry.key, table, add);
  }
  const results = maybeMap(tree, "results");
  for (const [section, kind] of Object.entries(sectionKinds)) {
    for (const { text, at } of results === undefined ? [] : scalars(results, section)) {
      const symbol = table.find(kind, text);
      if (symbol !== undefined) add({ symbol, at, role: "listed" });
    }
  }
}

function addEnums(tree: MapNode, table: NameTable, add: AddMention): void {
  const enums = maybeMap(tree, "enums");
  for (const entry of enums?.entries.values() ?? []) {
    const symbol = table.find("enum", entry.key);
    if (enums === undefined || symbol === undefined) continue;
    add({ symbol, at: entry.keyAt, role: "definition", entryAt: spanOfEntry(entry) });
    for (const { text, at } of scalars(enums, entry.key))
      add({ symbol: optionSymbol(symbol.key, text), at, role: "definition" });
  }
}

function addFacts(tree: MapNode, entity: string, table: NameTable, add: AddMention): void {
  for (const { entry, node } of namedMaps(tree, entity)) {
    const symbol = table.find("fact", entry.key, entity);
    if (symbol === undefined) continue;
    add({ symbol, at: entry.keyAt, role: "definition", entryAt: spanOfEntry(entry) });
    for (const { text, at } of scalars(node, "type")) {
      const type = table.find("enum", text);
      if (type !== undefined) add({ symbol: type, at, role: "reference" });
    }
    for (const { text, at } of scalars(node, "default")) {
      const { optionsOf } = symbol;
      if (optionsOf !== undefined && table.hasOption(optionsOf, text))
        add({ symbol: optionSymbol(optionsOf, text), at, role: "reference" });
    }
  }
}
