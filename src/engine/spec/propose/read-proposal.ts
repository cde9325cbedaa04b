/**
 * A proposal's text as a tree that can be laid over the jurisdiction it changes.
 *
 * In:       the text, and the id of the jurisdiction that was read.
 * Out:      the tree with its conditions written out and its citations handed down, and what it changes; undefined
 *           where the text is no map or has no date, so that nothing could be laid over anything.
 * Reports:  YAML and layout, `spec/other-jurisdiction`, `spec/changes-nothing`, `spec/change-without-cite`.
 */
import { maybeDate } from "../../base/calendar.ts";
import type { Report } from "../../base/diagnostic.ts";
import type { Localized } from "../../base/localized.ts";
import { entrySections } from "../merge/entry-sections.ts";
import { inheritCitations } from "../merge/inherit-citations.ts";
import { normaliseConditions } from "../merge/normalise-conditions.ts";
import { checkShape } from "../shape/check-shape.ts";
import type { MapNode, TreeNode } from "../tree.ts";
import { isTrue, maybeMap, maybeScalar, maybeText, maybeWords, scalars } from "../tree-access.ts";
import { readTree } from "../yaml/read-tree.ts";
import { type Change, changesOf } from "./changes-of.ts";
import { changesNothing, changeWithoutCite, otherJurisdiction } from "./proposal-messages.ts";
import type { FirstDay } from "./propose-values.ts";

/** A document and the name it is known by. */
interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** What a proposal says of itself. */
export interface ProposalHead {
  readonly id: string;
  readonly title: Localized;
  /** The id of the jurisdiction that it changes. */
  readonly changes: string;
}

export interface ProposalTree extends ProposalHead {
  readonly file: string;
  readonly text: string;
  readonly tree: MapNode;
  readonly first: FirstDay;
  readonly changed: readonly Change[];
}

/** The head of a proposal; undefined where the text is no map. */
export function readProposalHead(source: SourceText, report: Report): ProposalHead | undefined {
  const tree = readTree(source.file, source.text, report);
  return tree && headOf(tree);
}

/** Reports: `yaml/…`, `schema/…`, and what the header of this file says. */
export function readProposal(
  { file, text }: SourceText,
  jurisdiction: string,
  report: Report,
): ProposalTree | undefined {
  const written = readTree(file, text, report);
  if (written === undefined) return undefined;
  checkShape("proposal", written, report);
  const named = maybeScalar(written, "changes");
  if (named !== undefined && named.text !== jurisdiction) {
    report(otherJurisdiction(named.text, jurisdiction, named.at));
  }
  const scalar = maybeScalar(written, "from");
  const date = maybeDate(scalar?.text ?? "");
  const tree = inheritCitations(normaliseConditions(written));
  const changed = changesOf(tree);
  const isEmpty = !changed.some(({ path: [section] }) => !registers.has(section ?? ""));
  if (isEmpty) report(changesNothing(maybeScalar(written, "id")?.at ?? written.at));
  checkCitations(tree, report);
  if (scalar === undefined || date === undefined) return undefined;
  return { ...headOf(written), file, text, tree, first: { date, scalar }, changed };
}

/** Sources, which change nothing by themselves. */
const registers: ReadonlySet<string> = new Set(["documents", "clauses"]);

function headOf(tree: MapNode): ProposalHead {
  const id = maybeText(tree, "id") ?? "";
  const title = maybeWords(tree, "title") ?? { zh: id, en: id };
  return { id, title, changes: maybeText(tree, "changes") ?? "" };
}

/** Whatever the proposal changes cites the proposal: a document or a clause of its own. */
function checkCitations(tree: MapNode, report: Report): void {
  const documents = [...(maybeMap(tree, "documents")?.entries.keys() ?? [])];
  const own = new Set([...documents, ...(maybeMap(tree, "clauses")?.entries.keys() ?? [])]);
  const known = documents.join(", ");
  for (const section of entrySections) {
    for (const { key, keyAt, value } of maybeMap(tree, section)?.entries.values() ?? []) {
      if (!isCited(value, own)) report(changeWithoutCite(key, known, keyAt));
    }
  }
}

/** An entry cites for all its parts; else each of its conditions and other parts does so for itself. */
function isCited(node: TreeNode, own: ReadonlySet<string>): boolean {
  if (node.kind !== "map") return true;
  if (citesOne(node, own)) return true;
  const parts = [...node.entries.values()].filter(({ key }) => !freeKeys.has(key));
  return parts.length > 0 && parts.every(({ value }) => isPartCited(value, own));
}

function isPartCited(value: TreeNode, own: ReadonlySet<string>): boolean {
  if (value.kind === "scalar") return false;
  const inner: readonly TreeNode[] =
    value.kind === "list" ? value.items : [...value.entries.values()].map((entry) => entry.value);
  if (value.kind === "map" && (citesOne(value, own) || isTrue(value, "drop")))
    return citesOne(value, own);
  return inner.length > 0 && inner.every((part) => isPartCited(part, own));
}

const freeKeys: ReadonlySet<string> = new Set(["en", "note", "question"]);

function citesOne(node: MapNode, own: ReadonlySet<string>): boolean {
  return scalars(node, "cite").some(({ text }) => own.has(text));
}
