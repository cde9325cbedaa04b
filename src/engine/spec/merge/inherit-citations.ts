/**
 * Give every part of an entry that cites nothing the citation of the entry around it.
 *
 * In:       a jurisdiction's tree, its conditions written out (normalise-conditions.ts). Done for each file before
 *           merging, so that an inherited condition keeps its own file's citation, and once more after it.
 * Out:      the same tree; a citation taken over points at where it was written.
 * Reports:  nothing: that a rule cites nothing at all is a check's finding.
 */

import type { MapEntry, MapNode, TreeNode } from "../tree.ts";
import { entrySections, groupKeys } from "./entry-sections.ts";
import { mapValues, mapWith } from "./tree-build.ts";

/** Keys of an entry whose map, or maps in a list, may cite for themselves. */
const citingMaps = ["round", "duration", "amount"] as const;
const citingLists = ["values", ...groupKeys] as const;

/** The tree with the citations of its entries handed down. */
export function inheritCitations(tree: MapNode): MapNode {
  let result = tree;
  for (const section of entrySections) {
    const entry = result.entries.get(section);
    if (entry?.value.kind !== "map") continue;
    const value = mapValues(entry.value, (node) => handedDown(node, undefined));
    result = mapWith(result, { ...entry, value });
  }
  return result;
}

function handedDown(node: MapNode, around: MapEntry | undefined): MapNode {
  const own = node.entries.get("cite");
  const cite = own ?? around;
  const cited = own !== undefined || around === undefined ? node : mapWith(node, around);
  return handedToParts(cited, cite);
}

function handedToParts(node: MapNode, cite: MapEntry | undefined): MapNode {
  const down = (part: MapNode) => handedDown(part, cite);
  let result = changed(node, citingMaps, (value) => (value.kind === "map" ? down(value) : value));
  result = changed(result, citingLists, (value) => inItems(value, down));
  result = changed(result, ["entitlements"], (value) =>
    value.kind === "map" ? mapValues(value, down) : value,
  );
  // The group itself cites nothing; its conditions do.
  return changed(result, ["eligible"], (value) =>
    value.kind === "map" ? handedToParts(value, cite) : value,
  );
}

function changed(
  node: MapNode,
  keys: readonly string[],
  change: (value: TreeNode) => TreeNode,
): MapNode {
  let result = node;
  for (const key of keys) {
    const entry = node.entries.get(key);
    const value = entry && change(entry.value);
    if (entry !== undefined && value !== undefined && value !== entry.value)
      result = mapWith(result, { ...entry, value });
  }
  return result;
}

function inItems(value: TreeNode, change: (node: MapNode) => MapNode): TreeNode {
  if (value.kind !== "list") return value;
  const items = value.items.map((item) => (item.kind === "map" ? change(item) : item));
  return items.every((item, index) => item === value.items[index]) ? value : { ...value, items };
}
