/**
 * Parameters and readings that the region leaves open and that a population's figures need.
 *
 * Reports:  what read-sourced.ts reports.
 */
import type { MapNode, TreeNode } from "../tree.ts";
import { given, maybeList, namedMaps } from "../tree-access.ts";
import type { GivenText, GivenValue } from "./population-model.ts";
import { readSourced, type Sources } from "./read-sourced.ts";

export function readGiven(
  map: MapNode,
  section: "parameters" | "readings",
  sources: Sources,
): readonly GivenValue[] {
  return namedMaps(map, section).map(({ entry, node }) => {
    const [least, most] = maybeList(node, "range")?.items ?? [];
    const range =
      least === undefined || most === undefined
        ? undefined
        : ([textOf(least), textOf(most)] as const);
    const value = node.entries.get("value")?.value;
    return {
      name: entry.key,
      value: value === undefined ? "" : textOf(value),
      ...given("range", range),
      ...readSourced(entry, node, sources),
    };
  });
}

/** A text, or texts by variant. */
export function textOf(node: TreeNode): GivenText {
  if (node.kind === "scalar") return node.text;
  if (node.kind === "list") return "";
  return Object.fromEntries(
    [...node.entries.values()].map(({ key, value }) => [key, textOf(value)]),
  );
}
