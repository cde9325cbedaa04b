/**
 * Gains and losses by kind of household: by its size, and by each fact that a standard is told apart by.
 *
 * In:       a population and its plan; the changes of its rows.
 * Out:      for each way of grouping the groups with their classes and what changes for them together; the groups of one
 *           way add up to all.
 * Ignores:  which fact is which: a fact counts when a parameter has a value for each of its options.
 */
import { textFromRational } from "../base/decimal.ts";
import { rational } from "../base/rational.ts";
import type { Plan } from "../plan/plan.ts";
import { isStated, type Population } from "../simulate/population.ts";
import { weightScale } from "./exact-sum.ts";
import type { HeadCounts } from "./head-counts.ts";
import { type HeadsByClass, headsByClass, type RowChanges } from "./winners.ts";

export interface HouseholdGroups {
  /** `size`, or the name of a fact. */
  readonly by: { readonly kind: "size" } | { readonly kind: "fact"; readonly name: string };
  readonly groups: readonly HouseholdGroup[];
}

export interface HouseholdGroup {
  /** The number of people, or the fact's option; absent where it is not stated. */
  readonly option?: string;
  readonly heads: HeadsByClass;
  /** Of regular payments, a year. */
  readonly change: string;
}

export function householdGroups(
  population: Population,
  plan: Plan,
  { changes, heads }: { readonly changes: RowChanges; readonly heads: HeadCounts },
): readonly HouseholdGroups[] {
  const axes = new Set(
    [...plan.parameters.values()].flatMap(({ by }) => by.map(({ name }) => name)),
  );
  const columns = population.tables.get(plan.household)?.columns;
  const facts = [...axes].flatMap((name) => {
    const column = columns?.get(name);
    if (column?.kind !== "word") return [];
    const { values, words, stated } = column;
    const optionOf = (row: number) =>
      (stated?.[row] ?? isStated) === isStated ? words[values[row] ?? 0] : undefined;
    return [{ by: { kind: "fact" as const, name }, optionOf }];
  });
  const sizes = {
    by: { kind: "size" as const },
    optionOf: (row: number) => String(heads.peopleIn(row)),
  };
  return [sizes, ...facts].map(({ by, optionOf }) => ({
    by,
    groups: groupsOf(optionOf, changes, heads),
  }));
}

function groupsOf(
  optionOf: (row: number) => string | undefined,
  changes: RowChanges,
  heads: HeadCounts,
): readonly HouseholdGroup[] {
  const rows = Array.from({ length: changes.size }, (_, row) => row);
  const found = [...Map.groupBy(rows, optionOf)].sort(([a = ""], [b = ""]) =>
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
