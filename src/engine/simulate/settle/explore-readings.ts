/**
 * Try the readings on which outcomes rest, for the rows that rest on them.
 *
 * In:       outcomes under the defaults, and the rows in question.
 * Out:      for each row whether another combination of readings gives another outcome, or one that columns cannot tell.
 * Ignores:  which reading it is; `evaluate` tells that of a single household.
 */
import { code, type Judgements } from "../columns/judgement-kernels.ts";
import type { JudgedStep } from "../steps/judge-steps.ts";
import type { Alternatives, Judged } from "./alternatives.ts";

/** A reading: its bit, and the words of its options other than the default. */
export interface OpenReading {
  readonly bit: number;
  readonly others: readonly number[];
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
  explore(rows, { judgements: byDefault, at: undefined }, new Map(), 0);

  function explore(
    among: readonly number[],
    judged: Judged,
    options: ReadonlyMap<number, number>,
    decided: number,
  ): void {
    const { reads } = judged.judgements;
    if (reads === undefined || among.length === 0) return;
    const readOf = (row: number) =>
      reads[judged.at === undefined ? row : (judged.at[row] as number)] ?? 0;
    let pending = 0;
    for (const row of among) pending |= readOf(row) & ~decided;
    const reading = readings.find(({ bit }) => (pending & bit) !== 0);
    if (reading === undefined) return;
    const { bit, others } = reading;
    const resting: number[] = [];
    const free: number[] = [];
    for (const row of among) ((readOf(row) & bit) === 0 ? free : resting).push(row);
    explore(free, judged, options, decided);
    explore(resting, judged, options, decided | bit);
    for (const other of others) {
      const under = new Map(options).set(bit, other);
      const turned = alternatives.judge(step, resting, under);
      const left = resting.filter((row) => isUnturned(row, turned));
      explore(left, turned, under, decided | bit);
    }
  }

  function isUnturned(row: number, { judgements, at }: Judged): boolean {
    if (outcomes[row] === code.depends || outcomes[row] === code.beyond) return false;
    const other = judgements.outcomes[at === undefined ? row : (at[row] as number)] ?? code.beyond;
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
