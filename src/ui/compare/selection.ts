/**
 * What a reader has chosen on the comparison screen, and its address.
 *
 * In:       the catalogue; the address; what the reader changes.
 * Out:      selections and addresses. Pure. A household's facts never go into an address, its id alone.
 * Ignores:  React, words, results.
 */

import type { ProgrammeGroup, SurveyScope } from "../../engine/index.ts";
import { isDay } from "../parts/is-day.ts";
import type { Catalogue, CatalogueHousehold } from "./compare-state.ts";

/** A table of the households shown, a map of all, or small charts. */
export type CompareView = "table" | "heat" | "panels";

/** Rows in the order of a column: of a region, by its id, or of the households' names. */
export interface Sort {
  readonly by: string;
  readonly isDescending: boolean;
}

export const byHousehold = "household";

export interface Selection {
  readonly date: string;
  /** Households shown, in the catalogue's order. */
  readonly shown: readonly string[];
  /** Ids of the regions that have a column, in the catalogue's order; absent: all of them. */
  readonly regions?: readonly string[];
  /** One programme in every cell, or several below each other (`scopeOf`); absent: each cell's own. */
  readonly filter?: string;
  /** Absent: the catalogue's order. */
  readonly sort?: Sort;
  /** Absent: the table. */
  readonly view?: Exclude<CompareView, "table">;
  /** The chosen cell; absent: the first. */
  readonly household?: string;
  readonly region?: string;
  /** The programme explained; absent: the cell's. */
  readonly programme?: string;
}

export type SelectionChange =
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "filter"; readonly programme: string | undefined }
  | { readonly kind: "toggle-household"; readonly household: string }
  | { readonly kind: "households"; readonly shown: readonly string[] }
  | { readonly kind: "regions"; readonly shown: readonly string[] }
  | { readonly kind: "sort"; readonly by: string }
  | { readonly kind: "view"; readonly view: CompareView }
  | {
      readonly kind: "cell";
      readonly household: string;
      readonly region: string;
      /** Where a household has several rows. */
      readonly programme?: string;
    }
  | { readonly kind: "programme"; readonly programme: string };

export function firstSelection({ date, firstHouseholds, households }: Catalogue): Selection {
  const known = new Set(households.map(({ id }) => id));
  return { date, shown: firstHouseholds.filter((id) => known.has(id)) };
}

export function changeSelection(
  selection: Selection,
  change: SelectionChange,
  catalogue: Catalogue,
): Selection {
  switch (change.kind) {
    case "date":
      return { ...selection, date: change.date };
    case "filter": {
      const { filter: _, programme: __, ...rest } = selection;
      return change.programme === undefined ? rest : { ...rest, filter: change.programme };
    }
    case "toggle-household":
      return toggleHousehold(selection, change.household, catalogue);
    case "households":
      return showHouseholds(selection, new Set(change.shown), catalogue);
    case "regions":
      return showRegions(selection, change.shown, catalogue);
    case "sort":
      return sortBy(selection, change.by);
    case "view": {
      const { view: _, ...rest } = selection;
      return change.view === "table" ? rest : { ...rest, view: change.view };
    }
    case "cell": {
      const { programme: _, ...rest } = selection;
      const { household, region, programme } = change;
      return { ...rest, household, region, ...(programme === undefined ? {} : { programme }) };
    }
    case "programme":
      return { ...selection, programme: change.programme };
  }
}

function toggleHousehold(selection: Selection, household: string, catalogue: Catalogue): Selection {
  const wanted = new Set(selection.shown);
  if (wanted.has(household)) wanted.delete(household);
  else wanted.add(household);
  return showHouseholds(selection, wanted, catalogue);
}

/** The last household stays: a comparison of nothing shows nothing. */
function showHouseholds(
  selection: Selection,
  wanted: ReadonlySet<string>,
  { households, firstHouseholds }: Catalogue,
): Selection {
  const shown = inOrder(wanted, firstHouseholds, households);
  return shown.length === 0 ? selection : { ...selection, shown };
}

/** The last region stays. What was chosen of a region that goes is chosen no longer. */
function showRegions(
  selection: Selection,
  wanted: readonly string[],
  { policies }: Catalogue,
): Selection {
  const ids = policies.map(({ id }) => id);
  const shown = ids.filter((id) => wanted.includes(id));
  if (shown.length === 0) return selection;
  const { regions: _, region, sort, ...rest } = selection;
  const isSorted = sort !== undefined && (sort.by === byHousehold || shown.includes(sort.by));
  return {
    ...rest,
    ...(shown.length === ids.length ? {} : { regions: shown }),
    ...(region === undefined || !shown.includes(region) ? {} : { region }),
    ...(isSorted ? { sort } : {}),
  };
}

