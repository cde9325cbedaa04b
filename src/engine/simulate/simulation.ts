/** What a plan gives a whole population: for each programme columns of outcomes and exact amounts, one row a household. */
import { type Rational, rational } from "../base/rational.ts";
import type { Unit } from "../base/unit.ts";
import type { Bound, Missing, Outcome } from "../evaluate/result.ts";

/** By these indices columns tell outcomes. */
export const outcomeCodes = ["yes", "no", "needs", "depends", "discretion", "silent"] as const;
/** By these indices columns tell what an amount is. */
export const boundCodes = ["exact", "floor", "ceiling"] as const;

export interface Simulation {
  readonly size: number;
  /** By name: every programme of the plan, or those that were asked for. */
  readonly programmes: ReadonlyMap<string, ProgrammeColumns>;
  /** Rows of which something went through `evaluate`, for it could not be worked out in columns. */
  readonly routed: number;
}

/** One programme for each household, its members, applications or stays rolled up as `evaluateHousehold` does. */
export interface ProgrammeColumns {
  readonly name: string;
  /** Of the amount, per household; absent where the programme pays none or no rule is. */
  readonly unit?: Unit;
  /** Indices into `outcomeCodes`. */
  readonly outcome: Uint8Array;
  /** The same under the default readings. */
  readonly byDefault: Uint8Array;
  /**
   * The exact amount is numerator / denominator, not always in lowest terms, where `known` is 1; elsewhere they say
   * nothing. Not a number where it has more digits than a column holds.
   */
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  /** By row the amounts that have more digits than a column holds. */
  readonly large: ReadonlyMap<number, Rational>;
  /** 1 where an amount is known; 0 where none is due or it is unknown. */
  readonly known: Uint8Array;
  /** Indices into `boundCodes`. */
  readonly bound: Uint8Array;
  /** What the outcome lacks, or else the amount: index into `missingSets`, of which the first lacks nothing. */
  readonly missing: Uint32Array;
  readonly missingSets: readonly (readonly Missing[])[];
}

/** The exact amount of a row of which it is known. */
export function amountAt(
  { numerator, denominator, large }: ProgrammeColumns,
  row: number,
): Rational {
  const kept = large.get(row);
  return kept ?? rational(BigInt(numerator[row] ?? 0), BigInt(denominator[row] ?? 1));
}

export const outcomeIndex: Readonly<Record<Outcome, number>> = indexOf(outcomeCodes);
export const boundIndex: Readonly<Record<Bound, number>> = indexOf(boundCodes);

function indexOf<Code extends string>(codes: readonly Code[]): Record<Code, number> {
  const indices = Object.fromEntries(codes.map((code, index) => [code, index]));
  return indices as Record<Code, number>; // one for each of the codes, by construction
}
