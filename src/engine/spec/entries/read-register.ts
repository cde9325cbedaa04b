/**
 * The documents that a policy rests on, and the register of their clauses.
 *
 * In:       the merged `documents` and `clauses`.
 * Out:      both by id; each clause knows its document: the longest document id that begins its own, before a dot.
 * Reports:  `spec/unknown-document`.
 * Ignores:  who cites them, and whether children exist.
 */

import { type Clause, type DocumentForm, documentForms, type SourceDocument } from "../spec.ts";
import type { MapNode } from "../tree.ts";
import {
  given,
  isTrue,
  maybeText,
  maybeWords,
  namedMaps,
  spanOfEntry,
  texts,
} from "../tree-access.ts";
import type { ReadingContext } from "./reading-context.ts";
import { unknownDocument } from "./spec-messages.ts";

const nothing = { zh: "", en: "" };

export function readDocuments(tree: MapNode, context: ReadingContext): Map<string, SourceDocument> {
  const documents = namedMaps(tree, "documents").map(
    ({ entry, node }): SourceDocument => ({
      id: entry.key,
      title: maybeWords(node, "title") ?? nothing,
      ...given("form", formOf(maybeText(node, "form"))),
      ...given("number", maybeText(node, "number")),
      ...given("issuer", maybeText(node, "issuer")),
      ...given("issued", maybeText(node, "issued")),
      ...given("effective", maybeText(node, "effective")),
      ...given("published", maybeText(node, "published")),
      outside: isTrue(node, "outside"),
      ...given("note", maybeWords(node, "note")),
      from: context.policyOf(node.at.file),
      at: spanOfEntry(entry),
    }),
  );
  return new Map(documents.map((document) => [document.id, document]));
}

function formOf(text: string | undefined): DocumentForm | undefined {
  return documentForms.find((form) => form === text);
}

/** Reports: `spec/unknown-document`. */
export function readClauses(
  tree: MapNode,
  documents: ReadonlyMap<string, SourceDocument>,
  context: ReadingContext,
): Map<string, Clause> {
  const clauses = new Map<string, Clause>();
  for (const { entry, node } of namedMaps(tree, "clauses")) {
    const document = maybeDocument(entry.key, documents);
    if (document === undefined) {
      context.report(
        unknownDocument(entry.key, [...documents.keys()].slice(0, 20).join(", "), entry.keyAt),
      );
    }
    const disposition = maybeText(node, "disposition");
    clauses.set(entry.key, {
      id: entry.key,
      document: document ?? "",
      gloss: maybeWords(node, "gloss") ?? nothing,
      ...given("disposition", isDisposition(disposition) ? disposition : undefined),
      ...given("reason", maybeWords(node, "reason")),
      children: texts(node, "children"),
      ...given("note", maybeWords(node, "note")),
      from: context.policyOf(node.at.file),
      idAt: entry.keyAt,
      at: spanOfEntry(entry),
    });
  }
  return clauses;
}

function maybeDocument(
  clause: string,
  documents: ReadonlyMap<string, SourceDocument>,
): string | undefined {
  for (let end = clause.lastIndexOf("."); end > 0; end = clause.lastIndexOf(".", end - 1)) {
    const id = clause.slice(0, end);
    if (documents.has(id)) return id;
  }
  return undefined;
}

function isDisposition(text: string | undefined): text is NonNullable<Clause["disposition"]> {
  return text === "encoded" || text === "duty" || text === "open";
}
