/**
 * The same tree further down or up in its file.
 *
 * In:       a map, and by how many UTF-16 units it has moved.
 * Out:      a map whose every span has moved as far; the one that came in where that is not at all.
 */
import type { SourceSpan } from "../../../base/span.ts";
import type { MapEntry, MapNode, TreeNode } from "../../tree.ts";

export function movedMap(map: MapNode, by: number): MapNode {
  if (by === 0) return map;
  const entries = new Map<string, MapEntry>();
  for (const [key, entry] of map.entries) entries.set(key, movedEntry(entry, by));
  return { kind: "map", at: movedSpan(map.at, by), entries };
}

function movedEntry({ key, keyAt, value }: MapEntry, by: number): MapEntry {
  return { key, keyAt: movedSpan(keyAt, by), value: movedNode(value, by) };
}

function movedNode(node: TreeNode, by: number): TreeNode {
  if (node.kind === "map") return movedMap(node, by);
  const at = movedSpan(node.at, by);
  if (node.kind === "list")
    return { kind: "list", at, items: node.items.map((item) => movedNode(item, by)) };
  return { ...node, at, lineStarts: node.lineStarts.map((start) => start + by) };
}

function movedSpan({ file, start, end }: SourceSpan, by: number): SourceSpan {
  return { file, start: start + by, end: end + by };
}
