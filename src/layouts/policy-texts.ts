/**
 * The texts of the policies that the site is built with.
 *
 * Out:      the ids of the policies, the baseline among them; what the engine reads one from; shipped proposals.
 * Throws:   an error that names what is not there; the build then fails.
 */

import type { SourceText, SpecTexts } from "../engine/index.ts";
import { vocabularyId } from "../ui/compare/compare-state.ts";
import type { AnswerSource } from "../ui/home/home-book.ts";

const texts: Readonly<Record<string, string>> = import.meta.glob("../../policy-specs/*.yaml", {
  query: "?raw",
  import: "default",
  eager: true,
});
const proposalTexts: Readonly<Record<string, string>> = import.meta.glob(
  "../../policy-specs/proposals/*.yaml",
  { query: "?raw", import: "default", eager: true },
);
const addresses: Readonly<Record<string, string>> = import.meta.glob("../../policy-specs/*.yaml", {
  query: "?url",
  import: "default",
  eager: true,
});
const sources = new Map(Object.entries(texts).map(([path, text]) => [idOf(path), text]));

export interface ProposalSource {
  readonly id: string;
  /** The id of the policy. */
  readonly changes: string;
  readonly text: string;
  /** With the policy that it changes. */
  readonly texts: SpecTexts;
}

/** Every text by the name of its file, the vocabulary's too. */
export const policySources: Readonly<Record<string, string>> = Object.fromEntries(sources);

export const policyIds: readonly string[] = [...sources.keys()].filter((id) => id !== vocabularyId);

export function policyTextsOf(id: string): SpecTexts {
  const jurisdiction = sourceOf(id);
  const extended = /^extends:\s*(\S+)/m.exec(jurisdiction.text)?.[1];
  const baseline = extended === undefined ? {} : { baseline: sourceOf(extended) };
  return { vocabulary: sourceOf(vocabularyId), ...baseline, jurisdiction };
}

/** Where the built site keeps the texts of `policyTextsOf`, for a page that reads them later. */
export function policyAddressesOf(id: string): AnswerSource["texts"] {
  const { vocabulary, baseline, jurisdiction } = policyTextsOf(id);
  if (baseline === undefined) throw new Error(`"${id}" has no baseline.`);
  const at = ({ file }: SourceText) => ({
    file,
    address: addresses[`../../policy-specs/${file}`] ?? "",
  });
  return { vocabulary: at(vocabulary), baseline: at(baseline), jurisdiction: at(jurisdiction) };
}

/** The shipped proposals, each with what it changes. */
export function proposalSources(): readonly ProposalSource[] {
  return Object.entries(proposalTexts).map(([path, text]) => {
    const changes = /^changes:\s*(\S+)/m.exec(text)?.[1] ?? "";
    const proposals = [{ file: `${idOf(path)}.yaml`, text }];
    return { id: idOf(path), changes, text, texts: { ...policyTextsOf(changes), proposals } };
  });
}

/** The name of a file without its folder and ending. */
export function idOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1, -".yaml".length);
}

function sourceOf(id: string): SourceText {
  const text = sources.get(id);
  if (text === undefined) throw new Error(`There is no policy called "${id}".`);
  return { file: `${id}.yaml`, text };
}
