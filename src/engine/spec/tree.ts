/**
 * A YAML document as the rest of the reader sees it: maps, lists and scalars, each with its span.
 *
 * Scalars keep their source text, so `18`, `1.10` and `2022-03` mean what they say; nothing is resolved to a
 * number, a boolean or a date here. Keys live in a Map, so that no key (`__proto__`, `constructor`) is special.
 */
import type { SourceSpan } from "../base/span.ts";

export type TreeNode = MapNode | ListNode | ScalarNode;

export interface MapNode {
  readonly kind: "map";
  readonly at: SourceSpan;
  /** In the author's order. */
  readonly entries: ReadonlyMap<string, MapEntry>;
}

export interface MapEntry {
  readonly key: string;
  readonly keyAt: SourceSpan;
  readonly value: TreeNode;
}

export interface ListNode {
  readonly kind: "list";
  readonly at: SourceSpan;
  readonly items: readonly TreeNode[];
}

export interface ScalarNode {
  readonly kind: "scalar";
  /** The span of the scalar as written, quotes included; of a block scalar, its content lines only. */
  readonly at: SourceSpan;
  /** Plain: the source text; quoted: the unescaped value; block: the content lines, unindented. */
  readonly text: string;
  readonly style: "plain" | "quoted" | "block";
  /**
   * Of a block scalar: offset in the file of the first character of each line of `text`, so that a table cell
   * can be pointed at. Of other scalars: one element, the offset of the first character of the text.
   */
  readonly lineStarts: readonly number[];
  /** True for a value that is not there at all (`key:` with nothing after it). */
  readonly empty: boolean;
}
