/**
 * Carry out replacements in a text.
 *
 * In:       a text, and replacements of its stretches in any order.
 * Out:      the new text, and which of them were carried out: where two overlap, the first to begin.
 * Ignores:  who proposed them, and of which file they are; the caller has chosen those of this text.
 */
import type { Fix } from "./diagnostic.ts";

export interface FixedText<Applied extends Fix> {
  readonly text: string;
  /** In the order of the text; what would have changed nothing is left out. */
  readonly applied: readonly Applied[];
}

/** Replace stretches that do not overlap, from the end of the text. */
export function applyFixes<Applied extends Fix>(
  text: string,
  fixes: readonly Applied[],
): FixedText<Applied> {
  const applied: Applied[] = [];
  for (const fix of fixes.toSorted((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)) {
    const { at } = fix;
    const last = applied.at(-1)?.at;
    // Two insertions at one place would need an order that nobody gave.
    const isFree = at.start >= (last?.end ?? 0) && at.end > (last?.start ?? -1);
    if (isFree && text.slice(at.start, at.end) !== fix.text) applied.push(fix);
  }
  const pieces: string[] = [];
  let position = text.length;
  for (const { at, text: replacement } of applied.toReversed()) {
    pieces.push(text.slice(at.end, position), replacement);
    position = at.start;
  }
  return { text: text.slice(0, position) + pieces.toReversed().join(""), applied };
}
