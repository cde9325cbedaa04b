/**
 * What of the results is shown: rows and their order, the chosen cell, what the figures rest on.
 *
 * In:       the reader's selection; the engine's comparison and survey; the catalogue.
 * Out:      rows with their cells. Pure. The order comes from the survey, whose cells have whole numbers for it.
 * Ignores:  React, words, the worker.
 */

import type {
  ComparedCell,
  ComparedHouseholds,
  PaymentRow,
  PlainProgramme,
  PolicyView,
  Survey,
} from "../../engine/index.ts";
import type { Locale } from "../../text/text-for.ts";
import { titleOrder } from "../../text/title-order.ts";
import type { Catalogue, CatalogueHousehold } from "./compare-state.ts";
import { byHousehold, type Selection, scopeOf } from "./selection.ts";

/** A row as it is shown: the household and, for each region, the cell with its programme. */
export interface ShownRow {
  readonly household: CatalogueHousehold;
  /** Where a household has several rows. */
  readonly programme?: string;
  readonly cells: readonly ShownCell[];
}

export interface ShownCell {
  readonly cell: ComparedCell;
  readonly policy: PolicyView;
  readonly programme: PlainProgramme;
}

export interface Chosen {
  readonly row: ShownRow;
  readonly shown: ShownCell;
  readonly programme: PlainProgramme;
}

export interface Screen {
  readonly rows: readonly ShownRow[];
  readonly chosen?: Chosen;
  readonly payments: readonly PaymentRow[];
  /** The greatest difference among the households shown. */
  readonly greatest?: PaymentRow;
  /** Assumed parameters that the cells shown rest on, by policy. */
  readonly assumed: readonly { readonly policy: PolicyView; readonly names: readonly string[] }[];
}

export interface Results {
  readonly compared: ComparedHouseholds;
  /** Absent until it is there for this selection: then rows stand in the catalogue's order. */
  readonly survey?: Survey | undefined;
}

export function screenOf(
  selection: Selection,
  { compared, survey }: Results,
  catalogue: Catalogue,
  locale: Locale,
): Screen {
  const { shown, filter } = selection;
  const unsorted = rowKeys(selection, survey).flatMap((key) => shownRow(key, compared, catalogue));
  const rows = sorted(unsorted, selection, survey, locale);
  const scope = scopeOf(filter);
  const isShown = ({ household, programme }: PaymentRow) =>
    shown.includes(household) && (scope.kind !== "programme" || programme === scope.name);
  const chosen = chosenOf(selection, rows, compared, catalogue);
  const greatest = compared.differences.find(isShown);
  return {
    rows,
    ...(chosen === undefined ? {} : { chosen }),
    payments: shown.flatMap((id) =>
      compared.payments.filter((row) => row.household === id && isShown(row)),
    ),
    ...(greatest === undefined ? {} : { greatest }),
    assumed: withSurveyed(
      assumedOn(rows, chosen?.shown),
      selection.view === "heat" ? survey : undefined,
      compared.policies,
    ),
  };
}

interface RowKey {
  readonly household: string;
  /** Absent where each cell has its own. */
  readonly programme?: string;
  readonly isOfSeveral?: boolean;
}

/** Of several programmes only the survey knows which have something to say. */
function rowKeys({ shown, filter }: Selection, survey: Survey | undefined): readonly RowKey[] {
  const scope = scopeOf(filter);
  if (scope.kind === "main") return shown.map((household) => ({ household }));
  if (scope.kind === "programme")
    return shown.map((household) => ({ household, programme: scope.name }));
  return (survey?.rows ?? []).map(({ household, programme }) => ({
    household,
    ...(programme === undefined ? {} : { programme }),
    isOfSeveral: true,
  }));
}

