/**
 * A new value for some variants of a parameter, the others going on as they were.
 *
 * In:       the value in force, the new one, and the options of the axes by which the parameter varies.
 * Out:      the two as one tree, and whether anything of the old is left in it; ranges likewise, where a value that was
 *           kept as it is lies between itself and itself.
 * Ignores:  whether the options exist (compile).
 */
import type { ListNode, MapEntry, MapNode, TreeNode } from "../tree.ts";

export type Axes = readonly (readonly string[])[];

/** What an axis that is a yes-or-no has for options, as variants are written. */
export const booleanOptions: readonly string[] = ["是", "否"];

export interface Overlaid {
  readonly value: TreeNode;
  /** Whether some variant keeps its old value. */
  readonly keepsOld: boolean;
}

/** The new value laid over the old one. */
export function overlaid(old: TreeNode | undefined, next: TreeNode, axes: Axes): Overlaid {
  if (old === undefined || next.kind !== "map" || old.kind === "list") {
    return { value: next, keepsOld: false };
  }
  const [options = [], ...inner] = axes;
  const olds = old.kind === "map" ? old.entries : entriesFor(options, old, next);
  const entries = new Map<string, MapEntry>();
  let keepsOld = false;
  for (const [key, entry] of olds) {
    if (next.entries.has(key)) continue;
    entries.set(key, entry);
    keepsOld = true;
  }
  for (const [key, entry] of next.entries) {
    const part = overlaid(olds.get(key)?.value, entry.value, inner);
    keepsOld ||= part.keepsOld;
    entries.set(key, { ...entry, value: part.value });
  }
  return { value: { ...next, entries }, keepsOld };
}

/** What the ranges of an overlaid value need to be told apart. */
export interface Ranged {
  readonly value: TreeNode | undefined;
  readonly range: TreeNode | undefined;
}

/** The range of a value that `overlaid` made. */
export function overlaidRange(merged: TreeNode, next: Ranged, old: Ranged): TreeNode {
  if (merged.kind !== "map") return next.range ?? between(merged);
  const isPartial = next.value?.kind === "map";
  return mapped(merged, (key, value) => {
    if (isPartial && under(next.value, key) === undefined)
      return kept(value, under(old.range, key));
    const part = { value: under(next.value, key), range: partFor(next.range, key) };
    return overlaidRange(value, part, {
      value: under(old.value, key),
      range: partFor(old.range, key),
    });
  });
}

function kept(value: TreeNode, range: TreeNode | undefined): TreeNode {
  if (range !== undefined) return range;
  return value.kind === "map"
    ? mapped(value, (_, inner) => kept(inner, undefined))
    : between(value);
}

function between(value: TreeNode): ListNode {
  return { kind: "list", at: value.at, items: [value, value] };
}

/** One range may hold for all variants; a map has one for each. */
function partFor(range: TreeNode | undefined, key: string): TreeNode | undefined {
  return range?.kind === "map" ? under(range, key) : range;
}

function under(node: TreeNode | undefined, key: string): TreeNode | undefined {
  return node?.kind === "map" ? node.entries.get(key)?.value : undefined;
}

function mapped(map: MapNode, change: (key: string, value: TreeNode) => TreeNode): MapNode {
  const entries = [...map.entries].map(([key, entry]): [string, MapEntry] => [
    key,
    { ...entry, value: change(key, entry.value) },
  ]);
  return { ...map, entries: new Map(entries) };
}

/** One old value for all, written out for each option. */
function entriesFor(options: readonly string[], value: TreeNode, like: MapNode) {
  return new Map(options.map((key) => [key, { key, keyAt: like.at, value }]));
}
