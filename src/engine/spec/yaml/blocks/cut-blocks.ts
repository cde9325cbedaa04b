/**
 * Cut a YAML text into blocks that can be read one by one: a section, or an entry of a section.
 *
 * In:       the text of a file.
 * Out:      its sections in order, each as one block, or as one for each of its entries where it is nothing but a key
 *           over them. Blocks follow each other without a gap; comments and blank lines belong to the block before
 *           them. Undefined for a text that is not made of plain keys at its margin.
 * Ignores:  whether the text is YAML. That a block reads alone as it does in its place is shown by the keys around it
 *           (read-block.ts).
 */
import { entryLimit, sizeLimit } from "../yaml-limits.ts";

export interface Block {
  /** Offset of its first character in the file. */
  readonly start: number;
  readonly text: string;
  /** Whether its section begins with it; if not, it holds entries of a section that began before. */
  readonly hasSection: boolean;
  /** The indentation of the section's entries where some of them stand in other blocks, else empty. */
  readonly indent: string;
  /** Whether another block of its section follows. */
  readonly isContinued: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export type Section = readonly Block[];

// Blank is what YAML calls so: `\s` would take in a byte order mark and spaces of other widths, which begin keys.
const margin = /^[^ \t\r#]/;
const marginalKey = /^[\p{L}\p{N}_][^\s:]*:(?=[ \t\r]|$)/u;
const sectionKey = /^[^\s:]*:[ \t]*(?:[ \t]#.*)?\r?$/;
const entryKey = /^( +)[\p{L}\p{N}_][^\s:]*:(?=[ \t\r]|$)/u;
const blankOrComment = /^[ \t]*(?:#|\r?$)/;

interface Line {
  readonly start: number;
  readonly text: string;
}

export function maybeBlocks(text: string): readonly Section[] | undefined {
  if (text.length > sizeLimit) return undefined;
  const lines = linesOf(text);
  const margins = lines.flatMap((line, index) => (margin.test(line.text) ? [index] : []));
  const isPlain = margins.every((index) => marginalKey.test(lines[index]?.text ?? ""));
  // With fewer lines no map can have too many entries.
  if (margins.length === 0 || !isPlain || lines.length > entryLimit) return undefined;
  return margins.map((top, index) => {
    const next = margins[index + 1] ?? lines.length;
    const { indent, starts } = entriesOf(lines.slice(top, next));
    const from = index === 0 ? 0 : (lines[top]?.start ?? 0);
    const to = lines[next]?.start ?? text.length;
    // The section's first entry stays with its key.
    const cuts = [from, ...starts.slice(1), to];
    return cuts.slice(1).map((end, part) => ({
      start: cuts[part] ?? from,
      text: text.slice(cuts[part], end),
      hasSection: part === 0,
      indent: starts.length > 1 ? indent : "",
      isContinued: part < cuts.length - 2,
      isFirst: index === 0,
      isLast: index === margins.length - 1,
    }));
  });
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const next = end === -1 ? text.length : end + 1;
    lines.push({ start, text: text.slice(start, end === -1 ? next : end) });
    start = next;
  }
  return lines;
}

/** Where the entries of a section begin; none where something else stands under its key or beside it. */
function entriesOf([key, ...body]: readonly Line[]) {
  const first = body.find(({ text }) => !blankOrComment.test(text));
  const indent = entryKey.exec(first?.text ?? "")?.[1] ?? "";
  if (indent === "" || !sectionKey.test(key?.text ?? "")) return { indent, starts: [] };
  const own = body.filter(({ text }) => entryKey.exec(text)?.[1] === indent);
  return { indent, starts: own.map(({ start }) => start) };
}
