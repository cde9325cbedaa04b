/**
 * A population in columns: many households, fact by fact, for a plan to be run over whole columns at a time.
 *
 * What a single case says of its facts a population says too: stated, left out, or stated but unable to stand; a list
 * that is empty, and one that is left out.
 * Ignores:  parameters and readings, which belong to the plan.
 */

/** Households in columns: one table for each entity of the plan that has rows. Never changed once made. */
export interface Population {
  /** Rows of the household table. */
  readonly size: number;
  /** How many real households each row stands for, in thousandths, whole numbers; absent: one (1000) each. */
  readonly weights?: Float64Array;
  /** By entity name, the household's included; an entity without a table is listed by nobody. */
  readonly tables: ReadonlyMap<string, EntityTable>;
}

export interface EntityTable {
  readonly rows: number;
  /** First row of each row of the table around it, and one more for the end; absent for the household and of no rows. */
  readonly starts?: Uint32Array;
  /** For each row of the table around it, 1 where the list is stated (an empty one is nobody); absent: everywhere. */
  readonly listed?: Uint8Array;
  /** By fact name; a fact without a column is stated by nobody. */
  readonly columns: ReadonlyMap<string, Column>;
}

/** Whether a fact is stated: left out, stated, or stated but unable to stand (unknown, whatever absence means). */
export const notStated = 0;
export const isStated = 1;
export const isFaulty = 2;

export type Column = {
  /** `notStated`, `isStated` or `isFaulty` for each row; absent: stated everywhere. */
  readonly stated?: Uint8Array;
} & ColumnValues;

export type ColumnValues =
  /** Whole numbers of units of the last of `scale` decimal places. */
  | {
      readonly kind: "number";
      readonly scale: number;
      readonly values: Int32Array | Float64Array;
    }
  | { readonly kind: "truth"; readonly values: Uint8Array }
  /** Indices into `words`. */
  | {
      readonly kind: "word";
      readonly words: readonly string[];
      readonly values: Uint8Array | Uint16Array | Uint32Array;
    }
  /** Days since 1970; a month is its first day. */
  | { readonly kind: "date"; readonly values: Int32Array }
  /** Seconds since 1970. */
  | { readonly kind: "datetime"; readonly values: Float64Array };

/** The rows of a table that belong to a row of the table around it. */
export function rowsWithin(table: EntityTable, around: number): readonly [number, number] {
  return [table.starts?.[around] ?? 0, table.starts?.[around + 1] ?? table.rows];
}

export function isListed(table: EntityTable, around: number): boolean {
  return table.listed === undefined || table.listed[around] === 1;
}
