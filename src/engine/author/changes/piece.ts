/**
 * An entry of a policy as pieces that can be held against those of another version: aspects, and parts that have
 * aspects of their own.
 *
 * Ignores:  which entries there are (pieces-of.ts), and how they differ (compare-pieces.ts).
 */
import type { SourceSpan } from "../../base/span.ts";
import type { Citation } from "../../spec/spec.ts";
import type { Aspect, ChangedSide, PartKind } from "./policy-change.ts";

export interface PieceAspect {
  readonly aspect: Aspect;
  /** Equal where nothing has changed. */
  readonly key: string;
  readonly side: ChangedSide;
  readonly at: SourceSpan;
}

export interface Piece {
  /** Tells it apart from the others of its kind in its entry. */
  readonly key: string;
  readonly part?: PartKind;
  readonly id: string;
  readonly en: string;
  /** What is said of it when all of it is new or gone. */
  readonly side: ChangedSide;
  readonly at: SourceSpan;
  readonly aspects: readonly PieceAspect[];
  readonly cite: readonly Citation[];
  readonly parts: readonly Piece[];
  /** Of a table: the order of its rows decides. */
  readonly isOrdered?: boolean;
}

/** An aspect whose words are also its key. */
export function plainAspect(aspect: Aspect, text: string, at: SourceSpan): PieceAspect {
  return { aspect, key: text, side: { text }, at };
}

/** None where nothing is written. */
export function maybeAspect(
  aspect: Aspect,
  text: string | undefined,
  at: SourceSpan,
): readonly PieceAspect[] {
  return text === undefined || text === "" ? [] : [plainAspect(aspect, text, at)];
}
