/**
 * A household as a table: a row for each thing, a column for each fact.
 *
 * In:       rows of cells; the form. The first column says what a row is about; what belongs to a person stands below
 *           the person's row. Without that column each row is a member.
 * Out:      the facts, and where each came from; faults with their row and column. What is faulty is left out, the rest
 *           is taken.
 * Reports:  the kinds of `TableFault`.
 * Ignores:  whether facts can stand, which the engine says.
 */
import type { CaseData } from "../../../engine/index.ts";
import type { CsvCells, CsvRow } from "../../../text/csv-cells.ts";
import { plainText } from "../../../text/plain-text.ts";
import {
  type FormEntity,
  type FormField,
  type HouseholdForm,
  householdEntity,
  maybeEntity,
} from "./household-form.ts";
import {
  editedHousehold,
  emptyThing,
  factsFromThing,
  pathWithin,
  type Thing,
  thingAt,
  thingsIn,
} from "./household-tree.ts";

/** Both as a spreadsheet counts, from 1. */
export interface TablePlace {
  readonly row: number;
  /** Absent for a whole row. */
  readonly column?: number;
  /** The column's head. */
  readonly head?: string;
}

export type TableFaultKind =
  | "empty"
  | "unclosed-quote"
  | "unknown-column"
  | "column-twice"
  | "unknown-thing"
  | "second-household"
  | "belongs-nowhere"
  | "not-of-thing"
  | "beyond-columns"
  | "no-list";

export interface TableFault extends TablePlace {
  readonly kind: TableFaultKind;
  /** What stands there, or what it is about. */
  readonly text: string;
}

export interface ReadTable {
  readonly facts: CaseData;
  readonly faults: readonly TableFault[];
  /** Where a fact stands, by the engine's path: `成员[0].月工资`; of one that stands nowhere, its thing's row. */
  readonly placeOf: (path: string) => TablePlace | undefined;
}

/** Heads of the first column, and the word for an empty list. */
export const thingHeads: readonly string[] = ["对象", "thing"];
const noneWords: readonly string[] = ["无", "none"];

type Report = (fault: TableFault) => void;

export function householdOfTable({ rows, unclosed }: CsvCells, form: HouseholdForm): ReadTable {
  const faults: TableFault[] = [];
  const report: Report = (fault) => void faults.push(fault);
  if (unclosed !== undefined) report({ kind: "unclosed-quote", row: unclosed, text: '"' });
  const [heads, ...body] = rows;
  if (heads === undefined || body.length === 0)
    report({ kind: "empty", row: heads?.number ?? 1, text: "" });
  const columns = columnsOf(heads, form, report);
  const places = new Map<string, TablePlace>();
  const table = { columns, width: heads?.cells.length ?? 0, form, places, report };
  const rootName = householdEntity(form).name;
  let read: Read = { root: emptyThing(rootName), last: new Map([[rootName, ""]]) };
  for (const row of body) read = takenRow(read, row, table);
  return {
    facts: factsFromThing(read.root, form),
    faults,
    placeOf: (path) => places.get(path) ?? places.get(path.slice(0, path.lastIndexOf("."))),
  };
}

interface Column {
  readonly number: number;
  readonly head: string;
  readonly isThing: boolean;
}

interface Table {
  /** Those that are understood. */
  readonly columns: readonly Column[];
  /** How many cells the row of heads has. */
  readonly width: number;
  readonly form: HouseholdForm;
  readonly places: Map<string, TablePlace>;
  readonly report: Report;
}

interface Read {
  readonly root: Thing;
  /** The path of the newest thing of each entity. */
  readonly last: ReadonlyMap<string, string>;
}

function columnsOf(
  heads: CsvRow | undefined,
  form: HouseholdForm,
  report: Report,
): readonly Column[] {
  const seen = new Set<string>();
  return (heads?.cells ?? []).flatMap((head, index) => {
    const place = { row: heads?.number ?? 1, column: index + 1, head, text: head };
    const isThing = index === 0 && thingHeads.includes(head.toLowerCase());
    if (head === "") return [];
    if (seen.has(head)) {
      report({ kind: "column-twice", ...place });
      return [];
    }
    seen.add(head);
    const isKnown = form.some(
      (entity) => maybeFieldOf(head, entity) !== undefined || maybeListOf(head, entity, form),
    );
    if (!isThing && !isKnown) {
      report({ kind: "unknown-column", ...place });
      return [];
    }
    return [{ number: index + 1, head, isThing }];
  });
}

