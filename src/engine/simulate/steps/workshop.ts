/**
 * Where the steps of a plan over a population are made: each once, whatever refers to it.
 *
 * A step has the table of the innermost thing that it is about; what is one for all, or one for each row further out, is
 * spread where a step further in takes it. Of what is one for all the value is known while steps are made, so that a
 * condition which nobody meets, or everybody, leaves no work to be done: of a policy's facts a population states few.
 */
import type { Plan, PlanNode } from "../../plan/plan.ts";
import { type FactColumn, WordBook } from "../columns/fact-column.ts";
import { type Constants, Frame, movingBit, readingBitCount, type Step } from "../columns/frame.ts";
import { beyondColumns, isKnown, MissingSets } from "../columns/missing-sets.ts";
import { blank, repeated, spreadOver, type ValueKind } from "../columns/select-kernels.ts";
import { Stock } from "../columns/stock.ts";
import type { Table } from "../columns/stretch.ts";
import { type Listing, type Vector, vector, within } from "../columns/vector.ts";
import type { Population } from "../population.ts";
import { Beyond, isAround, type Place } from "./place.ts";
import { tablesOf } from "./tables-of.ts";

export type AnyVector = Vector<Float64Array | Uint8Array | Int32Array>;

export interface ValueStep<V = AnyVector> extends Step<V> {
  readonly kind: ValueKind;
  /** Of numbers: what each whole number is divided by. */
  readonly divisor: number;
  /** The step whose one value this one repeats for each row; absent of any other. */
  readonly repeats?: ValueStep<V>;
}

export interface ListStep extends Step<Listing> {
  /** Around whose rows the list stands, and whose rows are on it. */
  readonly owner: Table;
  readonly listed: Table;
  /** Everybody states the list, and all that is listed is on it. */
  readonly isWhole: boolean;
}

/** How nodes and rules come to their steps; filled in by what composes them (plan-steps.ts). */
export interface Making {
  readonly shop: Workshop;
  readonly value: (node: PlanNode, place: Place) => ValueStep;
  /** A rule as other rules see it. */
  readonly rule: (key: string, part: "value" | "outcome" | "amount") => ValueStep;
}

interface StepGiven<T> {
  readonly table: Table | undefined;
  readonly reach: number;
  readonly isGiven?: boolean;
  readonly run: (frame: Frame) => T;
}

export class Workshop {
  /** The plan whose steps are being made. */
  plan: Plan;
  readonly words = new WordBook();
  readonly missing = new MissingSets();
  readonly tables: ReadonlyMap<string, Table>;
  readonly #bits = new Map<string, number>();
  readonly #steps = new Map<string, Step>();
  /** Steps that rest on parameters that move: made anew for each plan. */
  readonly #passing = new Map<string, Step>();
  #moving: ReadonlySet<string> = new Set();
  readonly #facts = new Map<string, FactColumn | undefined>();
  /** What steps without a table give, by their numbers. */
  readonly constants: Constants = [];
  readonly #forAll: Frame;

  constructor(plan: Plan, population: Population) {
    this.plan = plan;
    this.tables = tablesOf(plan, population);
    const { constants, missing } = this;
    this.#forAll = new Frame({ stock: new Stock(), stretches: new Map(), missing, constants });
  }

  /** What a step gives everyone, whatever is read and whatever moves; undefined where that is not one value. */
  maybeForAll<T>(step: Step<T>): T | undefined {
    if (step.table === undefined && step.reach === 0) return this.#forAll.get(step);
    const { repeats } = step as { readonly repeats?: Step<T> }; // of values alone
    return repeats && this.maybeForAll(repeats);
  }

  /** The number that everyone has, undefined where they differ, or it is unknown. */
  maybeNumberForAll(step: ValueStep): number | undefined {
    const { values, lacks, below } = this.maybeForAll(step) ?? {};
    return (lacks?.[0] ?? isKnown) === isKnown && below === undefined ? values?.[0] : undefined;
  }

  /** Begin with another plan of the same vocabulary, of which some parameters move from one plan to the next. */
  begin(plan: Plan, moving: ReadonlySet<string>): void {
    this.plan = plan;
    this.#moving = moving;
    this.#passing.clear();
  }

  /** What a step reaches that reads a parameter by itself. */
  reachOfParameter(name: string): number {
    return this.#moving.has(name) ? movingBit : 0;
  }

