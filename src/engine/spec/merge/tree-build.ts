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

/** The map with each of its maps changed; what is no map stays, and so does a map of which nothing changes. */
export function mapValues(map: MapNode, change: (node: MapNode) => MapNode): MapNode {
  let isSame = true;
  const entries = new Map<string, MapEntry>();
  for (const [key, entry] of map.entries) {
    const value = entry.value.kind === "map" ? change(entry.value) : entry.value;
    entries.set(key, value === entry.value ? entry : { ...entry, value });
    isSame &&= value === entry.value;
  }
  return isSame ? map : { ...map, entries };
}
