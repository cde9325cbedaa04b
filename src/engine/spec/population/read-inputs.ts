/**
 * What is drawn for each household, member and so on, in the order of the file.
 *
 * Reports:  `population/one-way-to-draw`, `population/not-a-draw`, and what read-sourced.ts reports.
 */
import type { MapEntry, MapNode, TreeNode } from "../tree.ts";
import {
  given,
  isTrue,
  maybeList,
  maybeText,
  maybeWords,
  namedMaps,
  texts,
} from "../tree-access.ts";
import { oneWayToDraw } from "./population-messages.ts";
import type { Branches, Draw, PopulationInput, PopulationSplit } from "./population-model.ts";
import { type DrawKind, readBranches } from "./read-draw.ts";
import { numberUnder, readSourced, type Sources } from "./read-sourced.ts";

const waysToDraw: readonly DrawKind[] = ["shares", "bands", "value"];

export function readInputs(tree: MapNode, sources: Sources): readonly PopulationInput[] {
  return namedMaps(tree, "inputs").flatMap(({ entry, node }) => {
    const input = maybeInput(entry, node, sources);
    return input === undefined ? [] : [input];
  });
}

function maybeInput(entry: MapEntry, node: MapNode, sources: Sources): PopulationInput | undefined {
  const { report } = sources;
  const name = entry.key;
  const [kind, ...others] = waysToDraw.filter((way) => node.entries.has(way));
  const drawn = kind === undefined ? undefined : node.entries.get(kind)?.value;
  if (kind === undefined || drawn === undefined || others.length > 0) {
    report(oneWayToDraw(name, entry.keyAt));
    return undefined;
  }
  const by = texts(node, "by");
  const branchesOf = (tree: TreeNode) =>
    readBranches(tree, { name, kind, depth: by.length }, report);
  const draw = branchesOf(drawn);
  if (draw === undefined) return undefined;
  const [least, most] = (maybeList(node, "range")?.items ?? []).map(branchesOf);
  const range: readonly [Branches<Draw>, Branches<Draw>] | undefined =
    least === undefined || most === undefined ? undefined : [least, most];
  return {
    id: name,
    title: maybeWords(node, "title") ?? { zh: name, en: name },
    of: maybeText(node, "of") ?? "",
    isHelper: isTrue(node, "helper"),
    by,
    draw,
    ...given("step", numberUnder(node, "step")),
    times: texts(node, "times"),
    split: splitsOf(node, sources),
    ...given("rest", maybeText(node, "rest")),
    ...given("range", range),
    ...readSourced(entry, node, sources),
  };
}

function splitsOf(node: MapNode, { report }: Sources): readonly PopulationSplit[] {
  return namedMaps(node, "split").flatMap(({ entry, node: part }) => {
    const by = texts(part, "by");
    const tree = part.entries.get("weights")?.value;
    const asked = { name: entry.key, kind: "value" as const, depth: by.length };
    const weights = tree && readBranches(tree, asked, report);
    if (weights === undefined) return [];
    return [{ fact: entry.key, of: maybeText(part, "of") ?? "", by, weights, at: entry.keyAt }];
  });
}
