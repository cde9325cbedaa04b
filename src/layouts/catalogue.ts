/**
 * The policies and households that the site is built with, read once from their files.
 *
 * In:       policy-specs/ and scenarios/households/ as texts.
 * Out:      a catalogue for the screens that run policies.
 * Throws:   an error that names the file where a document cannot be read; the build then fails.
 * Ignores:  what the documents say.
 */

import { type Diagnostic, readCase, readSpec, type Spec } from "../engine/index.ts";
import type { Catalogue, CatalogueHousehold, Place } from "../ui/compare/compare-state.ts";
import { idOf, policyIds, policySources, policyTextsOf, proposalSources } from "./policy-texts.ts";

const cases: Readonly<Record<string, string>> = import.meta.glob(
  "../../scenarios/households/*.yaml",
  { query: "?raw", import: "default", eager: true },
);

/** The shown date, and the households shown to a reader who has chosen none, are the page's. */
export function readCatalogue(date: string, firstHouseholds: readonly string[]): Catalogue {
  const read = policyIds.map(readPolicy);
  const regions = read.filter(({ baseline }) => baseline !== undefined);
  return {
    places: read.map(({ id, title, seal }): Place => ({ id, title, seal })),
    sources: policySources,
    policies: [...regions]
      .sort((a, b) => a.seal.series - b.seal.series)
      .map(({ id, baseline }) => ({ id, ...(baseline === undefined ? {} : { baseline }) })),
    households: readHouseholds(),
    firstHouseholds,
    date,
  };
}

/** Every household of scenarios/households, by the names of their files. */
export function readHouseholds(): readonly CatalogueHousehold[] {
  return Object.entries(cases).map(([path, text]) => readHousehold(idOf(path), text));
}

/** The same, with what is shipped to be changed besides policies. */
export function readDraftCatalogue(...asked: Parameters<typeof readCatalogue>): Catalogue {
  const proposals = proposalSources().map(({ id, changes, text, texts }) => {
    const [read] = readSpec(texts, failOnError)?.proposals ?? [];
    return { id, changes, text, title: read?.title ?? { zh: id, en: id } };
  });
  return { ...readCatalogue(...asked), proposals };
}

function readPolicy(id: string): Spec {
  const spec = readSpec(policyTextsOf(id), failOnError);
  if (spec === undefined) throw new Error(`${id}.yaml cannot be read.`);
  return spec;
}

function readHousehold(id: string, text: string): CatalogueHousehold {
  const { title, note, household, application } = readCase(`${id}.yaml`, text, failOnError) ?? {};
  return {
    id,
    title: title ?? { zh: id, en: id },
    ...(note === undefined ? {} : { note }),
    facts: {
      ...(household === undefined ? {} : { household }),
      ...(application === undefined ? {} : { application }),
    },
  };
}

function failOnError({ severity, at, code, message }: Diagnostic): void {
  if (severity === "error") throw new Error(`${at.file}: ${code}: ${message}`);
}
