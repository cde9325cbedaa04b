/**
 * A tree made from plain data, whose spans are numbers that lead back to paths.
 *
 * In:       data that was never a YAML text, such as a line of JSON.
 * Out:      a tree that the same checks can be made on, and the path for each span they report.
 */
import type { SourceSpan } from "../../base/span.ts";
import type { MapEntry, MapNode, TreeNode } from "../tree.ts";
import type { RawFact, RawRecord } from "./raw-facts.ts";

export interface NumberedTree {
  readonly tree: MapNode;
  readonly pathAt: (at: SourceSpan) => string;
}

/** The tree of a record; paths are keys and item numbers with dots between. */
export function numberedTree(record: RawRecord): NumberedTree {
  const paths: string[] = [];
  return { tree: mapNode(record, "", paths), pathAt: (at) => paths[at.start] ?? "" };
}

function mapNode(record: RawRecord, path: string, paths: string[]): MapNode {
  const at = spanOf(path, paths);
  const entries = Object.entries(record).map(([key, raw]): [string, MapEntry] => {
    const own = path === "" ? key : `${path}.${key}`;
    return [key, { key, keyAt: spanOf(own, paths), value: treeNode(raw, own, paths) }];
  });
  return { kind: "map", at, entries: new Map(entries) };
}

function treeNode(raw: RawFact, path: string, paths: string[]): TreeNode {
  if (typeof raw === "string" || raw === null) {
    const at = spanOf(path, paths);
    const empty = raw === null;
    return { kind: "scalar", at, text: raw ?? "", style: "quoted", lineStarts: [at.start], empty };
  }
  if (isList(raw)) {
    const at = spanOf(path, paths);
    return { kind: "list", at, items: raw.map((one, i) => treeNode(one, `${path}.${i}`, paths)) };
  }
  return mapNode(raw, path, paths);
}

function isList(raw: RawFact): raw is readonly RawFact[] {
  return Array.isArray(raw);
}

/** Each place has a number of its own, at which its path is kept. */
function spanOf(path: string, paths: string[]): SourceSpan {
  const start = paths.push(path) - 1;
  return { file: "", start, end: start + 1 };
}
