/**
 * The certificate of an amount: its exact fraction, the rounding step with its clause, and two recomputations.
 *
 * In:       a programme's result for one instance, with its trace.
 * Out:      undefined where no amount is known. A recomputation that disagrees is our own defect, shown, not hidden.
 */
import { compare, type Rational } from "../base/rational.ts";
import type { AmountResult, Bound, Cell, ProgrammeResult } from "../evaluate/result.ts";
import type { PlanBody, PlanRounding } from "../plan/plan.ts";
import { fractions, scaledIntegers } from "./algebras.ts";
import { type Algebra, recompute } from "./recompute.ts";
import { visitCell } from "./visit-trace.ts";

export interface Recomputation {
  readonly method: "fractions" | "scaled-integers";
  /** How many of the small unit make one; of scaled integers. */
  readonly scale?: bigint;
  /** Absent where the method cannot hold a figure on the way. */
  readonly value?: Rational;
  /** Absent where there is no value. */
  readonly agrees?: boolean;
}

export interface Certificate {
  readonly exact: Rational;
  readonly value: Rational;
  readonly bound: Bound;
  /** Absent where nothing is rounded, as of a bound. */
  readonly round?: PlanRounding;
  readonly recomputations: readonly Recomputation[];
  readonly cite: readonly string[];
}

export function certifyAmount({ amount, rule }: ProgrammeResult): Certificate | undefined {
  if (amount?.value === undefined || amount.exact === undefined || amount.cell === undefined)
    return undefined;
  const { value, exact, bound, cell, cite } = amount;
  const body = bound === "exact" ? rule?.amount?.body : undefined;
  const round = bound === "exact" && amount.round !== undefined ? { round: amount.round } : {};
  const sum: Sum = { cell, body, value, ...round };
  const scale = scaleOf(cell, amount);
  const recomputations = [
    { method: "fractions" as const, ...again(sum, fractions) },
    { method: "scaled-integers" as const, scale, ...again(sum, scaledIntegers(scale)) },
  ];
  return { exact, value, bound, ...round, recomputations, cite };
}

interface Sum {
  readonly cell: Cell;
  readonly body: PlanBody | undefined;
  readonly value: Rational;
  readonly round?: PlanRounding;
}

function again<N>(
  { cell, body, value, round }: Sum,
  algebra: Algebra<N>,
): Pick<Recomputation, "value" | "agrees"> {
  const exact = recompute(cell, body, algebra);
  const found = exact === undefined || round === undefined ? exact : algebra.round(exact, round);
  if (found === undefined) return {};
  const rational = algebra.rational(found);
  return { value: rational, agrees: compare(rational, value) === 0 };
}

/** The least common multiple of every denominator on the way, roundings included. */
function scaleOf(cell: Cell, { value, exact, round }: AmountResult): bigint {
  let scale = 1n;
  const widen = (one: Cell["value"]) => {
    if (typeof one === "object") scale = (scale / commonDivisor(scale, one.d)) * one.d;
  };
  widen(value);
  widen(exact);
  widen(round?.step);
  visitCell(cell, {
    cell: (part) => widen(part.value),
    derived: (derived) => {
      widen(derived.value);
      widen(derived.rule.round?.step);
    },
  });
  return scale;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
