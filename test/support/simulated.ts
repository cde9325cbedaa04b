/** A simulation and evaluations of the same households as plain lines, to be compared. Nothing is asserted here. */
import {
  amountAt,
  boundCodes,
  type HouseholdResult,
  outcomeCodes,
  type ProgrammeColumns,
  type Simulation,
} from "../../src/engine/index.ts";

type Told = Readonly<Record<string, string>>;

/** By programme: outcome, default, amount, bound and what is missing. */
export function toldByColumns({ programmes }: Simulation, row: number): Told {
  return Object.fromEntries([...programmes].map(([name, one]) => [name, lineOf(one, row)]));
}

function lineOf(columns: ProgrammeColumns, row: number): string {
  const at = (column: ArrayLike<number>) => column[row] ?? Number.NaN;
  const missing = columns.missingSets[at(columns.missing)] ?? [];
  return told({
    outcome: outcomeCodes[at(columns.outcome)] ?? "?",
    byDefault: outcomeCodes[at(columns.byDefault)] ?? "?",
    amount:
      at(columns.known) === 1
        ? reduced(amountAt(columns, row).n, amountAt(columns, row).d)
        : "none",
    bound: boundCodes[at(columns.bound)] ?? "?",
    missing: missing.map(({ kind, name, path }) => `${kind} ${name} ${path}`),
  });
}

export function toldByEvaluation({ programmes }: HouseholdResult): Told {
  return Object.fromEntries(
    programmes.map(({ name, outcome, default: byDefault, amount, needs }) => [
      name,
      told({
        outcome,
        byDefault,
        amount: amount?.value === undefined ? "none" : reduced(amount.value.n, amount.value.d),
        bound: amount?.bound ?? "exact",
        missing: needs.map(({ kind, name, path }) => `${kind} ${name} ${path}`),
      }),
    ]),
  );
}

function told(said: {
  readonly outcome: string;
  readonly byDefault: string;
  readonly amount: string;
  readonly bound: string;
  readonly missing: readonly string[];
}): string {
  const { outcome, byDefault, amount, bound, missing } = said;
  return `${outcome} (${byDefault}) ${amount} ${bound} [${missing.join("; ")}]`;
}

function reduced(n: bigint, d: bigint): string {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? "0/1" : `${n / a}/${d / a}`;
}