function takenRow(read: Read, row: CsvRow, table: Table): Read {
  const { columns, form, places, report } = table;
  const entity = entityOfRow(row, table);
  if (entity === undefined) return read;
  const path = entity.of === undefined ? "" : pathOfNew(read, entity.name, entity.of);
  if (path === undefined) {
    report({ kind: "belongs-nowhere", row: row.number, text: entity.name });
    return read;
  }
  if (path === "" && places.has("")) {
    report({ kind: "second-household", row: row.number, text: entity.name });
    return read;
  }
  places.set(path, { row: row.number });
  const parent = path.slice(0, Math.max(0, path.lastIndexOf(".")));
  const added =
    path === ""
      ? read.root
      : editedHousehold(read.root, { kind: "add", path: parent, entity: entity.name });
  const root = columns.reduce(
    (taken, column) =>
      column.isThing ? taken : takenCell(taken, row, { column, entity, path, ...table }),
    added,
  );
  const stray = row.cells.findIndex((cell, index) => index >= table.width && cell !== "");
  const text = row.cells[stray];
  if (text !== undefined)
    report({ kind: "beyond-columns", row: row.number, column: stray + 1, text });
  const last = new Map([...read.last].filter(([name]) => !isWithin(name, entity.name, form)));
  return { root, last: last.set(entity.name, path) };
}

/** What a row is about; a member where no column says so. */
function entityOfRow({ cells, number }: CsvRow, { columns, form, report }: Table) {
  const column = columns.find(({ isThing }) => isThing);
  if (column === undefined) {
    const members = householdEntity(form).children.map((name) => maybeEntity(form, name));
    return members.find((entity) => entity?.isPerson === true);
  }
  const said = cells[0] ?? "";
  const entity = form.find(({ name, en }) => isSaid(said, name, en));
  if (entity === undefined)
    report({ kind: "unknown-thing", row: number, column: 1, head: column.head, text: said });
  return entity;
}

function pathOfNew({ root, last }: Read, entity: string, of: string): string | undefined {
  const parent = last.get(of);
  if (parent === undefined) return undefined;
  return pathWithin(parent, entity, thingAt(root, parent)?.lists[entity]?.length ?? 0);
}

/** Whether an entity belongs to another, directly or further in. */
function isWithin(name: string, outer: string, form: HouseholdForm): boolean {
  const of = maybeEntity(form, name)?.of;
  return of !== undefined && (of === outer || isWithin(of, outer, form));
}

interface Cell extends Table {
  readonly column: Column;
  readonly entity: FormEntity;
  readonly path: string;
}

function takenCell(root: Thing, row: CsvRow, { column, entity, path, form, places, report }: Cell) {
  const text = row.cells[column.number - 1] ?? "";
  if (text === "") return root;
  const place = { row: row.number, column: column.number, head: column.head };
  const field = maybeFieldOf(column.head, entity);
  if (field !== undefined) {
    places.set(path === "" ? field.name : `${path}.${field.name}`, place);
    return editedHousehold(root, { kind: "state", path, name: field.name, text });
  }
  const list = entity.children.find((name) =>
    isSaid(column.head, name, maybeEntity(form, name)?.en),
  );
  if (list === undefined) report({ kind: "not-of-thing", ...place, text: entity.name });
  else if (noneWords.includes(text.toLowerCase()))
    return editedHousehold(root, { kind: "none", path, entity: list });
  else report({ kind: "no-list", ...place, text });
  return root;
}

function isSaid(said: string, name: string, en: string | undefined): boolean {
  return (
    said === name || (en !== undefined && en !== "" && said.toLowerCase() === en.toLowerCase())
  );
}

/** By name or by gloss; a unit in brackets behind it is passed over. */
function maybeFieldOf(head: string, { fields }: FormEntity): FormField | undefined {
  const bare = head.replace(/\s*[(（][^()（）]*[)）]$/, "");
  return (
    fields.find(({ name, en }) => isSaid(head, name, en)) ??
    fields.find(({ name }) => name === bare)
  );
}

function maybeListOf(head: string, { children }: FormEntity, form: HouseholdForm): boolean {
  return children.some((name) => isSaid(head, name, maybeEntity(form, name)?.en));
}

/** The household as rows of cells, heads first; only columns that something stands in. */
export function tableOfHousehold(root: Thing, form: HouseholdForm): readonly (readonly string[])[] {
  const things = thingsIn(root).map(([, thing]) => thing);
  const fields = new Set(
    form.flatMap(({ name, fields }) =>
      fields
        .filter((field) => things.some((thing) => thing.entity === name && isStated(thing, field)))
        .map((field) => field.name),
    ),
  );
  const lists = new Set(
    form.flatMap(({ children }) =>
      children.filter((child) => things.some(({ lists }) => lists[child]?.length === 0)),
    ),
  );
  const [thingHead = ""] = thingHeads;
  const [none = ""] = noneWords;
  const rows = things.map((thing) => {
    const own = maybeEntity(form, thing.entity)?.fields ?? [];
    const cellOf = (name: string) => {
      const field = own.find((one) => one.name === name);
      return field === undefined ? "" : tableText(thing.facts[name] ?? "", field);
    };
    const listCell = (name: string) => (thing.lists[name]?.length === 0 ? none : "");
    return [thing.entity, ...[...fields].map(cellOf), ...[...lists].map(listCell)];
  });
  return [[thingHead, ...fields, ...lists], ...rows];
}

function isStated({ facts }: Thing, { name }: FormField): boolean {
  return (facts[name] ?? "") !== "";
}

function tableText(typed: string, field: FormField): string {
  const plain = typed === "" ? "" : plainText(typed, field);
  if (field.kind !== "boolean") return plain;
  return plain === "true" ? "是" : plain === "false" ? "否" : plain;
}
