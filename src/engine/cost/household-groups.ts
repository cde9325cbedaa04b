/**
 * Gains and losses by kind of household: by its size, and by each fact that a standard is told apart by.
 *
 * In:       a population and its plan; the changes of its rows.
 * Out:      for each way of grouping the groups with their classes and what changes for them together; the groups of one
 *           way add up to all. Of one group its rows.
 * Ignores:  which fact is which: a fact counts when a parameter has a value for each of its options.
 */
import { textFromRational } from "../base/decimal.ts";
import { rational } from "../base/rational.ts";
import type { Plan } from "../plan/plan.ts";
import { isStated, type Population } from "../simulate/population.ts";
import { weightScale } from "./exact-sum.ts";
import type { HeadCounts } from "./head-counts.ts";
import {
  type ChangeClass,
  type HeadsByClass,
  headsByClass,
  type RowChanges,
  rowsOf,
} from "./winners.ts";

/** The size, or the name of a fact. */
export type GroupedBy =
  | { readonly kind: "size" }
  | { readonly kind: "fact"; readonly name: string };

export interface HouseholdGroups {
  readonly by: GroupedBy;
  readonly groups: readonly HouseholdGroup[];
}

export interface HouseholdGroup {
  /** The number of people, or the fact's option; absent where it is not stated. */
  readonly option?: string;
  readonly heads: HeadsByClass;
  /** Of regular payments, a year. */
  readonly change: string;
}

/** One group, or those of it that are in one class. */
export interface RowGroup extends Pick<HouseholdGroup, "option"> {
  readonly by: GroupedBy;
  readonly of?: ChangeClass;
}

/** What groups are made of. */
export interface RowsToGroup {
  readonly population: Population;
  readonly plan: Plan;
  readonly changes: RowChanges;
  readonly heads: HeadCounts;
}

export function householdGroups(rows: RowsToGroup): readonly HouseholdGroups[] {
  const { changes, heads } = rows;
  return waysOf(rows).map(({ by, optionOf }) => ({
    by,
    groups: groupsOf(optionOf, changes, heads),
  }));
}

/** The rows of a group, in the order of the population: those that its heads count. */
export function rowsInGroup({ by, option, of }: RowGroup, rows: RowsToGroup): readonly number[] {
  const way = waysOf(rows).find((one) => keyOf(one.by) === keyOf(by));
  if (way === undefined) return [];
  const { changes } = rows;
  const among = of === undefined ? allRows(changes) : rowsOf(changes, of);
  return among.filter((row) => way.optionOf(row) === option);
}

/** A way of grouping: each row has one option, or has it not stated. */
interface Way {
  readonly by: GroupedBy;
  readonly optionOf: (row: number) => string | undefined;
}

function waysOf({ population, plan, heads }: Omit<RowsToGroup, "changes">): readonly Way[] {
  const axes = new Set(
    [...plan.parameters.values()].flatMap(({ by }) => by.map(({ name }) => name)),
  );
  const columns = population.tables.get(plan.household)?.columns;
  const facts = [...axes].flatMap((name): readonly Way[] => {
    const column = columns?.get(name);
    if (column?.kind !== "word") return [];
    const { values, words, stated } = column;
    const optionOf = (row: number) =>
      (stated?.[row] ?? isStated) === isStated ? words[values[row] ?? 0] : undefined;
    return [{ by: { kind: "fact", name }, optionOf }];
  });
  return [{ by: { kind: "size" }, optionOf: (row) => String(heads.peopleIn(row)) }, ...facts];
}

function keyOf(by: GroupedBy): string {
  return by.kind === "size" ? "" : by.name;
}

function groupsOf(
  optionOf: (row: number) => string | undefined,
  changes: RowChanges,
  heads: HeadCounts,
): readonly HouseholdGroup[] {
  const found = [...Map.groupBy(allRows(changes), optionOf)].sort(([a = ""], [b = ""]) =>
    a.localeCompare(b, "zh", { numeric: true }),
  );
  return found.map(([option, own]) => {
    const isOwn = new Set(own);
    const sum = own.reduce(
      (total, row) => total + (changes.changes[row] ?? 0n) * BigInt(heads.weightOf(row)),
      0n,
    );
    return {
      ...(option === undefined ? {} : { option }),
      heads: headsByClass(changes, heads, (row) => isOwn.has(row)),
      change: textFromRational(rational(sum, changes.denominator * weightScale)),
    };
  });
}

function allRows({ size }: RowChanges): readonly number[] {
  return Array.from({ length: size }, (_, row) => row);
}
