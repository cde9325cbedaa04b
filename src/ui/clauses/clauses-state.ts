/**
 * What the register shows, worked out from the address and the reader's search.
 *
 * In:       the book; the address; words typed.
 * Out:      the jurisdiction, the clause chosen, the clauses listed; the address that reopens the same view.
 * Ignores:  markup; a document that the reader has loaded.
 */

import {
  type BookClause,
  type BookPlace,
  type ClauseBook,
  type Disposition,
  dispositions,
} from "./clause-book.ts";

export interface ClauseSelection {
  readonly place: string;
  /** Absent: every disposition. */
  readonly shown?: Disposition;
  /** The clause whose particulars are open. */
  readonly clause?: string;
}

export type ClauseChange =
  | { readonly kind: "place"; readonly place: string }
  | { readonly kind: "shown"; readonly shown: Disposition | undefined }
  /** Undefined closes the particulars. */
  | { readonly kind: "clause"; readonly clause: string | undefined };

/** A clause alone says whose register it is in. */
export function selectionFromAddress(
  { search, hash }: { readonly search: string; readonly hash: string },
  book: ClauseBook,
): ClauseSelection {
  const asked = new URLSearchParams(search);
  const clause = decodeURIComponent(hash.slice(1));
  const holding = book.places.find(({ clauses }) => clauses.some(({ id }) => id === clause));
  const named = book.places.find(({ id }) => id === asked.get("region"));
  const place = holding ?? named ?? book.places[0];
  const shown = dispositions.find((one) => one === asked.get("show"));
  return {
    place: place?.id ?? "",
    ...(shown === undefined ? {} : { shown }),
    ...(holding === undefined ? {} : { clause }),
  };
}

export function addressOfSelection({ place, shown, clause }: ClauseSelection): string {
  const search = new URLSearchParams({ region: place });
  if (shown !== undefined) search.set("show", shown);
  return `?${search}${clause === undefined ? "" : `#${encodeURIComponent(clause)}`}`;
}

export function changeSelection(before: ClauseSelection, change: ClauseChange): ClauseSelection {
  const place = change.kind === "place" ? change.place : before.place;
  const shown = change.kind === "shown" ? change.shown : before.shown;
  const kept = change.kind === "place" ? undefined : before.clause;
  const clause = change.kind === "clause" ? change.clause : kept;
  return {
    place,
    ...(shown === undefined ? {} : { shown }),
    ...(clause === undefined ? {} : { clause }),
  };
}

export function placeIn(book: ClauseBook, id: string): BookPlace | undefined {
  return book.places.find((place) => place.id === id) ?? book.places[0];
}

/** The clauses of a disposition that hold every word of a search, in their numbers, glosses, rules or questions. */
export function clausesShown(
  clauses: readonly BookClause[],
  shown: Disposition | undefined,
  search: string,
): readonly BookClause[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  return clauses.filter(
    (clause) =>
      (shown === undefined || clause.disposition === shown) &&
      words.every((word) => searchText(clause).includes(word)),
  );
}

function searchText({ id, gloss, reason, note, rules, readings, cases }: BookClause): string {
  const named = rules.flatMap(({ name, part }) => [name, part ?? ""]);
  const asked = readings.flatMap(({ name, question }) => [name, question]);
  return [id, gloss, reason ?? "", note ?? "", ...named, ...asked, ...cases]
    .join(" ")
    .toLowerCase();
}

/** What hangs on a clause; an umbrella has what hangs on those below it. */
export function heldBy(clause: BookClause, clauses: readonly BookClause[]): readonly BookClause[] {
  if (clause.children.length === 0) return [clause];
  const below = clauses.filter(({ id }) => clause.children.includes(id));
  return below.flatMap((child) => heldBy(child, clauses));
}
