/**
 * How a part of an explanation leads to the place of the text that made it.
 *
 * In:       a place.
 * Out:      what the place is called and how to go there; undefined where nobody can go there.
 */
import type { SourceSpan } from "../../engine/index.ts";

export interface PlaceLink {
  /** `第 24 行`. */
  readonly place: string;
  /** For whoever listens: what leads there, and where. */
  readonly label: (what: string) => string;
  readonly go: () => void;
}

export type PlaceLinks = (at: SourceSpan | undefined) => PlaceLink | undefined;
