/**
 * The rows of a form of parameters, and where in a tree their pieces are.
 *
 * In:       the map of a parameter, or of one of its dated values.
 * Out:      what a row holds; the nodes that hold it.
 * Ignores:  whether values are right.
 */
import type { Localized } from "../../base/localized.ts";
import type { SourceSpan } from "../../base/span.ts";
import type { DeclaredType, ValueStatus } from "../../spec/spec.ts";
import type { MapNode, ScalarNode, TreeNode } from "../../spec/tree.ts";
import { maybeList } from "../../spec/tree-access.ts";

/** A scalar as its author reads it, and where it stands, quotes included. */
export interface Piece {
  readonly text: string;
  readonly at: SourceSpan;
}

export interface ParameterRow {
  readonly name: string;
  readonly nameAt: SourceSpan;
  /** English gloss; empty where there is none. */
  readonly en: string;
  readonly note?: Localized;
  /** As written; empty for what has none. */
  readonly unit: string;
  readonly kind: DeclaredType["kind"];
  /** Of an enum. */
  readonly options: readonly string[];
  /** What its variants are by, outer first. */
  readonly by: readonly string[];
  readonly values: readonly DatedRow[];
  /** One for each variant; empty for what is no number. */
  readonly histories: readonly HistorySeries[];
}

/** A dated value; of a proposal the one value without a date. */
export interface DatedRow {
  readonly at: SourceSpan;
  readonly from?: Piece;
  readonly to?: Piece;
  readonly status: ValueStatus;
  readonly statusAt: SourceSpan;
  readonly figures: readonly Figure[];
  readonly cite: readonly Piece[];
  readonly note?: Localized;
}

/** The value of one variant; of no variant where `variant` is empty. */
export interface Figure {
  readonly variant: readonly string[];
  readonly value: Piece;
  readonly range?: { readonly least: Piece; readonly most: Piece };
}

export interface HistorySeries {
  readonly variant: readonly string[];
  readonly steps: readonly HistoryStep[];
}

export interface HistoryStep {
  /** `2025-09-01`. */
  readonly from: string;
  /** The first day on which it no longer stands; absent where nothing ends it. */
  readonly until?: string;
  readonly value: string;
  readonly status: ValueStatus;
}

/** The maps that hold the values of a parameter, in the order of the text. */
export function datedMaps(node: MapNode): readonly MapNode[] {
  if (node.entries.has("value")) return [node];
  return (maybeList(node, "values")?.items ?? []).filter((one) => one.kind === "map");
}

/** The scalars under a value or a range, each with the variant that leads to it. */
export function leavesOf<Leaf extends TreeNode>(
  node: TreeNode | undefined,
  isLeaf: (node: TreeNode) => node is Leaf,
  variant: readonly string[] = [],
): readonly { readonly variant: readonly string[]; readonly leaf: Leaf }[] {
  if (node === undefined) return [];
  if (isLeaf(node)) return [{ variant, leaf: node }];
  if (node.kind !== "map") return [];
  return [...node.entries.values()].flatMap(({ key, value }) =>
    leavesOf(value, isLeaf, [...variant, key]),
  );
}

/** The ends of the range that holds for a variant: its own, or one that is given for it and others. */
export function maybeEnds(
  node: TreeNode | undefined,
  variant: readonly string[],
): { readonly least: ScalarNode; readonly most: ScalarNode } | undefined {
  if (node?.kind === "map") {
    const [outer = "", ...inner] = variant;
    return maybeEnds(node.entries.get(outer)?.value, inner);
  }
  const [least, most] = node?.kind === "list" ? node.items : [];
  if (least?.kind !== "scalar" || most?.kind !== "scalar") return undefined;
  return { least, most };
}

export function isScalar(node: TreeNode): node is ScalarNode {
  return node.kind === "scalar";
}
