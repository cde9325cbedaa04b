/**
 * One's own households as a population: a table with a row for each person, or for each household of one.
 *
 * In:       rows of cells, what each column is, and the plan whose vocabulary types the facts.
 * Out:      the population of the households that can stand, their numbers as text, and each row that was left out with
 *           its reason. Rows in are rows used and rows left out: a household with a faulty row is left out whole, for
 *           without it the household would be another one.
 * Reports:  the kinds of `MicrodataFault`; of facts the engine's own faults (`case/…`).
 * Ignores:  how the text was cut into cells and how values are written plainly, which the caller brings (`plain`).
 */
import type { CaseData, RawFact, RawRecord } from "../../evaluate/facts/raw-case.ts";
import type { CaseFault } from "../../evaluate/result.ts";
import type { Plan, PlanFact } from "../../plan/plan.ts";
import { joinPopulations } from "../../simulate/join-populations.ts";
import type { Population } from "../../simulate/population.ts";
import { populationOf } from "../../simulate/population-of.ts";
import { finish, type InSteps } from "../../simulate/run-stretches.ts";
import { maybeScaled } from "../scaled.ts";
import type { ColumnUse } from "./map-columns.ts";

export interface MicrodataRow {
  /** From 1, as a spreadsheet counts. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface MicrodataAsked {
  readonly heads: readonly string[];
  readonly rows: readonly MicrodataRow[];
  /** One for each head. */
  readonly columns: readonly ColumnUse[];
  /** Entities of which nobody has any: their lists are empty instead of left out. */
  readonly nobody?: readonly string[];
  /** A cell as the engine reads it. */
  readonly plain: (text: string, fact: PlanFact) => string;
}

export type MicrodataFaultKind =
  /** More cells than heads. */
  | "beyond-columns"
  | "no-household"
  /** The row of a template that says what is to be filled in. */
  | "explains"
  /** A number that an office program has written as `1.1E+17`: its last digits are lost. */
  | "lost-digits"
  /** A sign that stands for one that could not be read when the file was written. */
  | "lost-signs"
  /** A figure of more digits than can be held. */
  | "too-long"
  | "bad-weight"
  /** A household's rows say different things of it. */
  | "rows-differ"
  /** A fact cannot stand; `fault` says why. */
  | "fact"
  /** Nothing is wrong with the row, but with another of its household: `text` is that row's number. */
  | "household-left-out";

export interface MicrodataFault {
  readonly kind: MicrodataFaultKind;
  readonly row: number;
  /** From 1; absent for a whole row. */
  readonly column?: number;
  readonly head?: string;
  readonly text: string;
  readonly fault?: CaseFault;
}

export interface Microdata {
  readonly population: Population;
  /** The household's number, as written, of each row of the population. */
  readonly ids: readonly string[];
  readonly rowsRead: number;
  readonly rowsUsed: number;
  /** At least one for each row left out, in the order of the table. */
  readonly faults: readonly MicrodataFault[];
}

/** So many households are typed at a time, and then only their columns are kept. */
const stretch = 2000;

export function readMicrodata(asked: MicrodataAsked, plan: Plan): Microdata {
  return finish(readMicrodataInSteps(asked, plan));
}

/** Yields the rows that are done. */
export function* readMicrodataInSteps(asked: MicrodataAsked, plan: Plan): InSteps<Microdata> {
  const faults: MicrodataFault[] = [];
  const faulty = new Set<number>();
  const report = (fault: MicrodataFault) => {
    faults.push(fault);
    faulty.add(fault.row);
  };
  const households = householdsIn(asked, report);
  const parts: Population[] = [];
  const ids: string[] = [];
  const weights: number[] = [];
  let [done, used] = [0, 0];
  for (let first = 0; first < households.length; first += stretch) {
    const some = households
      .slice(first, first + stretch)
      .map((rows) => ({ rows, read: readRows(rows, asked, plan, report) }));
    const cases = some.map(({ read }) => read.data);
    const typed = populationOf(cases, plan);
    for (const { row, fault } of typed.faults) {
      const household = some[row];
      if (household !== undefined) report(placed(fault, household.rows, asked, plan.household));
    }
    const sound = some.filter(({ rows }) => rows.every(({ number }) => !faulty.has(number)));
    for (const { rows } of some) tellLeftOut(rows, faulty, faults);
    parts.push(
      sound.length === some.length
        ? typed.population
        : populationOf(
            sound.map(({ read }) => read.data),
            plan,
          ).population,
    );
    for (const { rows, read } of sound) {
      ids.push(read.id);
      weights.push(read.weight);
      used += rows.length;
    }
    for (const { rows } of some) done += rows.length;
    yield done;
  }
  const population = joinPopulations(
    parts.length === 0 ? [populationOf([], plan).population] : parts,
    plan,
  );
  const isWeighted = asked.columns.some(({ kind }) => kind === "weight");
  return {
    population: isWeighted ? { ...population, weights: Float64Array.from(weights) } : population,
    ids,
    rowsRead: asked.rows.length,
    rowsUsed: used,
    faults: faults.sort((a, b) => a.row - b.row || (a.column ?? 0) - (b.column ?? 0)),
  };
}

/** Rows of a household of which another row is at fault. */
function tellLeftOut(
  rows: readonly MicrodataRow[],
  faulty: ReadonlySet<number>,
  faults: MicrodataFault[],
): void {
  const culprit = rows.find(({ number }) => faulty.has(number));
  if (culprit === undefined) return;
  for (const { number } of rows)
    if (!faulty.has(number))
      faults.push({ kind: "household-left-out", row: number, text: String(culprit.number) });
}

type Report = (fault: MicrodataFault) => void;

