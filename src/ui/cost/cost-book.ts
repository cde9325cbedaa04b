/**
 * What the cost screen knows before anything is computed: regions with the figures that a proposal can change, the
 * populations they can be worked out over, and shipped proposals.
 *
 * Out:      types, and lookups. Pure.
 */
import type { Localized, OfferedFigure, Seal } from "../../engine/index.ts";
import type { PopulationAsked } from "../../worker/cost-protocol.ts";
import type { PolicyTexts } from "../../worker/protocol.ts";
import type { CatalogueHousehold, CatalogueProposal } from "../compare/compare-state.ts";
import { vocabularyId } from "../compare/compare-state.ts";

export interface CostRegion {
  readonly id: string;
  readonly baseline?: string;
  readonly title: Localized;
  readonly seal: Seal;
  /** Of the day on which the book was read. */
  readonly figures: readonly OfferedFigure[];
}

export interface CostBook {
  readonly date: string;
  readonly regions: readonly CostRegion[];
  /** Texts by id. */
  readonly sources: Readonly<Record<string, string>>;
  readonly proposals: readonly CatalogueProposal[];
  readonly households: readonly CatalogueHousehold[];
}

export function regionOf(id: string, { regions }: CostBook): CostRegion | undefined {
  return regions.find((one) => one.id === id);
}

export function policyOf({ id, baseline }: CostRegion, { sources }: CostBook): PolicyTexts {
  const source = (name: string) => ({ file: `${name}.yaml`, text: sources[name] ?? "" });
  const own = { vocabulary: source(vocabularyId), jurisdiction: source(id) };
  return { id, texts: baseline === undefined ? own : { ...own, baseline: source(baseline) } };
}

export function populationAsked({ households }: CostBook): PopulationAsked {
  return { kind: "households", households: households.map(({ id, facts }) => ({ id, facts })) };
}

/** A figure by its parameter and variant. */
export function figureId({ parameter, variant }: Pick<OfferedFigure, "parameter" | "variant">) {
  return [parameter, ...variant].join(".");
}