function shownRow(
  { household: id, programme, isOfSeveral }: RowKey,
  { rows, policies }: ComparedHouseholds,
  { households }: Catalogue,
): readonly ShownRow[] {
  const household = households.find((one) => one.id === id);
  const row = rows.find((one) => one.household === id);
  if (household === undefined || row === undefined) return [];
  const cells = row.cells.flatMap((cell) => {
    const { programmes } = cell.household;
    const wanted =
      programmes.find(({ name }) => name === programme) ??
      programmes.find(({ name }) => name === cell.headline);
    const policy = policies.find((one) => one.id === cell.region);
    return wanted === undefined || policy === undefined
      ? []
      : [{ cell, policy, programme: wanted }];
  });
  return [{ household, cells, ...(isOfSeveral && programme !== undefined ? { programme } : {}) }];
}

/** Rows that are equal keep their order. */
function sorted(
  rows: readonly ShownRow[],
  { sort, filter }: Selection,
  survey: Survey | undefined,
  locale: Locale,
): readonly ShownRow[] {
  if (sort === undefined) return rows;
  const sign = sort.isDescending ? -1 : 1;
  if (sort.by === byHousehold) {
    const inOrder = titleOrder(locale);
    return [...rows].sort(
      (a, b) => sign * inOrder(a.household.title[locale], b.household.title[locale]),
    );
  }
  const isOfOne = scopeOf(filter).kind === "programme";
  const key = (household: string, programme: string | undefined) =>
    `${household} ${isOfOne ? "" : (programme ?? "")}`;
  const places = new Map(
    survey?.rows.map(({ household, programme, cells }) => [
      key(household, programme),
      cells.find(({ region }) => region === sort.by)?.order ?? 0,
    ]),
  );
  const placeOf = ({ household, programme }: ShownRow) =>
    places.get(key(household.id, programme)) ?? 0;
  return [...rows].sort((a, b) => sign * (placeOf(a) - placeOf(b)));
}

/** A household that is not among those shown can be chosen on the map of all. */
function chosenOf(
  { household, region, programme }: Selection,
  rows: readonly ShownRow[],
  compared: ComparedHouseholds,
  catalogue: Catalogue,
): Chosen | undefined {
  const [other] = household === undefined ? [] : shownRow({ household }, compared, catalogue);
  const own = rows.filter((one) => one.household.id === household);
  const isOfProgramme = (one: ShownRow) => one.programme === programme;
  const row =
    own.find(isOfProgramme) ?? own[0] ?? other ?? (household === undefined ? rows[0] : undefined);
  const shown = row?.cells.find(({ policy }) => policy.id === region) ?? row?.cells[0];
  if (row === undefined || shown === undefined || shown.cell.household.isBrief) return undefined;
  const named = shown.cell.household.programmes.find(({ name }) => name === programme);
  return { row, shown, programme: named ?? shown.programme };
}

/** The map shows households that the table does not. */
function withSurveyed(
  assumed: Screen["assumed"],
  survey: Survey | undefined,
  policies: readonly PolicyView[],
): Screen["assumed"] {
  if (survey === undefined) return assumed;
  const cells = survey.rows.flatMap((row) => row.cells);
  return policies.flatMap((policy) => {
    const before = assumed.find((one) => one.policy === policy)?.names ?? [];
    const mapped = cells
      .filter(({ region }) => region === policy.id)
      .flatMap((cell) => cell.assumed)
      .filter((name) => policy.assumptions[name] !== undefined);
    const names = [...new Set([...before, ...mapped])];
    return names.length === 0 ? [] : [{ policy, names }];
  });
}

/** What the cells, the payments and the chosen household's list rest on. */
function assumedOn(rows: readonly ShownRow[], chosen: ShownCell | undefined): Screen["assumed"] {
  const found = new Map<PolicyView, Set<string>>();
  for (const shown of rows.flatMap(({ cells }) => cells)) {
    const { policy, programme, cell } = shown;
    const { programmes, standard } = cell.household;
    const used =
      shown === chosen
        ? programmes
        : programmes.filter((one) => one === programme || one.rule?.isMonthly === true);
    const names = used.flatMap(({ assumed }) => assumed);
    if (standard?.status === "assumed" && standard.name !== undefined) names.push(standard.name);
    const known = names.filter((name) => policy.assumptions[name] !== undefined);
    if (known.length > 0) found.set(policy, new Set([...(found.get(policy) ?? []), ...known]));
  }
  return [...found].map(([policy, names]) => ({ policy, names: [...names] }));
}
