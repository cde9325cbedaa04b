/**
 * Neighbouring households of a population as a population of their own, so that a long run can be told of and stopped.
 *
 * In:       a population, the first row wanted and the one behind the last.
 * Out:      a population that shares the columns of the whole: nothing is copied but where lists begin.
 */
import type { Plan } from "../plan/plan.ts";
import { type Column, type EntityTable, type Population, rowsWithin } from "./population.ts";

export function slicePopulation(
  { tables, weights }: Population,
  plan: Plan,
  [first, end]: readonly [number, number],
): Population {
  const sliced = new Map<string, EntityTable>();
  const cut = (name: string, from: number, to: number): void => {
    const table = tables.get(name);
    if (table === undefined) return;
    const columns = [...table.columns].map(([fact, column]) => [fact, cutColumn(column, from, to)]);
    const known = sliced.get(name);
    sliced.set(name, {
      ...known,
      rows: to - from,
      columns: new Map(columns as [string, Column][]),
    });
    for (const child of plan.entities.get(name)?.children ?? []) {
      const inner = tables.get(child);
      if (inner === undefined) continue;
      const start = rowsWithin(inner, from)[0];
      const stop = to > from ? rowsWithin(inner, to - 1)[1] : start;
      cut(child, start, stop);
      const table = sliced.get(child);
      if (table === undefined) continue;
      const starts = inner.starts?.slice(from, to + 1).map((at) => at - start);
      const listed = inner.listed?.subarray(from, to);
      sliced.set(child, {
        ...table,
        ...(starts === undefined ? {} : { starts }),
        ...(listed === undefined ? {} : { listed }),
      });
    }
  };
  cut(plan.household, first, end);
  return {
    size: end - first,
    ...(weights === undefined ? {} : { weights: weights.subarray(first, end) }),
    tables: sliced,
  };
}

function cutColumn(column: Column, from: number, to: number): Column {
  const stated = column.stated === undefined ? {} : { stated: column.stated.subarray(from, to) };
  return { ...column, values: column.values.subarray(from, to), ...stated } as Column; // of the same kind
}
