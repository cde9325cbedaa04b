/**
 * Who gains and who loses: every row once, by what all programmes together come to.
 *
 * In:       the changes of each row; whom rows stand for.
 * Out:      each row's class; heads of each class, which add up to all; what those that gain get more, in ten equal parts;
 *           how many lie between which amounts.
 * Ignores:  programmes whose change is open for everybody; the comparison names them.
 * Units:    the change of regular payments in money a month. Where these do not change, once-only amounts decide.
 */
import { textFromRational } from "../base/decimal.ts";
import { type Rational, rational } from "../base/rational.ts";
import { finish, type InSteps } from "../simulate/run-stretches.ts";
import type { ChangedRows } from "./changes-by-row.ts";
import { type HeadCounts, type Heads, tally } from "./head-counts.ts";

export const changeClasses = ["gain", "loss", "same", "unknown"] as const;
export type ChangeClass = (typeof changeClasses)[number];

export interface RowChanges {
  readonly size: number;
  /** Indices into `changeClasses`. */
  readonly classes: Uint8Array;
  /** Of regular payments, in 1 / denominator of money a year; nothing where it is not known. */
  readonly changes: readonly bigint[];
  readonly denominator: bigint;
}

export type HeadsByClass = Readonly<Record<ChangeClass, Heads>>;

/** A tenth of those that gain, by weight. */
export interface GainDecile {
  readonly heads: Heads;
  /** A month, per household. */
  readonly least: string;
  readonly most: string;
  readonly average: string;
}

/** Changes above `over`, up to and with `upTo`; absent: without end. */
export interface ChangeBand {
  readonly over?: string;
  readonly upTo?: string;
  readonly heads: Heads;
}

export function rowChanges(changed: ChangedRows): RowChanges {
  return finish(rowChangesInSteps(changed));
}

/** Rows that are gone through in one step. */
const rowsAtATime = 8192;

/** The same, that can be left between two steps; it yields the rows that are done. */
export function* rowChangesInSteps({
  size,
  denominator,
  programmes,
}: ChangedRows): InSteps<RowChanges> {
  const classes = new Uint8Array(size);
  const changes: bigint[] = new Array(size).fill(0n);
  for (let row = 0; row < size; row += 1) {
    let regular: bigint | undefined = 0n;
    let once: bigint | undefined = 0n;
    for (const { rhythm, changeOf, isOpenAt } of programmes) {
      const change = changeOf(row) ?? (isOpenAt(row) ? 0n : undefined);
      if (rhythm.kind === "once") once = sumOf(once, change);
      else regular = sumOf(regular, change);
    }
    if (regular !== undefined && once !== undefined) changes[row] = regular;
    classes[row] = changeClasses.indexOf(classOf(regular, once));
    if (row % rowsAtATime === rowsAtATime - 1) yield row + 1;
  }
  return { size, classes, changes, denominator };
}

function sumOf(sum: bigint | undefined, change: bigint | undefined): bigint | undefined {
  return sum === undefined || change === undefined ? undefined : sum + change;
}

function classOf(regular: bigint | undefined, once: bigint | undefined): ChangeClass {
  if (regular === undefined || once === undefined) return "unknown";
  const deciding = regular === 0n ? once : regular;
  return deciding > 0n ? "gain" : deciding < 0n ? "loss" : "same";
}

export function headsByClass(
  { size, classes }: RowChanges,
  heads: HeadCounts,
  isAmong: (row: number) => boolean = () => true,
): HeadsByClass {
  const tallies = changeClasses.map(() => tally(heads));
  for (let row = 0; row < size; row += 1) if (isAmong(row)) tallies[classes[row] ?? 0]?.add(row);
  const [gain, loss, same, unknown] = tallies.map((one) => one.heads());
  const none = tally(heads).heads();
  return {
    gain: gain ?? none,
    loss: loss ?? none,
    same: same ?? none,
    unknown: unknown ?? none,
  };
}

/** The rows of a class, in the order of the population. */
export function rowsOf({ size, classes }: RowChanges, wanted: ChangeClass): readonly number[] {
  const code = changeClasses.indexOf(wanted);
  const rows: number[] = [];
  for (let row = 0; row < size; row += 1) if (classes[row] === code) rows.push(row);
  return rows;
}

