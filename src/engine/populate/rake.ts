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
  const scaled = totals.map(scaledTotal);
  let powers = scaled.map(() => 0);
  let best = stateAt(powers, weights, scaled);
  for (let step = 0; step < mostSteps && best.farthest > closeEnough; step += 1) {
    const direction = solve(best.slopes, best.gaps);
    const next = shortened(powers, direction, best, (tried) => stateAt(tried, weights, scaled));
    if (next === undefined) break;
    ({ powers } = next);
    best = next.state;
  }
  return raked(powers, weights, scaled);
}

/** Divided by its target, so that people and yuan are of one size. */
function scaledTotal({ counts, target }: RakedTotal): RakedTotal {
  const size = target === 0 ? 1 : Math.abs(target);
  return { counts: counts.map((count) => count / size), target: target / size };
}

interface State {
  /** What each total lacks. */
  readonly gaps: readonly number[];
  readonly farthest: number;
  /** How each total moves with each power. */
  readonly slopes: readonly (readonly number[])[];
}

function stateAt(
  powers: readonly number[],
  weights: Float64Array,
  totals: readonly RakedTotal[],
): State {
  const reached = totals.map(() => 0);
  const slopes = totals.map(() => totals.map(() => 0));
  for (let row = 0; row < weights.length; row += 1) {
    const power = powerAt(row, powers, totals);
    const weight = (weights[row] ?? 0) * exponential(clipped(power));
    const isHeld = Math.abs(power) > mostPower;
    for (let i = 0; i < totals.length; i += 1) {
      const count = totals[i]?.counts[row] ?? 0;
      if (count === 0) continue;
      reached[i] = (reached[i] ?? 0) + weight * count;
      const slope = slopes[i];
      if (slope === undefined || isHeld) continue;
      for (let j = 0; j < totals.length; j += 1)
        slope[j] = (slope[j] ?? 0) + weight * count * (totals[j]?.counts[row] ?? 0);
    }
  }
  const gaps = totals.map(({ target }, i) => target - (reached[i] ?? 0));
  return { gaps, slopes, farthest: gaps.reduce((most, gap) => Math.max(most, Math.abs(gap)), 0) };
}

function powerAt(row: number, powers: readonly number[], totals: readonly RakedTotal[]): number {
  let power = 0;
  for (let i = 0; i < totals.length; i += 1)
    power += (powers[i] ?? 0) * (totals[i]?.counts[row] ?? 0);
  return power;
}

function clipped(power: number): number {
  return Math.min(mostPower, Math.max(-mostPower, power));
}

/** The longest of the step, its half, its quarter… that brings the totals nearer; undefined where none does. */
function shortened(
  powers: readonly number[],
  direction: readonly number[],
  from: State,
  stateOf: (powers: readonly number[]) => State,
): { readonly powers: number[]; readonly state: State } | undefined {
  for (let length = 1; length > 1e-6; length /= 2) {
    const tried = powers.map((power, i) => power + length * (direction[i] ?? 0));
    const state = stateOf(tried);
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

function raked(
  powers: readonly number[],
  weights: Float64Array,
  totals: readonly RakedTotal[],
): Float64Array {
  return weights.map((weight, row) => weight * exponential(clipped(powerAt(row, powers, totals))));
}
