/**
 * Turn the library's nodes into our own tree.
 *
 * In:       a document that the library parsed, and its text; depth was bounded by scan-yaml.ts.
 * Out:      maps in the author's order, lists, and scalars with their source text.
 * Reports:  `yaml/duplicate-key`, `yaml/reserved-name`, `yaml/merge-key`, `yaml/complex-key`,
 *           `yaml/formula-in-flow`; the entry is left out.
 * Ignores:  what keys mean; numbers, booleans and dates are text here.
 */
import { isMap, isPair, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import type { ListNode, MapEntry, MapNode, TreeNode } from "../tree.ts";
import { reportCutFormulas } from "./flow-formula.ts";
import { emptyScalar, readScalar } from "./read-scalar.ts";
import { spanOfRange, type TreeSource, trimmedSpan } from "./tree-source.ts";
import { complexKey, duplicateKey, mergeKey, reservedName } from "./yaml-messages.ts";

/** Names that are something else to JavaScript or to a promise, and the name that is none. */
const reservedNames: ReadonlySet<string> = new Set([
  "",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "then",
]);

/** Turn a node and all inside it into our tree; `near` is where it should be if it is not there. */
export function buildTree(source: TreeSource, node: unknown, near = 0): TreeNode {
  if (isMap(node)) return buildMap(source, node);
  if (isSeq(node)) return buildList(source, node);
  return isScalar(node) ? readScalar(source, node, near) : emptyScalar(source, near);
}

function buildList(source: TreeSource, node: YAMLSeq): ListNode {
  const at = trimmedSpan(source, spanOfRange(source, node.range));
  if (node.flow)
    reportCutFormulas(
      source,
      node.items.map((value) => ({ value, hasColon: true })),
    );
  const items = node.items.map((child) =>
    buildTree(source, isPair(child) ? child.value : child, at.end),
  );
  return { kind: "list", at, items };
}

function buildMap(source: TreeSource, node: YAMLMap): MapNode {
  const at = trimmedSpan(source, spanOfRange(source, node.range));
  const entries = new Map<string, MapEntry>();
  const pairs = node.items.filter(isPair);
  const cut = node.flow
    ? reportCutFormulas(
        source,
        pairs.map((pair) => ({
          key: pair.key,
          value: pair.value,
          hasColon: colonEnd(pair) !== undefined,
        })),
      )
    : undefined;
  pairs.forEach((pair, i) => {
    if (cut?.has(i)) return;
    const entry = maybeEntry(source, pair, { near: at.start, isFlow: node.flow === true });
    if (entry === undefined) return;
    const first = entries.get(entry.key);
    if (first === undefined) entries.set(entry.key, entry);
    else source.report(duplicateKey(entry.key, entry.keyAt, first.keyAt));
  });
  return { kind: "map", at, entries };
}

function maybeEntry(
  source: TreeSource,
  pair: Pair,
  { near, isFlow }: { readonly near: number; readonly isFlow: boolean },
): MapEntry | undefined {
  const colon = colonEnd(pair) ?? keyEnd(pair) ?? near;
  if (!isScalar(pair.key)) {
    const range = isMap(pair.key) || isSeq(pair.key) ? pair.key.range : undefined;
    source.report(complexKey(trimmedSpan(source, spanOfRange(source, range, colon))));
    return undefined;
  }
  const written = readScalar(source, pair.key, Math.max(colon - 1, 0));
  if (written.style === "block" || isSplit(pair, isFlow)) {
    source.report(complexKey(written.at));
    return undefined;
  }
  const key = written.text.normalize("NFC");
  // A key that is missing shows by its colon.
  const keyAt = written.empty
    ? { ...written.at, end: Math.max(colon, written.at.end) }
    : written.at;
  if (key === "<<" && written.style === "plain") source.report(mergeKey(keyAt));
  else if (reservedNames.has(key)) source.report(reservedName(key, keyAt));
  else return { key, keyAt, value: buildTree(source, pair.value, colon) };
  return undefined;
}

/**
 * A key behind a question mark, of which the library loses a list that follows; outside brackets also one whose colon
 * stands on a line below, where YAML has none.
 */
function isSplit(pair: Pair, isFlow: boolean): boolean {
  const { start = [], sep = [] } = tokensOf(pair);
  if (start.some(({ type }) => type === "explicit-key-ind")) return true;
  const colon = sep.findIndex(({ type }) => type === "map-value-ind");
  return !isFlow && sep.slice(0, Math.max(colon, 0)).some(({ type }) => type === "newline");
}

/** Where the value of an entry without a colon would be; undefined where its key is none that could stand alone. */
function keyEnd({ key }: Pair): number | undefined {
  return isScalar(key) ? key.range?.[1] : undefined;
}

/** The offset behind the colon of an entry; undefined where it has none. */
function colonEnd(pair: Pair): number | undefined {
  const colon = tokensOf(pair).sep?.find(({ type }) => type === "map-value-ind");
  return colon && colon.offset + 1;
}

type Sign = { readonly type: string; readonly offset: number };

/** What stands before the key of a pair, and between it and its value. */
function tokensOf({ srcToken }: Pair): { readonly start?: Sign[]; readonly sep?: Sign[] } {
  // The library's types leave open which token a pair comes from; one that it made up has none.
  return (srcToken ?? {}) as { start?: Sign[]; sep?: Sign[] };
}
