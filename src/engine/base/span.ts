/**
 * Where something stands in a document.
 *
 * Offsets are half-open, in UTF-16 units of the file's text. Line and column are computed by frame.ts,
 * and only when they are shown.
 */

/** A stretch of one file. */
export interface SourceSpan {
  /** The name the text was read under: `policy.yaml`. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** The smallest span over both; they must be of one file. */
export function joinSpans(first: SourceSpan, last: SourceSpan): SourceSpan {
  return {
    file: first.file,
    start: Math.min(first.start, last.start),
    end: Math.max(first.end, last.end),
  };
}
