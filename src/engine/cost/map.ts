/**
 * What two figures cost together: the extra cost at every pair of their values.
 *
 * In:       the values of either figure; the cost of each pair that is asked for, handed in one by one, so that whoever
 *           works it out can tell of progress and stop.
 * Out:      rows of costs, each with the fifth of the way from the least to the most that it lies in.
 * Ignores:  what a cost is, and which figures move.
 */
import { maybeRationalFromDecimal, textFromRational } from "../base/decimal.ts";
import {
  compare,
  divide,
  floor,
  multiply,
  type Rational,
  rational,
  subtract,
} from "../base/rational.ts";

/** Values along one side of a map; the one in force comes on top of it where it lies between. */
export const mapValuesAtMost = 11;

export interface AxisAsked {
  /** Decimals. */
  readonly from: string;
  readonly to: string;
  /** How many values, both ends among them; two at least. */
  readonly count: number;
  /** The value in force, and the smallest step its published values are told in. */
  readonly now: string;
  readonly step: string;
}

/**
 * The values along a side, rising: evenly apart as far as the step allows, and the one in force where it lies between.
 *
 * Rounds:   down to the step, or to the last place that either end is told in where that is finer.
 * Reports:  undefined where an end is no number, or the last is not above the first.
 */
export function axisValues({
  from,
  to,
  count,
  now,
  step,
}: AxisAsked): readonly string[] | undefined {
  const [first, last, present, published] = [from, to, now, step].map(maybeRationalFromDecimal);
  if (!first || !last || !present || !published || compare(last, first) <= 0) return undefined;
  const parts = BigInt(Math.min(mapValuesAtMost, Math.max(2, Math.trunc(count))) - 1);
  const grain = [published, lastPlace(from), lastPlace(to)].reduce(smaller);
  const whole = divide(subtract(last, first), grain);
  const values = [present];
  for (let part = 0n; part <= parts; part += 1n) {
    const steps = floor(multiply(whole, rational(part, parts)));
    const value = { n: first.n * grain.d + steps * grain.n * first.d, d: first.d * grain.d };
    values.push(part === parts ? last : rational(value.n, value.d));
  }
  const isWithin = (value: Rational) => compare(first, value) <= 0 && compare(value, last) <= 0;
  const sorted = values.filter(isWithin).toSorted(compare).map(textFromRational);
  return [...new Set(sorted)];
}

function lastPlace(decimal: string): Rational {
  return rational(1n, 10n ** BigInt(decimal.split(".")[1]?.length ?? 0));
}

function smaller(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

/** Places in the lists of values. */
export interface MapPoint {
  readonly across: number;
  readonly down: number;
}

export interface MapCell {
  readonly cost: string;
  /** 1 to 5: shades, for looking at only. */
  readonly fifth: number;
}

/** Rows down, each with a cell for every value across. */
export type MapRows = readonly (readonly MapCell[])[];

/** Yields the pair whose cost it wants next. */
export function* costMap(across: number, down: number): Generator<MapPoint, MapRows, Rational> {
  const rows: Rational[][] = [];
  for (let row = 0; row < down; row += 1) {
    const costs: Rational[] = [];
    for (let column = 0; column < across; column += 1)
      costs.push(yield { across: column, down: row });
    rows.push(costs);
  }
  const all = rows.flat().toSorted(compare);
  const [least, most] = [all[0], all.at(-1)];
  if (least === undefined || most === undefined) return [];
  const width = subtract(most, least);
  const fifthOf = (cost: Rational) =>
    width.n === 0n
      ? 1
      : Math.min(5, Number(floor(divide(multiply(subtract(cost, least), five), width))) + 1);
  return rows.map((costs) =>
    costs.map((cost) => ({ cost: textFromRational(cost), fifth: fifthOf(cost) })),
  );
}

const five = rational(5n);
