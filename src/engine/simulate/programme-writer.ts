/** Columns of a programme while they are filled, row by row or many at once. */
import { BrokenInvariant } from "../base/invariant.ts";
import { unitPerHousehold } from "../base/unit.ts";
import type { Missing, ProgrammeResult } from "../evaluate/result.ts";
import type { PlanProgramme } from "../plan/plan.ts";
import { boundIndex, outcomeIndex, type ProgrammeColumns } from "./simulation.ts";

export interface ProgrammeWriter {
  readonly columns: ProgrammeColumns;
  /** Puts what an evaluation says of one household. */
  readonly put: (row: number, result: ProgrammeResult) => void;
  /** The index of a set of what is missing. */
  readonly setOf: (missing: readonly Missing[]) => number;
}

export function programmeWriter(
  name: string,
  rule: PlanProgramme | undefined,
  size: number,
): ProgrammeWriter {
  const missingSets: (readonly Missing[])[] = [[]];
  const known = new Map<string, number>();
  const unit = rule?.amount?.unit;
  const columns: ProgrammeColumns = {
    name,
    ...(unit === undefined ? {} : { unit: unitPerHousehold(unit) }),
    outcome: new Uint8Array(size).fill(outcomeIndex.silent),
    byDefault: new Uint8Array(size).fill(outcomeIndex.silent),
    numerator: new Float64Array(size),
    denominator: new Float64Array(size).fill(1),
    known: new Uint8Array(size),
    bound: new Uint8Array(size),
    missing: new Uint32Array(size),
    missingSets,
  };
  return { columns, put, setOf };

  function setOf(missing: readonly Missing[]): number {
    if (missing.length === 0) return 0;
    const key = missing.map((one) => `${one.kind} ${one.name} ${one.path}`).join("\n");
    const index = known.get(key) ?? missingSets.push(missing) - 1;
    known.set(key, index);
    return index;
  }

  function put(row: number, result: ProgrammeResult): void {
    const { amount } = result;
    columns.outcome[row] = outcomeIndex[result.outcome];
    columns.byDefault[row] = outcomeIndex[result.default];
    columns.missing[row] = setOf(result.needs);
    columns.bound[row] = amount === undefined ? 0 : boundIndex[amount.bound];
    const value = amount?.value;
    columns.known[row] = value === undefined ? 0 : 1;
    columns.numerator[row] = value === undefined ? 0 : exactNumber(value.n, name);
    columns.denominator[row] = value === undefined ? 1 : exactNumber(value.d, name);
  }
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
