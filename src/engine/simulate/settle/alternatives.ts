/**
 * A stretch under other options of readings than their defaults, shared by the programmes that are tried under them.
 *
 * Method:   worked out for the households alone that rest on what is tried, where they are few. Measured: most of a
 *           policy's readings touch one household in thirty, and trying them for all takes a fifth of its time.
 * Casts: a row's index is within its columns.
 */
import { householdsOf, ownersWithin } from "../columns/belonging.ts";
import type { Frame } from "../columns/frame.ts";
import type { Judgements } from "../columns/judgement-kernels.ts";
import type { Table } from "../columns/stretch.ts";
import type { JudgedStep } from "../steps/judge-steps.ts";

/** What rows of a stretch come to. */
export interface Judged {
  readonly judgements: Judgements;
  /** For each row of the stretch that was asked about its row in the judgements; absent: the same. */
  readonly at: Int32Array | undefined;
}

/** Of up to one household in so many columns of their own are made. Measured: from one in two on they are cheaper. */
const fewIn = 2;

export class Alternatives {
  readonly #base: Frame;
  readonly #household: Table;
  readonly #tried: readonly JudgedStep[];
  readonly #frames = new Map<string, Frame>();
  #reads: Int32Array | undefined;

  /** `tried`: all that may be asked for. */
  constructor(base: Frame, household: Table, tried: readonly JudgedStep[]) {
    this.#base = base;
    this.#household = household;
    this.#tried = tried;
  }

  /** What a step gives rows, in ascending order, under other options. */
  judge(step: JudgedStep, rows: readonly number[], options: ReadonlyMap<number, number>): Judged {
    const frame = this.#under(options);
    const at = frame.placesOf(step.table);
    if (at === undefined || rows.every((row) => (at[row] as number) >= 0))
      return { judgements: frame.get(step), at };
    // Some rest on it only once something else is decided.
    const households = householdsOf(rows, this.#household, step.table, this.#base);
    const apart = this.#base.excerptUnder(options, households);
    return { judgements: apart.get(step), at: apart.placesOf(step.table) };
  }

  #under(options: ReadonlyMap<number, number>): Frame {
    const sorted = [...options].sort(([a], [b]) => a - b);
    const key = sorted.join(";");
    const frame = this.#frames.get(key) ?? this.#newUnder(options);
    this.#frames.set(key, frame);
    return frame;
  }

  #newUnder(options: ReadonlyMap<number, number>): Frame {
    const base = this.#base;
    const households = this.#restingOn(options);
    const areFew = households.length * fewIn <= base.rows(this.#household);
    return areFew ? base.excerptUnder(options, households) : base.under(options);
  }

  /** Households of which anything tried rests, by default, on all that is decided. */
  #restingOn(options: ReadonlyMap<number, number>): Int32Array {
    let bits = 0;
    for (const bit of options.keys()) bits |= bit;
    this.#reads ??= this.#readsOfAll();
    const reads = this.#reads;
    const households = new Int32Array(reads.length);
    let count = 0;
    for (let i = 0; i < reads.length; i += 1)
      if (((reads[i] as number) & bits) === bits) households[count++] = i;
    return households.subarray(0, count);
  }

  #readsOfAll(): Int32Array {
    const [base, household] = [this.#base, this.#household];
    const all = new Int32Array(base.rows(household));
    for (const step of this.#tried) {
      const { reads } = base.get(step);
      if (reads === undefined || step.table === undefined) continue;
      const rows = base.rows(step.table);
      if (step.table === household)
        for (let i = 0; i < rows; i += 1) all[i] = (all[i] as number) | (reads[i] as number);
      else {
        const owners = ownersWithin(household, step.table, base);
        for (let i = 0; i < rows; i += 1) {
          const owner = owners[i] as number;
          all[owner] = (all[owner] as number) | (reads[i] as number);
        }
      }
    }
    return all;
  }
}
