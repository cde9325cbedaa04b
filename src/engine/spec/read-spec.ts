/**
 * From texts to a typed policy: the one entry of the stage.
 *
 * In:       the vocabulary, the baseline and the jurisdiction (or the baseline alone, as the jurisdiction); proposals.
 * Out:      the policy with its baseline merged in and the proposals laid over it. Where a document has faults, what could be read: it must not be
 *           compiled. Undefined where a document is no map at all.
 * Reports:  every fault of YAML, layout, merging and formulas, each file's in the order of its text.
 * Ignores:  whether names in formulas exist, types and units in formulas, citations.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { maybeDate } from "../base/calendar.ts";
import type { Diagnostic, Report } from "../base/diagnostic.ts";
import { booleanWords } from "./axis-options.ts";
import { checkNames } from "./entries/check-names.ts";
import { maybeRounding } from "./entries/read-body.ts";
import { readParameter } from "./entries/read-parameters.ts";
import { maybeProgramme } from "./entries/read-programmes.ts";
import { readClauses, readDocuments } from "./entries/read-register.ts";
import {
  maybeCheck,
  maybeChoice,
  maybeDeadline,
  maybeDerived,
  maybeReading,
  maybeRoute,
} from "./entries/read-rules.ts";
import { readVocabulary } from "./entries/read-vocabulary.ts";
import type { NamedMap, ReadingContext } from "./entries/reading-context.ts";
import { unknownBaseline } from "./entries/spec-messages.ts";
import { dropCitations } from "./merge/drop-citations.ts";
import { inheritCitations } from "./merge/inherit-citations.ts";
import { mergeTrees } from "./merge/merge-trees.ts";
import { normaliseConditions } from "./merge/normalise-conditions.ts";
import { findConflicts } from "./propose/find-conflicts.ts";
import { layProposals } from "./propose/lay-proposals.ts";
import { type ProposalTree, readProposal } from "./propose/read-proposal.ts";
import { reportInOrder } from "./report-in-order.ts";
import { checkShape } from "./shape/check-shape.ts";
import { missingKey } from "./shape/shape-messages.ts";
import type { AppliedProposal, Spec, SpecTest, ValueStatus, Vocabulary } from "./spec.ts";
import type { MapNode } from "./tree.ts";
import {
  citations,
  given,
  maybeMap,
  maybeScalar,
  maybeText,
  maybeWords,
  namedMaps,
  readWords,
} from "./tree-access.ts";
import { type BlockMemory, readTreeAgain } from "./yaml/blocks/read-tree-again.ts";

/** A document and the name it is known by: `region.yaml`. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

export interface SpecTexts {
  readonly vocabulary: SourceText;
  /** Absent when the baseline itself is read. */
  readonly baseline?: SourceText;
  readonly jurisdiction: SourceText;
  /** Changes to the jurisdiction, in the order in which they are laid over it. */
  readonly proposals?: readonly SourceText[];
}

/** Reports: every code of `yaml`, `schema`, `spec` and `feel`. With a memory only what was edited is parsed again. */
export function readSpec(
  sources: SpecTexts,
  report: Report,
  memory?: BlockMemory,
): Spec | undefined {
  const found: Diagnostic[] = [];
  const note = (diagnostic: Diagnostic) => void found.push(diagnostic);
  const spec = specOf(sources, { report: note, ...given("memory", memory) });
  reportInOrder(found, filesOf(sources), report);
  return spec;
}

/** The names of the texts, in the order in which they build on each other. */
export function filesOf({ vocabulary, baseline, jurisdiction, proposals }: SpecTexts): string[] {
  const texts = [vocabulary, baseline, jurisdiction, ...(proposals ?? [])];
  return texts.flatMap((one) => one?.file ?? []);
}

/** The vocabulary alone. */
export function readVocabularyText(
  { file, text }: SourceText,
  report: Report,
  memory?: BlockMemory,
): Vocabulary | undefined {
  const tree = readTreeAgain(file, text, report, memory);
  if (tree === undefined) return undefined;
  checkShape("vocabulary", tree, report);
  return readVocabulary(tree, report);
}

interface Reading {
  readonly report: Report;
  readonly memory?: BlockMemory;
}

function specOf(sources: SpecTexts, { report, memory }: Reading): Spec | undefined {
  const vocabulary = readVocabularyText(sources.vocabulary, report, memory);
  const baseline = sources.baseline && maybePolicyTree(sources.baseline, report, memory);
  const jurisdiction = maybePolicyTree(sources.jurisdiction, report, memory);
  if (vocabulary === undefined || jurisdiction === undefined) return undefined;
  if (sources.baseline !== undefined && baseline === undefined) return undefined;
  checkBaseline(jurisdiction, baseline, report);
  const own = inheritCitations(mergeTrees(baseline, jurisdiction, report));
  const proposals = readProposals(sources.proposals ?? [], idOf(jurisdiction), report);
  const tree = layProposals(own, proposals, { vocabulary, report });
  const ids = policyIds(sources, baseline, jurisdiction);
  for (const { file, id } of proposals) ids.set(file, id);
  const policyOf = (file: string) => ids.get(file) ?? "";
  const round = maybeRounding(tree, report);
  const dropping = [jurisdiction, ...proposals.map((one) => one.tree)];
  const otherCitations = [...(round?.cite ?? []), ...dropping.flatMap(dropCitations)];
  const context = { vocabulary, policyOf, ...given("round", round), report };
  const applied = proposals.map(appliedProposal);
  const spec = { ...readEntries(tree, context), otherCitations, proposals: applied };
  checkNames(spec, report);
  return { ...spec, ...given("baseline", baseline && idOf(baseline)), hash: hashOf(sources) };
}

