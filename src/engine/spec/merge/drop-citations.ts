/**
 * What a jurisdiction cites for taking inherited entries and conditions away.
 *
 * In:       the jurisdiction's tree before merging, for afterwards what was dropped is gone.
 * Out:      the citations of everything that says `drop: true`.
 */
import type { Citation } from "../spec.ts";
import type { TreeNode } from "../tree.ts";
import { citations, isTrue } from "../tree-access.ts";

export function dropCitations(root: TreeNode): Citation[] {
  const found: Citation[] = [];
  const waiting: TreeNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === "map") {
      if (isTrue(node, "drop")) found.push(...citations(node, "cite"));
      for (const { value } of node.entries.values()) waiting.push(value);
    } else if (node.kind === "list") waiting.push(...node.items);
  }
  return found;
}
