/**
 * What feeds what around a place of a draft.
 *
 * In:       the draft's texts; the cursor's place, or the id of a node that was chosen; steps to either side.
 * Out:      the part of the graph; none where nothing with a name stands there or the draft cannot be run.
 */
import {
  type FeedsAround,
  feedAt,
  feedsAround,
  feedsOf,
  planOn,
  type SourceSpan,
  type SpecTexts,
} from "../engine/index.ts";
import { type DraftMemory, openDraft } from "./open-draft.ts";

export interface FeedsAsked {
  readonly texts: SpecTexts;
  readonly at: SourceSpan;
  /** Goes before the place, while the draft knows it. */
  readonly centre?: string;
  readonly depth: number;
  readonly most: number;
  /** `2025-10-01`. */
  readonly date: string;
}

export interface FeedsFound {
  readonly isRunnable: boolean;
  readonly around?: FeedsAround;
}

export function feedsAtPlace(
  { texts, at, centre, depth, most }: FeedsAsked,
  date: number,
  memory: DraftMemory,
): FeedsFound {
  const { policy } = openDraft(texts, memory);
  if (policy === undefined) return { isRunnable: false };
  const feeds = feedsOf(policy, planOn(policy, date));
  const known = centre !== undefined && feeds.nodes.has(centre) ? centre : feedAt(feeds, at)?.id;
  if (known === undefined) return { isRunnable: true };
  const around = feedsAround(feeds, { centre: known, upstream: depth, downstream: depth, most });
  return { isRunnable: true, around };
}
