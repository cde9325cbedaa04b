/**
 * What stands out on a map: the values in force, the proposal's, and what a budget allows.
 *
 * In:       the costs; the values that are marked; a budget.
 * Out:      cells with their marks and the sides at which the budget's line runs; what the finding says. Pure, exact.
 */
import type { OfferedFigure } from "../../../engine/index.ts";
import type { CostMapFound } from "../../../worker/cost-protocol.ts";
import { type CostBook, figureId } from "../cost-book.ts";
import { type CostSelection, figuresOf } from "../cost-state.ts";
import { mapFigures, usualAxes } from "./map-axes.ts";

export type MapSide = "east" | "south" | "west" | "north";

export interface MarkedCell {
  readonly cost: string;
  readonly fifth: number;
  readonly isNow: boolean;
  readonly isProposal: boolean;
  /** Absent without a budget. */
  readonly isWithin?: boolean;
  /** Where what is within borders on what is not. */
  readonly line: readonly MapSide[];
}

/** Values across and down; either may be none of the map's. */
export interface MarkedValues {
  readonly across: string | undefined;
  readonly down: string | undefined;
}

export interface MapMarks {
  readonly now: MarkedValues;
  readonly proposal: MarkedValues;
  /** Empty: none. */
  readonly budget: string;
}

const neighbours: Readonly<Record<MapSide, readonly [number, number]>> = {
  east: [0, 1],
  south: [1, 0],
  west: [0, -1],
  north: [-1, 0],
};

export function markedRows(
  { across, down, rows }: CostMapFound,
  { now, proposal, budget }: MapMarks,
): readonly (readonly MarkedCell[])[] {
  const isAt = (values: MarkedValues, row: number, column: number) =>
    isSameValue(values.across, across[column]) && isSameValue(values.down, down[row]);
  const within = budget === "" ? undefined : rows.map((row) => row.map(isUpTo(budget)));
  return rows.map((row, y) =>
    row.map(({ cost, fifth }, x) => {
      const isWithin = within?.[y]?.[x];
      const sides = Object.entries(neighbours) as [MapSide, readonly [number, number]][];
      const line = sides.flatMap(([side, [dy, dx]]) =>
        isWithin === true && within?.[y + dy]?.[x + dx] === false ? [side] : [],
      );
      const marks = { isNow: isAt(now, y, x), isProposal: isAt(proposal, y, x), line };
      return { cost, fifth, ...marks, ...(isWithin === undefined ? {} : { isWithin }) };
    }),
  );
}

export interface MapFinding {
  readonly least: string;
  readonly most: string;
  /** Each figure at its last value with the other in force, and both at their last; absent where none is in force. */
  readonly alone?: { readonly across: string; readonly down: string; readonly both: string };
  /** Absent without a budget. */
  readonly within?: { readonly pairs: number; readonly of: number };
}

export function mapFinding(found: CostMapFound, marks: MapMarks): MapFinding {
  const { across, down, rows } = found;
  const costs = rows.flat().map(({ cost }) => cost);
  const [first = "0"] = costs;
  const least = costs.reduce((low, one) => (isAtMost(low, one) ? low : one), first);
  const most = costs.reduce((high, one) => (isAtMost(one, high) ? high : one), first);
  const column = across.findIndex((one) => isSameValue(one, marks.now.across));
  const row = down.findIndex((one) => isSameValue(one, marks.now.down));
  const alone = {
    across: rows[row]?.at(-1)?.cost,
    down: rows.at(-1)?.[column]?.cost,
    both: rows.at(-1)?.at(-1)?.cost,
  };
  const within = costs.filter((cost) => marks.budget !== "" && isAtMost(cost, marks.budget));
  return {
    least,
    most,
    ...(isWhole(alone) ? { alone } : {}),
    ...(marks.budget === "" ? {} : { within: { pairs: within.length, of: costs.length } }),
  };
}

function isWhole(
  alone: Readonly<Record<"across" | "down" | "both", string | undefined>>,
): alone is NonNullable<MapFinding["alone"]> {
  return Object.values(alone).every((cost) => cost !== undefined);
}

function isUpTo(budget: string) {
  return ({ cost }: { readonly cost: string }) => isAtMost(cost, budget);
}

/** Decimals, or `n/d`. */
export function isAtMost(a: string, b: string): boolean {
  const [left, right] = [fractionOf(a), fractionOf(b)];
  return left.n * right.d <= right.n * left.d;
}

function isSameValue(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && isAtMost(a, b) && isAtMost(b, a);
}

function fractionOf(text: string): { readonly n: bigint; readonly d: bigint } {
  const [n = "0", d] = text.split("/");
  if (d !== undefined) return { n: BigInt(n), d: BigInt(d) };
  const [whole = "0", decimals = ""] = text.split(".");
  return { n: BigInt(`${whole}${decimals}`), d: 10n ** BigInt(decimals.length) };
}

export type MovedFigures = Readonly<Record<keyof MarkedValues, OfferedFigure>>;

/** The figures of the map that is chosen, or of the usual one. */
export function movedFigures(selection: CostSelection, book: CostBook): MovedFigures | undefined {
  const figures = figuresOf(selection, book);
  return mapFigures(selection.map ?? usualAxes(figures, selection.figure), figures);
}

export function mapMarks(selection: CostSelection, { across, down }: MovedFigures): MapMarks {
  return {
    now: { across: across.value, down: down.value },
    proposal: {
      across: proposedValue(selection, across),
      down: proposedValue(selection, down),
    },
    budget: isDecimal(selection.budget) ? selection.budget : "",
  };
}

/** Whether a map has how the cost moves with a figure: where the proposal's value of the other one is among its values. */
export function hasCurveOf(
  figure: OfferedFigure,
  found: CostMapFound,
  moved: MovedFigures,
  proposal: MarkedValues,
): boolean {
  const isAlong = (side: keyof MovedFigures, other: keyof MovedFigures) =>
    figureId(moved[side]) === figureId(figure) &&
    found[other].some((value) => isSameValue(proposal[other], value));
  return isAlong("across", "down") || isAlong("down", "across");
}

/** Places of a few values, in their order: the marked ones before the ends, and these before what lies farthest between. */
export function excerptOf(
  values: readonly string[],
  marked: readonly (string | undefined)[],
  most: number,
): readonly number[] {
  const stood = marked.map((one) => values.findIndex((value) => isSameValue(one, value)));
  const first = [...stood.filter((place) => place >= 0), values.length - 1, 0];
  const chosen = new Set([...new Set(first)].slice(0, most));
  const distance = (place: number) => Math.min(...[...chosen].map((one) => Math.abs(one - place)));
  while (chosen.size < Math.min(most, values.length)) {
    const places = values.map((_, place) => place);
    chosen.add(places.reduce((far, place) => (distance(place) > distance(far) ? place : far)));
  }
  return [...chosen].toSorted((a, b) => a - b);
}

/** The value of a figure under the chosen proposal; undefined where a document decides it. */
export function proposedValue(
  { proposals, chosen, figure: looked }: CostSelection,
  figure: OfferedFigure,
): string | undefined {
  const proposal = proposals[chosen];
  if (proposal === undefined) return undefined;
  const id = figureId(figure);
  const set =
    id === looked ? proposal.value : proposal.further.find((one) => figureId(one) === id)?.value;
  if (set !== undefined && isDecimal(set)) return set;
  return proposal.source === undefined ? figure.value : undefined;
}

/** A budget that is being typed is none yet. */
export function isDecimal(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}
