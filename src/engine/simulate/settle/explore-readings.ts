/**
 * Try the readings on which outcomes rest, for the rows that rest on them.
 *
 * In:       outcomes under the defaults, and the rows in question.
 * Out:      for each row whether another combination of readings gives another outcome, or one that columns cannot tell.
 * Ignores:  which reading it is; `evaluate` tells that of a single household.
 */
import type { Frame } from "../columns/frame.ts";
import { code, type Judgements } from "../columns/judgement-kernels.ts";
import type { JudgedStep } from "../steps/judge-steps.ts";

/** A reading: its bit, and the words of its options other than the default. */
export interface OpenReading {
  readonly bit: number;
  readonly others: readonly number[];
}

/** Frames of one stretch by the options decided, so that programmes share them. */
export class Alternatives {
  readonly #base: Frame;
  readonly #frames = new Map<string, Frame>();

  constructor(base: Frame) {
    this.#base = base;
  }

  under(options: ReadonlyMap<number, number>): Frame {
    const sorted = [...options].sort(([a], [b]) => a - b);
    const key = sorted.join(";");
    const frame = this.#frames.get(key) ?? this.#base.under(options);
    this.#frames.set(key, frame);
    return frame;
  }
}

/** Writes `depends` or `beyond` over the outcome of each row that another combination turns. */
export function markTurned(
  step: JudgedStep,
  {
    outcomes,
    byDefault,
    rows,
    readings,
    alternatives,
  }: {
    readonly outcomes: Uint8Array;
    readonly byDefault: Judgements;
    readonly rows: readonly number[];
    readonly readings: readonly OpenReading[];
    readonly alternatives: Alternatives;
  },
): void {
  explore(rows, byDefault, new Map(), 0);

  function explore(
    among: readonly number[],
    { reads }: Pick<Judgements, "reads">,
    options: ReadonlyMap<number, number>,
    decided: number,
  ): void {
    if (reads === undefined || among.length === 0) return;
    let pending = 0;
    for (const row of among) pending |= (reads[row] ?? 0) & ~decided;
    const reading = readings.find(({ bit }) => (pending & bit) !== 0);
    if (reading === undefined) return;
    const { bit, others } = reading;
    const resting = among.filter((row) => ((reads[row] ?? 0) & bit) !== 0);
    const free = among.filter((row) => ((reads[row] ?? 0) & bit) === 0);
    explore(free, { reads }, options, decided);
    explore(resting, { reads }, options, decided | bit);
    for (const other of others) {
      const under = new Map(options).set(bit, other);
      const judged = alternatives.under(under).get(step);
      const left = resting.filter((row) => isUnturned(row, judged));
      explore(left, judged, under, decided | bit);
    }
  }

  function isUnturned(row: number, { outcomes: others }: Judgements): boolean {
    if (outcomes[row] === code.depends || outcomes[row] === code.beyond) return false;
    const other = others[row] ?? code.beyond;
    if (other === byDefault.outcomes[row]) return true;
    outcomes[row] = other === code.beyond ? code.beyond : code.depends;
    return false;
  }
}

/** The rows that rest on a reading at all. */
export function restingRows({ reads }: Judgements, count: number): readonly number[] {
  const rows: number[] = [];
  if (reads !== undefined) for (let i = 0; i < count; i += 1) if (reads[i] !== 0) rows.push(i);
  return rows;
}
