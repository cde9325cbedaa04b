/**
 * Cases as a population: each fact a column, each list a table.
 *
 * In:       cases as plain data; what they give for parameters and readings is left out.
 * Out:      the population, one row a case, in their order, and the faults of each.
 * Reports:  the faults that a single evaluation would; a fact that has one cannot stand, nor can a figure of more digits
 *           than a column holds.
 */
import { maybeDecimalFromRational } from "../base/decimal.ts";
import type { Rational } from "../base/rational.ts";
import type { Instance } from "../evaluate/facts/instance.ts";
import type { CaseData } from "../evaluate/facts/raw-case.ts";
import { readHousehold } from "../evaluate/facts/read-household.ts";
import type { CaseFault } from "../evaluate/result.ts";
import type { Known, Plan, PlanFact } from "../plan/plan.ts";
import {
  type Column,
  type EntityTable,
  isFaulty,
  isStated,
  notStated,
  type Population,
} from "./population.ts";

export interface CasesInColumns {
  readonly population: Population;
  readonly faults: readonly { readonly row: number; readonly fault: CaseFault }[];
}

export function populationOf(cases: readonly CaseData[], plan: Plan): CasesInColumns {
  const faults: { readonly row: number; readonly fault: CaseFault }[] = [];
  const households = cases.map((data, row) =>
    readHousehold(data, plan, (fault) => void faults.push({ row, fault })),
  );
  const tables = new Map<string, EntityTable>();
  addTable(plan.household, households, {});
  return { population: { size: cases.length, tables }, faults };

  function addTable(
    name: string,
    instances: readonly Instance[],
    place: Pick<EntityTable, "starts" | "listed">,
  ): void {
    const entity = plan.entities.get(name);
    const columns = new Map<string, Column>();
    const said = saidBy(instances);
    for (const fact of entity?.facts.values() ?? [])
      if (said.has(fact.name)) columns.set(fact.name, columnOf(fact, instances));
    tables.set(name, { rows: instances.length, ...place, columns });
    for (const child of entity?.children ?? []) addChildren(child, instances);
  }

  function addChildren(child: string, around: readonly Instance[]): void {
    if (!around.some(({ children }) => children.has(child))) return;
    const starts = new Uint32Array(around.length + 1);
    const listed = new Uint8Array(around.length);
    const instances: Instance[] = [];
    for (const [row, { children }] of around.entries()) {
      const list = children.get(child);
      listed[row] = list === undefined ? 0 : 1;
      for (const instance of list ?? []) instances.push(instance);
      starts[row + 1] = instances.length;
    }
    const place = listed.includes(0) ? { starts, listed } : { starts };
    addTable(child, instances, place);
  }
}

/** Names of the facts that anybody states, whether they can stand or not. */
function saidBy(instances: readonly Instance[]): ReadonlySet<string> {
  const said = new Set<string>();
  for (const { facts, faulty } of instances) {
    for (const name of facts.keys()) said.add(name);
    for (const name of faulty) said.add(name);
  }
  return said;
}

function columnOf(fact: PlanFact, instances: readonly Instance[]): Column {
  const { name } = fact;
  const stated = Uint8Array.from(instances, ({ facts, faulty }) =>
    facts.has(name) ? isStated : faulty.has(name) ? isFaulty : notStated,
  );
  const known = instances.map(({ facts }) => facts.get(name));
  const values = valuesOf(fact, known, stated);
  return stated.every((state) => state === isStated) ? values : { ...values, stated };
}

function valuesOf(fact: PlanFact, known: readonly (Known | undefined)[], stated: Uint8Array) {
  const numbers = () => known.map((value) => (typeof value === "number" ? value : 0));
  switch (fact.type.kind) {
    case "number":
      return scaledNumbers(known, stated);
    case "boolean":
      return { kind: "truth", values: Uint8Array.from(known, (one) => +(one === true)) } as const;
    case "date":
      return { kind: "date", values: Int32Array.from(numbers()) } as const;
    case "datetime":
      return { kind: "datetime", values: Float64Array.from(numbers()) } as const;
    default:
      return wordsOf(fact.type.kind === "enum" ? fact.type.options : [], known);
  }
}

/** With as many decimal places as the finest needs; a figure that then is too large for a column cannot stand. */
function scaledNumbers(known: readonly (Known | undefined)[], stated: Uint8Array) {
  const figures = known.map((value) => (typeof value === "object" ? value : undefined));
  const scale = figures.reduce((most, figure) => Math.max(most, placesOf(figure)), 0);
  const unit = 10n ** BigInt(scale);
  const values = new Float64Array(known.length);
  for (const [row, figure] of figures.entries()) {
    if (figure === undefined) continue;
    const scaled = Number((figure.n * unit) / figure.d);
    if (Number.isSafeInteger(scaled)) values[row] = scaled;
    else stated[row] = isFaulty;
  }
  return { kind: "number", scale, values } as const;
}

function placesOf(figure: Rational | undefined): number {
  if (figure === undefined || figure.d === 1n) return 0;
  const text = maybeDecimalFromRational(figure) ?? "";
  return text.length - text.indexOf(".") - 1;
}

function wordsOf(options: readonly string[], known: readonly (Known | undefined)[]) {
  const words = [...options];
  const indices = new Map(words.map((word, index) => [word, index]));
  const values = Uint32Array.from(known, (value) => {
    if (typeof value !== "string") return 0;
    const index = indices.get(value) ?? words.push(value) - 1;
    indices.set(value, index);
    return index;
  });
  const isShort = words.length <= 256;
  return { kind: "word", words, values: isShort ? Uint8Array.from(values) : values } as const;
}
