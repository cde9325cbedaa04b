/**
 * Write every condition out as a map with an id, so that files can be merged condition by condition.
 *
 * In:       a jurisdiction's tree; a condition is a name, a pair of a name and a formula, or a map with an id.
 * Out:      the same tree, where each is a map; spans are those of what was written.
 * Reports:  nothing; what has none of the three shapes is left out, check-shape.ts has said so.
 */

import type { ListNode, MapEntry, MapNode, ScalarNode, TreeNode } from "../tree.ts";
import { maybeMap } from "../tree-access.ts";
import { groupKeys } from "./entry-sections.ts";
import { mapValues, mapWith } from "./tree-build.ts";

/** Keys of a condition written as a map: one of them alone is no name of a pair. */
export const conditionKeys: ReadonlySet<string> = new Set([
  "id",
  "when",
  "open",
  "force",
  "en",
  "note",
  "cite",
  "drop",
  ...groupKeys,
]);

/** The tree with the conditions of its programmes written out. */
export function normaliseConditions(tree: MapNode): MapNode {
  return mapEntry(tree, "programmes", (programmes) =>
    mapValues(programmes, (programme) => mapEntry(programme, "eligible", normalGroup)),
  );
}

function mapEntry(map: MapNode, key: string, change: (node: MapNode) => MapNode): MapNode {
  const entry = map.entries.get(key);
  const node = maybeMap(map, key);
  return entry && node ? mapWith(map, { ...entry, value: change(node) }) : map;
}

function normalGroup(group: MapNode): MapNode {
  let normal = group;
  for (const key of groupKeys) {
    const entry = group.entries.get(key);
    if (entry?.value.kind !== "list") continue;
    normal = mapWith(normal, { ...entry, value: normalList(entry.value) });
  }
  return normal;
}

function normalList(list: ListNode): ListNode {
  return { ...list, items: list.items.flatMap((item) => maybeNormal(item) ?? []) };
}

function maybeNormal(item: TreeNode): MapNode | undefined {
  if (item.kind === "scalar") return item.empty ? undefined : condition(item, item, item.at);
  if (item.kind !== "map") return undefined;
  if (item.entries.has("id")) return normalGroup(item);
  const [pair, ...others] = item.entries.values();
  if (pair === undefined || others.length > 0 || conditionKeys.has(pair.key)) return undefined;
  return pair.value.kind === "scalar" ? condition(keyScalar(pair), pair.value, item.at) : undefined;
}

function condition(id: ScalarNode, when: ScalarNode, at: ScalarNode["at"]): MapNode {
  const entries = [
    { key: "id", keyAt: id.at, value: id },
    { key: "when", keyAt: id.at, value: when },
  ];
  return { kind: "map", at, entries: new Map(entries.map((entry) => [entry.key, entry])) };
}

function keyScalar({ key, keyAt }: MapEntry): ScalarNode {
  return {
    kind: "scalar",
    at: keyAt,
    text: key,
    style: "plain",
    lineStarts: [keyAt.start],
    empty: false,
  };
}
