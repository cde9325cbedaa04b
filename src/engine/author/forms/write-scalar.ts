/**
 * Write a scalar, an entry or a line into a YAML text as the text around it is written.
 *
 * In:       what to write, the text, where.
 * Out:      words and replacements; a quoted scalar keeps its quotes, a line its indentation and its line ending.
 * Ignores:  what is written, and whether the place is the right one.
 */
import type { Fix } from "../../base/diagnostic.ts";
import type { SourceText } from "../../spec/read-spec.ts";
import type { MapEntry, MapNode, ScalarNode, TreeNode } from "../../spec/tree.ts";

/** Plain where that can be read as nothing else, also between brackets; else in double quotes. */
export function scalarText(text: string): string {
  const isPlain =
    /^[^\s,[\]{}#&*!|>'"%@`?:-][^,[\]{}\n\r\t]*$/u.test(text) || /^-?\d[\d.-]*$/.test(text);
  return isPlain && !/: | #|:$|\s$/.test(text) ? text : JSON.stringify(text);
}

/** The scalar's words put in its place. */
export function writtenInPlace({ text }: SourceText, node: ScalarNode, words: string): Fix {
  const quote = node.style === "quoted" ? text.charAt(node.at.start) : "";
  if (quote === "'") return { at: node.at, text: `'${words.replaceAll("'", "''")}'` };
  return { at: node.at, text: quote === '"' ? JSON.stringify(words) : scalarText(words) };
}

/** Whether a map or a list stands between brackets. */
export function isFlow({ text }: SourceText, node: TreeNode): boolean {
  const first = text.charAt(node.at.start);
  return node.kind !== "scalar" && (first === "{" || first === "[");
}

export function newlineOf({ text }: SourceText): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

export function lineStart({ text }: SourceText, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Before the line's own ending. */
export function lineEnd({ text }: SourceText, offset: number): number {
  const end = text.indexOf("\n", offset);
  if (end === -1) return text.length;
  return text.charAt(end - 1) === "\r" && end - 1 >= offset ? end - 1 : end;
}

/** As many spaces as stand, or could stand, before a place of its line. */
export function indentOf(source: SourceText, offset: number): string {
  return " ".repeat(offset - lineStart(source, offset));
}

/** `key: value` behind an entry of a map, in a line of its own where the map has lines. */
export function insertedAfter(
  source: SourceText,
  map: MapNode,
  entry: MapEntry,
  words: string,
): Fix {
  const { file, end } = entry.value.at;
  const behind = Math.max(end, entry.keyAt.end);
  if (isFlow(source, map)) return { at: { file, start: behind, end: behind }, text: `, ${words}` };
  const at = lineEnd(source, behind);
  const text = `${newlineOf(source)}${indentOf(source, entry.keyAt.start)}${words}`;
  return { at: { file, start: at, end: at }, text };
}

/** The same before an entry. */
export function insertedBefore(
  source: SourceText,
  map: MapNode,
  entry: MapEntry,
  words: string,
): Fix {
  const { file, start } = entry.keyAt;
  const indent = indentOf(source, start);
  const gap = isFlow(source, map) ? ", " : `${newlineOf(source)}${indent}`;
  return { at: { file, start, end: start }, text: `${words}${gap}` };
}

/** An entry taken out with its comma or its lines; undefined where a comment or another entry would go with it. */
export function maybeTakenOut(source: SourceText, map: MapNode, key: string): Fix | undefined {
  const entries = [...map.entries.values()];
  const index = entries.findIndex((entry) => entry.key === key);
  const [before, entry] = [entries[index - 1], entries[index]];
  if (entry === undefined || before === undefined) return undefined;
  const { file } = entry.keyAt;
  const end = Math.max(entry.keyAt.end, entry.value.at.end);
  const start = isFlow(source, map)
    ? Math.max(before.keyAt.end, before.value.at.end)
    : lineEnd(source, lineStart(source, entry.keyAt.start) - newlineOf(source).length);
  const taken = source.text.slice(start, isFlow(source, map) ? end : lineEnd(source, end));
  if (taken.includes("#")) return undefined;
  return { at: { file, start, end: start + taken.length }, text: "" };
}
