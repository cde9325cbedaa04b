/**
 * What a value still says when some of its variants are given otherwise.
 *
 * In:       a value, the new one, and the options of the axes by which the parameter varies.
 * Out:      the variants of the first that the second does not name, written out where one value stood for all.
 * Ignores:  whether the options exist (compile).
 */
import type { MapEntry, TreeNode } from "../tree.ts";

export type Axes = readonly (readonly string[])[];

/** The value without the variants that `taken` names: itself where that is none, undefined where nothing is left. */
export function withoutVariants(
  value: TreeNode,
  taken: TreeNode,
  [options = [], ...inner]: Axes,
): TreeNode | undefined {
  if (taken.kind !== "map" || value.kind === "list") return undefined;
  const { at } = value;
  const olds: Iterable<MapEntry> =
    value.kind === "map"
      ? value.entries.values()
      : options.map((key) => ({ key, keyAt: at, value }));
  const left = new Map<string, MapEntry>();
  let isWhole = value.kind === "map";
  for (const entry of olds) {
    const out = taken.entries.get(entry.key)?.value;
    const part = out === undefined ? entry.value : withoutVariants(entry.value, out, inner);
    if (part !== undefined) left.set(entry.key, { ...entry, value: part });
    isWhole &&= part === entry.value;
  }
  if (isWhole) return value;
  return left.size === 0 ? undefined : { kind: "map", at, entries: left };
}
