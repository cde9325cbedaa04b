/**
 * Documents of the reader's own as proposals: drafts that this browser keeps, and files that were opened.
 *
 * In:       texts with their names; the book.
 * Out:      documents as the book has them, by an id that an address may hold; what each stands for. Pure.
 * Ignores:  what is wrong with them, which the engine says.
 */
import type { ProposalAsked } from "../../../worker/cost-protocol.ts";
import type { CostBook, CostDocument, CostRegion } from "../cost-book.ts";

export interface OwnText {
  readonly name: string;
  readonly text: string;
}

/** Drafts of the regions that the book has, and of what these extend; others are no proposals here. */
export function draftDocuments(drafts: readonly OwnText[], book: CostBook): CostDocument[] {
  return drafts.flatMap((draft) => {
    const one = documentOf("draft", draft, draft.name.replace(/\.yaml$/, ""), book);
    const isOurs = one.edits !== undefined || book.regions.some(({ id }) => id === one.changes);
    return isOurs ? [one] : [];
  });
}

/** Whatever the file is, so that the engine can say what is wrong with it. */
export function fileDocument(file: OwnText, book: CostBook): CostDocument {
  const id = /^id:[ \t]*["']?([^\s#"']*)/m.exec(file.text)?.[1] ?? "";
  return documentOf("file", file, id, book);
}

function documentOf(
  own: "draft" | "file",
  { name, text }: OwnText,
  policy: string,
  { regions }: CostBook,
): CostDocument {
  const plain = { id: documentId(own, name), own, file: name, title: { zh: name, en: name }, text };
  const changes = /^changes:[ \t]*["']?([^\s#"']*)/m.exec(text)?.[1];
  if (changes !== undefined) return { ...plain, changes };
  if (regions.some(({ id }) => id === policy))
    return { ...plain, changes: policy, edits: "jurisdiction" };
  if (regions.some(({ baseline }) => baseline === policy))
    return { ...plain, changes: policy, edits: "baseline" };
  return { ...plain, changes: "" };
}

/** As an address may hold it: the signs between the parts of a proposal are taken out of the name. */
export function documentId(own: "draft" | "file", name: string): string {
  return `${own}:${name.replace(/[~=]/g, "-")}`;
}

/** What can be taken as a proposal for a region. */
export function documentsFor(
  { id, baseline }: Pick<CostRegion, "id" | "baseline">,
  { proposals }: CostBook,
): readonly CostDocument[] {
  return proposals.filter(
    ({ changes, edits }) => changes === id || (edits === "baseline" && changes === baseline),
  );
}

/** What is asked of the engine in a document's name. */
export function askedOf(
  source: string,
  { proposals }: CostBook,
): Pick<ProposalAsked, "source" | "edited" | "absent"> {
  const one = proposals.find(({ id }) => id === source);
  if (one === undefined) return { absent: fileOfId(source) };
  const text = { file: one.file ?? `${one.id}.yaml`, text: one.text };
  return one.edits === undefined ? { source: text } : { edited: { [one.edits]: text } };
}

/** The name of the file that an id was made of. */
export function fileOfId(source: string): string {
  return source.replace(/^(?:draft|file):/, "");
}
