/**
 * What each programme of a plan costs over a population, and how much of that is not known.
 *
 * In:       a simulation, and whom its rows stand for.
 * Out:      for each programme that a rule is about the exact sum of what is known to be paid, recipients, and rows whose
 *           outcome or amount is not known, with what they lack. Nothing unknown is added as zero: it is counted beside.
 * Units:    money as a decimal, for a year where it is paid regularly; once-only amounts are told apart.
 */
import { textFromRational } from "../base/decimal.ts";
import {
  add,
  divide,
  multiply,
  type Rational,
  rationalFromInteger,
  zero,
} from "../base/rational.ts";
import { exactFigure } from "../compare/exact-figure.ts";
import {
  amountAt,
  outcomeIndex,
  type ProgrammeColumns,
  type Simulation,
} from "../simulate/simulation.ts";
import { type ExactSum, exactSum } from "./exact-sum.ts";
import { type HeadCounts, type Heads, type Tally, tally } from "./head-counts.ts";
import { type PaymentColumns, paymentColumns, standing } from "./payment-columns.ts";

export interface ProgrammeCost {
  readonly name: string;
  /** Of a household's amount as it is paid; absent where the programme pays no money. */
  readonly unit?: string;
  /** The sum over a year of what is paid regularly; absent where nothing is, or for once-only amounts. */
  readonly yearly?: string;
  /** The sum of once-only amounts. */
  readonly once?: string;
  /** Who is paid a known amount, or meets a programme that pays none. */
  readonly recipients: Heads;
  /** A known amount in the mean, per recipient household, in the unit. Exact: `n/d` where its decimals have no end. */
  readonly average?: string;
  /** Rows by why what they get is not known; each absent where there are none. */
  readonly unknown: readonly UnknownRows[];
  /** Rows whose outcome turns on a reading; they are counted as the default readings have them. */
  readonly onReadings: Heads;
}

export interface UnknownRows {
  readonly why: "unpriced" | "undecided" | "discretion";
  readonly heads: Heads;
  /** What is lacking, by how many rows lack it, most first. */
  readonly lacks: readonly {
    readonly kind: string;
    readonly name: string;
    readonly rows: number;
  }[];
}

/** The sum over a year of all that is paid regularly and known. */
export function yearlyOf(costs: readonly ProgrammeCost[]): string {
  const known = costs.flatMap(({ yearly }) => (yearly === undefined ? [] : [exactFigure(yearly)]));
  return textFromRational(known.reduce(add, zero));
}

/** `known` has costs of columns that were worked out before: a proposal leaves most programmes as they are. */
export function costOfProgrammes(
  simulation: Simulation,
  heads: HeadCounts,
  known: CostsByColumns = new Map(),
): CostsByColumns {
  return new Map(
    [...simulation.programmes.values()].flatMap((columns) => {
      const isSilent = columns.byDefault.every((code) => code === outcomeIndex.silent);
      if (isSilent) return [];
      return [[columns, known.get(columns) ?? costOf(paymentColumns(columns), heads)] as const];
    }),
  );
}

export type CostsByColumns = ReadonlyMap<ProgrammeColumns, ProgrammeCost>;

interface Sums {
  readonly money: ExactSum;
  readonly recipients: Tally;
  readonly onReadings: Tally;
  readonly unknown: Readonly<Record<UnknownRows["why"], UnknownTally>>;
}

interface UnknownTally {
  readonly rows: Tally;
  /** By the index of what is missing. */
  readonly sets: Uint32Array;
}

function costOf(payments: PaymentColumns, heads: HeadCounts): ProgrammeCost {
  const { columns, rhythm } = payments;
  const { money, recipients, onReadings, unknown } = sumsOf(payments, heads);
  const sum = money.total();
  const yearly =
    rhythm.kind === "regular" ? multiply(sum, rationalFromInteger(rhythm.timesAYear)) : undefined;
  const counted = recipients.heads();
  const average = counted.rows === 0 ? undefined : meanOf(sum, payments, heads);
  return {
    name: columns.name,
    ...(columns.unit === undefined ? {} : { unit: columns.unit.text }),
    ...(yearly === undefined ? {} : { yearly: textFromRational(yearly) }),
    ...(rhythm.kind === "once" ? { once: textFromRational(sum) } : {}),
    recipients: counted,
    ...(average === undefined || rhythm.kind === "unpriced"
      ? {}
      : { average: textFromRational(average) }),
    unknown: (["unpriced", "undecided", "discretion"] as const).flatMap((why) => {
      const { rows, sets } = unknown[why];
      const found = rows.heads();
      return found.rows === 0 ? [] : [{ why, heads: found, lacks: lacksOf(sets, columns) }];
    }),
    onReadings: onReadings.heads(),
  };
}

function sumsOf(payments: PaymentColumns, heads: HeadCounts): Sums {
  const { columns, standing: standings } = payments;
  const opened = () => ({
    rows: tally(heads),
    sets: new Uint32Array(columns.missingSets.length),
  });
  const sums: Sums = {
    money: exactSum(),
    recipients: tally(heads),
    onReadings: tally(heads),
    unknown: { unpriced: opened(), undecided: opened(), discretion: opened() },
  };
  for (let row = 0; row < standings.length; row += 1) {
    if (columns.outcome[row] === outcomeIndex.depends) sums.onReadings.add(row);
    const code = standings[row];
    if (code === standing.paid) {
      sums.recipients.add(row);
      const [numerator = 0, denominator = 1] = [columns.numerator[row], columns.denominator[row]];
      if (Number.isNaN(numerator)) sums.money.addLarge(amountAt(columns, row), heads.weightOf(row));
      else sums.money.add(numerator, denominator, heads.weightOf(row));
    } else if (code === standing.met) sums.recipients.add(row);
    else if (code === standing.unpriced) count(sums.unknown.unpriced, columns, row);
    else if (code === standing.undecided) count(sums.unknown.undecided, columns, row);
    else if (code === standing.discretion) count(sums.unknown.discretion, columns, row);
  }
  return sums;
}

function count({ rows, sets }: UnknownTally, columns: ProgrammeColumns, row: number): void {
  rows.add(row);
  const set = columns.missing[row] ?? 0;
  sets[set] = (sets[set] ?? 0) + 1;
}

/** Each thing once for a row, however many members lack it. */
function lacksOf(sets: Uint32Array, { missingSets }: ProgrammeColumns): UnknownRows["lacks"] {
  const lacks = new Map<string, { kind: string; name: string; rows: number }>();
  for (const [set, missing] of missingSets.entries()) {
    const rows = sets[set] ?? 0;
    const own = new Map(missing.map((one) => [`${one.kind} ${one.name}`, one]));
    for (const [key, { kind, name }] of rows === 0 ? [] : own) {
      const known = lacks.get(key) ?? { kind, name, rows: 0 };
      known.rows += rows;
      lacks.set(key, known);
    }
  }
  return [...lacks.values()].sort((a, b) => b.rows - a.rows);
}

/** Per household that is paid, each as often as it stands for others; undefined where they stand for nobody. */
function meanOf(sum: Rational, payments: PaymentColumns, { weightOf }: HeadCounts) {
  const households = exactSum();
  payments.standing.forEach((code, row) => {
    if (code === standing.paid) households.add(1, 1, weightOf(row));
  });
  const count = households.total();
  return count.n === 0n ? undefined : divide(sum, count);
}
