/** Columns of a programme while they are filled: by kernels, many rows at once, or by what an evaluation says of one. */
import { BrokenInvariant } from "../base/invariant.ts";
import { unitPerHousehold } from "../base/unit.ts";
import type { ProgrammeResult } from "../evaluate/result.ts";
import type { PlanProgramme } from "../plan/plan.ts";
import { isKnown, lacksNothing, type MissingSets } from "./columns/missing-sets.ts";
import { boundIndex, outcomeIndex, type ProgrammeColumns } from "./simulation.ts";

export function emptyColumns(
  name: string,
  rule: PlanProgramme | undefined,
  size: number,
  missing: MissingSets,
): ProgrammeColumns {
  const unit = rule?.amount?.unit;
  return {
    name,
    ...(unit === undefined ? {} : { unit: unitPerHousehold(unit) }),
    outcome: new Uint8Array(size).fill(outcomeIndex.silent),
    byDefault: new Uint8Array(size).fill(outcomeIndex.silent),
    numerator: new Float64Array(size),
    denominator: new Float64Array(size).fill(1),
    known: new Uint8Array(size),
    bound: new Uint8Array(size),
    missing: new Uint32Array(size),
    missingSets: missing.lists,
  };
}

/** Puts what an evaluation says of one household. */
export function putResult(
  columns: ProgrammeColumns,
  row: number,
  result: ProgrammeResult,
  missing: MissingSets,
): void {
  const { amount } = result;
  const lacks = missing.numberOf(result.needs);
  columns.outcome[row] = outcomeIndex[result.outcome];
  columns.byDefault[row] = outcomeIndex[result.default];
  columns.missing[row] = lacks === lacksNothing ? isKnown : lacks;
  columns.bound[row] = amount === undefined ? 0 : boundIndex[amount.bound];
  const value = amount?.value;
  columns.known[row] = value === undefined ? 0 : 1;
  columns.numerator[row] = value === undefined ? 0 : exactNumber(value.n, columns.name);
  columns.denominator[row] = value === undefined ? 1 : exactNumber(value.d, columns.name);
}

function exactNumber(whole: bigint, programme: string): number {
  const value = Number(whole);
  if (!Number.isSafeInteger(value))
    throw new BrokenInvariant("An amount has more digits than a column holds.", {
      programme,
      whole: String(whole),
    });
  return value;
}
