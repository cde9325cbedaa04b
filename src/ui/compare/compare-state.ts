/**
 * What the comparison screen has to show: the catalogue that the page hands over.
 *
 * Out:      types, and the texts of each policy. Pure.
 * Ignores:  what a reader chooses of it (selection.ts), and results (shown-rows.ts).
 */

import type { Localized, Seal } from "../../engine/index.ts";
import type { NamedHousehold, PolicyTexts } from "../../worker/protocol.ts";

/** A region, or the baseline that regions extend. */
export interface Place {
  readonly id: string;
  readonly title: Localized;
  readonly seal: Seal;
}

export interface CatalogueHousehold extends NamedHousehold {
  readonly title: Localized;
  readonly note?: Localized;
}

/** A proposal that is shipped: what it changes of which policy. */
export interface CatalogueProposal {
  readonly id: string;
  /** The id of the policy. */
  readonly changes: string;
  readonly title: Localized;
  readonly text: string;
}

/** Everything the page knows before anything is computed. */
export interface Catalogue {
  readonly places: readonly Place[];
  /** Texts by id: the vocabulary's, baselines' and regions'. Each is here once, for all of it goes into the page. */
  readonly sources: Readonly<Record<string, string>>;
  readonly policies: readonly { readonly id: string; readonly baseline?: string }[];
  /** Absent where no text can be changed. */
  readonly proposals?: readonly CatalogueProposal[];
  readonly households: readonly CatalogueHousehold[];
  /** The households shown to a reader who has chosen none. */
  readonly firstHouseholds: readonly string[];
  readonly date: string;
}

export const vocabularyId = "vocabulary";

/** Each policy with all the texts that make it. */
export function policyTexts({ policies, sources }: Catalogue): readonly PolicyTexts[] {
  const source = (id: string) => ({ file: `${id}.yaml`, text: sources[id] ?? "" });
  return policies.map(({ id, baseline }) => {
    const own = { vocabulary: source(vocabularyId), jurisdiction: source(id) };
    return { id, texts: baseline === undefined ? own : { ...own, baseline: source(baseline) } };
  });
}
