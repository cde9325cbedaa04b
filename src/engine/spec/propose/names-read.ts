/**
 * The words by which a proposal's formulas read other entries.
 *
 * In:       a proposal's tree.
 * Out:      each word of a formula or a table that stands outside quotes, and each name in a list that refers to entries,
 *           with its place. A word may be a variable or an option: what is not among them is certainly not read.
 * Ignores:  whether the formulas are well written.
 */
import type { SourceSpan } from "../../base/span.ts";
import type { MapNode, ScalarNode, TreeNode } from "../tree.ts";

const formulaKeys: ReadonlySet<string> = new Set([
  ...["formula", "table", "due", "when", "scope", "start", "months", "least", "most"],
  ...["floor", "ceiling", "chosen", "by"],
]);
const quotedOrWord = /"(?:[^"\\]|\\.)*"|[\p{L}_][\p{L}\p{N}_]*/gu;

/** The first place at which each word is read. */
export function namesReadBy(root: MapNode): ReadonlyMap<string, SourceSpan> {
  const found = new Map<string, SourceSpan>();
  const note = (name: string, at: SourceSpan) => found.has(name) || found.set(name, at);
  const waiting: TreeNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === "list") waiting.push(...node.items);
    if (node.kind !== "map") continue;
    for (const { key, value } of node.entries.values()) {
      // A choice's options are programmes; a parameter's or a reading's are words of its own, which name no entry.
      const refers = formulaKeys.has(key) || (key === "options" && node.entries.has("chosen"));
      if (!refers) waiting.push(value);
      for (const scalar of refers ? scalarsOf(value) : []) wordsOf(scalar, note);
    }
  }
  return found;
}

function wordsOf(scalar: ScalarNode, note: (name: string, at: SourceSpan) => void): void {
  for (const { 0: word, index } of scalar.text.matchAll(quotedOrWord)) {
    if (word.startsWith('"')) continue;
    const start = offsetIn(scalar, index);
    note(word, { file: scalar.at.file, start, end: start + word.length });
  }
}

function offsetIn({ text, lineStarts, at }: ScalarNode, index: number): number {
  const before = text.slice(0, index).split("\n");
  const line = lineStarts[before.length - 1] ?? at.start;
  return line + (before.at(-1)?.length ?? 0);
}

function scalarsOf(node: TreeNode): ScalarNode[] {
  if (node.kind === "scalar") return [node];
  return node.kind === "list" ? node.items.flatMap(scalarsOf) : [];
}
