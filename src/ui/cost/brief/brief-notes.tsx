/**
 * The numbers of notes in the brief: each source has one, in the order in which the text comes to it.
 *
 * In:       what the brief rests on.
 * Out:      the sources in order, the proposed value last; a raised number for any of them.
 */
import type { OfferedFigure } from "../../../engine/index.ts";
import type { CostedProposal } from "../../../worker/cost-protocol.ts";

/** Stands among the sources for what only the proposal says. */
export const proposedNote = "";

export function notesOf(
  { cite }: OfferedFigure,
  chosen: CostedProposal | undefined,
): readonly string[] {
  const links = chosen?.result?.links;
  const cited = [
    ...cite,
    ...(links?.figures.flatMap((figure) => figure.cite) ?? []),
    ...(links?.checks.flatMap((check) => check.cite) ?? []),
  ];
  return [...new Set([...cited, proposedNote])];
}

interface Props {
  readonly notes: readonly string[];
  readonly to: readonly string[];
}

export function Notes({ notes, to }: Props) {
  const numbers = to
    .map((id) => notes.indexOf(id) + 1)
    .filter((number) => number > 0)
    .sort((a, b) => a - b);
  return <sup>{numbers.map((number) => `[${number}]`).join("")}</sup>;
}
