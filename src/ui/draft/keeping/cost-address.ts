/**
 * The address of the cost screen with the text in view as a proposal there.
 *
 * In:       the file, what its text changes, whether it differs from what is published.
 * Out:      the address's search, in which the text goes by its name alone; undefined of a text that is no region's.
 */
import { documentId } from "../../cost/documents/own-documents.ts";
import { type DraftFile, vocabularyFile } from "../draft-state.ts";
import type { Proposal } from "../draft-texts.ts";

interface Asked {
  /** What a proposal changes, and from when; absent of other texts. */
  readonly proposal?: Proposal | undefined;
  /** Of a published region; absent of what regions extend. */
  readonly region?: string | undefined;
  readonly isChanged: boolean;
}

export function maybeCostSearch(
  { name, published }: DraftFile,
  { proposal, region, isChanged }: Asked,
): string | undefined {
  const { changes, from } = proposal ?? {};
  const isOwn = published === undefined;
  if (name === vocabularyFile || (isOwn && changes === undefined)) return undefined;
  const asked = new URLSearchParams();
  const where = changes ?? region;
  if (where !== undefined) asked.set("region", where);
  const shipped = changes === undefined ? undefined : name.replace(/\.yaml$/, "");
  const document = isOwn || isChanged ? documentId("draft", name) : shipped;
  if (document !== undefined) {
    asked.set("proposal", `~=${document}`);
    asked.set("chosen", "1");
    if (from !== undefined) asked.set("from", from);
  }
  return `?${asked}`;
}
