/**
 * Read a text of which most has been read before.
 *
 * In:       the text of a file, and the blocks of the last text that was read under its name.
 * Out:      what read-tree.ts gives and reports: a text is put together from blocks only where all of them read without
 *           a fault and no key stands twice, and is read as a whole where not. Blocks that were not there before are
 *           read and remembered, those that are no longer there are forgotten.
 */
import type { Report } from "../../../base/diagnostic.ts";
import type { MapEntry, MapNode } from "../../tree.ts";
import { readTree } from "../read-tree.ts";
import { maybeBlocks } from "./cut-blocks.ts";
import { movedMap } from "./move-tree.ts";
import { blockKey, type ReadBlock, readBlock } from "./read-block.ts";

/** By file: the blocks of its last text, by their text; undefined for those that cannot be read alone. */
export type BlockMemory = Map<string, ReadonlyMap<string, ReadBlock | undefined>>;

export function readTreeAgain(
  file: string,
  text: string,
  report: Report,
  memory: BlockMemory | undefined,
): MapNode | undefined {
  return (memory && maybeFromBlocks(file, text, memory)) ?? readTree(file, text, report);
}

function maybeFromBlocks(file: string, text: string, memory: BlockMemory): MapNode | undefined {
  const sections = maybeBlocks(text);
  if (sections === undefined) return undefined;
  const before = memory.get(file);
  const now = new Map<string, ReadBlock | undefined>();
  const read = sections.map((blocks) =>
    blocks.map((block) => {
      const key = blockKey(block);
      const known = before?.has(key) === true ? before.get(key) : readBlock(block, file);
      const placed = known && placedAt(known, block.start);
      now.set(key, placed);
      return placed;
    }),
  );
  memory.set(file, now);
  return maybeFile(read);
}

function placedAt(block: ReadBlock, start: number): ReadBlock {
  const by = start - block.start;
  return by === 0 ? block : { start, map: movedMap(block.map, by), end: block.end + by };
}

function maybeFile(sections: readonly (readonly (ReadBlock | undefined)[])[]): MapNode | undefined {
  const entries = sections.map(maybeSection);
  const file = maybeMap(entries);
  const [first, last] = [sections[0]?.[0], sections.at(-1)?.at(-1)];
  if (file === undefined || first === undefined || last === undefined) return undefined;
  return { kind: "map", at: { ...first.map.at, end: last.end }, entries: file };
}

/** The one entry of a section's first block, with the entries of its other blocks. */
function maybeSection([first, ...others]: readonly (ReadBlock | undefined)[]) {
  const [entry] = first?.map.entries.values() ?? [];
  if (entry === undefined || others.length === 0) return entry;
  const last = others.at(-1);
  if (entry.value.kind !== "map" || last === undefined) return undefined;
  const rest = others.flatMap((block) => (block ? [...block.map.entries.values()] : [undefined]));
  const entries = maybeMap([...entry.value.entries.values(), ...rest]);
  const at = { ...entry.value.at, end: last.map.at.end };
  return entries && { ...entry, value: { kind: "map" as const, at, entries } };
}

/** By key; undefined where an entry is missing, or stands twice. */
function maybeMap(
  entries: readonly (MapEntry | undefined)[],
): ReadonlyMap<string, MapEntry> | undefined {
  const map = new Map<string, MapEntry>();
  for (const entry of entries) {
    if (entry === undefined || map.has(entry.key)) return undefined;
    map.set(entry.key, entry);
  }
  return map;
}
