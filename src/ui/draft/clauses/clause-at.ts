/**
 * Which clause stands behind a place of the text.
 *
 * In:       what the engine found of the clauses of a draft; an offset.
 * Out:      the ids cited around it, the one meant first, and the citation that the chip of the first stands at. Pure.
 */
import type { DraftClauses } from "../../../engine/index.ts";

export interface ClauseAt {
  readonly ids: readonly string[];
  /** Offset of the citation; absent in the register, and where only something around cites. */
  readonly cited?: number;
}

/** The citation under the cursor, else what the smallest stretch around it rests on. */
export function maybeClauseAt(
  { citations, stretches }: DraftClauses,
  offset: number,
): ClauseAt | undefined {
  const around = stretches.filter(({ start, end }) => start <= offset && offset <= end);
  const [smallest] = around.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const under = citations.find(({ start, end }) => start <= offset && offset <= end);
  if (under !== undefined) {
    const others = (smallest?.ids ?? []).filter((id) => id !== under.id);
    return { ids: [under.id, ...others], cited: under.start };
  }
  const [first] = smallest?.ids ?? [];
  if (smallest === undefined || first === undefined) return undefined;
  const near = citations
    .filter(({ id, start }) => id === first && start >= smallest.start && start <= smallest.end)
    .toSorted((a, b) => Math.abs(a.start - offset) - Math.abs(b.start - offset));
  const outer = around
    .filter(({ ids }) => ids.includes(first))
    .flatMap((one) =>
      citations.filter(({ id, start }) => id === first && start >= one.start && start <= one.end),
    );
  const cited = near[0]?.start ?? outer[0]?.start;
  return { ids: smallest.ids, ...(cited === undefined ? {} : { cited }) };
}

/** A sentence of the reader's own copy, and the clause it became; absent where numbers do not tell. */
export interface ClauseSentence<Clause> {
  readonly text: string;
  readonly clause?: Clause;
}

/** A paragraph's sentences go to its clauses in their order, where there is one for each. */
export function sentencesOf<Clause>(
  paragraph: string,
  clauses: readonly Clause[],
): readonly ClauseSentence<Clause>[] {
  const sentences = paragraph.match(/[^。；]+[。；]?/g) ?? [paragraph];
  const [heading = "", ...others] = sentences;
  // What names an item before its first sentence is none of its clauses.
  const own = others.length === clauses.length ? others : sentences;
  const said = own === others ? [{ text: heading }] : [];
  if (own.length !== clauses.length) return sentences.map((text) => ({ text }));
  return [
    ...said,
    ...own.map((text, index) => {
      const clause = clauses[index];
      return { text, ...(clause === undefined ? {} : { clause }) };
    }),
  ];
}
