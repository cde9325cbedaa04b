/** The text under the library's nodes, and spans in it. */
import type { Report } from "../../base/diagnostic.ts";
import type { SourceSpan } from "../../base/span.ts";

export interface TreeSource {
  readonly file: string;
  /** As long as the file's text, or cut behind its first document. */
  readonly text: string;
  readonly report: Report;
}

/** Start, end of the value, end with what follows on the line: as the library gives them. */
export type NodeRange = readonly [number, number, number] | null | undefined;

/** The span of a node; `otherwise` serves nodes that have none. */
export function spanOfRange(source: TreeSource, range: NodeRange, otherwise = 0): SourceSpan {
  const [start, end] = range ?? [otherwise, otherwise];
  return { file: source.file, start, end };
}

/** The same span without the blank at its end, which block collections reach over. */
export function trimmedSpan(source: TreeSource, at: SourceSpan): SourceSpan {
  const text = source.text.slice(at.start, at.end);
  return { ...at, end: at.start + text.trimEnd().length };
}