/** A jurisdiction's tree, ready for merging. */
function maybePolicyTree(
  { file, text }: SourceText,
  report: Report,
  memory: BlockMemory | undefined,
): MapNode | undefined {
  const tree = readTreeAgain(file, text, report, memory);
  if (tree === undefined) return undefined;
  checkShape("jurisdiction", tree, report);
  return inheritCitations(normaliseConditions(tree));
}

/** Reports what each says of itself, and where two of them clash. A text that is no proposal is passed over. */
function readProposals(
  sources: readonly SourceText[],
  jurisdiction: string,
  report: Report,
): readonly ProposalTree[] {
  const proposals = sources.flatMap((one) => readProposal(one, jurisdiction, report) ?? []);
  findConflicts(proposals, report);
  return proposals;
}

function appliedProposal({ id, title, file, text, first, changed }: ProposalTree): AppliedProposal {
  const parameters = changed.flatMap(({ path: [section, name], at }) =>
    section === "parameters" && name !== undefined ? [{ id: name, at }] : [],
  );
  return { id, title, from: first.date, file, hash: hashOfText(text), parameters };
}

/** A file extends the baseline that it is read with, and says so. */
function checkBaseline(tree: MapNode, baseline: MapNode | undefined, report: Report): void {
  const named = maybeScalar(tree, "extends");
  const given = baseline === undefined ? "" : idOf(baseline);
  if (named !== undefined && named.text !== given) {
    report(unknownBaseline(named.text, given, named.at));
  }
  if (baseline === undefined || tree.entries.has("extends")) return;
  const [first] = tree.entries.values();
  report(missingKey("extends", "", first?.keyAt ?? tree.at));
}

function policyIds(sources: SpecTexts, baseline: MapNode | undefined, jurisdiction: MapNode) {
  const ids = new Map<string, string>();
  if (sources.baseline && baseline) ids.set(sources.baseline.file, idOf(baseline));
  return ids.set(sources.jurisdiction.file, idOf(jurisdiction));
}

function readEntries(
  tree: MapNode,
  context: ReadingContext,
): Omit<Spec, "hash" | "baseline" | "otherCitations" | "proposals"> {
  const documents = readDocuments(tree, context);
  const read = <Value>(
    section: string,
    one: (named: NamedMap, context: ReadingContext) => Value | undefined,
  ) => namedMaps(tree, section).flatMap((named) => one(named, context) ?? []);
  return {
    ...readHead(tree),
    vocabulary: context.vocabulary,
    documents,
    clauses: readClauses(tree, documents, context),
    parameters: byName(read("parameters", readParameter)),
    readings: byName(read("readings", maybeReading)),
    derived: read("derived", maybeDerived),
    programmes: byName(read("programmes", maybeProgramme)),
    choices: byName(read("choices", maybeChoice)),
    checks: byName(read("checks", maybeCheck)),
    deadlines: byName(read("deadlines", maybeDeadline)),
    routes: byName(read("routes", maybeRoute)),
    words: new Map([...booleanWords, ...context.vocabulary.words, ...readWords(tree)]),
    tests: readTests(tree),
  };
}

function byName<Named extends { readonly name: string }>(entries: readonly Named[]) {
  return new Map(entries.map((entry) => [entry.name, entry]));
}

function readHead(tree: MapNode): Pick<Spec, "id" | "title" | "seal" | "from"> {
  const title = maybeWords(tree, "title") ?? { zh: idOf(tree), en: idOf(tree) };
  const seal = maybeMap(tree, "seal");
  return {
    id: idOf(tree),
    title,
    seal: {
      zh: (seal && maybeText(seal, "zh")) ?? title.zh.slice(0, 1),
      en: (seal && maybeText(seal, "en")) ?? idOf(tree).toUpperCase().slice(0, 2),
      series: Number((seal && maybeText(seal, "series")) ?? 0) || 0,
    },
    ...given("from", maybeFirstDay(tree)),
  };
}

function maybeFirstDay(tree: MapNode): NonNullable<Spec["from"]> | undefined {
  const node = maybeMap(tree, "from");
  const date = maybeDate((node ? maybeText(node, "date") : maybeText(tree, "from")) ?? "");
  if (date === undefined) return undefined;
  return {
    date,
    status: statusOf(node && maybeText(node, "status")),
    cite: node === undefined ? [] : citations(node, "cite"),
  };
}

function statusOf(text: string | undefined): ValueStatus {
  return text === "derived" || text === "assumed" ? text : "published";
}

/** Cases beside the rules: by name, or in a list by their id or title. */
function readTests(tree: MapNode): SpecTest[] {
  const node = tree.entries.get("tests")?.value;
  if (node?.kind === "map") {
    return [...node.entries.values()].map(({ key, value }) => ({
      name: key,
      tree: value,
      at: value.at,
    }));
  }
  const items = node?.kind === "list" ? node.items : [];
  return items.map((item, index) => ({ name: testName(item, index), tree: item, at: item.at }));
}

function testName(item: SpecTest["tree"], index: number): string {
  const named =
    item.kind === "map" ? (maybeText(item, "id") ?? maybeWords(item, "title")?.zh) : undefined;
  return named ?? String(index + 1);
}

function idOf(tree: MapNode): string {
  return maybeText(tree, "id") ?? "";
}

/** Of the texts one after another, as `cat vocabulary.yaml baseline.yaml region.yaml | sha256sum` gives it. */
function hashOf({ vocabulary, baseline, jurisdiction }: SpecTexts): string {
  const texts = [vocabulary.text, baseline?.text ?? "", jurisdiction.text];
  return hashOfText(texts.join(""));
}

function hashOfText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
