/**
 * What every reader of an entry needs, and the parts that every entry has.
 *
 * In:       a merged tree's entry.
 * Out:      name, gloss, note, citations, and the file that gave it last.
 * Reports:  `schema/missing-key`, `spec/missing-gloss`.
 */
import type { Report } from "../../base/diagnostic.ts";
import { nearestName } from "../../base/nearest.ts";
import type { SourceSpan } from "../../base/span.ts";
import { missingKey } from "../shape/shape-messages.ts";
import type { Citation, Entry, Rounding, Vocabulary } from "../spec.ts";
import type { MapEntry, MapNode, ScalarNode } from "../tree.ts";
import {
  citations,
  given,
  maybeScalar,
  maybeText,
  maybeWords,
  spanOfEntry,
} from "../tree-access.ts";
import { missingGloss, unknownEntity } from "./spec-messages.ts";

/** Where a reader is: the vocabulary, the ids of the files, and whom to tell. */
export interface ReadingContext {
  readonly vocabulary: Vocabulary;
  /** The id of the policy that a text belongs to, by its file's name. */
  readonly policyOf: (file: string) => string;
  /** The rounding of amounts that have none; absent where no file states one. */
  readonly round?: Rounding;
  readonly report: Report;
}

/** A named entry whose value is a map. */
export interface NamedMap {
  readonly entry: MapEntry;
  readonly node: MapNode;
}

/** Reports: `spec/missing-gloss`, for all but conditions. */
export function readEntry({ entry, node }: NamedMap, context: ReadingContext): Entry {
  const en = maybeText(node, "en") ?? "";
  if (en === "") context.report(missingGloss(entry.key, entry.keyAt));
  return {
    name: entry.key,
    nameAt: entry.keyAt,
    at: spanOfEntry({ ...entry, value: node }),
    from: context.policyOf(node.at.file),
    en,
    ...given("note", maybeWords(node, "note")),
    cite: citations(node, "cite"),
  };
}

/** The scalar under a key that the entry must have by now. Reports: `schema/missing-key`. */
export function neededScalar(
  node: MapNode,
  key: string,
  place: { readonly name: string; readonly at: SourceSpan },
  report: Report,
): ScalarNode | undefined {
  const scalar = maybeScalar(node, key);
  // A key that is there with the wrong kind of value has been reported with its shape.
  if (scalar === undefined && !node.entries.has(key)) report(missingKey(key, place.name, place.at));
  return scalar;
}

/** The entity under `on`. Reports: `schema/missing-key`, `spec/unknown-entity`. */
export function readEntity(
  { entry, node }: NamedMap,
  context: ReadingContext,
): Citation | undefined {
  const place = { name: entry.key, at: entry.keyAt };
  const scalar = neededScalar(node, "on", place, context.report);
  return scalar && knownEntity(scalar, context);
}

/** The entity that a scalar names. Reports: `spec/unknown-entity`. */
export function knownEntity({ text, at }: ScalarNode, context: ReadingContext): Citation {
  const { entities } = context.vocabulary;
  if (!entities.has(text)) {
    context.report(unknownEntity(text, nearestName(text, entities.keys()), at));
  }
  return { id: text, at };
}
