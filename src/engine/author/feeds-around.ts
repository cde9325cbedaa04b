/**
 * The part of the graph of feeds around one place of the text.
 *
 * In:       the graph; an offset of a file, or the id of a node; how many steps upstream and downstream.
 * Out:      the node in the middle, those that it reads and those that read it up to that many steps, and every edge
 *           between them. Undefined where the offset stands in nothing that has a name.
 * Ignores:  how it is drawn.
 */
import type { SourceSpan } from "../base/span.ts";
import type { FeedNode, Feeds } from "./feeds.ts";
import { covers, lengthOf } from "./formulas-of-plan.ts";

export type PlacedFeed = Omit<FeedNode, "extent"> & {
  /** How many steps before (negative) or after the node in the middle. */
  readonly step: number;
  /** How many it reads, and how many read it, within these steps or not. */
  readonly reads: number;
  readonly readers: number;
};

export interface FeedsAround {
  readonly centre: string;
  /** The one in the middle first, then the nearest. */
  readonly nodes: readonly PlacedFeed[];
  /** Ids: what is read, and who reads it. */
  readonly edges: readonly { readonly from: string; readonly to: string }[];
  /** Nodes within that many steps that are left out, for a picture of hundreds says nothing. */
  readonly left: number;
}

export interface AroundAsked {
  readonly centre: string;
  readonly upstream: number;
  readonly downstream: number;
  /** Nodes at most; the nearest stay. */
  readonly most: number;
}

/** The smallest thing with a name whose text covers the offset. */
export function feedAt({ nodes }: Feeds, place: SourceSpan): FeedNode | undefined {
  let found: FeedNode | undefined;
  for (const node of nodes.values()) {
    if (!covers(node.extent, place)) continue;
    if (found === undefined || lengthOf(node.extent) < lengthOf(found.extent)) found = node;
  }
  return found;
}

export function feedsAround(feeds: Feeds, asked: AroundAsked): FeedsAround {
  const { centre, upstream, downstream, most } = asked;
  const readers = readersOf(feeds);
  const steps = new Map<string, number>([[centre, 0]]);
  const reads = (id: string) => feeds.reads.get(id);
  walk({ start: centre, depth: upstream, sign: -1, next: reads }, steps);
  walk({ start: centre, depth: downstream, sign: 1, next: (id) => readers.get(id) }, steps);
  const nearest = [...steps].sort(([, a], [, b]) => Math.abs(a) - Math.abs(b));
  const kept = new Map(nearest.slice(0, most));
  const nodes = [...kept].flatMap(([id, step]) => {
    const node = feeds.nodes.get(id);
    if (node === undefined) return [];
    const { extent: _, ...told } = node;
    const counts = { reads: feeds.reads.get(id)?.size ?? 0, readers: readers.get(id)?.size ?? 0 };
    return [{ ...told, step, ...counts }];
  });
  const edges = [...kept.keys()].flatMap((to) =>
    [...(feeds.reads.get(to) ?? [])].filter((from) => kept.has(from)).map((from) => ({ from, to })),
  );
  return { centre, nodes, edges, left: steps.size - kept.size };
}

/** One way from the node in the middle: so many steps, before it or after it. */
interface Walk {
  readonly start: string;
  readonly depth: number;
  readonly sign: 1 | -1;
  readonly next: (id: string) => ReadonlySet<string> | undefined;
}

function walk({ start, depth, sign, next }: Walk, steps: Map<string, number>): void {
  let level: readonly string[] = [start];
  for (let step = 1; step <= depth; step += 1) {
    const fresh: string[] = [];
    for (const id of level) {
      for (const other of next(id) ?? []) {
        if (steps.has(other)) continue;
        steps.set(other, step * sign);
        fresh.push(other);
      }
    }
    level = fresh;
  }
}

function readersOf({ reads }: Feeds): ReadonlyMap<string, ReadonlySet<string>> {
  const readers = new Map<string, Set<string>>();
  for (const [reader, all] of reads)
    for (const read of all) readers.set(read, (readers.get(read) ?? new Set()).add(reader));
  return readers;
}
