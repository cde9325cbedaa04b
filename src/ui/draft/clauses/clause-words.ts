/**
 * A clause or a document as its chip says it: seal, number, look.
 *
 * In:       an id; the clauses of the draft; the seals of places.
 * Out:      plain words in the reader's language.
 */
import type { DraftClause, DraftClauses, DraftDocument } from "../../../engine/index.ts";
import type { Locale } from "../../../text/text-for.ts";
import type { Place } from "../../compare/compare-state.ts";

export interface ChipWords {
  readonly seal: string;
  readonly label: string;
  /** As the chips of other screens look: plain, `duty` or `open`. */
  readonly look: string;
}

const looks = { encoded: "", duty: "duty", umbrella: "duty", open: "open" } as const;

export function clauseNamed({ clauses }: DraftClauses, id: string): DraftClause | undefined {
  return clauses.find((one) => one.id === id);
}

export function documentNamed({ documents }: DraftClauses, id: string): DraftDocument | undefined {
  return Object.hasOwn(documents, id) ? documents[id] : undefined;
}

export function chipWords(
  draft: DraftClauses,
  id: string,
  { places, locale }: { readonly places: readonly Place[]; readonly locale: Locale },
): ChipWords {
  const sealOf = (from: string) => places.find((place) => place.id === from)?.seal[locale] ?? "";
  const clause = clauseNamed(draft, id);
  if (clause !== undefined)
    return { seal: sealOf(clause.from), label: clause.number, look: looks[clause.disposition] };
  const document = documentNamed(draft, id);
  if (document === undefined) return { seal: "", label: id, look: "open" };
  const label = document.number ?? (locale === "zh" ? id : document.title.en);
  return { seal: sealOf(document.from), label, look: "" };
}
