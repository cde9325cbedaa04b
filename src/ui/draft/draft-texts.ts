/**
 * The texts that a draft is read with: the vocabulary, what it extends, what it changes.
 *
 * In:       a file and its text; the catalogue; the drafts of other files.
 * Out:      what the engine opens, what that is held against, and which other drafts went into both. Pure.
 * Ignores:  what is wrong with any of them; the checker says so where there is no such baseline.
 */
import type { SourceText, SpecTexts } from "../../engine/index.ts";
import { draftedText } from "../../worker/drafted-text.ts";
import { type Catalogue, vocabularyId } from "../compare/compare-state.ts";
import type { DraftFile } from "./draft-state.ts";

export interface DraftTexts {
  readonly texts: SpecTexts;
  /** The published version; of a proposal what it changes, without it. Absent for a policy of the reader's own. */
  readonly against?: SpecTexts;
  /** Names of other files whose drafts were used in place of what is published. */
  readonly drafted: readonly string[];
  /** Of a proposal. */
  readonly proposal?: Proposal;
}

export interface Proposal {
  /** The id of the policy that it changes. */
  readonly changes: string;
  /** `2026-07-01`; absent where it is not written yet. */
  readonly from?: string;
}

/** Texts by the names of their files. */
export type Drafts = ReadonlyMap<string, string>;

const none: Drafts = new Map();

/** A text that says what it changes is a proposal. */
export function isProposal(text: string): boolean {
  return /^changes:/m.test(text);
}

export function proposalOf(
  text: string,
  { sources, policies }: Catalogue,
  otherwise?: string,
): Proposal | undefined {
  const said = /^changes:[ \t]*([^\s#]*)/m.exec(text)?.[1];
  if (said === undefined && otherwise === undefined) return undefined;
  const isKnown = said !== undefined && Object.hasOwn(sources, said) && said !== vocabularyId;
  const changes = isKnown ? said : (otherwise ?? policies[0]?.id ?? "");
  const from = /^from:[ \t]*(\d{4}-\d{2}-\d{2})/m.exec(text)?.[1];
  return { changes, ...(from === undefined ? {} : { from }) };
}

/** The name of the file that is written on. */
export function draftedFile(texts: SpecTexts): string {
  return draftedText(texts).file;
}

/** The same texts with what is written on now. */
export function withDrafted(texts: SpecTexts, text: string): SpecTexts {
  const { jurisdiction, proposals = [] } = texts;
  const [own, ...others] = proposals;
  if (own === undefined) return { ...texts, jurisdiction: { ...jurisdiction, text } };
  return { ...texts, proposals: [{ ...own, text }, ...others] };
}

export function draftTexts(
  file: DraftFile,
  text: string,
  catalogue: Catalogue,
  drafts: Drafts = none,
): DraftTexts {
  const proposal = proposalOf(text, catalogue, file.changes);
  if (proposal !== undefined) {
    const base = proposalBase(proposal.changes, catalogue, drafts);
    const texts = { ...base, proposals: [{ file: file.name, text }] };
    return { texts, against: base, drafted: draftedIn(base, catalogue), proposal };
  }
  const texts = textsOf(file.name, text, catalogue, drafts);
  const { published } = file;
  return {
    texts,
    ...(published === undefined ? {} : { against: textsOf(file.name, published, catalogue) }),
    drafted: draftedIn({ ...texts, jurisdiction: undefined }, catalogue),
  };
}

/** A text with the vocabulary and what it says it extends. */
export function textsOf(
  name: string,
  text: string,
  catalogue: Catalogue,
  drafts: Drafts = none,
): SpecTexts {
  const { sources } = catalogue;
  const extended = /^extends:\s*(\S+)/m.exec(text)?.[1] ?? "";
  const isKnown = Object.hasOwn(sources, extended) && extended !== vocabularyId;
  return {
    vocabulary: sourceOf(vocabularyId, catalogue, none),
    ...(isKnown ? { baseline: sourceOf(extended, catalogue, drafts) } : {}),
    jurisdiction: { file: name, text },
  };
}

function proposalBase(id: string, catalogue: Catalogue, drafts: Drafts): SpecTexts {
  const { file, text } = sourceOf(id, catalogue, drafts);
  return textsOf(file, text, catalogue, drafts);
}

function sourceOf(id: string, { sources }: Catalogue, drafts: Drafts): SourceText {
  const file = `${id}.yaml`;
  return { file, text: drafts.get(file) ?? sources[id] ?? "" };
}

interface Others {
  readonly baseline?: SourceText;
  readonly jurisdiction: SourceText | undefined;
}

function draftedIn({ baseline, jurisdiction }: Others, { sources }: Catalogue): readonly string[] {
  return [jurisdiction, baseline].flatMap((source) => {
    const id = source?.file.replace(/\.yaml$/, "") ?? "";
    return source !== undefined && source.text !== sources[id] ? [source.file] : [];
  });
}
