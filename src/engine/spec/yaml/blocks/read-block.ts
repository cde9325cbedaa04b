/**
 * Read one block of a text as it reads in its place.
 *
 * In:       a block (cut-blocks.ts).
 * Out:      its map: of the section, or of the entries alone where the section began before; undefined where anything
 *           in it is to be reported, or where it takes in what stands around it.
 * Ignores:  duplicates in other blocks.
 *
 * It is read between keys that stand for its neighbours. To a YAML reader a text is no more than what it has open when it
 * comes to a line. Before the block that is the section and its entries, whatever they hold; and when the key behind
 * the block shows as the next one of the same map, it is so behind the block as well. Hence blocks that all read without
 * a fault read alike one by one and one after another.
 */
import type { MapEntry, MapNode } from "../../tree.ts";
import { readTree } from "../read-tree.ts";
import type { Block } from "./cut-blocks.ts";

export interface ReadBlock {
  /** The offset of the block for which the spans are true. */
  readonly start: number;
  readonly map: MapNode;
  /** Where the file's map ends if it ends with this block. */
  readonly end: number;
}

const keyBefore = "key-before";
const keyBehind = "key-behind";

/** Equal for blocks that read alike: the text that is read, and how much of it stands for the neighbours. */
export function blockKey(block: Block): string {
  const [lead, tail] = [leadOf(block), tailOf(block)];
  return `${lead.length} ${tail.length} ${lead}${block.text}${tail}`;
}

export function readBlock(block: Block, file: string): ReadBlock | undefined {
  let isClean = true;
  const root = readTree(file, leadOf(block) + block.text + tailOf(block), () => {
    isClean = false;
  });
  const start = leadOf(block).length;
  const sections = root && isClean ? maybeWithin(root, ...guardsOfFile(block)) : undefined;
  const [section, ...others] = sections?.entries.values() ?? [];
  if (root === undefined || sections === undefined || others.length > 0) return undefined;
  if (block.indent === "") return { start, map: sections, end: root.at.end };
  if (section?.value.kind !== "map") return undefined;
  const within = maybeWithin(section.value, !block.hasSection, block.isContinued);
  if (within === undefined) return undefined;
  const map = block.hasSection ? withEntries(sections, [{ ...section, value: within }]) : within;
  return { start, map, end: root.at.end };
}

function leadOf({ hasSection, indent, isFirst }: Block): string {
  if (!hasSection) return `${keyBefore}:\n${indent}${keyBefore}:\n`;
  return isFirst ? "" : `${keyBefore}:\n`;
}

function tailOf({ isContinued, indent, isLast }: Block): string {
  if (isContinued) return `${indent}${keyBehind}:\n`;
  return isLast ? "" : `${keyBehind}:\n`;
}

/** Whether the file's map has a key before the block's section, and one behind it. */
function guardsOfFile({ hasSection, isFirst, isContinued, isLast }: Block): [boolean, boolean] {
  return [hasSection && !isFirst, !isContinued && !isLast];
}

/** The map without the keys that stand for its neighbours; undefined where they are not in their places. */
function maybeWithin(map: MapNode, hasBefore: boolean, hasBehind: boolean): MapNode | undefined {
  const entries = [...map.entries.values()];
  if (hasBefore && entries.shift()?.key !== keyBefore) return undefined;
  if (hasBehind && entries.pop()?.key !== keyBehind) return undefined;
  return withEntries(map, entries);
}

function withEntries(map: MapNode, entries: readonly MapEntry[]): MapNode {
  return { ...map, entries: new Map(entries.map((entry) => [entry.key, entry])) };
}
