/**
 * What a proposal changes: every value, formula, list and condition that it gives, and everything that it takes away.
 *
 * In:       a proposal's tree, its conditions written out and its citations handed down.
 * Out:      changes, each with the path of names that leads to it; two that lie on one path bear on the same thing.
 * Ignores:  glosses, notes and citations, which change nothing that is computed.
 */
import type { SourceSpan } from "../../base/span.ts";
import { entrySections, isGroupKey } from "../merge/entry-sections.ts";
import type { MapEntry, MapNode, TreeNode } from "../tree.ts";
import { isTrue, maybeMap, maybeText } from "../tree-access.ts";

export interface Change {
  /** `["parameters", "标准", "value", "城镇"]`, `["programmes", "补助", "eligible", "收入低于标准", "test"]`. */
  readonly path: readonly string[];
  readonly kind: "set" | "drop";
  readonly at: SourceSpan;
}

const wordKeys: ReadonlySet<string> = new Set(["en", "note", "cite", "id", "question"]);
/** What says how sure a value is goes with the value. */
const valueKeys: ReadonlySet<string> = new Set(["status", "range"]);
/** Keys of which an entry has one go by one name. */
const sameThing: ReadonlyMap<string, string> = new Map([
  ...["formula", "due", "table", "hit"].map((key) => [key, "formula"] as const),
  ...["unit", "options", "type"].map((key) => [key, "type"] as const),
  ...["when", "open"].map((key) => [key, "test"] as const),
]);

/** The changes of a proposal, in the order of its text. */
export function changesOf(tree: MapNode): Change[] {
  const round = tree.entries.get("round");
  const found: Change[] = round ? [{ path: ["round"], kind: "set", at: round.keyAt }] : [];
  for (const section of ["documents", "clauses"]) {
    for (const { key, keyAt } of maybeMap(tree, section)?.entries.values() ?? [])
      found.push({ path: [section, key], kind: "set", at: keyAt });
  }
  for (const section of entrySections) {
    for (const entry of maybeMap(tree, section)?.entries.values() ?? [])
      found.push(...changesOfEntry(entry, [section, entry.key]));
  }
  return found;
}

/** Whether two changes bear on one thing: one path leads to the other's end, or on from there. */
export function meet(first: Change, second: Change): boolean {
  const shorter = Math.min(first.path.length, second.path.length);
  return first.path.slice(0, shorter).every((step, index) => step === second.path[index]);
}

function changesOfEntry({ keyAt, value }: MapEntry, path: readonly string[]): Change[] {
  if (value.kind === "map") return changesOfMap(value, path, keyAt);
  return [{ path, kind: "set", at: value.kind === "scalar" && !value.empty ? value.at : keyAt }];
}

function changesOfMap(node: MapNode, path: readonly string[], at: SourceSpan): Change[] {
  if (isTrue(node, "drop")) return [{ path, kind: "drop", at }];
  return [...node.entries.values()].flatMap((entry): Change[] => {
    const { key, value } = entry;
    if (wordKeys.has(key) || valueKeys.has(key)) return [];
    if (isGroupKey(key) && value.kind === "list") return changesOfConditions(value.items, path);
    return changesOfEntry(entry, [...path, sameThing.get(key) ?? key]);
  });
}

/** A condition is the same one in whichever list of its group it stands. */
function changesOfConditions(items: readonly TreeNode[], path: readonly string[]): Change[] {
  return items.flatMap((item) => {
    if (item.kind !== "map") return [];
    const id = item.entries.get("id")?.value;
    return changesOfMap(item, [...path, maybeText(item, "id") ?? ""], id?.at ?? item.at);
  });
}
