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
import type { CaseFault } from "../../evaluate/result.ts";
import type { Plan } from "../../plan/plan.ts";
import { joinPopulations } from "../../simulate/join-populations.ts";
import type { Population } from "../../simulate/population.ts";
import { populationOf } from "../../simulate/population-of.ts";
import { finish, type InSteps } from "../../simulate/run-stretches.ts";
import type {
  MicrodataAsked,
  MicrodataFault,
  MicrodataFaultKind,
  MicrodataRow,
} from "./microdata.ts";
import { headAt, type Report, rowReader } from "./read-rows.ts";

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
const stretch = 500;

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
  const readRows = rowReader(asked, plan, report);
  const parts: Population[] = [];
  const ids: string[] = [];
  const weights: number[] = [];
  let [done, used] = [0, 0];
  for (let first = 0; first < households.length; first += stretch) {
    const some = households
      .slice(first, first + stretch)
      .map((rows) => ({ rows, read: readRows(rows) }));
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

/** Rows by household, in the order of its first; without such a column each row is one. */
function householdsIn(
  { rows, columns, heads, floating }: MicrodataAsked,
  report: Report,
): readonly (readonly MicrodataRow[])[] {
  const at = columns.findIndex(({ kind }) => kind === "household");
  const isFloating = at >= 0 && floating?.has(at) === true;
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
    const kind = maybeBadNumber(id, isFloating);
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

function maybeBadNumber(id: string, isFloating: boolean): MicrodataFaultKind | undefined {
  if (id === "") return "no-household";
  if (explainingNumbers.includes(id)) return "explains";
  return inPowers.test(id) || (isFloating && !surelyWhole.test(id)) ? "lost-digits" : undefined;
}

/** As many digits as floating-point holds without loss. */
const surelyWhole = /^\d{1,15}$/;
const inPowers = /^\d(\.\d+)?E\+\d+$/i;
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
