/**
 * Raking: weights as near as can be to those that were given, by ratio, that meet totals.
 *
 * Each weight becomes w·exp(λ·x) (Deville and Särndal 1992, the multiplicative method, which for tables of counts is
 * iterative proportional fitting); λ is found by Newton's steps, halved where they overshoot. No weight moves by more
 * than `mostRatio`, so that totals that contradict each other leave a remainder instead of absurd weights.
 *
 * In:       the weights; for each total the rows that count to it and by how much; what it shall be.
 * Out:      the weights; the same bits for the same input.
 * Ignores:  whether the totals were met, which the caller says (fit-weights.ts).
 */
import { finish, type InSteps } from "../simulate/run-stretches.ts";
import { exponential } from "./exponential.ts";

export interface RakedTotal {
  /** What each row counts for one household of its weight. */
  readonly counts: Float64Array;
  readonly target: number;
}

/** e to the eighth: a weight may grow or shrink some three thousand times. */
const mostPower = 8;
const mostSteps = 200;
/** Of a total, beyond which another step changes nothing that could be printed. */
const closeEnough = 1e-13;
/** So small a part of the diagonal is added that totals which say the same twice do not divide by zero. */
const ridge = 1e-12;

export function rake(weights: Float64Array, totals: readonly RakedTotal[]): Float64Array {
  return finish(rakeInSteps(weights, totals));
}

/** The same, that can be left whenever weights have been tried over all the rows; it yields the rows. */
export function* rakeInSteps(
  weights: Float64Array,
  totals: readonly RakedTotal[],
): InSteps<Float64Array> {
  const table = countTable(weights.length, totals);
  const stateOf = (powers: readonly number[]) => stateAt(powers, weights, table);
  let powers = totals.map(() => 0);
  let best = stateOf(powers);
  for (let step = 0; step < mostSteps && best.farthest > closeEnough; step += 1) {
    const next = yield* shortened(powers, solve(best.slopes, best.gaps), best, stateOf);
    if (next === undefined) break;
    ({ powers } = next);
    best = next.state;
  }
  return weights.map((weight, row) => weight * exponential(clipped(powerAt(row, powers, table))));
}

/** Row by row only the totals that it counts to: mostly two or three of a dozen. */
interface CountTable {
  /** First entry of each row, and one more for the end. */
  readonly starts: Uint32Array;
  readonly totals: Uint16Array;
  /** Divided by the total's target, so that people and yuan are of one size. */
  readonly counts: Float64Array;
  readonly targets: readonly number[];
}

function countTable(rows: number, totals: readonly RakedTotal[]): CountTable {
  const sizes = totals.map(({ target }) => (target === 0 ? 1 : Math.abs(target)));
  const starts = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row += 1) {
    const counted = totals.filter(({ counts }) => (counts[row] ?? 0) !== 0).length;
    starts[row + 1] = (starts[row] ?? 0) + counted;
  }
  const numbers = new Uint16Array(starts[rows] ?? 0);
  const counts = new Float64Array(starts[rows] ?? 0);
  let entry = 0;
  for (let row = 0; row < rows; row += 1)
    for (let i = 0; i < totals.length; i += 1) {
      const count = totals[i]?.counts[row] ?? 0;
      if (count === 0) continue;
      numbers[entry] = i;
      counts[entry] = count / (sizes[i] ?? 1);
      entry += 1;
    }
  const targets = totals.map(({ target }, i) => target / (sizes[i] ?? 1));
  return { starts, totals: numbers, counts, targets };
}

interface State {
  readonly rows: number;
  /** What each total lacks. */
  readonly gaps: readonly number[];
  readonly farthest: number;
  /** How each total moves with each power. */
  readonly slopes: readonly (readonly number[])[];
}

