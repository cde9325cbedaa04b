/**
 * Lay a jurisdiction over its baseline, by name all the way down.
 *
 * In:       two trees whose conditions are written out and whose citations are handed down; without a baseline, one.
 * Out:      one tree; a map that the jurisdiction touches has the jurisdiction's span, every other keeps its own. A
 *           formula and the table in its place, a list of values or of options are replaced whole. What the baseline
 *           gave first stays first.
 * Reports:  `spec/nothing-to-drop`, `spec/drop-without-cite`, `spec/duplicate-condition`.
 */
import type { Report } from "../../base/diagnostic.ts";
import * as messages from "../entries/spec-messages.ts";
import type { ListNode, MapEntry, MapNode, TreeNode } from "../tree.ts";
import { isTrue, maybeScalar } from "../tree-access.ts";
import { isGroupKey } from "./entry-sections.ts";

/** Written of one file only; never inherited. */
const headerKeys = new Set(["spec", "id", "extends", "title", "seal", "from", "tests"]);

const patchHeaderKeys = new Set([...headerKeys, "changes", "note"]);

/** Keys of which an entry has one: to give one takes the others away. */
const alternatives: readonly (readonly string[])[] = [
  ["formula", "due", "table", "hit"],
  ["unit", "options", "type"],
];
const conditionBodies = ["when", "open", "all", "any", "none"];

/** The jurisdiction as it stands once what it does not mention is inherited. */
export function mergeTrees(
  baseline: MapNode | undefined,
  jurisdiction: MapNode,
  report: Report,
): MapNode {
  // Laid over nothing, the baseline is held to the same rules: no condition twice, nothing dropped.
  const below = baseline && mergeMaps(emptyMap(baseline), baseline, report);
  const inherited = [...(below?.entries ?? [])].filter(([key]) => !headerKeys.has(key));
  const base: MapNode = { ...jurisdiction, entries: new Map(inherited) };
  return mergeMaps(base, jurisdiction, report);
}

/** A tree under a patch that has no head of its own; the head and the span stay the tree's. */
export function layOver(base: MapNode, patch: MapNode, report: Report): MapNode {
  const changes = [...patch.entries].filter(([key]) => !patchHeaderKeys.has(key));
  const merged = mergeMaps(base, { ...patch, entries: new Map(changes) }, report);
  return { ...merged, at: base.at };
}

function mergeMaps(base: MapNode, patch: MapNode, report: Report): MapNode {
  const entries = new Map(base.entries);
  for (const key of displaced(patch)) entries.delete(key);
  for (const entry of patch.entries.values()) {
    if (isDropped(entry.value)) drop(entry, entries, report);
    else entries.set(entry.key, mergeEntry(entries.get(entry.key), entry, report));
  }
  return { ...patch, entries };
}

function mergeEntry(old: MapEntry | undefined, entry: MapEntry, report: Report): MapEntry {
  const { value } = entry;
  if (value.kind === "map") {
    const base = old?.value.kind === "map" ? old.value : emptyMap(value);
    return { ...entry, value: mergeMaps(base, value, report) };
  }
  if (value.kind === "list" && isGroupKey(entry.key)) {
    const base = old?.value.kind === "list" ? old.value : { ...value, items: [] };
    return { ...entry, value: mergeConditions(base, value, report) };
  }
  return entry;
}

function mergeConditions(base: ListNode, patch: ListNode, report: Report): ListNode {
  const merged = new Map<string, MapNode>();
  for (const item of base.items) if (item.kind === "map") merged.set(idOf(item), item);
  const given = new Map<string, MapNode>();
  for (const item of patch.items) {
    if (item.kind !== "map") continue;
    const id = idOf(item);
    const first = given.get(id);
    if (first !== undefined) report(messages.duplicateCondition(id, idAt(item), idAt(first)));
    else if (isDropped(item)) dropCondition(item, merged, report);
    else merged.set(id, mergeMaps(merged.get(id) ?? emptyMap(item), item, report));
    given.set(id, first ?? item);
  }
  return { ...patch, items: [...merged.values()] };
}

function drop(entry: MapEntry, entries: Map<string, MapEntry>, report: Report): void {
  if (!hasCite(entry.value)) report(messages.dropWithoutCite(entry.key, entry.keyAt));
  if (!entries.delete(entry.key)) report(messages.nothingToDrop(entry.key, entry.keyAt));
}

function dropCondition(item: MapNode, merged: Map<string, MapNode>, report: Report): void {
  const id = idOf(item);
  if (!hasCite(item)) report(messages.dropWithoutCite(id, idAt(item)));
  if (!merged.delete(id)) report(messages.nothingToDrop(id, idAt(item)));
}

/** The keys that a patch takes away by giving another in their place. */
function displaced(patch: MapNode): string[] {
  const keys = alternatives.flatMap((set) =>
    set.some((key) => patch.entries.has(key)) ? set : [],
  );
  const given = conditionBodies.find((key) => patch.entries.has(key));
  if (given === undefined || !patch.entries.has("id")) return keys;
  const others = conditionBodies.filter((key) => !(isGroupKey(given) && isGroupKey(key)));
  return [...keys, ...others];
}

function emptyMap(like: MapNode): MapNode {
  return { ...like, entries: new Map() };
}

function isDropped(node: TreeNode): boolean {
  return node.kind === "map" && isTrue(node, "drop");
}

function hasCite(node: TreeNode): boolean {
  return node.kind === "map" && node.entries.has("cite");
}

function idOf(condition: MapNode): string {
  return maybeScalar(condition, "id")?.text ?? "";
}

function idAt(condition: MapNode) {
  return maybeScalar(condition, "id")?.at ?? condition.at;
}
