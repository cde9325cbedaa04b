/**
 * Look into a tree without trusting its shape.
 *
 * In:       nodes of a document that check-shape.ts has seen and perhaps faulted.
 * Out:      what was asked for where it has the right kind, else nothing.
 * Reports:  nothing; a wrong kind has been reported before.
 */
import type { Localized } from "../base/localized.ts";
import type { SourceSpan } from "../base/span.ts";
import type { Citation } from "./spec.ts";
import type { ListNode, MapEntry, MapNode, ScalarNode, TreeNode } from "./tree.ts";

/** The scalar under a key; absent too where nothing was written after the colon. */
export function maybeScalar(map: MapNode, key: string): ScalarNode | undefined {
  return filledScalar(map.entries.get(key)?.value);
}

export function maybeMap(map: MapNode, key: string): MapNode | undefined {
  const node = map.entries.get(key)?.value;
  return node?.kind === "map" ? node : undefined;
}

export function maybeList(map: MapNode, key: string): ListNode | undefined {
  const node = map.entries.get(key)?.value;
  return node?.kind === "list" ? node : undefined;
}

export function maybeText(map: MapNode, key: string): string | undefined {
  return maybeScalar(map, key)?.text;
}

/** The maps under a map of named entries. */
export function namedMaps(map: MapNode, key: string): { entry: MapEntry; node: MapNode }[] {
  return [...(maybeMap(map, key)?.entries.values() ?? [])].flatMap((entry) =>
    entry.value.kind === "map" ? [{ entry, node: entry.value }] : [],
  );
}

/** The scalars of a list; a lone scalar counts as a list of one. */
export function scalars(map: MapNode, key: string): ScalarNode[] {
  const node = map.entries.get(key)?.value;
  const items = node?.kind === "list" ? node.items : node === undefined ? [] : [node];
  return items.flatMap((item) => filledScalar(item) ?? []);
}

export function texts(map: MapNode, key: string): string[] {
  return scalars(map, key).map((scalar) => scalar.text);
}

/** The English of words, by the word. */
export function readWords(map: MapNode): ReadonlyMap<string, string> {
  const words = maybeMap(map, "words");
  const known = [...(words?.entries.keys() ?? [])].map(
    (word) => [word, (words && maybeText(words, word)) ?? ""] as const,
  );
  return new Map(known.filter(([, en]) => en !== ""));
}

/** Ids with their places. */
export function citations(map: MapNode, key: string): Citation[] {
  return scalars(map, key).map(({ text, at }) => ({ id: text, at }));
}

export function isTrue(map: MapNode, key: string): boolean {
  return maybeText(map, key) === "true";
}

/** Words in both languages; one text serves both. */
export function maybeWords(map: MapNode, key: string): Localized | undefined {
  const node = map.entries.get(key)?.value;
  if (node?.kind === "map") {
    return { zh: maybeText(node, "zh") ?? "", en: maybeText(node, "en") ?? "" };
  }
  const text = filledScalar(node)?.text;
  return text === undefined ? undefined : { zh: text, en: text };
}

/** From the key to the end of the value. */
export function spanOfEntry(entry: MapEntry): SourceSpan {
  const { keyAt, value } = entry;
  return { file: keyAt.file, start: keyAt.start, end: Math.max(keyAt.end, value.at.end) };
}

/** One property, or none where the value is undefined; for fields that are absent rather than undefined. */
export function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  // A computed key has the type `string`; here it is K.
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}

function filledScalar(node: TreeNode | undefined): ScalarNode | undefined {
  return node?.kind === "scalar" && !node.empty ? node : undefined;
}