function stateAt(powers: readonly number[], weights: Float64Array, table: CountTable): State {
  const { starts, totals, counts, targets } = table;
  const n = targets.length;
  const reached = new Float64Array(n);
  const slopes = new Float64Array(n * n);
  for (let row = 0; row < weights.length; row += 1) {
    const [first = 0, end = 0] = [starts[row], starts[row + 1]];
    if (first === end) continue;
    const power = powerAt(row, powers, table);
    const weight = (weights[row] ?? 0) * exponential(clipped(power));
    const isHeld = Math.abs(power) > mostPower;
    for (let i = first; i < end; i += 1) {
      const [total = 0, moved] = [totals[i], weight * (counts[i] ?? 0)];
      reached[total] = (reached[total] ?? 0) + moved;
      if (isHeld) continue;
      for (let j = first; j < end; j += 1) {
        const at = total * n + (totals[j] ?? 0);
        slopes[at] = (slopes[at] ?? 0) + moved * (counts[j] ?? 0);
      }
    }
  }
  const gaps = targets.map((target, i) => target - (reached[i] ?? 0));
  return {
    rows: weights.length,
    gaps,
    slopes: targets.map((_, i) => [...slopes.subarray(i * n, (i + 1) * n)]),
    farthest: gaps.reduce((most, gap) => Math.max(most, Math.abs(gap)), 0),
  };
}

function powerAt(
  row: number,
  powers: readonly number[],
  { starts, totals, counts }: CountTable,
): number {
  let power = 0;
  const end = starts[row + 1] ?? 0;
  for (let i = starts[row] ?? 0; i < end; i += 1)
    power += (powers[totals[i] ?? 0] ?? 0) * (counts[i] ?? 0);
  return power;
}

function clipped(power: number): number {
  return Math.min(mostPower, Math.max(-mostPower, power));
}

/** The longest of the step, its half, its quarter… that brings the totals nearer; undefined where none does. */
function* shortened(
  powers: readonly number[],
  direction: readonly number[],
  from: State,
  stateOf: (powers: readonly number[]) => State,
): InSteps<{ readonly powers: number[]; readonly state: State } | undefined> {
  for (let length = 1; length > 1e-6; length /= 2) {
    const tried = powers.map((power, i) => power + length * (direction[i] ?? 0));
    const state = stateOf(tried);
    yield state.rows;
    if (distance(state) < distance(from)) return { powers: tried, state };
  }
  return undefined;
}

function distance({ gaps }: State): number {
  return gaps.reduce((sum, gap) => sum + gap * gap, 0);
}

/** Gaussian elimination with pivots; a total that others decide already moves nothing. */
function solve(slopes: readonly (readonly number[])[], gaps: readonly number[]): readonly number[] {
  const n = gaps.length;
  const rows = slopes.map((slope, i) => {
    const row = [...slope, gaps[i] ?? 0];
    row[i] = (row[i] ?? 0) * (1 + ridge) + ridge;
    return row;
  });
  for (let i = 0; i < n; i += 1) {
    let pivot = i;
    for (let j = i + 1; j < n; j += 1)
      if (Math.abs(rows[j]?.[i] ?? 0) > Math.abs(rows[pivot]?.[i] ?? 0)) pivot = j;
    const [upper, own] = [rows[pivot] ?? [], rows[i] ?? []];
    rows[pivot] = own;
    rows[i] = upper;
    for (let j = i + 1; j < n; j += 1) {
      const row = rows[j] ?? [];
      const factor = (row[i] ?? 0) / (upper[i] ?? 1);
      for (let k = i; k <= n; k += 1) row[k] = (row[k] ?? 0) - factor * (upper[k] ?? 0);
    }
  }
  const solved = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i -= 1) {
    const row = rows[i] ?? [];
    let sum = row[n] ?? 0;
    for (let j = i + 1; j < n; j += 1) sum -= (row[j] ?? 0) * (solved[j] ?? 0);
    solved[i] = sum / (row[i] ?? 1);
  }
  return solved;
}
