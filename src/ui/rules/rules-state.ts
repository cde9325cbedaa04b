/**
 * What the screen of rules shows, as data: the reader's selection, its address, and what follows from both.
 *
 * In:       the catalogue; the address; the engine's matrix.
 * Out:      selections, addresses, and the rows and cells that are shown. Pure.
 * Ignores:  React, words, the worker.
 */
import type { MatrixCell, MatrixRow } from "../../engine/index.ts";
import type { Catalogue } from "../compare/compare-state.ts";
import { isDay } from "../parts/is-day.ts";

export interface RulesSelection {
  readonly date: string;
  /** The place that the others are held against. */
  readonly reference: string;
  readonly isOnlyDiffering: boolean;
  readonly section: SectionShown;
  /** Words looked for; empty for all rows. */
  readonly query: string;
  /** Programmes whose parts are shown. */
  readonly open: readonly string[];
  /** The chosen row; absent: the first that differs. */
  readonly row?: string;
  /** The household of the sums; absent: the catalogue's first. */
  readonly household?: string;
  /** Whose rule is tried; absent: the reference's. */
  readonly from?: string;
  /** Where it is tried; absent: the first other place. */
  readonly to?: string;
  /** Of a value that varies: the variant that is tried, its options one after another. */
  readonly variant?: string;
  /** Names that are missing there come along. */
  readonly isCarrying: boolean;
}

export type SectionShown = MatrixRow["section"] | "all";

export type RulesChange = Partial<
  Omit<RulesSelection, "open"> & {
    /** A programme whose parts are shown or hidden. */
    readonly toggled: string;
  }
>;

/** The order in which sections are shown: figures first, for they are looked for most. */
export const sectionOrder: readonly MatrixRow["section"][] = [
  "parameters",
  "programmes",
  "derived",
  "choices",
  "checks",
  "deadlines",
  "routes",
  "readings",
];

export const sectionChoices: readonly SectionShown[] = [...sectionOrder, "all"];

export function firstSelection({ date, policies }: Catalogue): RulesSelection {
  return {
    date,
    reference: policies[0]?.id ?? "",
    isOnlyDiffering: false,
    section: "parameters",
    query: "",
    open: [],
    isCarrying: false,
  };
}

export function changeSelection(before: RulesSelection, change: RulesChange): RulesSelection {
  const { toggled, variant, ...rest } = change;
  // Another row has other places that say something of it, and other variants.
  const isMoved = change.row !== undefined && change.row !== before.row;
  const isOther = isMoved || (change.from !== undefined && change.from !== before.from);
  const { variant: old, ...known } = before;
  const taken = variant ?? (isOther ? "" : (old ?? ""));
  const next = { ...known, ...rest, ...(taken === "" ? {} : { variant: taken }) };
  const { from: _, to: __, ...unmoved } = next;
  return {
    ...(isMoved && change.from === undefined ? { ...unmoved, isCarrying: false } : next),
    open: toggled === undefined ? before.open : toggledIn(before.open, toggled),
  };
}

function toggledIn(open: readonly string[], name: string): readonly string[] {
  return open.includes(name) ? open.filter((one) => one !== name) : [...open, name];
}

