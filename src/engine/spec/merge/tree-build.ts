/**
 * New trees from old ones; the old ones stay as they are.
 *
 * In:       maps of a document.
 * Out:      maps with an entry more, fewer or changed, in the same order and with the same span.
 */
import type { MapEntry, MapNode } from "../tree.ts";

/** The map with this entry in place of the one of its name, else added at the end. */
export function mapWith(map: MapNode, entry: MapEntry): MapNode {
  return { ...map, entries: new Map(map.entries).set(entry.key, entry) };
}

/** The map with each of its maps changed; what is no map stays. */
export function mapValues(map: MapNode, change: (node: MapNode) => MapNode): MapNode {
  const entries = [...map.entries.values()].map((entry): [string, MapEntry] => [
    entry.key,
    entry.value.kind === "map" ? { ...entry, value: change(entry.value) } : entry,
  ]);
  return { ...map, entries: new Map(entries) };
}
