/** Columns of a programme while they are filled: by kernels, many rows at once, or by what an evaluation says of one. */
import type { Rational } from "../base/rational.ts";
import { unitPerHousehold } from "../base/unit.ts";
import type { ProgrammeResult } from "../evaluate/result.ts";
import type { PlanProgramme } from "../plan/plan.ts";
import type { Judgements } from "./columns/judgement-kernels.ts";
import { isKnown, lacksNothing, type MissingSets } from "./columns/missing-sets.ts";
import { boundIndex, outcomeIndex, type ProgrammeColumns } from "./simulation.ts";

/** What every programme without amounts, or of which nothing is missing, has in common. */
export class Blanks {
  readonly size: number;
  #bytes: Uint8Array | undefined;
  #whole: Uint32Array | undefined;
  #zeros: Float64Array | undefined;
  readonly #filled = new Map<number, Float64Array>();
  readonly #outcomes = new Map<number, Uint8Array>();

  constructor(size: number) {
    this.size = size;
  }

  get bytes(): Uint8Array {
    this.#bytes ??= new Uint8Array(this.size);
    return this.#bytes;
  }
  /** Of a programme of which everybody has one outcome. */
  outcomes(outcome: number): Uint8Array {
    const filled = this.#outcomes.get(outcome) ?? new Uint8Array(this.size).fill(outcome);
    this.#outcomes.set(outcome, filled);
    return filled;
  }
  get whole(): Uint32Array {
    this.#whole ??= new Uint32Array(this.size);
    return this.#whole;
  }
  get zeros(): Float64Array {
    this.#zeros ??= new Float64Array(this.size);
    return this.#zeros;
  }
  filled(value: number): Float64Array {
    const filled = this.#filled.get(value) ?? new Float64Array(this.size).fill(value);
    this.#filled.set(value, filled);
    return filled;
  }
}

type Lacking = Pick<Judgements, "outcomes" | "lacks">;

const noneLarge: ReadonlyMap<number, Rational> = new Map();

/** The columns of one programme, each made when it is first written to: most programmes pay nobody. */
export class ProgrammeWriter {
  readonly name: string;
  readonly #rule: PlanProgramme | undefined;
  readonly #missingSets: MissingSets;
  readonly #blanks: Blanks;
  /** Of everyone, until somebody's differs. */
  #common: number = outcomeIndex.silent;
  #outcome: Uint8Array | undefined;
  /** The same column as the outcomes, until somebody's default differs. */
  #byDefault: Uint8Array | undefined;
  /** The denominator of every amount so far, while they have one. */
  #divisor: number | undefined;
  #numerator: Float64Array | undefined;
  #denominator: Float64Array | undefined;
  #known: Uint8Array | undefined;
  #bound: Uint8Array | undefined;
  #missing: Uint32Array | undefined;
  #large: Map<number, Rational> | undefined;

  constructor(
    name: string,
    rule: PlanProgramme | undefined,
    missingSets: MissingSets,
    blanks: Blanks,
  ) {
    this.name = name;
    this.#rule = rule;
    this.#missingSets = missingSets;
    this.#blanks = blanks;
  }

  /** One outcome for everyone, with nothing paid or lacked. */
  putForAll(outcome: number): void {
    this.#common = outcome;
  }

