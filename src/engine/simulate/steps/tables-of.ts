/** The entities of a plan as tables of a population, and its stretches. */
import type { Plan } from "../../plan/plan.ts";
import type { Stretch, Table } from "../columns/stretch.ts";
import type { Population } from "../population.ts";

export function tablesOf(plan: Plan, population: Population): ReadonlyMap<string, Table> {
  const tables = new Map<string, Table>();
  const add = (name: string, around: Table | undefined): void => {
    const depth = around === undefined ? 0 : around.depth + 1;
    const table = { name, depth, around, source: population.tables.get(name) };
    tables.set(name, table);
    for (const child of plan.entities.get(name)?.children ?? []) add(child, table);
  };
  add(plan.household, undefined);
  return tables;
}

/** The rows of every table that belong to some households in a row. */
export function stretchesOf(
  tables: ReadonlyMap<string, Table>,
  first: number,
  households: number,
): ReadonlyMap<Table, Stretch> {
  const stretches = new Map<Table, Stretch>();
  // What is around a table comes before it.
  for (const table of tables.values()) {
    const outer = table.around && stretches.get(table.around);
    if (outer === undefined)
      stretches.set(table, {
        first,
        rows: households,
        starts: new Int32Array(0),
        owners: undefined,
      });
    else stretches.set(table, within(outer, table.source?.starts));
  }
  return stretches;
}

function within(outer: Stretch, all: Uint32Array | undefined): Stretch {
  const starts = new Int32Array(outer.rows + 1);
  const first = all?.[outer.first] ?? 0;
  if (all !== undefined)
    for (let i = 0; i <= outer.rows; i += 1) starts[i] = (all[outer.first + i] ?? first) - first;
  return { first, rows: starts[outer.rows] ?? 0, starts, owners: undefined };
}
