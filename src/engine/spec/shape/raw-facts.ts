/**
 * A tree as plain data, which schemas, workers and the evaluator take, and the way back from a path to the tree.
 *
 * In:       trees of read-tree.ts.
 * Out:      null-prototype objects, lists and source texts; null for a value that is not there.
 * Ignores:  what the texts mean: a fact gets its type where the vocabulary is known.
 */
import type { MapEntry, TreeNode } from "../tree.ts";

/** A value as written: `1800`, `true` and `2022-03` are texts. */
export type RawFact = string | null | readonly RawFact[] | RawRecord;
export interface RawRecord {
  readonly [key: string]: RawFact;
}

/** A place in a tree: the node, and the entry or number under which it stands. */
export interface TreePlace {
  readonly node: TreeNode;
  /** The nearest entry around: its own, or that of the list it stands in. Absent for the document. */
  readonly entry?: MapEntry;
}

export function rawFromTree(node: TreeNode): RawFact {
  if (node.kind === "scalar") return node.empty ? null : node.text;
  if (node.kind === "list") return node.items.map(rawFromTree);
  const plain: Record<string, RawFact> = Object.create(null);
  for (const { key, value } of node.entries.values()) plain[key] = rawFromTree(value);
  return plain;
}

/** The node to which a path of keys and item numbers leads; as far as it leads where something is missing. */
export function placeAt(root: TreeNode, path: readonly string[]): TreePlace {
  let place: TreePlace = { node: root };
  for (const step of path) {
    const next = placeBelow(place, step);
    if (next === undefined) return place;
    place = next;
  }
  return place;
}

/** The steps of a JSON pointer. */
export function pathFromPointer(pointer: string): string[] {
  const steps = pointer.split("/").slice(1);
  return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function placeBelow({ node, entry: around }: TreePlace, step: string): TreePlace | undefined {
  if (node.kind === "map") {
    const entry = node.entries.get(step);
    return entry && { node: entry.value, entry };
  }
  const item = node.kind === "list" ? node.items[Number(step)] : undefined;
  return item && { node: item, ...(around && { entry: around }) };
}
