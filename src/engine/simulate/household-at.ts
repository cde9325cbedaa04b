/**
 * One household of a population as a case, to be evaluated with its whole trace or opened on a screen.
 *
 * Out:      plain data as a case file states it: numbers and dates as text. A fact that cannot stand is stated so that
 *           it cannot stand here either.
 */
import { textFromDate, textFromDateTime } from "../base/calendar.ts";
import { textFromRational } from "../base/decimal.ts";
import { rational } from "../base/rational.ts";
import type { CaseData, RawFact, RawRecord } from "../evaluate/facts/raw-case.ts";
import type { Plan } from "../plan/plan.ts";
import {
  type Column,
  isFaulty,
  isListed,
  isStated,
  notStated,
  type Population,
  rowsWithin,
} from "./population.ts";

export function householdAt(population: Population, plan: Plan, row: number): CaseData {
  return { household: recordAt(plan.household, row, { population, plan }) };
}

interface Source {
  readonly population: Population;
  readonly plan: Plan;
}

function recordAt(entity: string, row: number, source: Source): RawRecord {
  const { population, plan } = source;
  const declared = plan.entities.get(entity);
  const record: Record<string, RawFact> = {};
  const columns = population.tables.get(entity)?.columns;
  for (const fact of declared?.facts.values() ?? []) {
    const column = columns?.get(fact.name);
    const state = column === undefined ? notStated : (column.stated?.[row] ?? isStated);
    if (column === undefined || state === notStated) continue;
    // An empty list is no value of any fact, whatever its type.
    record[fact.name] = state === isFaulty ? [] : factAt(column, row, fact.isMonth);
  }
  for (const child of declared?.children ?? []) {
    const table = population.tables.get(child);
    if (table === undefined || !isListed(table, row)) continue;
    const [first, end] = rowsWithin(table, row);
    const list: RawRecord[] = [];
    for (let at = first; at < end; at += 1) list.push(recordAt(child, at, source));
    record[child] = list;
  }
  return record;
}

function factAt(column: Column, row: number, isMonth: boolean): RawFact {
  const value = column.values[row] ?? 0;
  switch (column.kind) {
    case "number":
      return textFromRational(rational(BigInt(value), 10n ** BigInt(column.scale)));
    case "truth":
      return value === 1;
    case "word":
      return column.words[value] ?? [];
    case "date":
      return textFromDate(value).slice(0, isMonth ? 7 : undefined);
    case "datetime":
      return textFromDateTime(value);
  }
}
