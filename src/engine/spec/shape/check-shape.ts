/**
 * Hold a document against its schema and say where it differs, in its author's words.
 *
 * In:       a tree, and which kind of document it is.
 * Out:      nothing; later readers take what has the right shape and pass over the rest.
 * Reports:  `schema/…` (shape-messages.ts), one for each place, in the order of the text.
 * Ignores:  what an entry lacks that its baseline may give (read-spec.ts), names, formulas.
 */
import type { Diagnostic, Report } from "../../base/diagnostic.ts";
import { nearestName } from "../../base/nearest.ts";
import type { SourceSpan } from "../../base/span.ts";
import type { MapNode, TreeNode } from "../tree.ts";
import {
  type ShapeError,
  type Validator,
  validateCase,
  validateJurisdiction,
  validatePopulation,
  validateProposal,
  validateVocabulary,
} from "./generated/validators.js";
import { maybeMendedBoolean, maybeMendedDate, maybeMendedNumber } from "./mend-leaf.ts";
import {
  pathFromPointer,
  placeAt,
  type RawFact,
  rawFromTree,
  type TreePlace,
} from "./raw-facts.ts";
import * as messages from "./shape-messages.ts";

export type DocumentKind = "jurisdiction" | "proposal" | "vocabulary" | "case" | "population";

/** The sections of a jurisdiction or a proposal, in the order in which a file has them. */
export const sectionOrder = [
  "spec",
  "id",
  "extends",
  "changes",
  "title",
  "seal",
  "from",
  "round",
  "documents",
  "clauses",
  "parameters",
  "readings",
  "derived",
  "programmes",
  "choices",
  "checks",
  "deadlines",
  "routes",
  "words",
  "tests",
] as const;

const validators: Readonly<Record<DocumentKind, Validator>> = {
  jurisdiction: validateJurisdiction,
  proposal: validateProposal,
  vocabulary: validateVocabulary,
  case: validateCase,
  population: validatePopulation,
};

/** Report where a document is not laid out as its kind is. */
export function checkShape(kind: DocumentKind, tree: MapNode, report: Report): void {
  for (const fault of shapeFaults(kind, tree)) report(fault);
  if (kind === "jurisdiction" || kind === "proposal") checkOrder(tree, report);
}

/** Whether plain data is laid out as its kind is. */
export function fitsShape(kind: DocumentKind, raw: RawFact): boolean {
  return validators[kind](raw);
}

function shapeFaults(kind: DocumentKind, tree: MapNode): Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  const validate = validators[kind];
  if (validate(rawFromTree(tree))) return [];
  for (const error of validate.errors ?? []) {
    const diagnostic = diagnosticOf(error, tree);
    if (diagnostic === undefined) continue;
    const { at } = diagnostic;
    const isAboutKey = /key$/.test(diagnostic.code);
    // One fault of a value is enough: a text of the wrong kind is not also a wrong word.
    const place = isAboutKey ? `${at.start} ${diagnostic.details.key}` : `${at.start}`;
    if (!found.has(place)) found.set(place, diagnostic);
  }
  return [...found.values()].sort((a, b) => a.at.start - b.at.start);
}

function diagnosticOf(error: ShapeError, tree: MapNode): Diagnostic | undefined {
  const place = placeAt(tree, pathFromPointer(error.instancePath));
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(error, place);
    case "required":
      return messages.missingKey(
        String(error.params.missingProperty),
        place.entry?.key ?? "",
        markOf(place),
      );
    case "type":
      return wrongKind(error, place);
    case "enum":
    case "pattern":
      return place.node.kind === "scalar" ? wrongLeaf(error, place) : undefined;
    case "propertyNames": {
      const name = String(error.params.propertyName);
      return messages.notAName(name, keyAt(place.node, name));
    }
    case "minItems":
    case "maxItems":
      return wrongLength(error, place);
    case "minProperties":
    case "maxProperties":
      return error.parentSchema.title === "pair"
        ? messages.conditionPair(place.node.at)
        : messages.emptyValue(place.entry?.key ?? "", markOf(place));
    case "false schema":
      return place.entry && messages.unwantedKey(place.entry.key, "children", place.entry.keyAt);
    default:
      return undefined;
  }
}

