/**
 * What the outline of a text shows: its sections with their entries, where the cursor is, where errors are.
 *
 * In:       the engine's outline; places of errors, the cursor; how many cases there are.
 * Out:      rows; the same as symbols for the editor's own list. Pure.
 */
import type { OutlineItem, OutlinePart, OutlineSection } from "../../../engine/index.ts";
import type { NamesText } from "../../../text/draft/names-zh.ts";
import type { Stretch } from "../../editor/findings.ts";
import type { OutlineSymbol } from "../../editor/name-source.ts";

export interface OutlineRow {
  readonly section: OutlineSection;
  readonly count: number;
  readonly errors: number;
  /** The cursor stands in one of its entries. */
  readonly isCurrent: boolean;
  readonly entries: readonly OutlineEntry[];
}

export interface OutlineEntry {
  readonly name: string;
  readonly at: Stretch;
  readonly errors: number;
  readonly isCurrent: boolean;
}

interface Seen {
  readonly cursor: number;
  readonly errors: readonly Stretch[];
  /** Case files beside the policy. */
  readonly cases: number;
}

export function outlineRows(
  parts: readonly OutlinePart[],
  { cursor, errors, cases }: Seen,
): readonly OutlineRow[] {
  return parts.map(({ section, items }) => {
    const entries = items.map(({ name, at, entryAt }): OutlineEntry => {
      const isInside = ({ start }: Stretch) => entryAt.start <= start && start <= entryAt.end;
      return {
        name,
        at,
        errors: errors.filter(isInside).length,
        isCurrent: isInside({ start: cursor, end: cursor }),
      };
    });
    return {
      section,
      count: entries.length + (section === "tests" ? cases : 0),
      errors: entries.reduce((sum, one) => sum + one.errors, 0),
      isCurrent: entries.some((one) => one.isCurrent),
      entries,
    };
  });
}

/** For the editor's list of symbols, in the order of the text. */
export function outlineSymbols(
  parts: readonly OutlinePart[],
  { kinds }: NamesText,
): readonly OutlineSymbol[] {
  const symbolOf = ({ name, kind, at, entryAt, parts: inner }: OutlineItem): OutlineSymbol => ({
    name,
    detail: kinds[kind],
    at,
    entryAt,
    parts: inner.map(symbolOf),
  });
  return parts
    .flatMap(({ items }) => items)
    .toSorted((a, b) => a.at.start - b.at.start)
    .map(symbolOf);
}
