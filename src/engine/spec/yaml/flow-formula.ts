/**
 * Find formulas that a comma or bracket cut in two: `{when: x in (1, 2)}` is two entries to YAML.
 *
 * In:       the entries of one map or list in brackets.
 * Out:      the numbers of the entries that are only the rest of a formula.
 * Reports:  `yaml/formula-in-flow`, once for each formula, over all that belongs to it.
 * Ignores:  maps and lists without brackets, where nothing is cut; apostrophes, which are part of English.
 */
import { isScalar } from "yaml";
import { spanOfRange, type TreeSource } from "./tree-source.ts";
import { formulaInFlow } from "./yaml-messages.ts";

/** An entry of a map, or an item of a list, which has no key and counts as having its colon. */
export interface FlowEntry {
  readonly key?: unknown;
  readonly value: unknown;
  readonly hasColon: boolean;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Texts for people, in which brackets and quotes may be as they like. */
const proseKeys: ReadonlySet<string> = new Set(["zh", "en"]);

/** Report each formula that was cut, and give the numbers of the entries that are its later parts. */
export function reportCutFormulas(source: TreeSource, entries: readonly FlowEntry[]): Set<number> {
  const rest = new Set<number>();
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    if (entry === undefined) continue;
    const first = entry.hasColon ? maybePiece(source, entry.value) : maybePiece(source, entry.key);
    const isProse =
      entry.key !== undefined && proseKeys.has(maybePiece(source, entry.key)?.text ?? "");
    const isCut =
      !entry.hasColon || (!isProse && first !== undefined && imbalance(first.text) !== 0);
    if (first === undefined || !isCut) continue;
    if (!entry.hasColon) rest.add(i);
    let { end } = first;
    let open = imbalance(first.text);
    while (open > 0 && i + 1 < entries.length) {
      const next = entries[i + 1];
      const piece = next && maybeRest(source, next);
      if (piece === undefined) break;
      open += imbalance(piece.text);
      end = piece.end;
      if (next?.key !== undefined) rest.add(i + 1);
      i++;
    }
    const at = { file: source.file, start: first.start, end };
    source.report(formulaInFlow(source.text.slice(at.start, at.end), at));
  }
  return rest;
}

/** An entry without a colon, or an item of a list, that may be the rest of a formula. */
function maybeRest(source: TreeSource, entry: FlowEntry): Piece | undefined {
  if (entry.key === undefined) return maybePiece(source, entry.value);
  return entry.hasColon ? undefined : maybePiece(source, entry.key);
}

function maybePiece(source: TreeSource, node: unknown): Piece | undefined {
  if (!isScalar(node) || node.type !== "PLAIN") return undefined;
  const { start, end } = spanOfRange(source, node.range);
  return start === end ? undefined : { text: source.text.slice(start, end), start, end };
}

/** How many more brackets and quotes open than close; negative where more close. */
function imbalance(text: string): number {
  let open = 0;
  let quotes = 0;
  for (const character of text) {
    if (character === '"') quotes++;
    else if (quotes % 2 === 1) continue;
    else if (character === "(" || character === "[") open++;
    else if (character === ")" || character === "]") open--;
  }
  return open + (quotes % 2);
}
