/** Where a node stands: whose rows are at hand, and which rows its variables hold. */
import type { Table } from "../columns/stretch.ts";

/** Says that columns cannot work something out; whoever composes takes it as a value that is beyond columns. */
export class Beyond extends Error {}

/** Rows of a table of which, within a list, only what is around the list's owner may still be read. */
export interface Standing {
  readonly table: Table;
  /** The innermost depth that may be read. */
  readonly deepest: number;
}

export interface Place {
  readonly at: Standing;
  readonly variables: readonly Standing[];
}

export function placeAt(table: Table): Place {
  return { at: standingAt(table), variables: [] };
}

export function standingAt(table: Table): Standing {
  return { table, deepest: table.depth };
}

/** The table so many steps outwards; throws `Beyond` where its rows cannot be told within a list. */
export function outward({ table, deepest }: Standing, hops: number): Standing {
  let at: Table | undefined = table;
  for (let i = 0; i < hops; i += 1) at = at?.around;
  if (at === undefined) throw new Beyond();
  return { table: at, deepest: Math.min(deepest, at.depth) };
}

export function readable(standing: Standing): Table {
  const { table, deepest } = standing;
  if (table.depth > deepest) throw new Beyond();
  return table;
}

/** The places of a list's instances: what stands further in than its owner may belong to another row. */
export function withinList({ at, variables }: Place, owner: Table): Place {
  const held = (standing: Standing) =>
    standing.table.depth <= owner.depth
      ? standing
      : { ...standing, deepest: Math.min(standing.deepest, owner.depth) };
  return { at: held(at), variables: variables.map(held) };
}

export function withVariable(place: Place, variable: number, table: Table): Place {
  const variables = [...place.variables];
  variables[variable] = standingAt(table);
  return { ...place, variables };
}

/** Whether a table is further out than another on the same way in; what is one for all is further out than any. */
export function isAround(outer: Table | undefined, inner: Table): boolean {
  if (outer === undefined) return true;
  for (let at = inner.around; at !== undefined; at = at.around) if (at === outer) return true;
  return false;
}