/** The selection that an address asks for; what it asks for in vain is left out. */
export function selectionFromAddress(search: string, catalogue: Catalogue): RulesSelection {
  const asked = new URLSearchParams(search);
  const first = firstSelection(catalogue);
  const date = asked.get("date") ?? "";
  const place = (key: string) => catalogue.policies.find(({ id }) => id === asked.get(key))?.id;
  const [from, to] = [place("from"), place("to")];
  const section = sectionChoices.find((one) => one === asked.get("section"));
  const row = asked.get("row") ?? "";
  const variant = asked.get("variant") ?? "";
  const household = catalogue.households.find(({ id }) => id === asked.get("household"))?.id;
  return {
    date: isDay(date) ? date : first.date,
    reference: place("reference") ?? first.reference,
    isOnlyDiffering: asked.get("show") === "differing",
    section: section ?? first.section,
    query: asked.get("q") ?? "",
    open: asked.getAll("open"),
    ...(row === "" ? {} : { row }),
    ...(household === undefined ? {} : { household }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(variant === "" ? {} : { variant }),
    isCarrying: asked.get("carry") === "names",
  };
}

/** The address's own words, beside which others may stand; what is as at first is not said. */
export function searchOfSelection(
  selection: RulesSelection,
  search: string,
  catalogue: Catalogue,
): string {
  const first = firstSelection(catalogue);
  const said = new URLSearchParams(search);
  const say = (key: string, value: string | undefined) => {
    if (value === undefined || value === "") said.delete(key);
    else said.set(key, value);
  };
  const { date, reference } = selection;
  say("date", date === first.date ? undefined : date);
  say("reference", reference === first.reference ? undefined : reference);
  say("show", selection.isOnlyDiffering ? "differing" : undefined);
  say("section", selection.section === first.section ? undefined : selection.section);
  say("q", selection.query);
  said.delete("open");
  for (const name of selection.open) said.append("open", name);
  say("row", selection.row);
  say("household", selection.household);
  say("from", selection.from);
  say("to", selection.to);
  say("variant", selection.variant);
  say("carry", selection.isCarrying ? "names" : undefined);
  const text = said.toString();
  return text === "" ? "" : `?${text}`;
}

/** How a cell lies to the reference's: itself, says nothing, names a figure that either lacks, says the same or not. */
export type Relation = "reference" | "silent" | "open" | "same" | "different";

export function relationOf(
  cells: readonly MatrixCell[],
  index: number,
  reference: number,
): Relation {
  const [cell, other] = [cells[index], cells[reference]];
  if (cell === undefined || cell.kind === "silent") return "silent";
  if (index === reference) return "reference";
  if (other === undefined || other.kind === "silent") return "different";
  // Both leave it to another rule: whether that says the same nobody knows.
  if (cell.isOpen || other.isOpen) return "open";
  return cell.meaning === other.meaning ? "same" : "different";
}

/** Whether any place says something else than the reference, or one of them nothing. */
export function isDiffering({ cells }: MatrixRow, reference: number): boolean {
  return cells.some((_, index) => {
    const relation = relationOf(cells, index, reference);
    return relation === "different" || (relation === "silent") !== isSilent(cells[reference]);
  });
}

export interface ShownSection {
  readonly section: MatrixRow["section"];
  readonly rows: readonly ShownRow[];
  /** Entries of the section, shown or not, and how many of them all places word alike. */
  readonly all: number;
  readonly alike: number;
}

export interface ShownRow {
  readonly row: MatrixRow;
  readonly relations: readonly Relation[];
  /** Of a programme: how many parts it has; whether they are shown. */
  readonly parts: number;
  readonly isOpen: boolean;
}

/** The sections with the rows that the selection asks for; the parts of a programme follow it. */
export function shownSections(
  rows: readonly MatrixRow[],
  selection: RulesSelection,
  reference: number,
): readonly ShownSection[] {
  const words = selection.query
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .filter((one) => one !== "");
  const partsOf = Map.groupBy(
    rows.filter(({ part }) => part !== undefined),
    ({ entry }) => entry,
  );
  const shown = (row: MatrixRow): ShownRow => ({
    row,
    relations: row.cells.map((_, index) => relationOf(row.cells, index, reference)),
    parts:
      row.section === "programmes" && row.part === undefined
        ? (partsOf.get(row.entry)?.length ?? 0)
        : 0,
    isOpen: selection.open.includes(row.entry),
  });
  const isAsked = (row: MatrixRow) =>
    (!selection.isOnlyDiffering || isDiffering(row, reference)) &&
    words.every((word) => searchedText(row).includes(word));
  return sectionOrder.flatMap((section) => {
    if (selection.section !== "all" && selection.section !== section) return [];
    const entries = rows.filter((row) => row.section === section && row.part === undefined);
    const chosen = entries.flatMap((row) => {
      const parts = (section === "programmes" ? (partsOf.get(row.entry) ?? []) : []).filter(
        isAsked,
      );
      const isOpen = selection.open.includes(row.entry) || (words.length > 0 && !isAsked(row));
      const below = isOpen ? parts : [];
      return isAsked(row) || below.length > 0 ? [row, ...below] : [];
    });
    if (chosen.length === 0) return [];
    const alike = entries.filter((row) => !isDiffering(row, reference)).length;
    return [{ section, rows: chosen.map(shown), all: entries.length, alike }];
  });
}

/** The row that the address asks for; else the first that is shown and differs; else the first that is shown. */
export function chosenRow(
  rows: readonly MatrixRow[],
  sections: readonly ShownSection[],
  { row: id }: RulesSelection,
  reference: number,
): MatrixRow | undefined {
  const asked = rows.find((row) => row.id === id);
  const shown = sections.flatMap((section) => section.rows.map(({ row }) => row));
  const differing = shown.find((row) => isDiffering(row, reference) && isSaid(row, reference));
  return asked ?? differing ?? shown[0];
}

/** Whose rule is tried where: places that say something come first. */
export function triedBetween(
  row: MatrixRow,
  { from, to }: RulesSelection,
  places: readonly string[],
  reference: number,
): { readonly from: string; readonly to: string } {
  const says = (id: string) => !isSilent(row.cells[places.indexOf(id)]);
  const source = from ?? [places[reference] ?? "", ...places].find(says) ?? places[0] ?? "";
  const others = places.filter((id) => id !== source);
  const isOther = (id: string) =>
    relationOf(row.cells, places.indexOf(id), places.indexOf(source)) !== "same";
  const target = to !== undefined && to !== source ? to : others.find(isOther);
  return { from: source, to: target ?? others[0] ?? "" };
}

/**
 * The variants of the value in a place, none where one value is for all; of a reading its options, those that are not
 * the default first, for the default is mostly everybody's.
 */
export function variantsIn(row: MatrixRow, column: number): readonly (readonly string[])[] {
  const cell = row.cells[column];
  if (row.section === "readings" && cell !== undefined && cell.kind !== "silent") {
    const { options = [], byDefault = "" } = cell.words;
    return [...options.filter((one) => one !== byDefault), byDefault].map((one) => [one]);
  }
  if (row.section !== "parameters" || cell === undefined || cell.kind === "silent") return [];
  return cell.values.length < 2 ? [] : cell.values.map(({ variant }) => variant);
}

/** The variant that the address asks for; of a reading, which is always tried as one of its options, else the first. */
export function triedVariant(
  { section }: MatrixRow,
  variants: readonly (readonly string[])[],
  { variant }: RulesSelection,
): readonly string[] | undefined {
  const asked = variants.find((one) => addressOfVariant(one) === variant);
  return asked ?? (section === "readings" ? variants[0] : undefined);
}

/** As it stands in an address: `广州/城镇`. */
export function addressOfVariant(variant: readonly string[]): string {
  return variant.join("/");
}

function isSilent(cell: MatrixCell | undefined): boolean {
  return cell === undefined || cell.kind === "silent";
}

function isSaid({ cells }: MatrixRow, reference: number): boolean {
  const cell = cells[reference];
  return cell !== undefined && cell.kind !== "silent" && !cell.isOpen;
}

const searched = new WeakMap<MatrixRow, string>();

/** Names, and what is written in any place. */
function searchedText(row: MatrixRow): string {
  const known = searched.get(row);
  if (known !== undefined) return known;
  const said = row.cells.flatMap((cell) =>
    cell.kind === "silent"
      ? []
      : [...cell.values.map(({ text }) => text), JSON.stringify(cell.words), ...cell.cites],
  );
  const text = [row.name.zh, row.name.en, row.entry, row.unit ?? "", ...said]
    .join(" ")
    .toLowerCase();
  searched.set(row, text);
  return text;
}
