/**
 * What the case screen shows, as data: the reader's selection, its address, and the result that is explained.
 *
 * In:       the catalogue that the page hands over; the address; the engine's results.
 * Out:      selections, addresses, and the region and programme that are chosen. Pure.
 * Ignores:  React, words, the worker. A household's facts never go into an address.
 */
import type {
  CaseData,
  ComparedCell,
  ComparedHouseholds,
  Outcome,
  PlainProgramme,
  PolicyView,
} from "../../engine/index.ts";
import type { Catalogue, CatalogueHousehold } from "../compare/compare-state.ts";
import type { ShownCell } from "../compare/shown-rows.ts";
import { isDay } from "../parts/is-day.ts";
import type { HouseholdOrigin } from "./household/use-household.ts";

export interface CasesSelection {
  readonly date: string;
  /** The scenario that the household began as. */
  readonly household: string;
  readonly region: string;
  /** Absent: the one that stands for the household in the region. */
  readonly programme?: string;
  /** Which side of the grounds is shown; absent: the reasons. */
  readonly pane?: string;
}

export type CasesChange =
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "household"; readonly household: string }
  | { readonly kind: "region"; readonly region: string }
  | { readonly kind: "programme"; readonly programme: string }
  | { readonly kind: "pane"; readonly pane: string };

/** The household in view. */
export interface CasesHousehold extends CatalogueHousehold {
  /** The reader has changed a fact: it is no longer the scenario. */
  readonly isChanged: boolean;
  /** Another household than the scenario. */
  readonly origin?: HouseholdOrigin;
}

/** The side of the grounds that a reader sees first. */
export const firstPane = "reasons";

export function firstCase({ date, firstHouseholds, policies }: Catalogue): CasesSelection {
  return { date, household: firstHouseholds[0] ?? "", region: policies[0]?.id ?? "" };
}

export function changeCase(selection: CasesSelection, change: CasesChange): CasesSelection {
  switch (change.kind) {
    case "date":
      return { ...selection, date: change.date };
    case "household": {
      const { programme: _, ...rest } = selection;
      return { ...rest, household: change.household };
    }
    // A reader who asks about a programme asks about it in the next region too.
    case "region":
      return { ...selection, region: change.region };
    case "programme":
      return { ...selection, programme: change.programme };
    case "pane": {
      const { pane: _, ...rest } = selection;
      return change.pane === firstPane ? rest : { ...rest, pane: change.pane };
    }
  }
}

/** The selection that an address asks for; what it asks for in vain is left out. */
export function caseFromAddress(search: string, catalogue: Catalogue): CasesSelection {
  const asked = new URLSearchParams(search);
  const first = firstCase(catalogue);
  const date = asked.get("date") ?? "";
  const household = asked.get("household") ?? "";
  const region = asked.get("region") ?? "";
  const programme = asked.get("programme") ?? "";
  const pane = asked.get("pane") ?? "";
  return {
    date: isDay(date) ? date : first.date,
    household: catalogue.households.some(({ id }) => id === household)
      ? household
      : first.household,
    region: catalogue.policies.some(({ id }) => id === region) ? region : first.region,
    ...(programme === "" ? {} : { programme }),
    ...(pane === "" ? {} : { pane }),
  };
}

/** The address's own words, beside which others may stand; what is as at first is not said. */
export function searchOfCase(
  selection: CasesSelection,
  search: string,
  catalogue: Catalogue,
): string {
  const first = firstCase(catalogue);
  const said = new URLSearchParams(search);
  for (const key of ["date", "household", "region", "programme", "pane"] as const) {
    const value = selection[key];
    if (value === undefined || value === first[key]) said.delete(key);
    else said.set(key, value);
  }
  const text = said.toString();
  return text === "" ? "" : `?${text}`;
}

/** What a reader has made of a scenario, or put in its place. */
export interface OwnHousehold {
  readonly facts: CaseData;
  readonly origin?: HouseholdOrigin;
}

export function householdInView(
  { household }: CasesSelection,
  { households }: Catalogue,
  own: OwnHousehold | undefined,
): CasesHousehold {
  const scenario = households.find(({ id }) => id === household) ?? households[0];
  const { id, title, note, facts } = scenario ?? { id: "", title: { zh: "", en: "" }, facts: {} };
  return {
    id,
    title,
    ...(note === undefined ? {} : { note }),
    facts: own?.facts ?? facts,
    isChanged: own !== undefined,
    ...(own?.origin === undefined ? {} : { origin: own.origin }),
  };
}

/** A region's answer for the household: all its programmes, and the one explained. */
export interface CaseAnswer extends ShownCell {
  readonly cell: ComparedCell;
  readonly policy: PolicyView;
}

/** Absent until the region's rules have been run, and where they cannot be. */
export function answerOf(
  { region, programme }: CasesSelection,
  { rows, policies }: ComparedHouseholds,
): CaseAnswer | undefined {
  const cell = rows[0]?.cells.find((one) => one.region === region);
  const policy = policies.find(({ id }) => id === region);
  if (cell === undefined || policy === undefined) return undefined;
  const { programmes } = cell.household;
  const named = (name: string | undefined) => programmes.find((one) => one.name === name);
  const chosen = named(programme) ?? firstToExplain(programmes, named(cell.headline));
  return chosen === undefined ? undefined : { cell, policy, programme: chosen };
}

/**
 * What stands for the household in a comparison of regions, unless nothing is said of it here or facts are wanting while
 * others are decided: then the first programme that the region speaks of.
 */
function firstToExplain(
  programmes: readonly PlainProgramme[],
  headline: PlainProgramme | undefined,
): PlainProgramme | undefined {
  const first = programmes.find(({ outcome }) => outcome !== "silent") ?? programmes[0];
  if (headline === undefined || headline.outcome === "silent") return first;
  return headline.outcome === "needs" && first?.outcome !== "needs" ? first : headline;
}

/** The assumed values that any of the region's results rests on, each once. */
export function assumedNames({ policy, cell }: CaseAnswer): readonly string[] {
  const names = cell.household.programmes.flatMap(({ assumed }) => assumed);
  return [...new Set(names)].filter((name) => policy.assumptions[name] !== undefined);
}

export interface RegionMark {
  readonly programme: string;
  readonly outcome: Outcome;
}

/** What the first programme of the vocabulary answers in each region: the mark of a region's tab. */
export function regionMarks({ rows }: ComparedHouseholds): ReadonlyMap<string, RegionMark> {
  return new Map(
    (rows[0]?.cells ?? []).flatMap(({ region, household }) => {
      const [first] = household.programmes;
      if (first === undefined) return [];
      return [[region, { programme: first.name, outcome: first.outcome }] as const];
    }),
  );
}

export interface OutcomeGroups {
  /** Decided ones first, then what turns on something. */
  readonly spoken: readonly PlainProgramme[];
  /** About applications or stays that the household has none of. */
  readonly idle: readonly PlainProgramme[];
  readonly silent: readonly PlainProgramme[];
}

const order: readonly Outcome[] = ["yes", "no", "depends", "discretion", "needs"];

export function outcomeGroups(programmes: readonly PlainProgramme[]): OutcomeGroups {
  const silent = programmes.filter(({ outcome }) => outcome === "silent");
  const isIdle = ({ outcome, rule, parts }: PlainProgramme) =>
    outcome === "no" && rule?.isOccasional === true && parts.length === 0;
  const idle = programmes.filter(isIdle);
  const spoken = order.flatMap((outcome) =>
    programmes.filter((one) => one.outcome === outcome && !isIdle(one)),
  );
  return { spoken, idle, silent };
}
