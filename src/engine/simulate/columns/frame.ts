/**
 * A stretch of a population under one combination of readings, with the columns worked out for it so far.
 *
 * Columns are lent from a stock that every stretch uses anew, so that running over a population makes no garbage.
 */
import type { EntityTable } from "../population.ts";
import type { MissingSets } from "./missing-sets.ts";

/** An entity of the plan with its table in the population, and what it belongs to. */
export interface Table {
  readonly name: string;
  readonly depth: number;
  readonly around: Table | undefined;
  /** Absent where nobody's list is stated. */
  readonly source: EntityTable | undefined;
}

/** In what a step reaches: the bits of readings come first, and one says that a parameter moves under it. */
export const readingBitCount = 30;
export const movingBit = 1 << readingBitCount;

/** One thing to be worked out for a stretch. */
export interface Step<T = unknown> {
  /** Counted from 0; of what moves, from -1 downwards. */
  readonly id: number;
  /** The table whose rows it is about; absent where it is the same for all. */
  readonly table: Table | undefined;
  /** The readings that it can reach, a bit each. */
  readonly reach: number;
  readonly run: (frame: Frame) => T;
}

/** The rows that a kernel works on: those of a table within a stretch, or one for all. */
export interface Rows {
  readonly table: Table | undefined;
  readonly frame: Frame;
}

/** Rows of a table within the stretch. */
export interface Stretch {
  /** In the population. */
  readonly first: number;
  readonly rows: number;
  /** First row of each row around it, counted within the stretch, and the end; empty for the household. */
  readonly starts: Int32Array;
  /** The row around each row; made when it is asked for. */
  owners: Int32Array | undefined;
}

/** What steps without a table give, and under no reading: the same for every stretch. */
export type Constants = unknown[];

export class Frame {
  readonly stock: Stock;
  readonly stretches: ReadonlyMap<Table, Stretch>;
  readonly missing: MissingSets;
  /** Options of readings other than their defaults: reading's bit to option's word. */
  readonly options: ReadonlyMap<number, number>;
  readonly #decided: number;
  readonly #base: Frame | undefined;
  readonly #constants: Constants;
  readonly #known: unknown[] = [];
  /** What moves, by its number turned round. */
  readonly #passing: unknown[] = [];
  readonly #memory: StretchMemory | undefined;
  readonly #kept: unknown[] | undefined;
  /** Whether what is asked for is asked by what moves, or from outside. */
  #isAskedInPassing = true;

  constructor(
    given: {
      readonly stock: Stock;
      readonly stretches: ReadonlyMap<Table, Stretch>;
      readonly missing: MissingSets;
      readonly constants: Constants;
      readonly memory?: StretchMemory | undefined;
    },
    options: ReadonlyMap<number, number> = new Map(),
    base?: Frame,
  ) {
    this.stock = given.stock;
    this.stretches = given.stretches;
    this.missing = given.missing;
    this.#constants = given.constants;
    this.#memory = given.memory;
    this.#kept = given.memory?.keptUnder(options);
    this.options = options;
    this.#base = base;
    let decided = 0;
    for (const bit of options.keys()) decided |= bit;
    this.#decided = decided;
  }

  /** The same stretch under other options; what rests on none of them is shared. */
  under(options: ReadonlyMap<number, number>): Frame {
    const { stock, stretches, missing } = this;
    const base = this.#base ?? this;
    const given = { stock, stretches, missing, constants: this.#constants, memory: this.#memory };
    return new Frame(given, options, base);
  }

  get<T>(step: Step<T>): T {
    if (this.#base !== undefined && (step.reach & this.#decided) === 0) return this.#base.get(step);
    if (step.id < 0) return this.#getPassing(step);
    const store = step.table === undefined && step.reach === 0 ? this.#constants : this.#known;
    const known = store[step.id] ?? this.#kept?.[step.id];
    if (known !== undefined) return known as T; // a step's number is its own
    const wasAskedInPassing = this.#isAskedInPassing;
    this.#isAskedInPassing = false;
    const result = step.run(this);
    this.#isAskedInPassing = wasAskedInPassing;
    store[step.id] = result;
    if (wasAskedInPassing && this.#kept !== undefined && store !== this.#constants)
      this.#kept[step.id] = copyOf(result);
    return result;
  }

  #getPassing<T>(step: Step<T>): T {
    const known = this.#passing[-1 - step.id];
    if (known !== undefined) return known as T; // a step's number is its own
    const wasAskedInPassing = this.#isAskedInPassing;
    this.#isAskedInPassing = true;
    const result = step.run(this);
    this.#isAskedInPassing = wasAskedInPassing;
    this.#passing[-1 - step.id] = result;
    return result;
  }

  /** Whatever is made within is nobody else's. */
  keeping<T>(make: () => T): T {
    return copyOf(make());
  }

  rows(table: Table | undefined): number {
    return table === undefined ? 1 : (this.stretches.get(table)?.rows ?? 0);
  }

  stretch(table: Table): Stretch {
    return (
      this.stretches.get(table) ?? {
        first: 0,
        rows: 0,
        starts: new Int32Array(1),
        owners: undefined,
      }
    );
  }

  floats(table: Table | undefined): Float64Array {
    return table === undefined ? new Float64Array(1) : this.stock.floats(this.rows(table));
  }
  bytes(table: Table | undefined): Uint8Array {
    return table === undefined ? new Uint8Array(1) : this.stock.bytes(this.rows(table));
  }
  /** Nothing for every row; never written to. */
  zeros(table: Table | undefined): Int32Array {
    return this.stock.zeros(this.rows(table));
  }
  ints(table: Table | undefined): Int32Array {
    return table === undefined ? new Int32Array(1) : this.stock.ints(this.rows(table));
  }
  /** One value for every row; never written to. */
  same(kind: "bytes" | "ints" | "floats", value: number, table: Table | undefined): LentColumn {
    return this.stock.same(kind, value, this.rows(table));
  }
}

type LentColumn = Float64Array | Uint8Array | Int32Array;

/** Columns of a stretch that do not move and are read by what does, under each combination of readings. */
export class StretchMemory {
  readonly #kept = new Map<string, unknown[]>();

  keptUnder(options: ReadonlyMap<number, number>): unknown[] {
    const key = [...options].sort(([a], [b]) => a - b).join(";");
    const kept = this.#kept.get(key) ?? [];
    this.#kept.set(key, kept);
    return kept;
  }
}

/** The same columns as are lent, for keeps. */
function copyOf<T>(result: T): T {
  if (
    result instanceof Float64Array ||
    result instanceof Uint8Array ||
    result instanceof Int32Array
  )
    return result.slice() as T; // of its own kind
  if (Array.isArray(result)) return result.map(copyOf) as T; // of copies
  if (typeof result !== "object" || result === null) return result;
  const entries = Object.entries(result).map(([name, part]) => [name, copyOf(part)]);
  return Object.fromEntries(entries) as T; // with the same fields
}

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