/** Rows by household, in the order of its first; without such a column each row is one. */
function householdsIn(
  { rows, columns, heads }: MicrodataAsked,
  report: Report,
): readonly (readonly MicrodataRow[])[] {
  const at = columns.findIndex(({ kind }) => kind === "household");
  const households = new Map<string, MicrodataRow[]>();
  for (const row of rows) {
    const id = at < 0 ? String(row.number) : (row.cells[at] ?? "");
    const stray =
      row.cells.length <= heads.length
        ? -1
        : row.cells.findIndex((cell, i) => i >= heads.length && cell !== "");
    if (stray >= 0) {
      const text = row.cells[stray] ?? "";
      report({ kind: "beyond-columns", row: row.number, column: stray + 1, text });
    }
    const kind = maybeBadNumber(id);
    if (kind !== undefined) {
      report({ kind, row: row.number, column: at + 1, ...headAt(heads, at), text: id });
      continue;
    }
    const own = households.get(id);
    if (own === undefined) households.set(id, [row]);
    else own.push(row);
  }
  return [...households.values()];
}

/** What stands instead of a household's number in the row of a template that explains. */
export const explainingNumbers: readonly string[] = ["（说明）", "(notes)"];

function maybeBadNumber(id: string): MicrodataFaultKind | undefined {
  if (id === "") return "no-household";
  if (explainingNumbers.includes(id)) return "explains";
  return inPowers.test(id) ? "lost-digits" : undefined;
}

const inPowers = /^\d(\.\d+)?E\+\d+$/i;
/** More digits than a column of figures holds. */
const tooLong = /^-?\d[\d,]{15,}(\.\d*)?$/;

interface ReadHousehold {
  readonly id: string;
  /** Thousandths. */
  readonly weight: number;
  readonly data: CaseData;
}

function readRows(
  rows: readonly MicrodataRow[],
  asked: MicrodataAsked,
  plan: Plan,
  report: Report,
): ReadHousehold {
  const { columns, heads, plain, nobody = [] } = asked;
  const own: Record<string, RawFact> = {};
  const people = rows.map((): Record<string, RawFact> => ({}));
  let id: string | undefined;
  let weight: string | undefined;
  for (const [i, row] of rows.entries())
    for (const [at, use] of columns.entries()) {
      const text = row.cells[at] ?? "";
      if (text === "") continue;
      const place = { row: row.number, column: at + 1, ...headAt(heads, at), text };
      if (use.kind === "household") id = text;
      else if (use.kind === "weight") {
        if (maybeWeight(text) === undefined) report({ kind: "bad-weight", ...place });
        else if (weight !== undefined && maybeWeight(weight) !== maybeWeight(text))
          report({ kind: "rows-differ", ...place });
        weight ??= text;
      } else if (use.kind === "fact") {
        const fact = plan.entities.get(use.entity)?.facts.get(use.fact);
        if (text.includes("\uFFFD")) report({ kind: "lost-signs", ...place });
        else if (fact?.type.kind === "number" && tooLong.test(text))
          report({ kind: "too-long", ...place });
        const value = fact === undefined ? text : plain(text, fact);
        const record = use.entity === plan.household ? own : people[i];
        const before = record?.[use.fact];
        if (before !== undefined && before !== value) report({ kind: "rows-differ", ...place });
        else if (record !== undefined) record[use.fact] = value;
      }
    }
  const data = { household: { ...own, ...listsOf(people, nobody, asked, plan) } };
  return { id: id ?? String(rows[0]?.number ?? ""), weight: maybeWeight(weight ?? "1") ?? 0, data };
}

/** The people, where any column is about them, and the empty lists of the household and of each. */
function listsOf(
  people: readonly RawRecord[],
  nobody: readonly string[],
  { columns }: MicrodataAsked,
  plan: Plan,
): RawRecord {
  const lists: Record<string, RawFact> = {};
  for (const name of plan.entities.get(plan.household)?.children ?? []) {
    const entity = plan.entities.get(name);
    const isListed = columns.some((use) => use.kind === "fact" && use.entity === name);
    const empty = Object.fromEntries(
      (entity?.children ?? [])
        .filter((child) => nobody.includes(child))
        .map((child) => [child, []]),
    );
    if (entity?.isPerson === true && isListed)
      lists[name] = people.map((person) => ({ ...person, ...empty }));
    else if (nobody.includes(name)) lists[name] = [];
  }
  return lists;
}

/** In thousandths; a weight has three decimals at most. */
function maybeWeight(text: string): number | undefined {
  const weight = maybeScaled(text, 3);
  return weight === undefined || weight < 0 || !Number.isSafeInteger(weight) ? undefined : weight;
}

/** A fault of a household's facts, at the cell that it came from. */
function placed(
  fault: CaseFault,
  rows: readonly MicrodataRow[],
  { heads, columns }: MicrodataAsked,
  household: string,
): MicrodataFault {
  const [, person = household, index] = /^([^[.]+)\[(\d+)\]/.exec(fault.path) ?? [];
  const name = fault.path.slice(fault.path.lastIndexOf(".") + 1);
  const at = columns.findIndex(
    (use) => use.kind === "fact" && use.fact === name && use.entity === person,
  );
  // Of the household's own facts, the row that states it.
  const stating = rows.find(({ cells }) => (cells[at] ?? "") !== "") ?? rows[0];
  const row = index === undefined ? stating : rows[Number(index)];
  const text = row?.cells[at] ?? "";
  const place = at < 0 ? {} : { column: at + 1, ...headAt(heads, at) };
  return { kind: "fact", row: row?.number ?? 0, ...place, text, fault };
}

function headAt(heads: readonly string[], at: number): { readonly head?: string } {
  const head = heads[at];
  return head === undefined ? {} : { head };
}
