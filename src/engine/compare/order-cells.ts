/**
 * All cells of a survey in one order, and the figures among them on one scale.
 *
 * In:       rows of cells.
 * Out:      the same rows; each cell with its place, from what says least to what gives most. Figures of unlike units
 *           are not compared: those of the commonest unit stand above the others.
 * Ignores:  which column is sorted; whoever sorts needs only the places.
 */
import { textFromRational } from "../base/decimal.ts";
import { compare, multiply, type Rational, rational, subtract, zero } from "../base/rational.ts";
import type { Outcome } from "../evaluate/result.ts";
import { exactFigure } from "./exact-figure.ts";
import type { Survey, SurveyRow, UnorderedCell, UnorderedRow } from "./survey.ts";

const openness: readonly Outcome[] = ["silent", "no", "needs", "discretion", "depends", "yes"];
const fifths = [1n, 2n, 3n, 4n, 5n] as const;

export function orderCells(rows: readonly UnorderedRow[]): {
  readonly ordered: readonly SurveyRow[];
  readonly scale?: NonNullable<Survey["scale"]>;
} {
  const cells = rows.flatMap((row) => row.cells);
  const units = commonestUnits(cells);
  const places = placesOf(cells, units);
  const [unit] = units;
  const greatest = unit === undefined ? zero : greatestOf(cells, unit);
  const ends = fifths.map((part) => multiply(greatest, rational(part, 5n)));
  const isScaled = unit !== undefined && compare(greatest, zero) > 0;
  const differences = differencesOf(rows);
  const ordered = rows.map((row) => ({
    ...row,
    ...differences.get(row),
    cells: row.cells.map((cell) => ({
      ...cell,
      order: places.get(cell) ?? 0,
      ...(isScaled && cell.amount?.unit === unit ? shadeOf(cell.amount.value, ends) : {}),
    })),
  }));
  return isScaled ? { ordered, scale: { unit, ends: ends.map(textFromRational) } } : { ordered };
}

type Spread = NonNullable<SurveyRow["difference"]>;

function differencesOf(
  rows: readonly UnorderedRow[],
): ReadonlyMap<UnorderedRow, { readonly difference: Spread }> {
  const found = rows.flatMap((row) => {
    const spread = spreadOf(row);
    return spread === undefined ? [] : [{ row, ...spread }];
  });
  const sizes = [...found].sort((a, b) => compare(a.size, b.size));
  return new Map(
    found.map(({ row, size, most, least }) => {
      const order = sizes.findIndex((one) => compare(one.size, size) === 0);
      return [row, { difference: { value: textFromRational(size), most, least, order } }];
    }),
  );
}

function spreadOf({ cells }: UnorderedRow) {
  const paid = cells.flatMap(({ standing, amount, region, programme }) =>
    standing === "paid" && amount !== undefined
      ? [{ region, kind: `${programme} ${amount.unit}`, value: exactFigure(amount.value) }]
      : [],
  );
  const isLike = new Set(paid.map(({ kind }) => kind)).size === 1;
  const ranked = [...paid].sort((a, b) => compare(b.value, a.value));
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (!isLike || most === undefined || least === undefined || paid.length < 2) return undefined;
  return { size: subtract(most.value, least.value), most: most.region, least: least.region };
}

/** Nought is of no fifth: nothing is paid. */
function shadeOf(value: string, ends: readonly Rational[]): { readonly shade?: number } {
  const figure = exactFigure(value);
  if (compare(figure, zero) <= 0) return {};
  return { shade: ends.findIndex((end) => compare(figure, end) <= 0) + 1 };
}

function greatestOf(cells: readonly UnorderedCell[], unit: string): Rational {
  return cells.reduce((most, { amount }) => {
    const figure = amount?.unit === unit ? exactFigure(amount.value) : zero;
    return compare(figure, most) > 0 ? figure : most;
  }, zero);
}

/** Ties keep the order in which they come. */
export function commonestUnits(cells: readonly UnorderedCell[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { amount } of cells)
    if (amount !== undefined) counts.set(amount.unit, (counts.get(amount.unit) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([unit]) => unit);
}

function placesOf(
  cells: readonly UnorderedCell[],
  units: readonly string[],
): ReadonlyMap<UnorderedCell, number> {
  const before = (one: UnorderedCell, other: UnorderedCell) => compareCells(one, other, units);
  const places = new Map<UnorderedCell, number>();
  let place = 0;
  let last: UnorderedCell | undefined;
  for (const cell of [...cells].sort(before)) {
    if (last !== undefined && before(last, cell) !== 0) place += 1;
    places.set(cell, place);
    last = cell;
  }
  return places;
}

function compareCells(one: UnorderedCell, other: UnorderedCell, units: readonly string[]): number {
  const open = openness.indexOf(one.outcome) - openness.indexOf(other.outcome);
  if (open !== 0) return open;
  const [a, b] = [one.amount, other.amount];
  if (a === undefined || b === undefined) return Number(b === undefined) - Number(a === undefined);
  const unit = units.indexOf(b.unit) - units.indexOf(a.unit);
  return unit === 0 ? compare(exactFigure(a.value), exactFigure(b.value)) : unit;
}
