/**
 * What the comparison screen shows, as data: the reader's selection, its address, and what follows from both.
 *
 * In:       the catalogue that the page hands over; the address; the engine's comparison.
 * Out:      selections, addresses, and the cell that is chosen. Pure.
 * Ignores:  React, words, the worker.
 */

import type {
  ComparedCell,
  ComparedHouseholds,
  Localized,
  PaymentRow,
  PlainProgramme,
  PolicyView,
  Seal,
} from "../../engine/index.ts";
import type { NamedHousehold, PolicyTexts } from "../../worker/protocol.ts";
import { isDay } from "../parts/is-day.ts";

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

export interface Selection {
  readonly date: string;
  /** Households shown, in the catalogue's order. */
  readonly shown: readonly string[];
  /** One programme in every cell; absent: each cell's own. */
  readonly filter?: string;
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
  | { readonly kind: "cell"; readonly household: string; readonly region: string }
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
    case "cell": {
      const { programme: _, ...rest } = selection;
      return { ...rest, household: change.household, region: change.region };
    }
    case "programme":
      return { ...selection, programme: change.programme };
  }
}

/** The last household stays: a comparison of nothing shows nothing. */
function toggleHousehold(
  selection: Selection,
  household: string,
  { households, firstHouseholds }: Catalogue,
): Selection {
  const isShown = selection.shown.includes(household);
  if (isShown && selection.shown.length === 1) return selection;
  const wanted = new Set(selection.shown);
  if (isShown) wanted.delete(household);
  else wanted.add(household);
  return { ...selection, shown: inOrder(wanted, firstHouseholds, households) };
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
  return {
    date: isDay(date) ? date : first.date,
    shown:
      shown.length > 0 ? inOrder(new Set(shown), first.shown, catalogue.households) : first.shown,
    ...(household === undefined ? {} : { household }),
    ...(region === undefined ? {} : { region }),
    ...(filter === undefined ? {} : { filter }),
    ...(programme === undefined ? {} : { programme }),
  };
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
  say("only", selection.filter);
  say("household", selection.household);
  say("region", selection.region);
  say("programme", selection.programme);
  const text = said.toString().replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}

/** A row as it is shown: the household and, for each region, the cell with its programme. */
export interface ShownRow {
  readonly household: CatalogueHousehold;
  readonly cells: readonly ShownCell[];
}

export interface ShownCell {
  readonly cell: ComparedCell;
  readonly policy: PolicyView;
  readonly programme: PlainProgramme;
}

export interface Screen {
  readonly rows: readonly ShownRow[];
  readonly chosen?: {
    readonly row: ShownRow;
    readonly shown: ShownCell;
    readonly programme: PlainProgramme;
  };
  readonly payments: readonly PaymentRow[];
  /** The greatest difference among the households shown. */
  readonly greatest?: PaymentRow;
  /** Programmes that a filter can ask for, in the vocabulary's order. */
  readonly programmes: readonly string[];
  /** Assumed parameters that the cells shown rest on, by policy. */
  readonly assumed: readonly { readonly policy: PolicyView; readonly names: readonly string[] }[];
}

export function screenOf(
  selection: Selection,
  compared: ComparedHouseholds,
  catalogue: Catalogue,
): Screen {
  const rows = selection.shown.flatMap((id) => shownRow(id, selection.filter, compared, catalogue));
  const { shown, filter } = selection;
  const isShown = ({ household, programme }: PaymentRow) =>
    shown.includes(household) && (filter === undefined || programme === filter);
  const chosen = chosenOf(selection, rows);
  const greatest = compared.differences.find(isShown);
  return {
    rows,
    ...(chosen === undefined ? {} : { chosen }),
    payments: shown.flatMap((id) =>
      compared.payments.filter((row) => row.household === id && isShown(row)),
    ),
    ...(greatest === undefined ? {} : { greatest }),
    programmes: compared.rows[0]?.cells[0]?.household.programmes.map(({ name }) => name) ?? [],
    assumed: assumedOn(rows, chosen?.shown),
  };
}

function shownRow(
  id: string,
  filter: string | undefined,
  { rows, policies }: ComparedHouseholds,
  { households }: Catalogue,
): readonly ShownRow[] {
  const household = households.find((one) => one.id === id);
  const row = rows.find((one) => one.household === id);
  if (household === undefined || row === undefined) return [];
  const cells = row.cells.flatMap((cell) => {
    const { programmes } = cell.household;
    const wanted =
      programmes.find(({ name }) => name === filter) ??
      programmes.find(({ name }) => name === cell.headline);
    const policy = policies.find((one) => one.id === cell.region);
    return wanted === undefined || policy === undefined
      ? []
      : [{ cell, policy, programme: wanted }];
  });
  return [{ household, cells }];
}

function chosenOf(
  { household, region, programme }: Selection,
  rows: readonly ShownRow[],
): Screen["chosen"] {
  const row = rows.find((one) => one.household.id === household) ?? rows[0];
  const shown = row?.cells.find(({ policy }) => policy.id === region) ?? row?.cells[0];
  if (row === undefined || shown === undefined) return undefined;
  const named = shown.cell.household.programmes.find(({ name }) => name === programme);
  return { row, shown, programme: named ?? shown.programme };
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
