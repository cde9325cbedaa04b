/**
 * The numbers worth trying: each end, something between two neighbours, something beyond the first and the last.
 *
 * In:       exact ends, the range and the step of what is tried, the value that is usual.
 * Out:      numbers of the range, the usual first; one at least of every kind that the ends can tell apart.
 * Ignores:  ends without a figure.
 */
import {
  add,
  compare,
  divide,
  floor,
  multiply,
  type Rational,
  rational,
  subtract,
  zero,
} from "../../base/rational.ts";

export interface NumberDomain {
  readonly least?: Rational;
  readonly most?: Rational;
  /** Every value is a multiple of it; absent where values lie close together. */
  readonly step?: Rational;
  readonly usual?: Rational;
}

const one = rational(1n);

export function numberCandidates(
  ends: readonly Rational[],
  domain: NumberDomain,
): readonly Rational[] {
  const { least, most, usual } = domain;
  const size = domain.step ?? one;
  const marks = [...ends, ...(least === undefined ? [] : [least]), ...(most ? [most] : [])];
  const sorted = distinct(marks.length === 0 ? [zero] : marks);
  const first = sorted[0] ?? zero;
  const last = sorted[sorted.length - 1] ?? zero;
  const between = sorted.slice(1).flatMap((end, index) => {
    const found = maybeBetween(sorted[index] ?? first, end, domain.step);
    return found === undefined ? [] : [found];
  });
  const beyond = [multipleBelow(first, size), multipleAbove(last, size)];
  const inside = [...sorted, ...between, ...beyond].filter(
    (value) =>
      (least === undefined || compare(value, least) >= 0) &&
      (most === undefined || compare(value, most) <= 0) &&
      (domain.step === undefined || divide(value, domain.step).d === 1n),
  );
  return distinctInOrder(usual === undefined ? inside : [usual, ...inside]);
}

/** A number strictly between two others, round where there is a round one. */
function maybeBetween(low: Rational, high: Rational, step?: Rational): Rational | undefined {
  const middle = divide(add(low, high), rational(2n));
  for (const size of step === undefined ? [one] : [multiply(step, rational(100n)), step]) {
    const round = multiply(rational(floor(divide(middle, size))), size);
    if (compare(round, low) > 0) return round;
    const next = add(round, size);
    if (compare(next, high) < 0) return next;
  }
  return step === undefined ? middle : undefined;
}

function multipleBelow(value: Rational, step: Rational): Rational {
  const under = multiply(rational(floor(divide(value, step))), step);
  return compare(under, value) < 0 ? under : subtract(under, step);
}

function multipleAbove(value: Rational, step: Rational): Rational {
  return add(multiply(rational(floor(divide(value, step))), step), step);
}

function distinct(values: readonly Rational[]): readonly Rational[] {
  return [...distinctInOrder(values)].sort(compare);
}

function distinctInOrder(values: readonly Rational[]): readonly Rational[] {
  return [...new Map(values.map((value) => [`${value.n}/${value.d}`, value])).values()];
}
