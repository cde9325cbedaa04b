/** Columns lent from a stock that every stretch uses anew, so that running over a population makes no garbage. */

export type LentColumn = Float64Array | Uint8Array | Int32Array;

/** Columns to be lent; what is lent says whatever was last written there. */
export class Stock {
  readonly #floats: Float64Array[] = [];
  readonly #bytes: Uint8Array[] = [];
  readonly #ints: Int32Array[] = [];
  #lent = { floats: 0, bytes: 0, ints: 0 };

  #zeros = new Int32Array(16);
  readonly #same = {
    bytes: new Map<number, Uint8Array>(),
    ints: new Map<number, Int32Array>(),
    floats: new Map<number, Float64Array>(),
  };

  /** One column of zeros for all who read them. */
  zeros(rows: number): Int32Array {
    if (this.#zeros.length < rows) this.#zeros = new Int32Array(roomFor(rows));
    return this.#zeros;
  }

  /** One column of a value for all who read it; of other values than are kept, a column that is lent. */
  same(kind: "bytes" | "ints" | "floats", value: number, rows: number): LentColumn {
    const known = this.#same[kind].get(value);
    if (known !== undefined && known.length >= rows) return known;
    const isKept = known !== undefined || this.#same[kind].size < sameKept;
    if (!isKept) return this[kind](rows).fill(value, 0, rows);
    if (kind === "bytes") return kept(this.#same.bytes, value, new Uint8Array(roomFor(rows)));
    if (kind === "ints") return kept(this.#same.ints, value, new Int32Array(roomFor(rows)));
    return kept(this.#same.floats, value, new Float64Array(roomFor(rows)));
  }

  /** All that was lent may be lent again. */
  reset(): void {
    this.#lent = { floats: 0, bytes: 0, ints: 0 };
  }

  floats(rows: number): Float64Array {
    const at = this.#lent.floats++;
    const known = this.#floats[at];
    if (known !== undefined && known.length >= rows) return known;
    const fresh = new Float64Array(roomFor(rows));
    this.#floats[at] = fresh;
    return fresh;
  }

  bytes(rows: number): Uint8Array {
    const at = this.#lent.bytes++;
    const known = this.#bytes[at];
    if (known !== undefined && known.length >= rows) return known;
    const fresh = new Uint8Array(roomFor(rows));
    this.#bytes[at] = fresh;
    return fresh;
  }

  ints(rows: number): Int32Array {
    const at = this.#lent.ints++;
    const known = this.#ints[at];
    if (known !== undefined && known.length >= rows) return known;
    const fresh = new Int32Array(roomFor(rows));
    this.#ints[at] = fresh;
    return fresh;
  }
}

/** Of so many values a stock keeps a column of each kind. */
const sameKept = 64;

function kept<Column extends LentColumn>(
  columns: Map<number, Column>,
  value: number,
  fresh: Column,
): Column {
  fresh.fill(value);
  columns.set(value, fresh);
  return fresh;
}

/** More than is asked for, so that somewhat longer stretches find room, and in fours (fours.ts). */
function roomFor(rows: number): number {
  return (rows + (rows >> 2) + 16) & ~3;
}
