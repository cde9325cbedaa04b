/**
 * Where formulas and tables stand in a document.
 *
 * In:       the tree of a policy or a proposal, as written. Vocabularies and cases have none of its sections.
 * Out:      the scalars that are formulas, and those that are tables, each with the name that heads its results.
 * Ignores:  whether they can be read; formulas in quotes or over several lines, which are faults.
 */
import { isGroupKey } from "../merge/entry-sections.ts";
import { conditionKeys } from "../merge/normalise-conditions.ts";
import type { MapEntry, MapNode, ScalarNode, TreeNode } from "../tree.ts";
import { namedMaps } from "../tree-access.ts";

export interface TablePlace {
  readonly node: ScalarNode;
  readonly entryName: string;
}

export interface FormulaPlaces {
  readonly formulas: readonly ScalarNode[];
  readonly tables: readonly TablePlace[];
}

const sections = ["derived", "programmes", "checks", "deadlines", "routes"];

/** Keys whose value is a formula. */
export const formulaKeys: ReadonlySet<string> = new Set([
  "formula",
  "when",
  "scope",
  "start",
  "months",
  "least",
  "most",
  "floor",
  "ceiling",
  "due",
]);

/** Find the formulas and tables of a document. */
export function formulaPlaces(tree: MapNode): FormulaPlaces {
  const formulas: ScalarNode[] = [];
  const tables: TablePlace[] = [];
  const visit = (node: TreeNode, entryName: string): void => {
    if (node.kind === "list") for (const item of node.items) visit(item, entryName);
    if (node.kind !== "map") return;
    for (const { key, value } of node.entries.values()) {
      if (isGroupKey(key)) formulas.push(...pairsOf(value));
      if (value.kind !== "scalar") visit(value, entryName);
      else if (key === "table" && value.style === "block") tables.push({ node: value, entryName });
      else if (formulaKeys.has(key) && isLine(value)) formulas.push(value);
    }
  };
  for (const section of sections) {
    for (const { entry, node } of namedMaps(tree, section)) visit(node, entry.key);
  }
  return { formulas, tables };
}

/** `- 已就业: any(成员.在就业)`: the formulas of conditions written as a pair. */
function pairsOf(list: TreeNode): ScalarNode[] {
  const items = list.kind === "list" ? list.items : [];
  return items.flatMap((item) => {
    const [pair, ...others]: MapEntry[] = item.kind === "map" ? [...item.entries.values()] : [];
    if (pair === undefined || others.length > 0 || conditionKeys.has(pair.key)) return [];
    return pair.value.kind === "scalar" && isLine(pair.value) ? [pair.value] : [];
  });
}

function isLine({ style, empty, text }: ScalarNode): boolean {
  return style === "plain" && !empty && !text.includes("\n");
}
