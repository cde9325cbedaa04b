/**
 * A place of a document as whoever writes there stands in it: types only.
 *
 * Ignores:  how it is found (place-in-text.ts).
 */

/** A key around the place, or the dash of a list. */
export interface Step {
  /** `listItem` for a dash. */
  readonly key: string;
  /** Offset of its first character. */
  readonly at: number;
}

export interface TextPlace {
  /** Outermost first. */
  readonly steps: readonly Step[];
  /** A key of a map, the item of a list (which may be the first key of a map), a value, a line of a block. */
  readonly kind: "key" | "item" | "value" | "block";
  /** What is being written: half-open. */
  readonly start: number;
  readonly end: number;
  /** The keys that the map has already, that being written left out. */
  readonly taken: readonly string[];
  /** In braces or brackets. */
  readonly isFlow: boolean;
  /** Of a key: its colon is there. */
  readonly hasColon: boolean;
}