  /** One outcome for households in a row, of whom nobody gets or lacks anything. */
  putSame(first: number, households: number, outcome: number): void {
    const end = first + households;
    if (this.#outcome === undefined && outcome === this.#common) return;
    this.#outcomes().fill(outcome, first, end);
    if (this.#byDefault !== this.#outcome) this.#byDefault?.fill(outcome, first, end);
  }

  /** Outcomes of households in a row, as they are and by default, which are one column where nobody's differ. */
  putOutcomes(
    first: number,
    outcomes: Uint8Array,
    byDefault: Uint8Array,
    households: number,
  ): void {
    const isOne = outcomes === byDefault;
    this.#outcomes().set(outcomes.subarray(0, households), first);
    if (!isOne) this.#defaults().set(byDefault.subarray(0, households), first);
    else if (this.#byDefault !== this.#outcome)
      this.#byDefault?.set(byDefault.subarray(0, households), first);
  }

  /** Another outcome of a household than by default. */
  putTurned(row: number, outcome: number): void {
    this.#defaults();
    this.#outcomes()[row] = outcome;
  }

  #outcomes(): Uint8Array {
    this.#outcome ??= new Uint8Array(this.#blanks.size).fill(this.#common);
    this.#byDefault ??= this.#outcome;
    return this.#outcome;
  }

  #defaults(): Uint8Array {
    const outcomes = this.#outcomes();
    if (this.#byDefault === undefined || this.#byDefault === outcomes)
      this.#byDefault = outcomes.slice();
    return this.#byDefault;
  }

  /** Room for amounts that all have one denominator, to be written to at once; else they are put one by one. */
  amountsOver(
    divisor: number,
  ): { readonly top: Float64Array; readonly known: Uint8Array } | undefined {
    this.#divisor ??= divisor;
    if (this.#denominator !== undefined || this.#divisor !== divisor) return undefined;
    const { size } = this.#blanks;
    this.#numerator ??= new Float64Array(size);
    this.#known ??= new Uint8Array(size);
    return { top: this.#numerator, known: this.#known };
  }

  putAmount(row: number, top: number, bottom: number): void {
    const room = this.amountsOver(bottom);
    if (room !== undefined) {
      room.top[row] = top;
      room.known[row] = 1;
      return;
    }
    const { size } = this.#blanks;
    this.#numerator ??= new Float64Array(size);
    this.#known ??= new Uint8Array(size);
    this.#denominator ??= new Float64Array(size).fill(this.#divisor ?? 1);
    this.#numerator[row] = top;
    this.#denominator[row] = bottom;
    this.#known[row] = 1;
  }

  putBound(row: number, bound: number): void {
    if (bound === 0 && this.#bound === undefined) return;
    this.#bound ??= new Uint8Array(this.#blanks.size);
    this.#bound[row] = bound;
  }

  /** What those lack, of households in a row, whose outcome is `needs`. */
  putNeeds(first: number, households: number, { outcomes, lacks }: Lacking): void {
    if (lacks === undefined) return;
    for (let i = 0; i < households; i += 1)
      if (outcomes[i] === outcomeIndex.needs) this.putMissing(first + i, lacks[i] as number); // within the column
  }

  /** `lacks` as a column has it: 0, or what is missing. */
  putMissing(row: number, lacks: number): void {
    const set = lacks === lacksNothing ? isKnown : lacks;
    if (set === isKnown && this.#missing === undefined) return;
    this.#missing ??= new Uint32Array(this.#blanks.size);
    this.#missing[row] = set;
  }

  /** Puts what an evaluation says of one household. */
  putResult(row: number, result: ProgrammeResult): void {
    const { amount } = result;
    this.#outcomes()[row] = outcomeIndex[result.outcome];
    if (result.outcome !== result.default || this.#byDefault !== this.#outcome)
      this.#defaults()[row] = outcomeIndex[result.default];
    this.putMissing(row, this.#missingSets.numberOf(result.needs));
    this.putBound(row, amount === undefined ? 0 : boundIndex[amount.bound]);
    const value = amount?.value;
    if (value !== undefined) this.#putExact(row, value);
    else if (this.#known?.[row] === 1) {
      this.putAmount(row, 0, 1);
      this.#known[row] = 0;
    }
  }

  #putExact(row: number, value: Rational): void {
    const [top, bottom] = [Number(value.n), Number(value.d)];
    if (Number.isSafeInteger(top) && Number.isSafeInteger(bottom)) {
      this.putAmount(row, top, bottom);
      return;
    }
    this.putAmount(row, Number.NaN, this.#divisor ?? 1);
    this.#large ??= new Map();
    this.#large.set(row, value);
  }

  columns(): ProgrammeColumns {
    const unit = this.#rule?.amount?.unit;
    const blanks = this.#blanks;
    return {
      name: this.name,
      ...(unit === undefined ? {} : { unit: unitPerHousehold(unit) }),
      outcome: this.#outcome ?? blanks.outcomes(this.#common),
      byDefault: this.#byDefault ?? blanks.outcomes(this.#common),
      numerator: this.#numerator ?? blanks.zeros,
      denominator: this.#denominator ?? blanks.filled(this.#divisor ?? 1),
      large: this.#large ?? noneLarge,
      known: this.#known ?? blanks.bytes,
      bound: this.#bound ?? blanks.bytes,
      missing: this.#missing ?? blanks.whole,
      missingSets: this.#missingSets.lists,
    };
  }
}