/** The catalogue with those regions alone that have a column: nothing else is worked out or added up. */
export function catalogueInView(catalogue: Catalogue, regions: Selection["regions"]): Catalogue {
  if (regions === undefined) return catalogue;
  return { ...catalogue, policies: catalogue.policies.filter(({ id }) => regions.includes(id)) };
}

/** First what gives most, or the names from the beginning; then the other way round; then as before. */
function sortBy(selection: Selection, by: string): Selection {
  const { sort, ...rest } = selection;
  const first = by !== byHousehold;
  if (sort?.by !== by) return { ...rest, sort: { by, isDescending: first } };
  return sort.isDescending === first ? { ...rest, sort: { by, isDescending: !first } } : rest;
}

/** Those shown first keep their order and come first. */
function inOrder(
  wanted: ReadonlySet<string>,
  first: readonly string[],
  households: readonly CatalogueHousehold[],
): readonly string[] {
  const rest = households.map(({ id }) => id).filter((id) => !first.includes(id));
  return [...first, ...rest].filter((id) => wanted.has(id));
}

const groups: readonly ProgrammeGroup[] = ["monthly", "money", "service"];
const everything = "*";

/** What a filter says of a group; no programme's name begins so. */
export function filterOfGroup(group: ProgrammeGroup | undefined): string {
  return `${everything}${group ?? ""}`;
}

/** The programmes that a filter asks for. */
export function scopeOf(filter: string | undefined): SurveyScope {
  if (filter === undefined) return { kind: "main" };
  if (filter === everything) return { kind: "all" };
  const group = groups.find((one) => filter === filterOfGroup(one));
  return group === undefined ? { kind: "programme", name: filter } : { kind: "group", group };
}

/** The selection that an address asks for; what it asks for in vain is left out. */
export function selectionFromAddress(search: string, catalogue: Catalogue): Selection {
  const asked = new URLSearchParams(search);
  const first = firstSelection(catalogue);
  const date = asked.get("date") ?? "";
  const known = new Set(catalogue.households.map(({ id }) => id));
  const shown = (asked.get("households") ?? "").split(",").filter((id) => known.has(id));
  const one = (key: string, isKnown: (id: string) => boolean) => {
    const value = asked.get(key);
    return value !== null && isKnown(value) ? value : undefined;
  };
  const household = one("household", (id) => known.has(id));
  const region = one("region", (id) => catalogue.policies.some((policy) => policy.id === id));
  const filter = one("only", (name) => name !== "");
  const programme = one("programme", (name) => name !== "");
  const view = one("show", (name) => name === "heat" || name === "panels");
  const sort = sortFromAddress(asked.get("sort") ?? "", catalogue);
  const selection: Selection = {
    date: isDay(date) ? date : first.date,
    shown:
      shown.length > 0 ? inOrder(new Set(shown), first.shown, catalogue.households) : first.shown,
    ...(household === undefined ? {} : { household }),
    ...(region === undefined ? {} : { region }),
    ...(filter === undefined ? {} : { filter }),
    ...(programme === undefined ? {} : { programme }),
    ...(view === "heat" || view === "panels" ? { view } : {}),
    ...(sort === undefined ? {} : { sort }),
  };
  const regions = asked.get("regions");
  return regions === null ? selection : showRegions(selection, regions.split(","), catalogue);
}

/** A column; with a minus before it where its last comes first. */
function sortFromAddress(text: string, { policies }: Catalogue): Sort | undefined {
  const isDescending = text.startsWith("-");
  const by = isDescending ? text.slice(1) : text;
  const isKnown = by === byHousehold || policies.some(({ id }) => id === by);
  return isKnown ? { by, isDescending } : undefined;
}

/** The address's own words, beside which others may stand; what is as at first is not said. */
export function searchOfSelection(
  selection: Selection,
  search: string,
  catalogue: Catalogue,
): string {
  const first = firstSelection(catalogue);
  const said = new URLSearchParams(search);
  const say = (key: string, value: string | undefined) => {
    if (value === undefined) said.delete(key);
    else said.set(key, value);
  };
  const shown = selection.shown.join(",");
  say("date", selection.date === first.date ? undefined : selection.date);
  say("households", shown === first.shown.join(",") ? undefined : shown);
  say("regions", selection.regions?.join(","));
  say("only", selection.filter);
  say("show", selection.view);
  const { sort } = selection;
  say("sort", sort && `${sort.isDescending ? "-" : ""}${sort.by}`);
  say("household", selection.household);
  say("region", selection.region);
  say("programme", selection.programme);
  const text = said.toString().replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}