const tenths = 10;

/** None where nobody gains. A row lies in the tenth in which its first household does. */
export function gainDeciles(all: RowChanges, heads: HeadCounts): readonly GainDecile[] {
  const rows = rowsOf(all, "gain")
    .filter((row) => heads.weightOf(row) > 0)
    .sort((a, b) => compareWhole(all.changes[a], all.changes[b]) || a - b);
  const weight = rows.reduce((sum, row) => sum + heads.weightOf(row), 0);
  const groups: number[][] = Array.from({ length: tenths }, () => []);
  let before = 0;
  for (const row of rows) {
    groups[Math.floor((before * tenths) / weight)]?.push(row);
    before += heads.weightOf(row);
  }
  return groups.flatMap((group) => (group.length === 0 ? [] : [decileOf(group, all, heads)]));
}

function decileOf(rows: readonly number[], all: RowChanges, heads: HeadCounts): GainDecile {
  const counted = tally(heads);
  let sum = 0n;
  let weight = 0n;
  for (const row of rows) {
    counted.add(row);
    sum += (all.changes[row] ?? 0n) * BigInt(heads.weightOf(row));
    weight += BigInt(heads.weightOf(row));
  }
  const month = (row: number | undefined) => textFromRational(monthly(all, all.changes[row ?? 0]));
  return {
    heads: counted.heads(),
    least: month(rows[0]),
    most: month(rows.at(-1)),
    average: textFromRational(monthly(all, sum, weight)),
  };
}

function monthly({ denominator }: RowChanges, change = 0n, weight = 1n): Rational {
  return rational(change, denominator * 12n * weight);
}

/** Bands of equal, round width, three at most on either side of nothing and what lies beyond them. */
export function changeBands(all: RowChanges, heads: HeadCounts): readonly ChangeBand[] {
  const known = [...rowsOf(all, "gain"), ...rowsOf(all, "loss")].filter(
    (row) => all.changes[row] !== 0n,
  );
  const perMonth = all.denominator * 12n;
  const most = known.reduce((size, row) => {
    const change = all.changes[row] ?? 0n;
    const own = change < 0n ? -change : change;
    return own > size ? own : size;
  }, 0n);
  if (most === 0n) return [];
  const step = roundStep(most, perMonth);
  const edges = [-3n, -2n, -1n, 0n, 1n, 2n, 3n].map((times) => times * step);
  const bands = [undefined, ...edges].map((over, index) => ({ over, upTo: edges[index] }));
  return bands.flatMap(({ over, upTo }) => {
    const edgesOf = {
      ...(over === undefined ? {} : { over: String(over) }),
      ...(upTo === undefined ? {} : { upTo: String(upTo) }),
    };
    const isIn = isWithin(all, edgesOf);
    const counted = tally(heads);
    for (const row of known) if (isIn(row)) counted.add(row);
    const found = counted.heads();
    return found.rows === 0 ? [] : [{ ...edgesOf, heads: found }];
  });
}

/** The rows of a band, in the order of the population: those that its heads count. */
export function rowsInBand(all: RowChanges, band: Omit<ChangeBand, "heads">): readonly number[] {
  const isIn = isWithin(all, band);
  const changed = [...rowsOf(all, "gain"), ...rowsOf(all, "loss")];
  return changed.filter((row) => all.changes[row] !== 0n && isIn(row)).sort((a, b) => a - b);
}

/** Edges are whole money a month. */
function isWithin(
  { changes, denominator }: RowChanges,
  { over, upTo }: Omit<ChangeBand, "heads">,
): (row: number) => boolean {
  const perMonth = denominator * 12n;
  const [above, most] = [over, upTo].map((edge) =>
    edge === undefined ? undefined : BigInt(edge) * perMonth,
  );
  return (row) => {
    const change = changes[row] ?? 0n;
    return (above === undefined || change > above) && (most === undefined || change <= most);
  };
}

/** The first of 1, 2, 5, 10, 20, … of which four reach the largest change. */
function roundStep(most: bigint, unit: bigint): bigint {
  for (let power = 1n; ; power *= 10n)
    for (const times of [1n, 2n, 5n]) if (times * power * 4n * unit >= most) return times * power;
}

function compareWhole(a = 0n, b = 0n): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