function unknownKey(error: ShapeError, place: TreePlace): Diagnostic {
  const key = String(error.params.additionalProperty);
  const allowed = Object.keys(Object(error.parentSchema.properties));
  const taken = place.node.kind === "map" ? place.node.entries : new Map<string, unknown>();
  const nearest = nearestName(
    key,
    allowed.filter((name) => !taken.has(name)),
  );
  return messages.unknownKey({ key, nearest, allowed: allowed.join(", ") }, keyAt(place.node, key));
}

function wrongKind(error: ShapeError, { node, entry }: TreePlace): Diagnostic {
  const key = entry?.key ?? "";
  if (node.kind === "scalar" && node.empty)
    return messages.emptyValue(key, entry?.keyAt ?? node.at);
  const types = [error.params.type].flat().map(String);
  const isFormula = error.parentSchema.title === "formula";
  const expected = types.map((type) =>
    type === "object" ? "map" : type === "array" ? "list" : isFormula ? "formula" : "text",
  );
  return messages.wrongKind(
    { key, expected, found: node.kind === "scalar" ? "text" : node.kind },
    // A map or a list may run over many lines: its key says enough, but for a formula in brackets.
    node.kind !== "scalar" && !isFormula && entry?.value === node ? entry.keyAt : node.at,
  );
}

function wrongLeaf(error: ShapeError, { node, entry }: TreePlace): Diagnostic {
  const text = String(error.data);
  switch (error.parentSchema.title) {
    case "number":
      return messages.notANumber(text, maybeMendedNumber(text), node.at);
    case "whole":
      return messages.notAWholeNumber(text, node.at);
    case "date":
    case "partial-date":
      return messages.notADate(text, maybeMendedDate(text), node.at);
    case "boolean":
      return messages.notAYesOrNo(text, maybeMendedBoolean(text), node.at);
    case "file-id":
      return messages.notAFileId(text, node.at);
    case "name":
      return messages.notAName(text, node.at);
    default:
      return unknownWord(error, text, entry?.key ?? "", node.at);
  }
}

function unknownWord(error: ShapeError, word: string, key: string, at: SourceSpan): Diagnostic {
  const words = [error.params.allowedValues].flat().map(String);
  const nearest = nearestName(word, words);
  return messages.unknownWord({ key, word, nearest, allowed: words.join(", ") }, at);
}

function wrongLength(error: ShapeError, { node, entry }: TreePlace): Diagnostic {
  const { minItems, maxItems } = error.parentSchema;
  return messages.listLength(
    {
      key: entry?.key ?? "",
      least: minItems === undefined ? "" : String(minItems),
      most: maxItems === undefined ? "" : String(maxItems),
      found: node.kind === "list" ? node.items.length : 0,
    },
    node.at,
  );
}

/** What stands out of order, once for each section that comes too late. */
function checkOrder(tree: MapNode, report: Report): void {
  const ranks: readonly string[] = sectionOrder;
  let last = "";
  for (const { key, keyAt } of tree.entries.values()) {
    const rank = ranks.indexOf(key);
    if (rank < 0) continue;
    if (rank < ranks.indexOf(last)) report(messages.sectionOrder(key, last, keyAt));
    else last = key;
  }
}

/** The key of a map that lacks something; of a map in a list, its first key. */
function markOf({ node, entry }: TreePlace): SourceSpan {
  if (entry !== undefined && entry.value === node) return entry.keyAt;
  const first = node.kind === "map" ? node.entries.values().next().value : undefined;
  return first?.keyAt ?? node.at;
}

function keyAt(node: TreeNode, key: string): SourceSpan {
  return (node.kind === "map" ? node.entries.get(key)?.keyAt : undefined) ?? node.at;
}
