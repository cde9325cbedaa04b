/**
 * Lay the register beside a document: which clauses each paragraph holds.
 *
 * In:       the clauses of a register; the paragraphs of a document with the numbers they carry.
 * Out:      the paragraphs, each with its clauses, a clause standing at the paragraph that begins its item; and the
 *           clauses for which no paragraph was found.
 * Ignores:  the words of the document: numbers alone decide, so a wrong file shows as a register without places.
 */

import type { Paragraph } from "./read-document.ts";

/** What of a clause decides where it stands: its number. */
export interface NumberedClause {
  readonly number: string;
}

export interface AlignedParagraph<Clause> extends Paragraph {
  readonly clauses: readonly Clause[];
}

export interface AlignedDocument<Clause> {
  readonly paragraphs: readonly AlignedParagraph<Clause>[];
  readonly unplaced: readonly Clause[];
}

export function alignDocument<Clause extends NumberedClause>(
  clauses: readonly Clause[],
  paragraphs: readonly Paragraph[],
): AlignedDocument<Clause> {
  const starts = betterStarts(clauses, paragraphs);
  const held = new Map<number, Clause[]>();
  const unplaced: Clause[] = [];
  for (const clause of clauses) {
    const place = placeOf(pathOfClause(clause), starts);
    if (place === undefined) unplaced.push(clause);
    else held.set(place, [...(held.get(place) ?? []), clause]);
  }
  return {
    paragraphs: paragraphs.map((paragraph, index) => ({
      ...paragraph,
      clauses: held.get(index) ?? [],
    })),
    unplaced,
  };
}

/** By its number written with points: where an item begins. */
type Starts = ReadonlyMap<string, number>;

/**
 * A register counts items either within their part (`2.4`) or through all parts (`14`), and only the document shows
 * which: the way of counting that places more clauses is its own.
 */
function betterStarts(
  clauses: readonly NumberedClause[],
  paragraphs: readonly Paragraph[],
): Starts {
  const [whole, withoutPart] = [0, 1].map((outer) => startsOf(paragraphs, outer));
  const placed = (starts: Starts | undefined) =>
    clauses.filter((clause) => starts?.has(pathOfClause(clause).join(".")) === true).length;
  return (placed(withoutPart) > placed(whole) ? withoutPart : whole) ?? new Map();
}

function startsOf(paragraphs: readonly Paragraph[], outer: number): Starts {
  const starts = new Map<string, number>();
  for (const [index, { path }] of paragraphs.entries()) {
    const key = path.slice(outer).join(".");
    if (key !== "" && !starts.has(key)) starts.set(key, index);
  }
  return starts;
}

/** The paragraph of the clause, else that of the item around it. */
function placeOf(path: readonly number[], starts: Starts): number | undefined {
  if (path.length === 0) return undefined;
  return starts.get(path.join(".")) ?? placeOf(path.slice(0, -1), starts);
}

/** `16.1.a` is 16, 1: letters divide a paragraph and number none. */
function pathOfClause({ number }: NumberedClause): readonly number[] {
  return number
    .split(".")
    .filter((part) => /^\d+$/.test(part))
    .map(Number);
}
