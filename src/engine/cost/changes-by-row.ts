/**
 * What changes for each household from one plan to another, programme by programme.
 *
 * In:       the columns of the programmes that a proposal can change, under both plans.
 * Out:      for each programme its rows' changes as whole numbers over one denominator, and whether each is known. Of a
 *           programme that the proposal cannot touch the change is nothing, whether its amount is known or not.
 * Units:    regular payments as money a year, once-only ones as they are.
 */
import { BrokenInvariant } from "../base/invariant.ts";
import { compare } from "../base/rational.ts";
import { amountAt, type ProgrammeColumns, type Simulation } from "../simulate/simulation.ts";
import type { IsOpen } from "./open-missing.ts";
import {
  isKnown,
  type PaymentColumns,
  paymentColumns,
  type Rhythm,
  standing,
} from "./payment-columns.ts";

export interface ChangedRows {
  /** Amounts are whole numbers of 1 / denominator. */
  readonly denominator: bigint;
  readonly programmes: readonly ProgrammeChange[];
  readonly size: number;
}

export interface ProgrammeChange {
  readonly name: string;
  readonly rhythm: Rhythm;
  readonly before: PaymentColumns;
  readonly after: PaymentColumns;
  /** Undefined where the change is not known. */
  readonly changeOf: (row: number) => bigint | undefined;
  /** Whether it is not known for lack of what is open for everybody, or for what may be granted or not. */
  readonly isOpenAt: (row: number) => boolean;
  /** What is paid, before or after; nothing where it is not known. */
  readonly paidIn: (side: "before" | "after", row: number) => bigint;
}

/** Two runs over the same rows. */
export interface RunPair {
  readonly before: Simulation;
  readonly after: Simulation;
}

export function changesByRow(
  runs: RunPair,
  touched: ReadonlySet<string>,
  isOpen: IsOpen,
): ChangedRows {
  const { size } = runs.before;
  if (size !== runs.after.size)
    throw new BrokenInvariant("Two runs are about different rows.", { size });
  const pairs = [...touched].flatMap((name) => {
    const [before, after] = [runs.before.programmes.get(name), runs.after.programmes.get(name)];
    if (before === undefined || after === undefined) return [];
    return [{ name, before: paymentColumns(before), after: paymentColumns(after) }];
  });
  const denominator = commonDenominator(pairs.flatMap((pair) => [pair.before, pair.after]));
  return {
    size,
    denominator,
    programmes: pairs.map((pair) => changeIn(pair, denominator, isOpen)),
  };
}

type Pair = Pick<ProgrammeChange, "name" | "before" | "after">;

function changeIn({ name, before, after }: Pair, common: bigint, isOpen: IsOpen): ProgrammeChange {
  const rhythm = after.rhythm.kind === "unpriced" ? before.rhythm : after.rhythm;
  const sides = { before, after };
  const paidIn = (side: "before" | "after", row: number) => scaled(sides[side], row, common);
  return {
    name,
    rhythm,
    before,
    after,
    paidIn,
    isOpenAt: (row) => [before, after].every((side) => isOpenOn(side, row, isOpen)),
    changeOf: (row) => {
      const [old, now] = [before.standing[row], after.standing[row]];
      if (isKnown(old) && isKnown(now)) {
        if (old === standing.none && now === standing.none) return 0n;
        return paidIn("after", row) - paidIn("before", row);
      }
      return isSameGrant(before, after, row) ? 0n : undefined;
    },
  };
}

/** On one side: known, or not known for reasons that are no household's. */
function isOpenOn(
  { columns, standing: standings }: PaymentColumns,
  row: number,
  isOpen: IsOpen,
): boolean {
  const code = standings[row];
  if (isKnown(code) || code === standing.discretion) return true;
  return isOpen(columns.missingSets[columns.missing[row] ?? 0] ?? []);
}

/** What may be granted stays as it was, and its amount does too. */
function isSameGrant(before: PaymentColumns, after: PaymentColumns, row: number): boolean {
  const [old, now] = [before.columns, after.columns];
  return (
    before.standing[row] === standing.discretion &&
    after.standing[row] === standing.discretion &&
    old.known[row] === 1 &&
    now.known[row] === 1 &&
    isSameAmount(old, now, row)
  );
}

function isSameAmount(old: ProgrammeColumns, now: ProgrammeColumns, row: number): boolean {
  const isSame =
    old.numerator[row] === now.numerator[row] && old.denominator[row] === now.denominator[row];
  return isSame || (old.large.has(row) && compare(amountAt(old, row), amountAt(now, row)) === 0);
}

function scaled(
  { columns, rhythm, standing: standings }: PaymentColumns,
  row: number,
  common: bigint,
) {
  if (standings[row] !== standing.paid) return 0n;
  const [numerator = 0, denominator = 1] = [columns.numerator[row], columns.denominator[row]];
  const times = rhythm.kind === "regular" ? rhythm.timesAYear : 1;
  if (Number.isNaN(numerator)) {
    const { n, d } = amountAt(columns, row);
    return (n * BigInt(times) * common) / d;
  }
  return (BigInt(numerator) * BigInt(times) * common) / BigInt(denominator);
}

function commonDenominator(all: readonly PaymentColumns[]): bigint {
  const found = new Set<number>([1]);
  for (const { columns, standing: standings } of all)
    for (let row = 0; row < standings.length; row += 1)
      if (standings[row] === standing.paid) found.add(columns.denominator[row] ?? 1);
  const large = all.flatMap(({ columns, standing: standings }) =>
    [...columns.large].flatMap(([row, { d }]) => (standings[row] === standing.paid ? [d] : [])),
  );
  return [...[...found].map(BigInt), ...large].reduce(
    (all, one) => (all / divisor(all, one)) * one,
    1n,
  );
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}
