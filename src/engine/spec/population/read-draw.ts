/**
 * What one input is drawn from: shares, bands or a value, by the words drawn before it.
 *
 * In:       the tree under `shares`, `bands`, `value` or `range`, and how many names the input depends on.
 * Out:      branches as deep as those names; undefined where nothing could be drawn.
 * Reports:  `population/not-a-draw`.
 */
import { maybeRationalFromDecimal } from "../../base/decimal.ts";
import type { Report } from "../../base/diagnostic.ts";
import { compare, zero } from "../../base/rational.ts";
import type { MapNode, TreeNode } from "../tree.ts";
import { notADraw } from "./population-messages.ts";
import { type Band, type Branches, type Draw, otherwiseWord } from "./population-model.ts";

export type DrawKind = Draw["kind"];

interface Asked {
  readonly name: string;
  readonly kind: DrawKind;
  readonly depth: number;
}

export function readBranches(
  node: TreeNode,
  { name, kind, depth }: Asked,
  report: Report,
): Branches<Draw> | undefined {
  if (depth === 0 || node.kind !== "map" || isFlat(node, kind)) {
    const leaf = maybeDraw(node, kind);
    if (leaf === undefined) report(notADraw(name, kind, node.at));
    return leaf && { kind: "leaf", leaf };
  }
  const options = new Map<string, Branches<Draw>>();
  let otherwise: Branches<Draw> | undefined;
  for (const { key, value } of node.entries.values()) {
    const inner = readBranches(value, { name, kind, depth: depth - 1 }, report);
    if (inner === undefined) continue;
    if (key === otherwiseWord) otherwise = inner;
    else options.set(key, inner);
  }
  return { kind: "by", options, ...(otherwise === undefined ? {} : { otherwise }), at: node.at };
}

/** Shares written once for every branch: a map of numbers where a map of maps was possible. */
function isFlat(node: MapNode, kind: DrawKind): boolean {
  if (kind !== "shares") return false;
  return [...node.entries.values()].every(({ value }) => value.kind === "scalar");
}

function maybeDraw(node: TreeNode, kind: DrawKind): Draw | undefined {
  if (kind === "value")
    return node.kind === "scalar" && !node.empty ? { kind, text: node.text } : undefined;
  return kind === "shares" ? maybeShares(node) : maybeBands(node);
}

function maybeShares(node: TreeNode): Draw | undefined {
  if (node.kind !== "map") return undefined;
  const words = [...node.entries.keys()];
  const shares = [...node.entries.values()].map(({ value }) => maybeShare(value));
  if (shares.some((share) => share === undefined)) return undefined;
  const known = shares.map((share) => share ?? 0);
  return isSpread(known) ? { kind: "shares", words, shares: known } : undefined;
}

function maybeBands(node: TreeNode): Draw | undefined {
  if (node.kind !== "list") return undefined;
  const bands = node.items.map(maybeBand);
  if (bands.some((band) => band === undefined)) return undefined;
  const known = bands.flatMap((band) => band ?? []);
  return isSpread(known.map(({ share }) => share)) ? { kind: "bands", bands: known } : undefined;
}

/** `[least, most, share]`. */
function maybeBand(node: TreeNode): Band | undefined {
  if (node.kind !== "list" || node.items.length !== 3) return undefined;
  const [least, most] = node.items.map((item) =>
    item.kind === "scalar" ? maybeRationalFromDecimal(item.text) : undefined,
  );
  const [, , last] = node.items;
  const share = last === undefined ? undefined : maybeShare(last);
  if (least === undefined || most === undefined || share === undefined) return undefined;
  return compare(least, most) <= 0 ? { least, most, share } : undefined;
}

function maybeShare(node: TreeNode): number | undefined {
  if (node.kind !== "scalar") return undefined;
  const share = maybeRationalFromDecimal(node.text);
  return share === undefined || compare(share, zero) < 0 ? undefined : Number(node.text);
}

function isSpread(shares: readonly number[]): boolean {
  return shares.reduce((sum, share) => sum + share, 0) > 0;
}
