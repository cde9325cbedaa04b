/**
 * Households found by what a reader types, and put together by what they mainly get.
 *
 * In:       households with their titles and notes; the main programme of each.
 * Out:      those that have every word; groups in the order of the programmes. Pure.
 */

import type { CatalogueHousehold } from "../compare-state.ts";

export interface MainProgramme {
  readonly household: string;
  readonly name: string;
  /** In the reader's language. */
  readonly title: string;
}

export interface HouseholdGroup {
  /** Absent where no main programme is known. */
  readonly programme?: { readonly name: string; readonly title: string };
  readonly households: readonly CatalogueHousehold[];
}

/** In either language, for many a reader knows a term in one alone. */
export function matching(
  households: readonly CatalogueHousehold[],
  wanted: string,
): readonly CatalogueHousehold[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return households.filter(({ title, note }) => {
    const said = [title.zh, title.en, note?.zh, note?.en].join(" ").toLowerCase();
    return words.every((word) => said.includes(word));
  });
}

export function groupsOf(
  households: readonly CatalogueHousehold[],
  mains: readonly MainProgramme[],
): readonly HouseholdGroup[] {
  const mainOf = new Map(mains.map((one) => [one.household, one]));
  const grouped = Map.groupBy(households, ({ id }) => mainOf.get(id)?.name);
  return [...grouped]
    .map(([name, same]): HouseholdGroup => {
      const title = mains.find((one) => one.name === name)?.title;
      return name === undefined || title === undefined
        ? { households: same }
        : { programme: { name, title }, households: same };
    })
    .sort((a, b) => b.households.length - a.households.length);
}
