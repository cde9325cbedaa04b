/** A stretch of a population under one combination of readings, with the columns worked out for it so far. */
import { type Excerpt, excerptOf, pickedFrom } from "./excerpt.ts";
import type { MissingSets } from "./missing-sets.ts";
import type { LentColumn, Stock } from "./stock.ts";
import type { Stretch, Table } from "./stretch.ts";

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
  /** Of a list, the table that is listed. */
  readonly listed?: Table;
  /** Whether it is read from the population itself, row by row. */
  readonly isGiven?: boolean;
  readonly run: (frame: Frame) => T;
}

/** The rows that a kernel works on: those of a table within a stretch, or one for all. */
export interface Rows {
  readonly table: Table | undefined;
  readonly frame: Frame;
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
  /** The rows of the base that are left; absent: all. */
  readonly #rowsLeft: Excerpt["rows"] | undefined;
  readonly #places = new Map<Table, Int32Array>();
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
    rowsLeft?: Excerpt["rows"],
  ) {
    this.stock = given.stock;
    this.stretches = given.stretches;
    this.missing = given.missing;
    this.#constants = given.constants;
    this.#memory = given.memory;
    this.#kept = given.memory?.keptUnder(options);
    this.options = options;
    this.#base = base;
    this.#rowsLeft = rowsLeft;
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

  /** Some households, in ascending order, by themselves under other options; nothing of them is remembered. */
  excerptUnder(options: ReadonlyMap<number, number>, households: Int32Array): Frame {
    const { stock, missing } = this;
    const { stretches, rows } = excerptOf(this.stretches, households);
    const given = { stock, stretches, missing, constants: this.#constants };
    return new Frame(given, options, this.#base ?? this, rows);
  }

  /** Of an excerpt, for each row of the whole stretch its row here, or -1; of all households undefined. */
  placesOf(table: Table | undefined): Int32Array | undefined {
    const left = table && this.#rowsLeft?.get(table);
    if (table === undefined || left === undefined || this.#base === undefined) return undefined;
    const known = this.#places.get(table);
    if (known !== undefined) return known;
    const rows = this.#base.rows(table);
    const places = this.stock.ints(rows).fill(-1, 0, rows);
    for (let i = 0; i < left.length; i += 1) places[left[i] as number] = i; // the index is within the column
    this.#places.set(table, places);
    return places;
  }

  get<T>(step: Step<T>): T {
    if (this.#base !== undefined && (step.reach & this.#decided) === 0)
      return this.#rowsLeft === undefined ? this.#base.get(step) : this.#getLeft(step, this.#base);
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

  /** Of what is decided here nothing: picked from the base where that has it, else worked out for the few alone. */
  #getLeft<T>(step: Step<T>, base: Frame): T {
    const left = step.table && this.#rowsLeft?.get(step.table);
    if (left === undefined) return base.get(step);
    const [store, at] = step.id < 0 ? [this.#passing, -1 - step.id] : [this.#known, step.id];
    const known = store[at];
    if (known !== undefined) return known as T; // a step's number is its own
    const isOfBase = step.isGiven === true || base.#has(step);
    const result = isOfBase ? this.#pick(step, base.get(step), left) : step.run(this);
    store[at] = result;
    return result;
  }

  #pick<T>(step: Step<T>, whole: T, left: Int32Array): T {
    const picked = pickedFrom(whole, left, this.stock);
    const listed = step.listed && this.#rowsLeft?.get(step.listed);
    const { included } = whole as { readonly included?: Uint8Array | undefined }; // of a list
    if (listed === undefined || included === undefined) return picked;
    return { ...picked, included: pickedFrom(included, listed, this.stock) };
  }

  #has({ id, table, reach }: Step): boolean {
    if (id < 0) return this.#passing[-1 - id] !== undefined;
    const store = table === undefined && reach === 0 ? this.#constants : this.#known;
    return (store[id] ?? this.#kept?.[id]) !== undefined;
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
