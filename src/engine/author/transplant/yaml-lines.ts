/**
 * Maps, lists and leaves as lines of YAML in the layout of policy files.
 *
 * In:       nested pairs; leaves that are written as they stand, or words that need quotes.
 * Out:      lines of block style, two spaces a level. What is undefined is left out.
 * Ignores:  what keys mean.
 */
import type { Localized } from "../../base/localized.ts";

export type Yaml = Leaf | YamlMap | readonly YamlMap[];
/** Pairs in the order in which they are written. */
export type YamlMap = readonly (readonly [key: string, value: Yaml | undefined])[] & {
  readonly kind?: never;
};
export interface Leaf {
  readonly kind: "leaf" | "block";
  readonly text: string;
}

/** A leaf that YAML reads as it stands: a name, a number, a date. */
export function plain(text: string): Leaf {
  return { kind: "leaf", text };
}

/** Free words. */
export function quoted(text: string): Leaf {
  return { kind: "leaf", text: JSON.stringify(text) };
}

export function words({ zh, en }: Localized): Leaf {
  return { kind: "leaf", text: `{zh: ${JSON.stringify(zh)}, en: ${JSON.stringify(en)}}` };
}

export function names(list: readonly string[]): Leaf {
  return { kind: "leaf", text: `[${list.map(nameText).join(", ")}]` };
}

/** A formula; one that begins with a sign of YAML stands in parentheses. */
export function formula(text: string): Leaf {
  return { kind: "leaf", text: /^["'@[\]>|{}&*!%#`,?:-]/.test(text) ? `(${text})` : text };
}

/** Lines of a table, each on its own. */
export function block(lines: readonly string[]): Leaf {
  return { kind: "block", text: lines.join("\n") };
}

/** A name of an option as a key or in a list: digits alone would be a number. */
export function nameText(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : JSON.stringify(name);
}

export function yamlLines(map: YamlMap, indent = ""): readonly string[] {
  return map.flatMap(([key, value]): readonly string[] => {
    if (value === undefined) return [];
    if (isLeaf(value)) {
      if (value.kind === "leaf") return [`${indent}${key}: ${value.text}`];
      return [`${indent}${key}: |`, ...value.text.split("\n").map((line) => `${indent}  ${line}`)];
    }
    if (isList(value))
      return [`${indent}${key}:`, ...value.flatMap((item) => itemLines(item, `${indent}  `))];
    return [`${indent}${key}:`, ...yamlLines(value, `${indent}  `)];
  });
}

function itemLines(item: YamlMap, indent: string): readonly string[] {
  const [first = "", ...rest] = yamlLines(item, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

function isLeaf(value: Yaml): value is Leaf {
  return "kind" in value && value.kind !== undefined;
}

/** A list is of maps, a map of pairs, whose first is a key. */
function isList(value: YamlMap | readonly YamlMap[]): value is readonly YamlMap[] {
  const [first] = value;
  return first !== undefined && typeof first[0] !== "string";
}
