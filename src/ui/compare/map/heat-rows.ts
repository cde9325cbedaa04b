/**
 * The rows of the map in their order, how often each outcome stands in a region, and the sentence that says so.
 *
 * In:       a survey with one row for each household; households; words.
 * Out:      rows, counts, a sentence in three parts. Pure.
 */

import type { Outcome, PolicyView, Survey, SurveyRow } from "../../../engine/index.ts";
import type { HouseholdsText, RegionCount } from "../../../text/compare/households-zh.ts";
import type { Locale } from "../../../text/text-for.ts";
import { titleOrder } from "../../../text/title-order.ts";
import type { CatalogueHousehold } from "../compare-state.ts";
import { byHousehold, type Sort } from "../selection.ts";

export interface MapRow {
  readonly row: SurveyRow;
  readonly household: CatalogueHousehold;
}

export function mapRows(
  { rows }: Survey,
  households: readonly CatalogueHousehold[],
  sort: Sort | undefined,
  locale: Locale,
): readonly MapRow[] {
  const unsorted = rows.flatMap((row) => {
    const household = households.find(({ id }) => id === row.household);
    return household === undefined ? [] : [{ row, household }];
  });
  if (sort === undefined) return unsorted;
  const sign = sort.isDescending ? -1 : 1;
  const inOrder = titleOrder(locale);
  const place = ({ row }: MapRow) => row.cells.find(({ region }) => region === sort.by)?.order ?? 0;
  return [...unsorted].sort((a, b) =>
    sort.by === byHousehold
      ? sign * inOrder(a.household.title[locale], b.household.title[locale])
      : sign * (place(a) - place(b)),
  );
}

export function countsOf(
  rows: readonly SurveyRow[],
  region: string,
): Readonly<Record<Outcome, number>> {
  const counts = { yes: 0, no: 0, needs: 0, depends: 0, discretion: 0, silent: 0 };
  for (const { cells } of rows) {
    const cell = cells.find((one) => one.region === region);
    if (cell !== undefined) counts[cell.outcome] += 1;
  }
  return counts;
}

/** Of outcomes alone: amounts are compared where they are drawn. */
export function findingOf(
  shown: readonly MapRow[],
  policies: readonly PolicyView[],
  { heat }: HouseholdsText,
  locale: Locale,
): readonly [string, string, string] {
  const rows = shown.map(({ row }) => row);
  const same = rows.filter(({ cells }) => new Set(cells.map(({ outcome }) => outcome)).size === 1);
  const counted = policies.map(({ id, title }): RegionCount => {
    const { yes, silent } = countsOf(rows, id);
    return { region: title[locale], yes, silent };
  });
  const ranked = [...counted].sort((a, b) => b.yes - a.yes);
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (most === undefined || least === undefined) return ["", "", ""];
  return heat.finding({ count: rows.length, same: same.length, most, least });
}
