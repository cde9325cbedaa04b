/**
 * The first place of every key that a document holds, as it is written there.
 *
 * In:       a kind of document and its text.
 * Out:      by `construct.key`, the key with its value, brought to the margin.
 * Ignores:  whether the document is right; whoever shows examples has it checked.
 */
import type { SourceText } from "./read-spec.ts";
import type { DocumentKind } from "./shape/check-shape.ts";
import { keysHeld } from "./shape/schema-reference.ts";
import { readTree } from "./yaml/read-tree.ts";

export function keyExamples(
  kind: DocumentKind,
  { file, text }: SourceText,
): ReadonlyMap<string, string> {
  const tree = readTree(file, text, () => undefined);
  if (tree === undefined) return new Map();
  const examples = [...keysHeld(kind, tree)].map(([place, { start, end }]) => {
    const column = start - (text.lastIndexOf("\n", start - 1) + 1);
    const lines = text.slice(start, end).trimEnd().split("\n");
    const margin = new RegExp(`^ {0,${column}}`);
    return [place, lines.map((line) => line.replace(margin, "")).join("\n")] as const;
  });
  return new Map(examples);
}
