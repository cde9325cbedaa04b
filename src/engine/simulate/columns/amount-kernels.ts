/**
 * Amounts over columns: the formula where it is known, else the floor or the ceiling as a bound.
 *
 * As in judgeAmount (evaluate/rules/judge-programme.ts). Casts: a row's index is within its columns.
 */
import { boundIndex } from "../simulation.ts";
import type { Rows } from "./frame.ts";
import { beyondColumns, isKnown, lacksNothing } from "./missing-sets.ts";
import { largestWhole, type Numbers } from "./vector.ts";

/** What an amount is: unknown, known, or not to be worked out in columns. */
export const amountState = { unknown: 0, known: 1, beyond: 2 } as const;

export interface Amounts {
  /** Known amounts are `values / (below * divisor)`, the divisor being the step's. */
  readonly values: Float64Array;
  readonly below: Float64Array | undefined;
  readonly states: Uint8Array;
  /** Indices into boundCodes; absent: exact everywhere. */
  readonly bounds: Uint8Array | undefined;
  /** What is missing, also beside a bound; absent: nothing anywhere. */
  readonly lacks: Int32Array | undefined;
  /** No value is beyond this in size. */
  readonly most: number;
}

/** Whether everybody's amount is known exactly, over the step's divisor alone. */
export function arePlain({ below, bounds, lacks }: Amounts): boolean {
  return below === undefined && bounds === undefined && lacks === undefined;
}

/** Everything is brought to one divisor. */
export interface AmountParts {
  /** Rounded; absent where the text gives limits alone. */
  readonly paid: Numbers | undefined;
  readonly floor: Numbers | undefined;
  readonly ceiling: Numbers | undefined;
}

export function amountsOf(parts: AmountParts, { table, frame }: Rows): Amounts {
  const rows = frame.rows(table);
  const { paid, floor, ceiling } = parts;
  const states = frame.bytes(table);
  if (paid !== undefined && paid.lacks === undefined) {
    states.fill(amountState.known, 0, rows);
    const { values, below, most } = paid;
    return { values, below, states, bounds: undefined, lacks: undefined, most };
  }
  if (paid !== undefined && floor === undefined && ceiling === undefined)
    return unboundedAmounts(paid, states, { table, frame });
  const values = frame.floats(table);
  const bounds = frame.bytes(table);
  const lacks = frame.ints(table);
  const hasBelow = [paid, floor, ceiling].some((part) => part?.below !== undefined);
  const below = hasBelow ? frame.floats(table) : undefined;
  const candidates = [
    { part: paid, bound: boundIndex.exact },
    { part: floor, bound: boundIndex.floor },
    { part: ceiling, bound: boundIndex.ceiling },
  ];
  for (let i = 0; i < rows; i += 1) {
    values[i] = 0;
    if (below !== undefined) below[i] = 1;
    bounds[i] = boundIndex.exact;
    states[i] = amountState.unknown;
    // Of a formula that is unknown, what it lacks; of an amount that has bounds alone, what these lack.
    let lacking: number = paid === undefined ? isKnown : (paid.lacks?.[i] ?? isKnown);
    for (const { part, bound } of candidates) {
      if (part === undefined) continue;
      const missing = part.lacks?.[i] ?? isKnown;
      if (missing === beyondColumns) {
        states[i] = amountState.beyond;
        break;
      }
      if (missing !== isKnown) {
        if (paid === undefined) lacking = frame.missing.union(lacking, missing);
        continue;
      }
      states[i] = amountState.known;
      values[i] = part.values[i] as number;
      if (below !== undefined) below[i] = part.below?.[i] ?? 1;
      bounds[i] = bound;
      if (paid === undefined) lacking = isKnown;
      break;
    }
    lacks[i] = lacking === lacksNothing ? isKnown : lacking;
  }
  return { values, below, states, bounds, lacks, most: largestWhole };
}

/** The same of a formula without limits. */
function unboundedAmounts(paid: Numbers, states: Uint8Array, { table, frame }: Rows): Amounts {
  const rows = frame.rows(table);
  const { values, below, most } = paid;
  const missing = paid.lacks ?? frame.zeros(table);
  const lacks = frame.ints(table);
  for (let i = 0; i < rows; i += 1) {
    const lack = missing[i] as number;
    states[i] = Number(lack === isKnown) + 2 * Number(lack === beyondColumns);
    lacks[i] = lack === lacksNothing ? isKnown : lack;
  }
  return { values, below, states, bounds: undefined, lacks, most };
}
