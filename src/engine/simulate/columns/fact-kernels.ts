/**
 * Facts for a stretch: stated values copied, defaults filled in, and of the rest who lacks them.
 *
 * Casts: a row's index is within its columns.
 */
import { isFaulty, isStated } from "../population.ts";
import { ownersOf } from "./belonging.ts";
import { type FactColumn, nobody } from "./fact-column.ts";
import type { Frame, Rows } from "./frame.ts";
import { isKnown, type MissingSets } from "./missing-sets.ts";
import { blank } from "./select-kernels.ts";
import type { Table } from "./stretch.ts";
import { type Listing, type Vector, vector, watched, within } from "./vector.ts";

export function factOf(
  column: FactColumn,
  lack: LackOf,
  { table, frame }: { readonly table: Table; readonly frame: Frame },
): Vector {
  const fact = copied(column, lack, { table, frame });
  return within(watched(fact, frame.rows(table)), column.most);
}

function copied(
  { kind, values, stated, usual }: FactColumn,
  lack: LackOf,
  { table, frame }: { readonly table: Table; readonly frame: Frame },
): Vector {
  const { first, rows } = frame.stretch(table);
  const out = blank(kind, { table, frame });
  if (stated === nobody) {
    out.fill(usual ?? 0, 0, rows);
    if (usual !== undefined) return vector(out);
    return vector(out, lack.ofAll({ table, frame }));
  }
  out.set(values.subarray(first, first + rows));
  if (stated === undefined) return vector(out);
  let lacks: Int32Array | undefined;
  for (let i = 0; i < rows; i += 1) {
    const state = stated[first + i];
    if (state === isStated) continue;
    out[i] = usual ?? 0;
    if (usual !== undefined && state !== isFaulty) continue;
    lacks ??= frame.ints(table).fill(isKnown, 0, rows);
    lacks[i] = lack.of(i, frame);
  }
  return vector(out, lacks);
}

/** The list of an entity around each row of the table that it belongs to. */
export function listingOf(inner: Table, outer: Table, lack: LackOf, frame: Frame): Listing {
  const { first, rows } = frame.stretch(outer);
  const listed = inner.source === undefined ? nobody : inner.source.listed;
  if (listed === undefined) return { lacks: undefined, reads: undefined, included: undefined };
  let lacks: Int32Array | undefined;
  for (let i = 0; i < rows; i += 1) {
    if (listed[first + i] === 1) continue;
    lacks ??= frame.ints(outer).fill(isKnown, 0, rows);
    lacks[i] = lack.of(i, frame);
  }
  return { lacks, reads: undefined, included: undefined };
}

/** What someone of a table lacks, by its place: kept for each place, for people are few in a household. */
export class LackOf {
  readonly #what: { readonly kind: "fact" | "rule"; readonly name: string };
  readonly #table: Table;
  readonly #known = new Map<number, number>();
  /** Of members of a household, by their place in it. */
  readonly #byPlace: number[] = [];

  constructor(what: { readonly kind: "fact" | "rule"; readonly name: string }, table: Table) {
    this.#what = what;
    this.#table = table;
  }

  /** Of a household, whichever it is. */
  ofHousehold(missing: MissingSets): number {
    this.#byPlace[0] ??= missing.numberOf([{ ...this.#what, path: "" }]);
    return this.#byPlace[0];
  }

  of(row: number, frame: Frame): number {
    if (this.#table.around === undefined) return this.ofHousehold(frame.missing);
    if (this.#table.around.around !== undefined) return this.#furtherIn(row, frame);
    const stretch = frame.stretch(this.#table);
    const owner = ownersOf(stretch)[row] as number;
    const place = row - (stretch.starts[owner] as number);
    const known = this.#byPlace[place];
    if (known !== undefined) return known;
    const path = pathOf(this.#table, [place]);
    const number = frame.missing.numberOf([{ ...this.#what, path }]);
    this.#byPlace[place] = number;
    return number;
  }

  /** Of every row of a stretch, or of the one that is for all: of a household, whichever it is. */
  ofAll({ table, frame }: Rows): Int32Array {
    const rows = frame.rows(table);
    const lacks = frame.ints(table);
    const { around } = this.#table;
    if (around === undefined) return lacks.fill(this.ofHousehold(frame.missing), 0, rows);
    if (around.around !== undefined) {
      for (let i = 0; i < rows; i += 1) lacks[i] = this.#furtherIn(i, frame);
      return lacks;
    }
    const stretch = frame.stretch(this.#table);
    const owners = ownersOf(stretch);
    const { starts } = stretch;
    const byPlace = this.#byPlace;
    for (let i = 0; i < rows; i += 1) {
      const place = i - (starts[owners[i] as number] as number);
      lacks[i] = byPlace[place] ?? this.of(i, frame);
    }
    return lacks;
  }

  #furtherIn(row: number, frame: Frame): number {
    const places = placesOf(this.#table, row, frame);
    let key = 0;
    // Nobody has so many of anything; further out the key would be taken twice.
    const isShort = places.length < 4 && places.every((place) => place < 0x1000);
    for (const place of places) key = key * 0x1000 + place;
    const known = isShort ? this.#known.get(key) : undefined;
    if (known !== undefined) return known;
    const number = frame.missing.numberOf([{ ...this.#what, path: pathOf(this.#table, places) }]);
    if (isShort) this.#known.set(key, number);
    return number;
  }
}

/** The place of a row among its siblings, and of what it belongs to, outer first. */
function placesOf(table: Table, row: number, frame: Frame): readonly number[] {
  if (table.around === undefined) return [];
  const stretch = frame.stretch(table);
  const owner = ownersOf(stretch)[row] as number;
  return [...placesOf(table.around, owner, frame), row - (stretch.starts[owner] as number)];
}

function pathOf(table: Table, places: readonly number[]): string {
  if (table.around === undefined) return "";
  const outer = pathOf(table.around, places.slice(0, -1));
  const own = `${table.name}[${places.at(-1)}]`;
  return outer === "" ? own : `${outer}.${own}`;
}