  /** The bit of a reading that nobody has decided; bits are few, and past the last readings are beyond columns. */
  bitOf(reading: string): number {
    const known = this.#bits.get(reading);
    if (known !== undefined) return known;
    if (this.#bits.size >= readingBitCount) throw new Beyond(reading);
    const bit = 1 << this.#bits.size;
    this.#bits.set(reading, bit);
    return bit;
  }

  /** Readings that a step of some plan reads, with their bits. */
  get bits(): ReadonlyMap<string, number> {
    return this.#bits;
  }

  table(entity: string): Table {
    const table = this.tables.get(entity);
    if (table === undefined) throw new Beyond(entity);
    return table;
  }

  /** A column held to its fact, once for all that read it. */
  factColumn(key: string, make: () => FactColumn | undefined): FactColumn | undefined {
    if (!this.#facts.has(key)) this.#facts.set(key, make());
    return this.#facts.get(key);
  }

  /** The step of a key, made if it is new. */
  step<T, Extra extends object>(
    key: string,
    extra: Extra,
    given: () => StepGiven<T>,
  ): Step<T> & Extra {
    const known = this.#steps.get(key) ?? this.#passing.get(key);
    if (known !== undefined) return known as Step<T> & Extra; // keys name the kind of step
    const step = given();
    const isPassing = (step.reach & movingBit) !== 0;
    const steps = isPassing ? this.#passing : this.#steps;
    const made = { ...step, ...extra, id: isPassing ? -1 - steps.size : steps.size };
    steps.set(key, made);
    return made;
  }

  value<V extends AnyVector>(
    key: string,
    { kind, divisor = 1 }: { readonly kind: ValueKind; readonly divisor?: number },
    given: StepGiven<V>,
  ): ValueStep<V> {
    return this.step(key, { kind, divisor }, () => given);
  }

  /** One value for everyone. */
  constant(kind: ValueKind, value: number, { divisor = 1, reach = 0 } = {}): ValueStep {
    return this.value(
      `constant ${kind} ${value}/${divisor} ${reach}`,
      { kind, divisor },
      {
        table: undefined,
        reach,
        run: (frame) => {
          const out = blank(kind, { table: undefined, frame });
          out[0] = value;
          return within(vector(out), Math.abs(value));
        },
      },
    );
  }

  /** A value that nobody has, for lack of something, or for being beyond columns. */
  unknown(kind: ValueKind, lacks: number, reach = 0): ValueStep {
    return this.value(
      `unknown ${kind} ${lacks} ${reach}`,
      { kind },
      {
        table: undefined,
        reach,
        run: (frame) => vector(blank(kind, { table: undefined, frame }), Int32Array.of(lacks)),
      },
    );
  }

  beyond(kind: ValueKind): ValueStep {
    return this.unknown(kind, beyondColumns);
  }

  /** The same values for each row of a table that is the step's own or further in. */
  spread<V extends AnyVector>(step: ValueStep<V>, table: Table | undefined): ValueStep<V> {
    if (step.table === table) return step;
    if (table === undefined || !isAround(step.table, table)) throw new Beyond();
    const { kind, divisor, reach, table: source } = step;
    const spread = (frame: Frame) =>
      spreadOver(frame.get(step), { kind, source, table, frame }) as V; // of the step's own kind
    const isForAll = source === undefined && reach === 0;
    return this.step(
      `spread ${step.id} ${table.name}`,
      { kind, divisor, ...(isForAll ? { repeats: step } : {}) },
      () => ({ table, reach, run: isForAll ? heldLongest(spread, table) : spread }),
    );
  }

  /** Columns that may be one row for all, for each row of a table. */
  repeat<T extends object>(step: Step<T>, table: Table | undefined): Step<T> {
    if (step.table !== undefined || table === undefined) return step;
    const { reach } = step;
    const repeat = (frame: Frame) => repeated(frame.get(step), { table, frame });
    return this.step(`repeat ${step.id} ${table.name}`, {}, () => ({
      table,
      reach,
      run: reach === 0 ? heldLongest(repeat, table) : repeat,
    }));
  }
}

/** The innermost of several tables on one way in. */
export function innermost(tables: readonly (Table | undefined)[]): Table | undefined {
  let inner: Table | undefined;
  for (const table of tables) if ((table?.depth ?? -1) > (inner?.depth ?? -1)) inner = table;
  for (const table of tables)
    if (inner !== undefined && table !== inner && !isAround(table, inner)) throw new Beyond();
  return inner;
}

export function reachOf(steps: readonly { readonly reach: number }[]): number {
  return steps.reduce((all, { reach }) => all | reach, 0);
}

/** What is one for all is spread once, over the longest stretch that was seen. Measured: a twentieth of a policy's time. */
function heldLongest<T>(spread: (frame: Frame) => T, table: Table): (frame: Frame) => T {
  let held: T | undefined;
  let room = -1;
  return (frame) => {
    const rows = frame.rows(table);
    if (held !== undefined && rows <= room) return held;
    held = frame.keeping(() => spread(frame));
    room = rows;
    return held;
  };
}
