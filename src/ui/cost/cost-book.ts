/**
 * What the cost screen knows before anything is computed: regions with the figures that a proposal can change, the
 * populations they can be worked out over, and shipped proposals.
 *
 * Out:      types, and lookups. Pure.
 */
import type { Localized, OfferedFigure, Seal, SourceText } from "../../engine/index.ts";
import type { PopulationAsked } from "../../worker/cost-protocol.ts";
import type { OwnTable } from "../../worker/own-protocol.ts";
import type { PolicyTexts } from "../../worker/protocol.ts";
import type { CatalogueHousehold, CatalogueProposal } from "../compare/compare-state.ts";
import { vocabularyId } from "../compare/compare-state.ts";

export interface CostRegion {
  readonly id: string;
  readonly baseline?: string;
  readonly title: Localized;
  readonly seal: Seal;
  /** Of the day that is looked at. */
  readonly figures: readonly OfferedFigure[];
}

/** A described population of a region. */
export interface CostPopulation {
  readonly id: string;
  readonly region: string;
  readonly title: Localized;
  readonly source: SourceText;
  /** The day as of which it is described: costs are worked out on it. */
  readonly date: string;
}

/** A proposal as a document: a shipped one, or one of the reader's own. */
export interface CostDocument extends CatalogueProposal {
  /** Absent of what is shipped. */
  readonly own?: "draft" | "file";
  /** With its ending; absent: after its id. */
  readonly file?: string;
  /** Which text of the policy it stands in place of; absent: it is laid over the policy. */
  readonly edits?: "jurisdiction" | "baseline";
}

export interface CostBook {
  readonly date: string;
  readonly regions: readonly CostRegion[];
  /** Texts by id. */
  readonly sources: Readonly<Record<string, string>>;
  readonly proposals: readonly CostDocument[];
  readonly households: readonly CatalogueHousehold[];
  readonly populations: readonly CostPopulation[];
}

/** The households of the scenarios, where nothing is described. */
export const sampleHouseholds = "sample";

export function populationsIn(region: string, { populations }: CostBook): readonly string[] {
  return [
    ...populations.filter((one) => one.region === region).map(({ id }) => id),
    sampleHouseholds,
  ];
}

/** The day on which costs over a population are worked out. */
export function dayOf(population: string, { populations, date }: CostBook): string {
  return populations.find(({ id }) => id === population)?.date ?? date;
}

export function regionOf(id: string, { regions }: CostBook): CostRegion | undefined {
  return regions.find((one) => one.id === id);
}

export function policyOf({ id, baseline }: CostRegion, { sources }: CostBook): PolicyTexts {
  const source = (name: string) => ({ file: `${name}.yaml`, text: sources[name] ?? "" });
  const own = { vocabulary: source(vocabularyId), jurisdiction: source(id) };
  return { id, texts: baseline === undefined ? own : { ...own, baseline: source(baseline) } };
}

export function populationAsked(
  { population, size, seed }: PopulationChoice,
  { households, populations }: CostBook,
): PopulationAsked {
  const described = populations.find(({ id }) => id === population);
  if (described !== undefined) return { kind: "model", source: described.source, size, seed };
  return { kind: "households", households: households.map(({ id, facts }) => ({ id, facts })) };
}

/** What the region's described population supposes of the text holds for one's own households too. */
export function ownAsked(
  own: OwnTable,
  region: string,
  { populations }: CostBook,
): PopulationAsked {
  const described = populations.find((one) => one.region === region);
  return { kind: "own", own, ...(described === undefined ? {} : { supposed: described.source }) };
}

export interface PopulationChoice {
  readonly population: string;
  /** Rows that are drawn. */
  readonly size: number;
  readonly seed: number;
}

/** A figure by its parameter and variant. */
export function figureId({ parameter, variant }: Pick<OfferedFigure, "parameter" | "variant">) {
  return [parameter, ...variant].join(".");
}
