/**
 * An index of the names in the texts of a policy, in its proposals and in its cases.
 *
 * In:       the texts; what of them was read before, so that after an edit only what was edited is read.
 * Out:      every place at which a name is written, with what it stands for. What cannot be read is passed over: a text
 *           that is no map has no mentions.
 * Reports:  nothing; the reader of policies does.
 */
import type { SourceText, SpecTexts } from "../../spec/read-spec.ts";
import type { MapNode } from "../../spec/tree.ts";
import { type BlockMemory, readTreeAgain } from "../../spec/yaml/blocks/read-tree-again.ts";
import { addCaseMentions } from "./case-mentions.ts";
import type { Mention } from "./mention.ts";
import { type NameTable, nameTable } from "./name-table.ts";
import { addPolicyMentions } from "./policy-mentions.ts";
import { addVocabularyMentions } from "./vocabulary-mentions.ts";

export interface NameIndex {
  /** By file, each file's in the order of its text; what is written around another comes first. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** Of the policy as it is. */
  readonly table: NameTable;
  /** By file, of the policy under each proposal alone: what one of them declares the others do not know. */
  readonly proposals: ReadonlyMap<string, NameTable>;
  /** Names of the files: the policy's own, its baseline's if there is one, the vocabulary's, the cases'. */
  readonly files: {
    readonly jurisdiction: string;
    readonly baseline?: string;
    readonly vocabulary: string;
    readonly cases: readonly string[];
  };
}

export interface IndexMemory {
  readonly blocks: BlockMemory;
  /** Trees of cases by file and text. */
  readonly cases: Map<string, { readonly text: string; readonly tree: MapNode | undefined }>;
}

export function emptyIndexMemory(): IndexMemory {
  return { blocks: new Map(), cases: new Map() };
}

export function indexNames(
  texts: SpecTexts,
  cases: readonly SourceText[] = [],
  memory: IndexMemory = emptyIndexMemory(),
): NameIndex {
  const { vocabulary, baseline, jurisdiction, proposals: proposed = [] } = texts;
  const read = ({ file, text }: SourceText) => readTreeAgain(file, text, ignore, memory.blocks);
  const trees = {
    vocabulary: read(vocabulary),
    baseline: baseline && read(baseline),
    jurisdiction: read(jurisdiction),
  };
  const table = nameTable(trees);
  const mentions = new Map<string, readonly Mention[]>();
  const collect = (
    { file, text }: SourceText,
    tree: MapNode | undefined,
    addAll: typeof addPolicyMentions,
    known = table,
  ) => {
    const found: Mention[] = [];
    const add = (mention: Mention) => {
      const exact = maybeExact(mention, text);
      if (exact !== undefined) found.push(exact);
    };
    if (tree !== undefined) addAll(tree, known, add);
    mentions.set(file, found.toSorted(inTextOrder));
  };
  collect(vocabulary, trees.vocabulary, addVocabularyMentions);
  if (baseline !== undefined) collect(baseline, trees.baseline, addPolicyMentions);
  collect(jurisdiction, trees.jurisdiction, addPolicyMentions);
  const proposals = new Map<string, NameTable>();
  for (const one of proposed) {
    const proposal = read(one);
    const known = nameTable({ ...trees, proposal });
    proposals.set(one.file, known);
    collect(one, proposal, addPolicyMentions, known);
  }
  for (const one of cases) collect(one, caseTree(one, memory), addCaseMentions);
  const files = {
    vocabulary: vocabulary.file,
    ...(baseline === undefined ? {} : { baseline: baseline.file }),
    jurisdiction: jurisdiction.file,
    cases: cases.map(({ file }) => file),
  };
  return { mentions, table, proposals, files };
}

/** A case is one block to the reader, so its tree is kept by its text. */
function caseTree({ file, text }: SourceText, { cases, blocks }: IndexMemory): MapNode | undefined {
  const known = cases.get(file);
  if (known?.text === text) return known.tree;
  const tree = readTreeAgain(file, text, ignore, blocks);
  cases.set(file, { text, tree });
  return tree;
}

/** The characters of the name alone, without quotes around them; none where they are written in another way. */
function maybeExact(mention: Mention, text: string): Mention | undefined {
  const { at, symbol } = mention;
  const written = text.slice(at.start, at.end);
  if (written === symbol.name) return mention;
  const isQuoted = /^(["']).*\1$/.test(written) && written.slice(1, -1) === symbol.name;
  if (!isQuoted) return symbol.kind === "built-in" ? mention : undefined;
  return { ...mention, at: { ...at, start: at.start + 1, end: at.end - 1 } };
}

function inTextOrder(a: Mention, b: Mention): number {
  return a.at.start - b.at.start || b.at.end - a.at.end;
}

function ignore(): void {}
